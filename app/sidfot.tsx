import { SiteFooter } from '@/components/shell/site-footer';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { kommunPa } from './kommun';
import { kontakt } from './kontakt';
import { omTjansten } from './om-tjansten';

/** The foot of an applicant's page: whom to call, where to come, and the pages about the service. */
export async function Sidfot() {
  const t = await texter('gemensamt');
  const skriv = await skrivsatt();
  const { visit, phone } = kommunPa(skriv.sprak);
  return (
    <SiteFooter
      help={{
        heading: t('hjalp.rubrik'),
        lines: [
          t.rich('hjalp.ring', kontakt(phone, skriv)),
          t('hjalp.besok', { plats: visit.place, tider: visit.hours }),
        ],
      }}
      about={{ heading: t('om.rubrik'), links: await omTjansten() }}
    />
  );
}
