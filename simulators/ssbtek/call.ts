import type { Day } from './clock.ts';
import type { Config } from './config.ts';
import type { Agency, Fault } from './faults.ts';
import type { Person } from './story.ts';
import type { Question } from './question.ts';

/** One question under way: who, when, and what shall go wrong with it. */
export interface Call {
  readonly question: Question;
  /** Undefined: nobody has heard of the person. */
  readonly person: Person | undefined;
  readonly today: Day;
  readonly faults: readonly Fault[];
  readonly config: Config;
}

export function faultOf(call: Call, agency: Agency, kind: Fault['kind']): Fault | undefined {
  return call.faults.find(
    (fault) =>
      fault.kind === kind &&
      (fault.agency === agency || (kind === 'protected' && fault.agency === undefined)),
  );
}

/** Base64 of the text, or what the faults `garbage` and `truncated` make of it. */
export function encode(call: Call, agency: Agency, text: string): string {
  if (faultOf(call, agency, 'garbage')) return '%%% inte base64 %%%';
  const sent = faultOf(call, agency, 'truncated') ? text.slice(0, text.length / 2) : text;
  return Buffer.from(sent, 'utf8').toString('base64');
}
