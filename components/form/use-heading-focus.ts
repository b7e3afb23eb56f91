import { useEffect, useState, useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Moves focus to the page's heading when the page came by a link inside the application.
 * After a full page load the browser has its own order, which is left alone.
 */
export function useHeadingFocus(): void {
  const isHydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [cameByLink] = useState(isHydrated);
  useEffect(() => {
    if (cameByLink) document.querySelector('h1')?.focus({ preventScroll: true });
  }, [cameByLink]);
}
