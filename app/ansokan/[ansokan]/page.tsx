import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ButtonLink } from '@/components/button';
import { ProgressBars } from '@/components/progress-bars';
import { BackLink } from '@/components/shell/back-link';
import { PageHead } from '@/components/shell/page-head';
import { Work } from '@/components/shell/work';
import { TaskList } from '@/components/task-list';
import { formatManad } from '@/domain/manad';
import { formatInstant } from '@/domain/tid';
import { loadUtkast, sentFrom } from '@/server/ansokan/load-utkast';
import { forSokande } from '@/server/request/page';
import { SokandeRam } from '../../sokande-ram';
import { delarOf } from './lage';

export const metadata: Metadata = { title: 'Din ansökan' };

const GRUPPER = [
  { heading: 'Du och ditt hem', ids: ['andringar', 'hushall', 'boende'] },
  { heading: 'Pengar', ids: ['inkomster', 'utgifter'] },
  { heading: 'Skicka', ids: ['bilagor', 'granska', 'skriv-under'] },
];

type Props = { params: Promise<{ ansokan: string }> };

/** The draft's overview; one that is sent leads to its receipt. */
export default async function DinAnsokanPage({ params }: Props) {
  const { ansokan } = await params;
  const { namn, utkast, sent } = await forSokande(async (aktor, nu) => {
    const sentAs = await sentFrom(aktor, ansokan);
    return { namn: aktor.namn, sent: sentAs, utkast: sentAs ? null : await loadUtkast(aktor, ansokan, nu) };
  });
  if (!utkast) redirect(`/ansokan/${sent}/kvitto`);
  const delar = delarOf(utkast);
  const next = delar.find((d) => !d.klar);
  const done = delar.filter((d) => d.klar).length;
  return (
    <SokandeRam namn={namn}>
      <BackLink href="/mina-sidor" label="Till mina sidor" />
      <Work
        aside={
          <section className="flow">
            <h2 className="text-base">Allt är sparat</h2>
            <p className="small">
              Senast {formatInstant(utkast.andrad)}. Du kan stänga sidan och fortsätta på en annan enhet.
            </p>
          </section>
        }
      >
        <PageHead
          eyebrow="Återansökan"
          heading={`Din ansökan för ${formatManad(utkast.kontext.manad)}`}
          lead="Vi har fyllt i det vi redan vet. Du säger om det stämmer."
        />
        <ProgressBars parts={delar.map((d) => (d.klar ? 'done' : 'idle'))}>
          <b>
            {done} av {delar.length} delar är klara.
          </b>
        </ProgressBars>
        {next?.href && (
          <p className="mt-5">
            <ButtonLink href={next.href} onward>
              {done === 0 ? 'Börja' : `Fortsätt med ${next.namn.toLowerCase()}`}
            </ButtonLink>
          </p>
        )}
        {GRUPPER.map(({ heading, ids }) => (
          <TaskList
            key={heading}
            heading={heading}
            tasks={delar
              .filter((d) => ids.includes(d.id))
              .map((d) => ({
                label: d.namn,
                href: d.href,
                state: d.klar ? 'done' : d.href ? (utkast.svar[d.id] ? 'waiting' : 'idle') : 'shut',
                status: d.klar
                  ? 'Klar'
                  : d.href
                    ? utkast.svar[d.id]
                      ? 'Något saknas'
                      : 'Inte påbörjad'
                    : 'Kan inte börjas än',
              }))}
          />
        ))}
      </Work>
    </SokandeRam>
  );
}
