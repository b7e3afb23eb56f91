import type { Metadata } from 'next';
import { PageHead } from '@/components/shell/page-head';
import { Section } from '@/components/shell/section';
import { TextLink } from '@/components/text-link';
import { dragningsmanad } from '@/domain/stickprov/manad-for';
import { dayOf } from '@/domain/tid';
import { allowOpen } from '@/server/access/open';
import { now } from '@/server/clock';
import { listManader, parametrarFor } from '@/server/stickprov/list-manader';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { OppenRam } from '../../oppen-ram';
import { Andelar } from './andelar';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('stickprov');
  return { title: t('rubrik') };
}

const GANG = ['fore', 'lott', 'uttagen', 'efter'] as const;

/** How the draw works, by which shares, and each month's fingerprint. */
export default async function StickprovPage() {
  allowOpen('oppet.se');
  const manad = dragningsmanad(now());
  const manader = await listManader();
  const t = await texter('stickprov');
  const gemensamt = await texter('gemensamt');
  const skriv = await skrivsatt();
  const dag = (instant: Date) => skriv.dag(dayOf(instant));
  return (
    <OppenRam back={{ href: '/', label: gemensamt('tillStartsidan') }}>
      <PageHead heading={t('rubrik')} lead={t('ingress')} />
      <Section id="gang" heading={t('gang.rubrik')}>
        <ol className="flow">
          {GANG.map((id) => (
            <li key={id}>
              <b>{t(`gang.${id}`)}</b> {t(`gang.${id}Text`)}
            </li>
          ))}
        </ol>
      </Section>
      <Section
        id="andelar"
        heading={t('andelar.rubrik')}
        note={t('andelar.not', { manad: skriv.manad(manad) })}
      >
        <Andelar parametrar={parametrarFor(manad)} />
      </Section>
      <Section id="laser" heading={t('laser.rubrik')}>
        <div className="flow">
          <p>{t('laser.tre')}</p>
          <p>{t('laser.inget')}</p>
          <p>{t('laser.betyder')}</p>
        </div>
      </Section>
      <Section id="manader" heading={t('manader.rubrik')} note={t('manader.not')}>
        {manader.length === 0 && <p>{t('manader.ingen')}</p>}
        <ul role="list" className="flow">
          {manader.map((row) => (
            <li key={row.manad}>
              <TextLink href={`/stickprov/${row.manad}`} alone>
                {skriv.manad(row.manad)}
              </TextLink>
              <p className="small">
                {t.rich('manader.fingeravtryck', {
                  kod: row.hemlighetSha256,
                  code: (text) => <code className="break-all">{text}</code>,
                })}
              </p>
              <p className="small muted">
                {t('manader.visat', { dag: dag(row.publicerad) })}{' '}
                {row.avslojad ? t('manader.avslojad', { dag: dag(row.avslojad) }) : t('manader.hemlig')}
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </OppenRam>
  );
}
