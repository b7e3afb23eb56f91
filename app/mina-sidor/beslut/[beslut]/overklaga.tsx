import { Panel } from '@/components/panel';
import { telHref } from '@/components/shell/kommun';
import { TextLink } from '@/components/text-link';
import { dayOf, formatDay } from '@/domain/tid';
import { kommun } from '@/app/kommun';
import type { Beslut } from './typer';

const FORVALTNINGSLAGEN =
  'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/forvaltningslag-2017900_sfs-2017-900/';

/** How to appeal, where to, and by which day. */
export function Overklaga({ beslut }: { beslut: Beslut }) {
  return (
    <div className="mt-12">
      <Panel id="overklaga" variant="brand" heading="Om du tycker att beslutet är fel">
        <div className="flow">
          <p>
            Du kan överklaga. Det kostar ingenting. Vi ska ha fått ditt överklagande{' '}
            <b>senast {formatDay(beslut.overklagaSenast)}</b>. Du har tre veckor från{' '}
            {formatDay(dayOf(beslut.oppnad))}, när du öppnade beslutet. Är sista dagen en ledig dag gäller
            nästa vardag.
          </p>
          <p>
            Skriv vilket beslut du menar, vad som är fel och hur du vill ändra det. Skriv också ditt namn och
            referensen {beslut.referens}.
          </p>
          <p>
            Lämna eller skicka det till oss: {kommun.visit.place}, {kommun.visit.hours}. Vi prövar först
            själva. Ändrar vi inte som du vill skickar vi det till förvaltningsrätten.
          </p>
          <p>
            Vill du ha hjälp, eller fråga först? Ring{' '}
            <a href={telHref(kommun.phone.number)}>{kommun.phone.number}</a>, {kommun.phone.hours}.
          </p>
          <p className="small">
            <TextLink href={FORVALTNINGSLAGEN}>Förvaltningslagen 40–46 §§</TextLink>
          </p>
        </div>
      </Panel>
    </div>
  );
}
