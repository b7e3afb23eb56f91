import type { Kontrollord } from '@/server/oppet/kontrollord';
import { texter } from '@/server/sprak/texter';
import { Svenska } from '../../svenska';

/** The checks in order, each with what it says itself. */
export async function Kontrollista({ kontroller }: { kontroller: Kontrollord[] }) {
  const t = await texter('sa-raknar-vi');
  return (
    <ol className="flow">
      {kontroller.map(({ id, rubrik, stammer, annars }) => (
        <li key={id}>
          <b>{id === 'kostnader' ? t('ordning.kostnader') : <Svenska>{rubrik}</Svenska>}</b>
          {stammer && (
            <p className="small">
              {t('ordning.stammer')} <Svenska>{stammer}</Svenska>
            </p>
          )}
          {annars && (
            <p className="small">
              {t('ordning.annars')} <Svenska>{annars}</Svenska>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
