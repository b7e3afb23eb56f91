import { Panel } from '@/components/panel';
import { Sums } from '@/components/sums';
import { addMonths, formatManad } from '@/domain/manad';
import { formatOre } from '@/domain/pengar';
import { Rakningstabell } from './rakningstabell';
import type { Beslut, Grupp } from './typer';

const DEL: Record<Grupp['grupp'], string> = {
  NORM: 'Norm',
  KOSTNAD: 'Plus kostnader',
  INKOMST: 'Minus inkomster',
  TILLGANG: 'Minus tillgångar',
  AVDRAG: 'Minus avdrag',
};

const signed = ({ grupp, beslutatOre }: Grupp) =>
  formatOre(grupp === 'NORM' || grupp === 'KOSTNAD' ? beslutatOre : -beslutatOre);

function result({ utgang, beloppOre, nettoOre }: Beslut) {
  if (utgang !== 'AVSLAG') return { label: 'Du får', value: formatOre(beloppOre) };
  return nettoOre < 0
    ? { label: 'Mer än du behöver enligt normen', value: formatOre(-nettoOre) }
    : { label: 'Summa', value: formatOre(nettoOre) };
}

/** How the sum came about: group by group, then line by line. */
export function Rakning({ beslut }: { beslut: Beslut }) {
  const manad = formatManad(addMonths(beslut.manad, -1));
  return (
    <section className="mt-12" aria-labelledby="rakning">
      <h2 id="rakning" className="mb-6">
        Så räknade vi
      </h2>
      <div className="grid gap-12">
        <Panel>
          <Sums
            parts={beslut.grupper.map((g) => ({ label: DEL[g.grupp], value: signed(g) }))}
            result={result(beslut)}
          />
          {beslut.utgang === 'AVSLAG' && (
            <p className="small mt-4">Ansökan är avslagen. Därför betalas inget ut.</p>
          )}
        </Panel>
        {beslut.grupper.map((grupp) => (
          <Rakningstabell key={grupp.grupp} grupp={grupp} inkomstmanad={manad} />
        ))}
      </div>
    </section>
  );
}
