import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Pairs } from '@/components/pairs';
import { PageHead } from '@/components/shell/page-head';
import { Section } from '@/components/shell/section';
import { TextLink } from '@/components/text-link';
import { formatManad, parseManad } from '@/domain/manad';
import { formatInstant } from '@/domain/tid';
import { allowOpen } from '@/server/access/open';
import { loadManad, parametrarFor } from '@/server/stickprov/list-manader';
import { OppenRam } from '../../../oppen-ram';
import { Andelar } from '../andelar';
import { RaknaSjalv } from './rakna-sjalv';

export const metadata: Metadata = { title: 'Månadens stickprov' };

type Props = { params: Promise<{ manad: string }> };
type Manad = NonNullable<Awaited<ReturnType<typeof loadManad>>>;

const code = (text: string) => <code className="break-all">{text}</code>;

function pairs({ hemlighetSha256, publicerad, avslojad, avslojadHemlighet, visasTidigast, lotter }: Manad) {
  return [
    { label: 'Kodens fingeravtryck', value: code(hemlighetSha256), note: 'SHA-256' },
    { label: 'Fingeravtrycket visades', value: formatInstant(publicerad) },
    ...(avslojad && avslojadHemlighet
      ? [
          { label: 'Koden', value: code(avslojadHemlighet) },
          { label: 'Koden visades', value: formatInstant(avslojad) },
        ]
      : [{ label: 'Koden', value: 'Hemlig än', note: `Visas tidigast ${formatInstant(visasTidigast)}` }]),
    ...(lotter
      ? [
          { label: 'Lotter', value: String(lotter.antal) },
          { label: 'Uttagna', value: String(lotter.dragna) },
          {
            label: 'Första lotten drogs',
            value: lotter.forsta ? formatInstant(lotter.forsta) : 'Ingen drogs',
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
  return (
    <OppenRam back={{ href: '/stickprov', label: 'Så drar vi stickprov' }}>
      <PageHead
        heading={`Stickprov i ${formatManad(row.manad)}`}
        lead="Det gäller ansökningar som kom in under månaden."
      />
      <Pairs pairs={pairs(row)} />
      {row.lotter && (
        <p className="mt-6">
          <TextLink href={`/stickprov/${row.manad}/lista.csv`} alone icon="paper">
            Hämta alla lotter som en fil
          </TextLink>
        </p>
      )}
      <Section id="andelar" heading="Hur många dras?">
        <Andelar parametrar={parametrarFor(row.manad)} />
      </Section>
      <Section id="rakna" heading="Räkna själv">
        <RaknaSjalv hemlighet={row.avslojadHemlighet} />
      </Section>
    </OppenRam>
  );
}
