import { ActionForm } from '@/components/form/action-form';
import { texter } from '@/server/sprak/texter';
import { nej } from './actions';

/** The way out for who will not apply, or does not know who has named him or her. */
export async function Nej({ omgang }: { omgang: string }) {
  const t = await texter('medsokande');
  return (
    <section className="flow mt-12">
      <h2>{t('nej.rubrik')}</h2>
      <p>{t('nej.text')}</p>
      <ActionForm action={nej} hidden={{ omgang }} variant="quiet" label={t('nej.knapp')} />
    </section>
  );
}
