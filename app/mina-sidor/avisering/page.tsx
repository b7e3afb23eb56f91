import type { Metadata } from 'next';
import { ActionForm } from '@/components/form/action-form';
import type { Field } from '@/components/form/field-spec';
import { StepForm } from '@/components/form/step-form';
import { Notice } from '@/components/notice';
import { PageHead } from '@/components/shell/page-head';
import { KANALER } from '@/domain/kontakt/kontakt';
import { loadKontakt } from '@/server/avisering/kontakt';
import { forSokande } from '@/server/request/page';
import { texter, type Sidtext } from '@/server/sprak/texter';
import { labelsOf } from '../../ansokan/[ansokan]/[steg]/to-fields';
import { MinaSidorRam } from '../ram';
import { sparaKontakt, taBortKontakt } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await texter('avisering');
  return { title: t('rubrik') };
}

const fieldsOf = (t: Sidtext<'avisering'>): Field[] => [
  {
    kind: 'choice',
    name: 'kanal',
    legend: t('val.legend'),
    options: KANALER.map((value) => ({
      value,
      label: t(`val.${value}`),
      hint: value === 'INGEN' ? t('val.INGEN_HINT') : undefined,
    })),
    rules: { required: t('fel.kanal.saknas') },
  },
  { kind: 'text', name: 'epost', label: t('epost'), autoComplete: 'email', rules: {} },
  {
    kind: 'tel',
    name: 'telefon',
    label: t('telefon'),
    hint: t('telefonHint'),
    autoComplete: 'tel',
    rules: {},
  },
];

export default async function AviseringPage() {
  const { namn, kontakt } = await forSokande(async (aktor) => ({
    namn: aktor.namn,
    kontakt: await loadKontakt(aktor),
  }));
  const t = await texter('avisering');
  const ansokan = await texter('ansokan');
  return (
    <MinaSidorRam namn={namn} current="avisering">
      <StepForm
        action={sparaKontakt}
        fields={fieldsOf(t)}
        values={
          kontakt
            ? { kanal: kontakt.kanal, epost: kontakt.epost ?? '', telefon: kontakt.telefon ?? '' }
            : undefined
        }
        labels={labelsOf(ansokan)}
        submitLabel={t('spara')}
        head={
          <>
            <PageHead heading={t('rubrik')} lead={t('ingress')} />
            <Notice title={t('trygg.rubrik')}>{t('trygg.text')}</Notice>
          </>
        }
      />
      {kontakt && (
        <section className="flow mt-6">
          <h2>{t('taBort.rubrik')}</h2>
          <p>{t('taBort.text')}</p>
          <ActionForm action={taBortKontakt} label={t('taBort.knapp')} variant="quiet" />
        </section>
      )}
    </MinaSidorRam>
  );
}
