import type { ReactNode } from 'react';

type Props = {
  children: ReactNode;
  /** A map of the page or the steps (`Rail`); only where the screen is wide. */
  rail?: ReactNode;
  /** What stands beside the column, and after it on a narrow screen. */
  aside?: ReactNode;
  /** A wider column, for calculations. */
  wide?: boolean;
};

/** One column to work in, and something beside it. */
export function Work({ children, rail, aside, wide = false }: Props) {
  const looks = ['work', wide && 'is-wide', aside && 'has-aside'].filter(Boolean).join(' ');
  return (
    <div className={looks}>
      <div>{children}</div>
      {rail}
      {aside && <div>{aside}</div>}
    </div>
  );
}
