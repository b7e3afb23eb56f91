import { useEffect, useState, useSyncExternalStore } from 'react';
import { fieldId } from './field-spec';

const never = () => () => {};

/**
 * Moves focus to the page's heading when the page came by a link inside the application, or to the field `start`, such as
 * the first of a row that was added. After a full page load the browser has its own order, which is left alone.
 */
export function useHeadingFocus(start?: string): void {
  const isHydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [cameByLink] = useState(isHydrated);
  useEffect(() => {
    if (!cameByLink) return;
    const field = start ? document.getElementById(fieldId(start)) : null;
    if (field) field.focus();
    else document.querySelector('h1')?.focus({ preventScroll: true });
  }, [cameByLink, start]);
}
