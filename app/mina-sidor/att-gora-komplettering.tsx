import { Todo } from '@/components/todo';
import type { listBegart } from '@/server/komplettering/load-begaran';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';

type Props = { begart: Awaited<ReturnType<typeof listBegart>> };

/** What a caseworker waits for, the nearest last day first. */
export async function AttGoraKomplettering({ begart }: Props) {
  const t = await texter('komplettering');
  const minaSidor = await texter('mina-sidor');
  const skriv = await skrivsatt();
  return begart.map(({ ansokanId, manad, sistaDag, isSen }) => (
    <Todo
      key={ansokanId}
      tag={minaSidor('attGora.tagg')}
      heading={t('titel')}
      action={{ href: `/mina-sidor/komplettering/${ansokanId}`, label: t('attGora.knapp') }}
    >
      <p>
        {t(isSen ? 'attGora.senText' : 'attGora.text', {
          manad: skriv.manad(manad),
          dag: skriv.dag(sistaDag),
        })}
      </p>
    </Todo>
  ));
}
