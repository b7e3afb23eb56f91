/** A key, shown where it works. Hidden from screen readers; the control says it by `aria-keyshortcuts`. */
export function Kbd({ children }: { children: string }) {
  return <kbd aria-hidden="true">{children}</kbd>;
}
