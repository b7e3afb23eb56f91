import { CountTable } from '@/components/count-table';
import { formatOre } from '@/domain/pengar';
import type { Grupp } from './typer';

const ejOfficiell = (grupp: Grupp['grupp']) =>
  grupp === 'NORM' ? 'Beräknad tabell, ej officiell.' : 'Exempelvärde, ej officiellt.';

const ORD: Record<Grupp['grupp'], { caption: (manad: string) => string; label: string; amount: string }> = {
  NORM: {
    caption: () => 'Norm: mat, kläder, telefon och annat varje dag',
    label: 'För vem',
    amount: 'Belopp',
  },
  KOSTNAD: { caption: () => 'Dina kostnader', label: 'Kostnad', amount: 'Du får' },
  INKOMST: {
    caption: (manad) => `Dina inkomster i ${manad}`,
    label: 'Inkomst',
    amount: 'Vi räknar',
  },
  TILLGANG: { caption: () => 'Dina tillgångar', label: 'Tillgång', amount: 'Vi räknar' },
  AVDRAG: { caption: () => 'Avdrag', label: 'Avdrag', amount: 'Vi räknar' },
};

type Rad = Grupp['rader'][number];

/** The calculation may say that somebody will look at a line; in the decision somebody has. */
const asDecided = (mening: string) => mening.replace(/ ?En handläggare [^.]*\./gu, '');

/** The caseworker's own reason where there is one, else the sentence the sum was computed by. */
const why = ({ grupp, skal, mening, officiell, soktOre, beslutatOre }: Rad) =>
  [
    skal || asDecided(mening),
    !skal && soktOre === beslutatOre && 'Du får hela beloppet.',
    !officiell && ejOfficiell(grupp),
  ]
    .filter(Boolean)
    .join(' ');

/** One group of the calculation: what was applied for, what counts and why. */
export function Rakningstabell({ grupp, inkomstmanad }: { grupp: Grupp; inkomstmanad: string }) {
  const { caption, label, amount } = ORD[grupp.grupp];
  const hasApplied = grupp.grupp === 'KOSTNAD';
  return (
    <CountTable
      caption={caption(inkomstmanad)}
      heads={{ label, amount, why: 'Varför', ...(hasApplied && { applied: 'Du sökte' }) }}
      rows={grupp.rader.map((rad) => ({
        label: rad.etikett,
        amount: formatOre(rad.beslutatOre),
        why: why(rad),
        ...(hasApplied && { applied: rad.soktOre === null ? '–' : formatOre(rad.soktOre) }),
        isCut: rad.soktOre !== null && rad.beslutatOre < rad.soktOre,
      }))}
      total={{
        label: 'Summa',
        amount: formatOre(grupp.beslutatOre),
        ...(hasApplied && { applied: formatOre(grupp.soktOre) }),
      }}
    />
  );
}
