import { SKULDBELOPP } from '../belopp.ts';
import { jaNej, text, val, type Falt } from '../falt.ts';
import { rader } from '../rader.ts';
import type { TolkadeSvar } from '../svar.ts';
import { belopp } from '../varden.ts';
import { rowsOf, tal } from './las.ts';

export type Skuld = { slag: string; vad: string; beloppOre: number | null };

const SLAG = ['hyra', 'el', 'barnomsorg', 'fack', 'kronofogden', 'lan', 'annat'] as const;
const MAX = 10;

/** What is owed; told, not applied for. */
export const skuldfalt = (): Falt =>
  jaNej('harSkulder', [
    rader('skuldRader', MAX, (n) => [
      val(n('skuldSlag'), SLAG),
      belopp(n('skuldBelopp'), SKULDBELOPP),
      text(n('skuldVad')),
    ]),
  ]);

export const skulderOf = (t: TolkadeSvar): Skuld[] =>
  t.harSkulder === 'ja'
    ? rowsOf(t, 'skuldRader').map((rad) => ({
        slag: String(rad('skuldSlag')),
        vad: String(rad('skuldVad')),
        beloppOre: tal(rad('skuldBelopp')),
      }))
    : [];
