import type { Myndighet } from '@/domain/beslutsstod/underlag-ekonomi';
import type {
  RegisterutdragInnehall,
  Signal,
  SsbtekVersion,
  Tillstand,
} from '@/domain/registerutdrag/registerutdrag';
import { assembleUtdrag } from '../assemble';
import { codecFor } from '../codec';
import type { Block } from '../question';
import { readAnswer } from '../read-answer';
import { readSoap } from '../soap';
import { ALLT, answer, SPORSMAL } from './exempel';

/** The way from the wire to the utdrag, without the wire. */
export function utdragOf(xml: string, version: SsbtekVersion = '11'): RegisterutdragInnehall {
  const codec = codecFor(version);
  const response = readSoap({ status: 200, xml }, 'hamtaBastjanstInformation', codec);
  return assembleUtdrag(readAnswer(response, SPORSMAL, codec), {
    version,
    sporsmal: SPORSMAL,
    besvarad: new Date('2026-11-03T08:15:02Z'),
  });
}

/** The worked example with one part changed. */
export const withPart = (block: Block, part: string): RegisterutdragInnehall =>
  utdragOf(answer({ ...ALLT, [block]: part }));

export const stateOf = (utdrag: RegisterutdragInnehall, myndighet: Myndighet): Tillstand | undefined =>
  utdrag.kallor.find((kalla) => kalla.myndighet === myndighet)?.tillstand;

export const reasonOf = (utdrag: RegisterutdragInnehall, myndighet: Myndighet): string =>
  utdrag.kallor.find((kalla) => kalla.myndighet === myndighet)?.skal ?? '';

export const signals = (utdrag: RegisterutdragInnehall, typ: Signal['typ']): Signal[] =>
  utdrag.signaler.filter((signal) => signal.typ === typ);
