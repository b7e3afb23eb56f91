import { Card } from '@/components/admin/card';
import { Pairs } from '@/components/pairs';
import { TextLink } from '@/components/text-link';
import { formatInstant } from '@/domain/tid';
import type { Arende } from './tabell';

const KB = 1024;
const size = (bytes: number) => `${Math.max(1, Math.round(bytes / KB))} kB`;

/** The signed form in the applicant's own words, with what was sent along. */
export function AnsokanSomDenSkrevs({ arende }: { arende: Arende }) {
  const [undertecknad] = arende.undertecknad;
  return (
    <Card
      heading="Ansökan som den skrevs under"
      end={<span className="small muted">{undertecknad && formatInstant(undertecknad)}</span>}
    >
      <div className="grid gap-x-8 gap-y-6 md:grid-cols-2">
        {arende.formular.delar
          .filter((del) => del.steg !== 'bilagor')
          .map((del) => (
            <section key={del.steg} aria-labelledby={`del-${del.steg}`}>
              <h3 id={`del-${del.steg}`} className="text-base">
                {del.rubrik}
              </h3>
              <Pairs
                stacked
                pairs={del.rader.map(({ fraga, svar, not, andrat }) => ({
                  label: fraga,
                  value: svar,
                  note: not,
                  changed: andrat ? 'Ändrat' : undefined,
                }))}
              />
            </section>
          ))}
        <section aria-labelledby="bilagor">
          <h3 id="bilagor" className="text-base">
            Bilagor
          </h3>
          {arende.bilagor.length === 0 && <p className="muted mt-2">Inga bilagor.</p>}
          <ul role="list">
            {arende.bilagor.map(({ id, namn, storlek }) => (
              <li key={id}>
                <TextLink href={`/api/bilagor/${id}`} alone icon="clip">
                  {namn}
                </TextLink>{' '}
                <span className="small muted">{size(storlek)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Card>
  );
}
