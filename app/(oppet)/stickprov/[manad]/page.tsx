import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Pairs } from '@/components/pairs';
import { PageHead } from '@/components/shell/page-head';
import { Section } from '@/components/shell/section';
import { TextLink } from '@/components/text-link';
import { parseManad } from '@/domain/manad';
import { allowOpen } from '@/server/access/open';
import { loadManad, parametrarFor } from '@/server/stickprov/list-manader';
import { skrivsatt, type Skrivsatt } from '@/server/sprak/skrivsatt';
import { texter, type Sidtext } from '@/server/sprak/texter';
import { OppenRam } from '../../../oppen-ram';
import { Andelar } from '../andelar';
import { RaknaSjalv } from './rakna-sjalv';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('stickprov');
  return { title: t('manad.titel') };
}

type Props = { params: Promise<{ manad: string }> };
type Manad = NonNullable<Awaited<ReturnType<typeof loadManad>>>;

const code = (text: string) => <code className="break-all">{text}</code>;

function pairs(row: Manad, t: Sidtext<'stickprov'>, { tid }: Skrivsatt) {
  const { hemlighetSha256, publicerad, avslojad, avslojadHemlighet, visasTidigast, lotter } = row;
  return [
    { label: t('manad.fingeravtryck'), value: code(hemlighetSha256), note: 'SHA-256' },
    { label: t('manad.fingeravtryckNar'), value: tid(publicerad) },
    ...(avslojad && avslojadHemlighet
      ? [
          { label: t('manad.kod'), value: code(avslojadHemlighet) },
          { label: t('manad.kodNar'), value: tid(avslojad) },
        ]
      : [
          {
            label: t('manad.kod'),
            value: t('manad.hemlig'),
            note: visasTidigast
              ? t('manad.tidigast', {
                  tid: tid(visasTidigast.tid),
                  exempel: visasTidigast.exempel ? 'ja' : 'nej',
                })
              : undefined,
          },
        ]),
    ...(lotter
      ? [
          { label: t('manad.lotter'), value: String(lotter.antal) },
          { label: t('manad.uttagna'), value: String(lotter.dragna) },
          {
            label: t('manad.forsta'),
            value: lotter.forsta ? tid(lotter.forsta) : t('manad.ingenDrogs'),
          },
        ]
      : []),
  ];
}

/** One month of the draw: its fingerprint, and when the month is closed its secret and every lott. */
export default async function ManadPage({ params }: Props) {
  allowOpen('oppet.se');
  const manad = parseManad((await params).manad);
  const row = manad && (await loadManad(manad));
  if (!row) notFound();
  const t = await texter('stickprov');
  const skriv = await skrivsatt();
  return (
    <OppenRam back={{ href: '/stickprov', label: t('rubrik') }}>
      <PageHead heading={t('manad.rubrik', { manad: skriv.manad(row.manad) })} lead={t('manad.ingress')} />
      <Pairs pairs={pairs(row, t, skriv)} />
      {row.lotter && (
        <p className="mt-6">
          <TextLink href={`/stickprov/${row.manad}/lista.csv`} alone icon="paper">
            {t('manad.hamta')}
          </TextLink>
        </p>
      )}
      <Section id="andelar" heading={t('andelar.rubrik')}>
        <Andelar parametrar={parametrarFor(row.manad)} />
      </Section>
      <Section id="rakna" heading={t('rakna.rubrik')}>
        <RaknaSjalv hemlighet={row.avslojadHemlighet} />
      </Section>
    </OppenRam>
  );
}
