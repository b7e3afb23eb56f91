'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { Button } from '@/components/button';

const OFF = 'skalig-tangenter-av';
const CHANGED = 'skalig-tangenter';

const isOff = () => localStorage.getItem(OFF) !== null;
function subscribe(onChange: () => void) {
  addEventListener(CHANGED, onChange);
  return () => removeEventListener(CHANGED, onChange);
}
function toggle() {
  if (isOff()) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, '');
  dispatchEvent(new Event(CHANGED));
}

/** What is typed belongs to the field; an amount has no letters, so there the letter keys go on working. */
function isWriting(target: HTMLElement, key: string): boolean {
  if (!target.matches('textarea, select, input:not([type=radio], [type=checkbox])')) return false;
  return target.inputMode !== 'decimal' || !/^\p{Letter}$/u.test(key);
}

function press(control: HTMLElement) {
  control.focus();
  if (!control.matches('input[type=search]')) control.click();
}

function onKey(event: KeyboardEvent, rows: string) {
  const target = event.target as HTMLElement;
  const key = event.ctrlKey ? `Control+${event.key}` : event.key;
  if (event.altKey || event.metaKey || (!event.ctrlKey && isWriting(target, key))) return;
  const row = target.closest('tr');
  if (key === 'j' || key === 'k') {
    const all = [...document.querySelectorAll<HTMLElement>(rows)];
    const at = all.findIndex((one) => one.closest('tr') === row);
    const to = at === -1 ? 0 : at + (key === 'j' ? 1 : -1);
    all[Math.max(0, Math.min(all.length - 1, to))]?.focus();
    event.preventDefault();
    return;
  }
  const named = `[aria-keyshortcuts="${CSS.escape(key)}"]`;
  const control =
    row?.querySelector<HTMLElement>(named) ?? document.querySelector<HTMLElement>(`${named}:not(tr *)`);
  if (!control) return;
  event.preventDefault();
  press(control);
}

/**
 * Lets every control that names a key by `aria-keyshortcuts` be reached by it, and j/k walk the rows. A control inside a
 * row answers only while the row has focus. Can be turned off (WCAG 2.1.4).
 *
 * @param props.rows CSS selector of what takes focus in each row
 */
export function Tangenter({ rows }: { rows: string }) {
  const off = useSyncExternalStore(subscribe, isOff, () => false);
  useEffect(() => {
    if (off) return;
    const listener = (event: KeyboardEvent) => onKey(event, rows);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [off, rows]);
  return (
    <Button type="button" variant="text" onClick={toggle}>
      {off ? 'Slå på tangenter' : 'Stäng av tangenter'}
    </Button>
  );
}
