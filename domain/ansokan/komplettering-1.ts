/** Komplettering: only what a caseworker has asked for. */
import { begardaKrav } from './bilagekrav.ts';
import type { Blankett } from './blankett.ts';
import { kravtKryss, langtext, medPlatser, type Falt } from './falt.ts';
import { ord } from './fragor/las.ts';
import type { Begaran, Kontext } from './kontext.ts';
import { steg } from './steg.ts';
import { tomma } from './uppgifter.ts';

const questions = ({ begart }: Kontext): Begaran[] => (begart ?? []).filter(({ slag }) => slag === 'svar');
const namnOf = ({ id }: Begaran): string => `begart_${id}`;

const svarsfalt = (kontext: Kontext): Falt[] =>
  questions(kontext).flatMap((b) => medPlatser({ fraga: b.fraga }, [langtext(namnOf(b))]));

export const KOMPLETTERING_1: Blankett = {
  version: 'komplettering-1',
  typ: 'komplettering',
  steg: (kontext) => [
    steg('komplettering', svarsfalt(kontext), { visas: () => questions(kontext).length > 0 }),
    steg('bilagor', [], { visas: () => begardaKrav(kontext).length > 0 }),
    steg('granska', [kravtKryss('forsakran')]),
    steg('skriv-under', []),
  ],
  uppgifter: (t, kontext) => ({
    ...tomma('komplettering'),
    svarPaBegaran: questions(kontext).flatMap((b) => {
      const svar = ord(t[namnOf(b)]);
      return svar === null ? [] : [{ id: b.id, svar }];
    }),
  }),
  bilagor: (_t, kontext) => begardaKrav(kontext),
};
