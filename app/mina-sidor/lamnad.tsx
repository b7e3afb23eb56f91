import { Notice } from '@/components/notice';
import type { Datum } from '@/domain/manad';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { kommunPa } from '../kommun';
import { kontakt } from '../kontakt';

/** Said to who applied together with somebody that applies without him or her now. */
export async function Lamnad({ sedan }: { sedan: Datum | null }) {
  if (sedan === null) return null;
  const t = await texter('medsokande');
  const skriv = await skrivsatt();
  return (
    <Notice tone="judge" title={t('lamnad.rubrik')}>
      {t.rich('lamnad.text', { ...kontakt(kommunPa(skriv.sprak).phone, skriv), dag: skriv.dag(sedan) })}
    </Notice>
  );
}
