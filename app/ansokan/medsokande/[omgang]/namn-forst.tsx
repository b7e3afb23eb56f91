import { StepForm } from '@/components/form/step-form';
import { PageHead } from '@/components/shell/page-head';
import { formularord } from '@/server/sprak/formular';
import { texter } from '@/server/sprak/texter';
import { labelsOf } from '../../[ansokan]/[steg]/to-fields';
import { namn } from './actions';

/** Each names the other: before that nothing is told of who began, nor of what is applied for. */
export async function NamnForst({ omgang, manad }: { omgang: string; manad: string }) {
  const t = await texter('medsokande');
  const { t: form, formular } = await formularord();
  const saknas = formular.fel.personnummer?.saknas ?? '';
  return (
    <StepForm
      action={namn}
      fields={[
        {
          kind: 'number',
          name: 'nummer',
          label: t('namn.falt'),
          hint: t('namn.hint'),
          autoComplete: 'off',
          rules: { required: saknas },
        },
      ]}
      labels={labelsOf(form)}
      submitLabel={t('namn.knapp')}
      hidden={{ omgang }}
      head={<PageHead heading={t('namn.rubrik')} lead={t('namn.ingress', { manad })} />}
    />
  );
}
