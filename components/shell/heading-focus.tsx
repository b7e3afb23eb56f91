'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Moves focus to the page's heading when the page came by a link or a form inside the service, so that the change is heard.
 * After a full page load the browser has its own order, which is left alone; so is whatever the page itself gives focus.
 */
export function HeadingFocus() {
  const isHydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [cameByLink] = useState(isHydrated);
  useEffect(() => {
    const isTaken = document.activeElement?.closest('#innehall :focus');
    if (cameByLink && !isTaken) document.querySelector('h1')?.focus({ preventScroll: true });
  }, [cameByLink]);
  return null;
}
