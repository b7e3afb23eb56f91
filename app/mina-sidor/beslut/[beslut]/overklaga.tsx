import { Panel } from '@/components/panel';
import { TextLink } from '@/components/text-link';
import { LAG } from '@/domain/lag';
import { dayOf } from '@/domain/tid';
import { kommunPa } from '@/app/kommun';
import { kontakt } from '@/app/kontakt';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import type { Beslut } from './typer';

const FORVALTNINGSLAGEN =
  'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/forvaltningslag-2017900_sfs-2017-900/';

/** How to appeal, where to, and by which day. */
export async function Overklaga({ beslut }: { beslut: Beslut }) {
  const t = await texter('beslut');
  const skriv = await skrivsatt();
  const { phone, visit } = kommunPa(skriv.sprak);
  return (
    <div className="mt-12">
      <Panel id="overklaga" variant="brand" heading={t('overklaga.rubrik')}>
        <div className="flow">
          <p>
            {t.rich('overklaga.senast', {
              veckor: LAG.overklagandeveckor,
              senast: skriv.dag(beslut.overklagaSenast),
              oppnad: skriv.dag(dayOf(beslut.oppnad)),
              b: (text) => <b>{text}</b>,
            })}
          </p>
          <p>{t('overklaga.skriv', { referens: skriv.ltr(beslut.referens) })}</p>
          <p>{t('overklaga.lamna', { plats: visit.place, tider: visit.hours })}</p>
          <p>{t.rich('overklaga.hjalp', kontakt(phone, skriv))}</p>
          <p className="small">
            <TextLink href={FORVALTNINGSLAGEN}>{t('overklaga.lag')}</TextLink>
          </p>
        </div>
      </Panel>
    </div>
  );
}
