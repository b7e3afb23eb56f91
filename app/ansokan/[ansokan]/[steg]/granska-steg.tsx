import type { ReactNode } from 'react';
import { fieldId } from '@/components/form/field-spec';
import { StepForm } from '@/components/form/step-form';
import { Pairs } from '@/components/pairs';
import { ReviewSection } from '@/components/review-section';
import { TextLink } from '@/components/text-link';
import { platser } from '@/domain/ansokan/formular';
import { felI } from '@/domain/ansokan/steg';
import { showFormular } from '@/server/ansokan/formular';
import type { LaddatUtkast } from '@/server/ansokan/load-utkast';
import { save } from '../actions';
import { formularord } from '@/server/sprak/formular';
import { fragadeMyndigheter } from '@/server/sprak/myndigheter';
import { texter } from '@/server/sprak/texter';
import { BytTillNyansokan } from './byt-till-nyansokan';
import { STEG_FORM } from './form-id';
import { errorsOf, labelsOf, toFields } from './to-fields';
import { VuxnaBarn } from './vuxna-barn';

type Props = { utkast: LaddatUtkast; head: ReactNode; steg: string };

/** Where a part is changed. Files that are not asked for are chosen with a box in the part about costs. */
const wayTo = (del: string, { steg }: LaddatUtkast): string =>
  del === 'bilagor' && !steg.some((s) => s.id === del) ? `utgifter#${fieldId('villBifoga')}` : del;

/** Every answer with a way to change it, what happens next, and the försäkran. The same form is frozen when it is sent. */
export async function GranskaSteg({ utkast, head, steg }: Props) {
  const found = utkast.steg.find((s) => s.id === steg);
  if (!found) return null;
  const saved = utkast.svar[steg];
  const ord = await formularord();
  const formular = showFormular(utkast, ord);
  const { t } = ord;
  const { vem } = platser(utkast.kontext);
  const gemensamt = await texter('gemensamt');
  const kompl = await texter('komplettering');
  return (
    <StepForm
      id={STEG_FORM}
      action={save}
      fields={toFields(found.falt, utkast.kontext, {}, ord)}
      values={saved}
      errors={saved ? errorsOf(found, felI(found, saved), utkast.kontext, ord) : undefined}
      labels={labelsOf(t)}
      submitLabel={t('granska.vidare')}
      hidden={{ ansokan: utkast.id, steg, version: String(utkast.version) }}
      head={
        <>
          {head}
          <BytTillNyansokan utkast={utkast} />
          <VuxnaBarn utkast={utkast} steg={steg} />
          {formular.delar.map((del) => (
            <ReviewSection
              key={del.steg}
              heading={del.rubrik}
              change={{ href: `/ansokan/${utkast.id}/${wayTo(del.steg, utkast)}`, label: gemensamt('andra') }}
            >
              <Pairs
                pairs={del.rader.map((r) => ({
                  label: r.fraga,
                  value: r.svar,
                  note: r.not,
                  changed: r.andrat ? t('granska.andrat') : undefined,
                }))}
              />
            </ReviewSection>
          ))}
          <section className="flow mt-12">
            <h2>{t('granska.rubrik', { vem })}</h2>
            {utkast.blankett.typ === 'komplettering' ? (
              <p>{kompl('skickaIn')}</p>
            ) : (
              <ul>
                <li>
                  {t('granska.hamta', { vem, namn: fragadeMyndigheter(ord.skriv, utkast.kontext.manad) })}
                </li>
                <li>
                  {t.rich('granska.stickprov', {
                    a: (text) => <TextLink href="/stickprov">{text}</TextLink>,
                  })}
                </li>
                <li>{t('granska.kontroll', { vem })}</li>
                <li>{t('granska.beslut')}</li>
              </ul>
            )}
            <h2>{t('granska.forsakran')}</h2>
          </section>
        </>
      }
    />
  );
}
