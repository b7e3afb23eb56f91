import type { ReactNode } from 'react';
import { StepForm } from '@/components/form/step-form';
import { Pairs } from '@/components/pairs';
import { ReviewSection } from '@/components/review-section';
import { TextLink } from '@/components/text-link';
import { felI } from '@/domain/ansokan/steg';
import { drawFormular } from '@/server/ansokan/formular';
import type { LaddatUtkast } from '@/server/ansokan/load-utkast';
import { save } from '../actions';
import { errorsOf, LABELS, toFields } from './to-fields';

type Props = { utkast: LaddatUtkast; head: ReactNode; steg: string };

/** Every answer with a way to change it, what happens next, and the försäkran. The same form is frozen when it is sent. */
export function GranskaSteg({ utkast, head, steg }: Props) {
  const found = utkast.steg.find((s) => s.id === steg);
  if (!found) return null;
  const formular = drawFormular(utkast);
  const saved = utkast.svar[steg];
  return (
    <StepForm
      action={save}
      fields={toFields(found.falt, utkast.kontext, {})}
      values={saved}
      errors={saved ? errorsOf(found, felI(found, saved)) : undefined}
      labels={LABELS}
      submitLabel="Gå vidare och skriv under"
      hidden={{ ansokan: utkast.id, steg, version: String(utkast.version) }}
      head={
        <>
          {head}
          {formular.delar.map((del) => (
            <ReviewSection
              key={del.steg}
              heading={del.rubrik}
              changeHref={`/ansokan/${utkast.id}/${del.steg}`}
            >
              <Pairs
                pairs={del.rader.map((r) => ({
                  label: r.fraga,
                  value: r.svar,
                  note: r.not,
                  changed: r.andrat ? 'Ändrat' : undefined,
                }))}
              />
            </ReviewSection>
          ))}
          <section className="flow mt-12">
            <h2>När du har skrivit under</h2>
            <ul>
              <li>
                Vi får hämta uppgifter om dig från Försäkringskassan, Pensionsmyndigheten, CSN, a-kassorna,
                Arbetsförmedlingen, Skatteverket, Transportstyrelsen och Migrationsverket.
              </li>
              <li>
                Vi gör <TextLink href="/stickprov">stickprov</TextLink>. En lott avgör vilka. Vem du är
                påverkar inte lotten.
              </li>
              <li>Vi gör också en kontroll om något inte stämmer. Då frågar vi dig först.</li>
              <li>En handläggare fattar beslutet.</li>
            </ul>
            <h2>Försäkran</h2>
          </section>
        </>
      }
    />
  );
}
