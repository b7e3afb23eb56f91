import { CountTable } from '@/components/count-table';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter, type Sidtext } from '@/server/sprak/texter';
import { Svenska } from '../../../svenska';
import type { Grupp } from './typer';

type Rad = Grupp['rader'][number];

/** The calculation may say that somebody will look at a line; in the decision somebody has. */
const asDecided = (mening: string) => mening.replace(/ ?En handläggare [^.]*\./gu, '');

/** The caseworker's own reason where there is one, else the sentence the sum was computed by. */
function Skal({ rad, t }: { rad: Rad; t: Sidtext<'beslut'> }) {
  const { grupp, skal, mening, officiell, soktOre, beslutatOre } = rad;
  const added = [
    !skal && soktOre === beslutatOre && t('tabell.hela'),
    !officiell && (grupp === 'NORM' ? t('tabell.ejOfficiellNorm') : t('tabell.ejOfficiell')),
  ];
  return (
    <>
      <Svenska>{skal || asDecided(mening)}</Svenska> {added.filter(Boolean).join(' ')}
    </>
  );
}

/** One group of the calculation: what was applied for, what counts and why. */
export async function Rakningstabell({ grupp, inkomstmanad }: { grupp: Grupp; inkomstmanad: string }) {
  const t = await texter('beslut');
  const { belopp } = await skrivsatt();
  const hasApplied = grupp.grupp === 'KOSTNAD';
  return (
    <CountTable
      caption={t(`tabell.${grupp.grupp}.rubrik`, { manad: inkomstmanad })}
      heads={{
        label: t(`tabell.${grupp.grupp}.etikett`),
        amount: t(`tabell.${grupp.grupp}.belopp`),
        why: t('tabell.varfor'),
        ...(hasApplied && { applied: t('tabell.duSokte') }),
      }}
      rows={grupp.rader.map((rad) => ({
        id: rad.radId,
        label: <Svenska>{rad.etikett}</Svenska>,
        amount: belopp(rad.beslutatOre),
        why: <Skal rad={rad} t={t} />,
        ...(hasApplied && { applied: rad.soktOre === null ? '–' : belopp(rad.soktOre) }),
        isCut: rad.soktOre !== null && rad.beslutatOre < rad.soktOre,
      }))}
      total={{
        id: 'summa',
        label: t('rakning.summa'),
        amount: belopp(grupp.beslutatOre),
        ...(hasApplied && { applied: belopp(grupp.soktOre) }),
      }}
    />
  );
}
