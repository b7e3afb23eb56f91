import { PlainTable } from '@/components/plain-table';
import { formatAndel, HELA } from '@/domain/stickprov/andel';
import { skrivsatt, type Skrivsatt } from '@/server/sprak/skrivsatt';
import { texter, type Sidtext } from '@/server/sprak/texter';
import { Kallank } from '../kallank';
import type { parametrarFor } from '@/server/stickprov/list-manader';

type Parametrar = NonNullable<ReturnType<typeof parametrarFor>>;
type Ref = Parametrar['ref'];

const share = (procent: number) => formatAndel(Math.round(procent * (HELA / 100)));

const rowsOf = (
  { procent, start, grupper, djupkontroll }: Parametrar,
  t: Sidtext<'stickprov'>,
  { manad }: Skrivsatt,
): [string, string][] => [
  [
    t('andelar.alla'),
    start
      ? t('andelar.startText', {
          start: share(start.procent),
          tom: manad(start.tom),
          andel: share(procent),
        })
      : t('andelar.allaText', { andel: share(procent) }),
  ],
  ...grupper.map((grupp): [string, string] => [
    grupp.rubrik,
    t('andelar.allaText', { andel: share(grupp.procent) }),
  ]),
  [t('andelar.lange'), t('andelar.langeText', { manader: djupkontroll.manader })],
];

function Kalla({ vad, refer, exempel }: { vad: string; refer: Ref; exempel: string }) {
  const { reference, officiell } = refer;
  return (
    <li>
      {vad}: <Kallank reference={reference} />
      {!officiell && `. ${exempel}`}
    </li>
  );
}

/** The shares of a month and where each is written. */
export async function Andelar({ parametrar }: { parametrar: Parametrar | null }) {
  const t = await texter('stickprov');
  const skriv = await skrivsatt();
  if (!parametrar) return <p>{t('andelar.inga')}</p>;
  const exempel = t('andelar.exempel');
  return (
    <div className="flow">
      <PlainTable
        caption={t('andelar.tabell')}
        heads={[t('andelar.vilka'), t('andelar.antal')]}
        rows={rowsOf(parametrar, t, skriv)}
      />
      <p>{t('andelar.hogsta')}</p>
      <ul className="small muted">
        <Kalla vad={t('andelar.andelarna')} refer={parametrar.ref} exempel={exempel} />
        <Kalla vad={t('andelar.hurOfta')} refer={parametrar.djupkontroll.ref} exempel={exempel} />
      </ul>
    </div>
  );
}
