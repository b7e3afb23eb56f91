type Hint = { keys: string[]; label: string };

/** Which keys do what here. */
export function KeyHints({ label, hints }: { label: string; hints: Hint[] }) {
  return (
    <ul role="list" className="keys" aria-label={label}>
      {hints.map((hint) => (
        <li key={hint.label}>
          {hint.keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          {hint.label}
        </li>
      ))}
    </ul>
  );
}
