import type { Metadata } from 'next';
import { PageHead } from '@/components/shell/page-head';
import { Section } from '@/components/shell/section';
import { TextLink } from '@/components/text-link';
import { formatManad } from '@/domain/manad';
import { dragningsmanad } from '@/domain/stickprov/manad-for';
import { dayOf, formatDay } from '@/domain/tid';
import { allowOpen } from '@/server/access/open';
import { now } from '@/server/clock';
import { listManader, parametrarFor } from '@/server/stickprov/list-manader';
import { OppenRam } from '../../oppen-ram';
import { Andelar } from './andelar';

export const metadata: Metadata = { title: 'Så drar vi stickprov' };

const steps = [
  [
    'Före månaden gör datorn en hemlig kod.',
    'Vi visar kodens fingeravtryck här på sidan. Därför kan ingen byta koden senare.',
  ],
  [
    'När du skickar din ansökan drar den en lott.',
    'Lotten räknas fram ur koden och ansökans nummer, som är slumpat. Det händer innan någon har räknat på din ansökan. Lotten kan inte dras om.',
  ],
  [
    'Är lotten uttagen går en handläggare igenom ansökan.',
    'Vi kan be om kvitton och kontoutdrag. Du får veta det på mina sidor, och hur kontrollen slutade. Beslutet får fattas innan kontrollen är klar.',
  ],
  ['När månaden är slut visar vi koden och alla lotter.', 'Då kan vem som helst räkna om dem.'],
] as const;

/** How the draw works, by which shares, and each month's fingerprint. */
export default async function StickprovPage() {
  allowOpen('oppet.se');
  const manad = dragningsmanad(now());
  const manader = await listManader();
  return (
    <OppenRam back={{ href: '/', label: 'Till startsidan' }}>
      <PageHead
        heading="Så drar vi stickprov"
        lead="Vi kontrollerar några ansökningar extra. En lott avgör vilka. Vem du är påverkar inte lotten."
      />
      <Section id="gang" heading="Så går det till">
        <ol className="flow">
          {steps.map(([what, text]) => (
            <li key={what}>
              <b>{what}</b> {text}
            </li>
          ))}
        </ol>
      </Section>
      <Section
        id="andelar"
        heading="Hur många dras?"
        note={`Ansökningar som kommer in i ${formatManad(manad)}.`}
      >
        <Andelar parametrar={parametrarFor(manad)} />
      </Section>
      <Section id="laser" heading="Vad läser lotten?">
        <div className="flow">
          <p>
            Andelen beror på tre saker: månaden, vilka kostnader du söker för och när ärendet kontrollerades
            sist.
          </p>
          <p>Inget annat läses: inte namn, ålder, kön, ursprung, adress, familj eller inkomst.</p>
          <p>Att bli uttagen betyder inte att vi misstänker något.</p>
        </div>
      </Section>
      <Section id="manader" heading="Månaderna" note="Varje månad har en egen kod.">
        {manader.length === 0 && <p>Ingen kod har gjorts ännu.</p>}
        <ul role="list" className="flow">
          {manader.map((row) => (
            <li key={row.manad}>
              <TextLink href={`/stickprov/${row.manad}`} alone>
                {formatManad(row.manad)}
              </TextLink>
              <p className="small">
                Fingeravtryck <code className="break-all">{row.hemlighetSha256}</code>
              </p>
              <p className="small muted">
                Visat {formatDay(dayOf(row.publicerad))}.{' '}
                {row.avslojad
                  ? `Koden och lotterna visades ${formatDay(dayOf(row.avslojad))}.`
                  : 'Koden är hemlig än.'}
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </OppenRam>
  );
}
