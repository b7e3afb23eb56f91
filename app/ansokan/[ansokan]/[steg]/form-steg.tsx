import type { ReactNode } from 'react';
import { Notice } from '@/components/notice';
import { StepForm } from '@/components/form/step-form';
import { felI, raderSvar, visadeFalt } from '@/domain/ansokan/steg';
import type { LaddatUtkast } from '@/server/ansokan/load-utkast';
import { formularord } from '@/server/sprak/formular';
import { readKvarlamnat } from '@/server/session/kvarlamnat';
import { autosave, save } from '../actions';
import { Behovslista } from '../../behovslista';
import { medByt } from './byt-till-nyansokan';
import { STEG_FORM } from './form-id';
import { KandaUppgifter } from './kanda-uppgifter';
import { errorsOf, labelsOf, toFields } from './to-fields';
import { VuxnaBarn } from './vuxna-barn';
import { schablonerFor } from './schabloner';

type Props = {
  utkast: LaddatUtkast;
  head: ReactNode;
  steg: string;
  /** The first field of the row that was added or is left: begin there. */
  rad?: string;
  /** Were the answers sent to go on? Else nobody has asked what is wrong with them. */
  isAsked: boolean;
};

/** A step that is a form. A step that was saved with faults shows them again, but not while rows are being added. */
export async function FormSteg({ utkast, head, steg, rad, isAsked }: Props) {
  const found = utkast.steg.find((s) => s.id === steg);
  if (!found) return null;
  const left = await readKvarlamnat(utkast.id, steg);
  const saved = left ?? utkast.svar[steg];
  const ord = await formularord();
  const { t } = ord;
  const schabloner = schablonerFor(utkast.kontext, ord);
  const fields = toFields(visadeFalt(found.falt, saved ?? {}), utkast.kontext, schabloner, ord);
  return (
    <StepForm
      key={`${steg} ${utkast.version}`}
      id={STEG_FORM}
      start={rad}
      action={save}
      autosave={{ save: autosave, leftAt: '/api/utkast' }}
      fields={medByt(fields, utkast, steg, t)}
      values={saved}
      errors={
        saved && !left && !rad && isAsked
          ? errorsOf(found, felI(found, saved), utkast.kontext, ord)
          : undefined
      }
      labels={labelsOf(t)}
      submitLabel={t('steg.fortsatt')}
      secondary={{ label: t('steg.pausa'), name: 'intent', value: 'pausa' }}
      hidden={{
        ansokan: utkast.id,
        steg,
        version: String(utkast.version),
        ...raderSvar(found.falt, saved ?? {}),
      }}
      head={
        <>
          {head}
          {left && (
            <Notice tone="judge" title={t('steg.kvar')}>
              {t('steg.kvarText')}
            </Notice>
          )}
          <VuxnaBarn utkast={utkast} steg={steg} />
          <KandaUppgifter steg={steg} kontext={utkast.kontext} />
          {steg === 'forbered' && <Behovslista kontext={utkast.kontext} ord={ord} />}
        </>
      }
    />
  );
}
