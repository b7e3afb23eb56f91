import { Todo } from '@/components/todo';
import type { Medunderskrift } from '@/server/medsokande/load-medunderskrift';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';

/** The forms that wait for the reader's own signature. */
export async function TillDig({ vantar }: { vantar: readonly Medunderskrift[] }) {
  const t = await texter('medsokande');
  const minaSidor = await texter('mina-sidor');
  const skriv = await skrivsatt();
  return vantar.map(({ id, manad, sistaDag }) => (
    <Todo
      key={id}
      tag={minaSidor('attGora.tagg')}
      heading={t('tillDig.rubrik')}
      action={{ href: `/ansokan/medsokande/${id}`, label: t('tillDig.knapp') }}
    >
      <p>
        {t('tillDig.text', { manad: skriv.manad(manad) })}{' '}
        {t('tillDig.sistaDag', { dag: skriv.dag(sistaDag) })}
      </p>
    </Todo>
  ));
}
