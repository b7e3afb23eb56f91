import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ButtonLink } from '@/components/button';
import { Notice } from '@/components/notice';
import { ProgressBars } from '@/components/progress-bars';
import { BackLink } from '@/components/shell/back-link';
import { PageHead } from '@/components/shell/page-head';
import { Work } from '@/components/shell/work';
import { TaskList } from '@/components/task-list';
import { platser } from '@/domain/ansokan/formular';
import { dayOf } from '@/domain/tid';
import type { LaddatUtkast } from '@/server/ansokan/load-utkast';
import { openUtkast } from '@/server/ansokan/open-utkast';
import { utkastKvarTill } from '@/server/livslangd/regler';
import { forSokande } from '@/server/request/page';
import { formularord } from '@/server/sprak/formular';
import { texter } from '@/server/sprak/texter';
import { SokandeRam } from '../../sokande-ram';
import { delarOf, type Del } from './lage';
import { Vantar } from './vantar';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('ansokan');
  return { title: t('oversikt.titel') };
}

const PENGAR = ['inkomster', 'inkomster-tre', 'tillgangar', 'skulder', 'utgifter', 'utbetalning', 'kostnad'];
const SKICKA = ['komplettering', 'bilagor', 'skicka-med', 'granska', 'skriv-under'];

/** The parts under the heading that each belongs to; a heading without parts is left out. */
function grupper(delar: readonly Del[]) {
  const of = (id: string) =>
    PENGAR.includes(id) ? 'pengar' : SKICKA.includes(id) ? 'skicka' : ('hem' as const);
  return (['hem', 'pengar', 'skicka'] as const)
    .map((namn) => ({ namn, delar: delar.filter((d) => of(d.id) === namn) }))
    .filter((grupp) => grupp.delar.length > 0);
}

const TILLSTAND = { klar: 'done', saknas: 'waiting', ny: 'idle', stangd: 'shut' } as const;

/** How far a part has come: done, begun, not begun, or not to be begun yet. */
const lageOf = (del: Del, utkast: LaddatUtkast): keyof typeof TILLSTAND => {
  if (del.klar) return 'klar';
  if (!del.href) return 'stangd';
  return utkast.svar[del.id] ? 'saknas' : 'ny';
};

type Props = { params: Promise<{ ansokan: string }> };

/** The draft's overview; one that is sent leads to its receipt. */
export default async function DinAnsokanPage({ params }: Props) {
  const { ansokan } = await params;
  const { namn, ...opened } = await forSokande(async (aktor, nu) => ({
    namn: aktor.namn,
    ...(await openUtkast(aktor, ansokan, nu)),
  }));
  if (opened.sent !== null) redirect(`/ansokan/${opened.sent}/kvitto`);
  const { utkast, lage } = opened;
  if (lage?.lage === 'VANTAR')
    return (
      <SokandeRam namn={namn}>
        <Vantar utkast={utkast} lage={lage} />
      </SokandeRam>
    );
  const ord = await formularord();
  const { t, skriv } = ord;
  const { vem } = platser(utkast.kontext);
  const med = await texter('medsokande');
  const kompl = await texter('komplettering');
  const blankett = ord.formular.blankett[utkast.blankett.typ].namn;
  const forManad = t('oversikt.rubrik', { vem, manad: skriv.manad(utkast.kontext.manad) });
  const isKomplettering = utkast.blankett.typ === 'komplettering';
  const delar = delarOf(utkast, ord);
  const next = delar.find((d) => !d.klar);
  const done = delar.filter((d) => d.klar).length;
  return (
    <SokandeRam namn={namn}>
      <BackLink href="/mina-sidor" label={t('oversikt.tillbaka')} />
      <Work
        aside={
          <section className="flow">
            <h2 className="text-base">{t('oversikt.sparat')}</h2>
            <p className="small">{t('oversikt.sparatText', { tid: skriv.tid(utkast.andrad) })}</p>
            <p className="small">
              {t('oversikt.kvarText', { dag: skriv.dag(dayOf(utkastKvarTill(utkast.andrad))) })}
            </p>
          </section>
        }
      >
        <PageHead
          eyebrow={isKomplettering ? forManad : blankett}
          heading={isKomplettering ? blankett : forManad}
          lead={
            isKomplettering
              ? kompl('oversikt')
              : utkast.blankett.typ === 'ateransokan'
                ? t('oversikt.ingress', { vem })
                : t('oversikt.ingressNy', { vem })
          }
        />
        {lage && <Notice tone="judge">{med(`lage.${lage.lage}`)}</Notice>}
        <ProgressBars parts={delar.map((d) => (d.klar ? 'done' : 'idle'))}>
          <b>{t('oversikt.klara', { klara: done, alla: delar.length })}</b>
        </ProgressBars>
        {next?.href && (
          <p className="mt-5">
            <ButtonLink href={next.href} onward>
              {done === 0 ? t('oversikt.borja') : t('oversikt.fortsatt', { del: next.namn.toLowerCase() })}
            </ButtonLink>
          </p>
        )}
        {grupper(delar).map((grupp) => (
          <TaskList
            key={grupp.namn}
            heading={t(`oversikt.${grupp.namn}`, { vem })}
            tasks={grupp.delar.map((d) => {
              const lage = lageOf(d, utkast);
              return {
                label: d.namn,
                href: d.href,
                state: TILLSTAND[lage],
                status: t(`oversikt.lage.${lage}`),
              };
            })}
          />
        ))}
      </Work>
    </SokandeRam>
  );
}
