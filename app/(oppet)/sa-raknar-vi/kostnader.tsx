import { Icon } from '@/components/icon';
import { Pairs } from '@/components/pairs';
import { PlainTable } from '@/components/plain-table';
import type { Kostnadsbild } from '@/server/oppet/regelbild';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { Svenska } from '../../svenska';
import { Kallank } from '../kallank';
import { meningar, poster, tabellrader } from './kostnadsord';

async function Kostnad({ bild }: { bild: Kostnadsbild }) {
  const t = await texter('sa-raknar-vi');
  const skriv = await skrivsatt();
  const { regel, ref, tabell } = bild;
  const items = poster(regel, t, skriv);
  return (
    <details>
      <summary>
        <Icon name="chevron" />
        <Svenska>{regel.rubrik}</Svenska>
      </summary>
      {tabell && (
        <PlainTable
          caption={t('kostnader.tabell', { kostnad: regel.rubrik })}
          heads={[t('kostnader.hushall'), t('kostnader.schablon')]}
          rows={tabellrader(tabell, t, skriv)}
        />
      )}
      {items.length > 0 && (
        <Pairs pairs={items.map(({ rubrik, text }) => ({ label: rubrik, value: text }))} />
      )}
      <p className="mt-2">
        {meningar(bild, t, skriv).join(' ')} {regel.kvalitet && <Svenska>{regel.kvalitet}</Svenska>}
      </p>
      <p className="small muted">
        {t('kostnader.kalla')} <Kallank reference={ref.reference} />. {t(`sakerhet.${ref.confidence}`)}
        {!ref.officiell && ` ${t('sakerhet.exempel')}`}
      </p>
    </details>
  );
}

/** Every kind of cost that the regelverk knows: what is accepted, and where that is written. */
export const Kostnader = ({ kostnader }: { kostnader: Kostnadsbild[] }) => (
  <div className="grid gap-2">
    {kostnader.map((bild) => (
      <Kostnad key={bild.slag} bild={bild} />
    ))}
  </div>
);
