import type { ReactNode } from 'react';
import { Status, type Tone } from '../status';

export type CheckItem = {
  id: string;
  heading: string;
  tone: Tone;
  /** The outcome in words: "Ej uppfyllt", "Kräver bedömning". */
  outcome: string;
  /** Why, in a sentence or two. */
  why: string;
  /** What it was counted from. */
  inputs?: string;
  actions?: ReactNode;
};

/** Checks that are the work: open, with why and what can be done. */
export function CheckList({ checks }: { checks: CheckItem[] }) {
  return (
    <ul role="list" className="checks">
      {checks.map(({ id, heading, tone, outcome, why, inputs, actions }) => (
        <li key={id}>
          <Status tone={tone} label={outcome} icon={tone === 'judge' ? 'question' : undefined} />
          <h3>{heading}</h3>
          <p>{why}</p>
          {inputs && <p className="fine-print">{inputs}</p>}
          {actions}
        </li>
      ))}
    </ul>
  );
}
