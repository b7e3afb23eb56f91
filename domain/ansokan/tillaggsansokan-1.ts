/** Tilläggsansökan: one more cost for a month that is applied for or decided, its reason, and the file that shows it. */
import { begardaKrav } from './bilagekrav.ts';
import type { Bilagekrav } from './krav.ts';
import type { Blankett } from './blankett.ts';
import { jaNej, kravtKryss, langtext, text, val } from './falt.ts';
import { KOSTNADSSLAG } from './fragor/kostnader.ts';
import { dag, ord, tal } from './fragor/las.ts';
import { addMonths, firstDay, lastDay } from '../manad.ts';
import { sokandeOf, valPerson } from './hushall.ts';
import type { Kontext } from './kontext.ts';
import { steg } from './steg.ts';
import type { TolkadeSvar } from './svar.ts';
import { tomma, type Uppgifter } from './uppgifter.ts';
import { belopp, datum } from './varden.ts';

/** Costs that come once, beside those that the monthly form asks for. */
const ENGANG = ['hemutrustning', 'spadbarnsutrustning', 'dator', 'flytt', 'begravning', 'ovrigt'] as const;

/** Every cost that some form asks for. */
export const ALLA_KOSTNADER = [...KOSTNADSSLAG, ...ENGANG] as const;

const bilagor = (t: TolkadeSvar, kontext: Kontext): Bilagekrav[] => [
  { kod: 'tillaggskostnad', kostnad: ord(t.tillaggSlag) ?? '', platser: {} },
  ...begardaKrav(kontext),
];

const uppgifter = (t: TolkadeSvar, kontext: Kontext): Uppgifter => {
  const slag = String(t.tillaggSlag);
  const vad = String(t.tillaggVad);
  return {
    ...tomma('tillaggsansokan'),
    kostnader: [{ slag, beloppOre: tal(t.tillaggBelopp) ?? 0, vad }],
    tillagg: {
      skal: String(t.tillaggSkal),
      datum: dag(t.tillaggDatum),
      betald: t.tillaggBetald === 'ja',
      vem: ord(t.tillaggVem) ?? sokandeOf(kontext),
    },
  };
};

export const TILLAGGSANSOKAN_1: Blankett = {
  version: 'tillaggsansokan-1',
  typ: 'tillaggsansokan',
  steg: (kontext) => [
    steg('kostnad', [
      val('tillaggSlag', ALLA_KOSTNADER),
      text('tillaggVad'),
      belopp('tillaggBelopp'),
      datum('tillaggDatum', {
        from: firstDay(addMonths(kontext.manad, -3)),
        tom: lastDay(addMonths(kontext.manad, 3)),
      }),
      jaNej('tillaggBetald'),
      ...valPerson('tillaggVem', kontext),
      langtext('tillaggSkal'),
    ]),
    steg('bilagor', []),
    steg('granska', [kravtKryss('forsakran')]),
    steg('skriv-under', []),
  ],
  uppgifter,
  bilagor,
};
