import 'server-only';
import { calendarYear } from '@/domain/manad';
import type { SsbtekVersion } from '@/domain/registerutdrag/registerutdrag';
import { dayOf } from '@/domain/tid';
import { readSkv10 } from './agencies/skv-v10';
import { readSkv11 } from './agencies/skv-v11';
import type { Lasare } from './agencies/delsvar';
import type { Sporsmal } from './question';

/** What differs between two versions of the envelope: its namespace, and how Skatteverket is asked and answers. */
export type Codec = {
  version: SsbtekVersion;
  ns: string;
  /** The children of SKV in the question, with the prefix of `ns`. */
  skvQuestion: (sporsmal: Sporsmal) => Readonly<Record<string, unknown>>;
  readSkv: Lasare;
};

const NS = 'http://schema.forsakringskassan.se/integration/ssbt/';

/** The two last completed income years. */
const incomeYears = ({ nu }: Sporsmal): number[] => {
  const year = calendarYear(dayOf(nu));
  return [year - 2, year - 1];
};

const v10: Codec = { version: '10', ns: `${NS}10`, skvQuestion: () => ({}), readSkv: readSkv10 };

const v11: Codec = {
  version: '11',
  ns: `${NS}11`,
  skvQuestion: (sporsmal) => ({
    'ssbt:fraga': {
      'ssbt:ar': incomeYears(sporsmal),
      'ssbt:foretagsinformation': 'true',
      'ssbt:individuppgifter': 'true',
      'ssbt:skattekonto': 'true',
      'ssbt:skatteuppgifter': 'true',
      'ssbt:beskattningsbilagor': 'false',
    },
  }),
  readSkv: readSkv11,
};

const CODECS: Readonly<Record<SsbtekVersion, Codec>> = { '10': v10, '11': v11 };

export const codecFor = (version: SsbtekVersion): Codec => CODECS[version];
