/** Outlines on a 24 × 24 grid; the second part, where there is one, is filled. */
const outlines = {
  'arrow-right': ['M5 12h14m-6-6 6 6-6 6'],
  'arrow-left': ['M19 12H5m6-6-6 6 6 6'],
  'arrow-up': ['M12 20V5m-6 6 6-6 6 6'],
  'arrow-down': ['M12 4v15m6-6-6 6-6-6'],
  chevron: ['m9 5 7 7-7 7'],
  check: ['m5 12.5 4.5 4.5L19 7.5'],
  cross: ['m6.5 6.5 11 11m0-11-11 11'],
  plus: ['M12 5v14M5 12h14'],
  minus: ['M5 12h14'],
  warning: ['M12 4 2.8 20h18.4L12 4ZM12 10v4.5M12 17.4v.1'],
  question: [
    'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM9.5 9.5a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 1.9M12 17v.1',
  ],
  info: ['M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM12 11v5.5M12 7.5v.1'],
  circle: ['M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Z'],
  half: ['M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Z', 'M12 3.5v17a8.5 8.5 0 0 0 0-17Z'],
  clock: ['M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM12 7v5.5l3.5 2'],
  lock: ['M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2ZM8 11V8a4 4 0 0 1 8 0v3'],
  'log-out': ['M14 4H5v16h9M10 12h11m-4-4 4 4-4 4'],
  phone: [
    'M5 4h4l1.5 5L8 10.5a12 12 0 0 0 5.5 5.5l1.5-2.5 5 1.5v4a1.5 1.5 0 0 1-1.5 1.5A15.5 15.5 0 0 1 3.5 5.5 1.5 1.5 0 0 1 5 4Z',
  ],
  mobile: [
    'M9.5 2.5h5A2.5 2.5 0 0 1 17 5v14a2.5 2.5 0 0 1-2.5 2.5h-5A2.5 2.5 0 0 1 7 19V5a2.5 2.5 0 0 1 2.5-2.5ZM11 18.5h2',
  ],
  house: ['m3.5 11 8.5-7 8.5 7M6 9.5V20h12V9.5M10 20v-5.5h4V20'],
  paper: ['M6 3h8l4.5 4.5V21H6V3ZM14 3v5h4.5M9 13h6M9 17h6'],
  clip: ['m20 11-8.5 8.5a5 5 0 0 1-7-7L13 4a3.3 3.3 0 0 1 4.7 4.7L9.5 17a1.7 1.7 0 0 1-2.4-2.4L14.5 7'],
  download: ['M12 4v12m-5-5 5 5 5-5M5 20h14'],
  pen: ['m4 20 1-4.5L16 4.5l3.5 3.5L8.5 19 4 20Z'],
  ruler: [
    'M4 8h16a1.5 1.5 0 0 1 1.5 1.5V15a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 15V9.5A1.5 1.5 0 0 1 4 8ZM7 8v3.5M11 8v4.5M15 8v3.5M18.5 8v2.5',
  ],
  shield: ['M12 3 4.5 6v6c0 4.5 3.2 7.6 7.5 9 4.3-1.4 7.5-4.5 7.5-9V6L12 3ZM8.7 12l2.4 2.4 4.3-4.6'],
  globe: [
    'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM3 12h18M12 3c3 3 3.6 6 3.6 9s-.6 6-3.6 9c-3-3-3.6-6-3.6-9s.6-6 3.6-9Z',
  ],
} satisfies Record<string, [outline: string, filled?: string]>;

export type IconName = keyof typeof outlines;

/** Pictures of a way to go, which turn with the way the text runs. */
const ONWARD: readonly IconName[] = ['arrow-right', 'arrow-left', 'chevron', 'log-out'];

/** A picture beside a word. Never alone: it is hidden from screen readers, so the word must say it all. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  const [outline, filled]: [string, string?] = outlines[name];
  const classes = ['icon', ONWARD.includes(name) && 'is-onward', className].filter(Boolean).join(' ');
  return (
    <svg className={classes} viewBox="0 0 24 24" aria-hidden="true">
      <path d={outline} />
      {filled && <path d={filled} fill="currentColor" stroke="none" />}
    </svg>
  );
}
