import { Panel } from '@/components/panel';
import { Sums } from '@/components/sums';
import { addMonths } from '@/domain/manad';
import { skrivsatt, type Skrivsatt } from '@/server/sprak/skrivsatt';
import { texter, type Sidtext } from '@/server/sprak/texter';
import { Rakningstabell } from './rakningstabell';
import type { Beslut, Grupp } from './typer';

const signed = ({ grupp, beslutatOre }: Grupp) =>
  grupp === 'NORM' || grupp === 'KOSTNAD' ? beslutatOre : -beslutatOre;

function result({ utgang, beloppOre, nettoOre }: Beslut, t: Sidtext<'beslut'>, { belopp }: Skrivsatt) {
  if (utgang !== 'AVSLAG') return { label: t('rakning.duFar'), value: belopp(beloppOre) };
  return nettoOre < 0
    ? { label: t('rakning.overskott'), value: belopp(-nettoOre) }
    : { label: t('rakning.summa'), value: belopp(nettoOre) };
}

/** How the sum came about: group by group, then line by line. */
export async function Rakning({ beslut }: { beslut: Beslut }) {
  const t = await texter('beslut');
  const skriv = await skrivsatt();
  const manad = skriv.manad(addMonths(beslut.manad, -1));
  return (
    <section className="mt-12" aria-labelledby="rakning">
      <h2 id="rakning" className="mb-6">
        {t('rakning.rubrik')}
      </h2>
      <div className="grid gap-12">
        <Panel>
          <Sums
            parts={beslut.grupper.map((g) => ({
              label: t(`rakning.${g.grupp}`),
              value: skriv.belopp(signed(g)),
            }))}
            result={result(beslut, t, skriv)}
          />
          {beslut.utgang === 'AVSLAG' && <p className="small mt-4">{t('rakning.avslag')}</p>}
        </Panel>
        {beslut.grupper.map((grupp) => (
          <Rakningstabell key={grupp.grupp} grupp={grupp} inkomstmanad={manad} />
        ))}
      </div>
    </section>
  );
}
