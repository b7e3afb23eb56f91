import type { Manad } from '../manad.ts';
import { formatManad, monthsBetween } from '../manad.ts';
import type { Lage } from './lage.ts';
import { toRad } from './rad.ts';
import type { Rad } from './rekommendation.ts';
import type { Tillgang } from './underlag-ekonomi.ts';
import { uppgift } from './uttryck.ts';

export const TILLGANGSNAMN: Record<Tillgang['slag'], string> = {
  konto: 'Pengar på konto',
  vardepapper: 'Fonder och aktier',
  fordon: 'Fordon',
  bostad: 'Bostad',
  fastighet: 'Fastighet',
  foretag: 'Företag',
  ovrigt: 'Övrig tillgång',
};

/** Assets that the regelverk counts in full. The others are questions for a person, see the check `tillgangar`. */
export const beraknaTillgangar = (lage: Lage): Rad[] => {
  const { amount, ref } = lage.upplost.param.tillgangar;
  const rows = lage.u.tillgangar === 'okant' ? [] : lage.u.tillgangar;
  return rows
    .filter(({ slag, varde }) => amount.raknas.includes(slag) && varde !== 'okant')
    .map(({ id, slag, vem, varde, kalla }) =>
      toRad({
        id: `tillgang.${id}`,
        rubrik: TILLGANGSNAMN[slag],
        vem,
        mening: 'Tillgången räknas i sin helhet.',
        kalla: { text: kalla.typ === 'register' ? kalla.myndighet : 'ansökan', reference: ref.reference },
        uttryck: uppgift('värde', varde === 'okant' ? 0 : varde, kalla.typ),
      }),
    );
};

/** Is this earlier surplus counted? Only within the months the regelverk says, and where it says by whom. */
export const overskottRaknas = (row: { manad: Manad; valdAvHandlaggare: boolean }, lage: Lage): boolean => {
  const { manaderBakat, foreslas } = lage.upplost.param.tidigareOverskott.amount;
  const age = monthsBetween(row.manad, lage.u.ansokningsmanad);
  return (
    age >= 1 &&
    age <= manaderBakat &&
    (foreslas === 'modul' || (foreslas === 'handlaggare' && row.valdAvHandlaggare))
  );
};

/** Deductions entered by a person, and earlier surplus where the regelverk carries it. Earlier deficits never count. */
export const beraknaAvdrag = (lage: Lage): Rad[] => {
  const { ref } = lage.upplost.param.tidigareOverskott;
  const overskott = lage.u.tidigareOverskott === 'okant' ? [] : lage.u.tidigareOverskott;
  return [
    ...lage.u.avdrag.map(({ id, skal, belopp }) =>
      toRad({
        id: `avdrag.${id}`,
        rubrik: 'Avdrag',
        mening: `En handläggare har lagt in avdraget: ${skal}.`,
        kalla: { text: 'handläggare' },
        uttryck: uppgift('avdrag', belopp, 'handläggare'),
      }),
    ),
    ...overskott
      .filter((row) => overskottRaknas(row, lage))
      .map(({ id, manad, belopp }) =>
        toRad({
          id: `overskott.${id}`,
          rubrik: `Överskott från ${formatManad(manad)}`,
          mening: 'Överskott från en tidigare månad, enligt kommunens beräkning.',
          kalla: { text: ref.reference.title, reference: ref.reference },
          uttryck: uppgift('överskott', belopp, 'tidigare beräkning'),
        }),
      ),
  ];
};
