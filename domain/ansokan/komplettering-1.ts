/** Komplettering: only what a caseworker has asked for. When that is answered, what the person wants to add. */
import { begardaKrav } from './bilagekrav.ts';
import type { Blankett } from './blankett.ts';
import { kravtKryss, langtext, medPlatser, type Falt } from './falt.ts';
import { ord } from './fragor/las.ts';
import type { Begaran, Kontext } from './kontext.ts';
import { skickaMedSteg, utanBilaga } from './skicka-med.ts';
import { steg, type Steg } from './steg.ts';
import { tomma } from './uppgifter.ts';

const questions = ({ begart }: Kontext): Begaran[] => (begart ?? []).filter(({ slag }) => slag === 'svar');
const namnOf = ({ id }: Begaran): string => `begart_${id}`;

const svarsfalt = (kontext: Kontext): Falt[] =>
  questions(kontext).flatMap((b) => medPlatser({ fraga: b.fraga }, [langtext(namnOf(b))]));

/** Nothing is asked for any more: files and words of the person's own, at least one of them. */
const merSteg = ({ antalBilagor = 0 }: Kontext): Steg[] => [
  steg('bilagor', []),
  steg('komplettering', [langtext('merText', { valfri: true })], {
    regler: [(t) => (antalBilagor === 0 && !ord(t.merText) ? [{ namn: 'merText', kod: 'saknas' }] : [])],
  }),
];

const begartSteg = (kontext: Kontext, valjFil: boolean): Steg[] => {
  const krav = begardaKrav(kontext);
  return [
    steg('komplettering', svarsfalt(kontext), { visas: () => questions(kontext).length > 0 }),
    steg('bilagor', [], { visas: () => krav.length > 0 }),
    skickaMedSteg(krav, kontext, valjFil),
  ];
};

const komplettering = (version: string, valjFil: boolean): Blankett => ({
  version,
  typ: 'komplettering',
  steg: (kontext) => [
    ...((kontext.begart ?? []).length > 0 ? begartSteg(kontext, valjFil) : merSteg(kontext)),
    steg('granska', [kravtKryss('forsakran')]),
    steg('skriv-under', []),
  ],
  uppgifter: (t, kontext) => {
    const merText = ord(t.merText);
    return {
      ...tomma('komplettering'),
      svarPaBegaran: questions(kontext).flatMap((b) => {
        const svar = ord(t[namnOf(b)]);
        return svar === null ? [] : [{ id: b.id, svar }];
      }),
      ...(merText !== null && { merText }),
      ...utanBilaga(begardaKrav(kontext), t),
    };
  },
  bilagor: (_t, kontext) => begardaKrav(kontext),
});

export const KOMPLETTERING_1 = komplettering('komplettering-1', false);
/** From here it says which file shows what. */
export const KOMPLETTERING_2 = komplettering('komplettering-2', true);
