import { Notice } from '@/components/notice';
import { Todo } from '@/components/todo';
import { OPPNAR_DAG } from '@/domain/ansokan/manader';
import { dayOf } from '@/domain/tid';
import type { Val } from '@/server/ansokan/begin-utkast';
import { utkastKvarTill } from '@/server/livslangd/regler';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { kommunPa } from '../kommun';
import { kontakt } from '../kontakt';

/** The one thing to do: go on with what is begun, else apply for the nearest month that is open. */
export async function AttGora({ manader }: { manader: Val[] | null }) {
  const t = await texter('mina-sidor');
  const skriv = await skrivsatt();
  const { phone, visit } = kommunPa(skriv.sprak);
  if (!manader)
    return (
      <Notice title={t('attGora.ingetArende')}>
        {t.rich('attGora.ingetArendeText', { ...kontakt(phone, skriv), plats: visit.place })}
      </Notice>
    );
  const utkast = manader.find((val) => val.lage === 'utkast');
  if (utkast?.lage === 'utkast')
    return (
      <Todo
        tag={t('attGora.tagg')}
        heading={t('attGora.gorKlart', { manad: skriv.manad(utkast.manad) })}
        action={{ href: `/ansokan/${utkast.id}`, label: t('attGora.fortsatt') }}
      >
        <p>{t('attGora.gorKlartText', { dag: skriv.dag(dayOf(utkastKvarTill(utkast.andrad))) })}</p>
      </Todo>
    );
  const ny = manader.find((val) => val.lage === 'ny');
  if (ny)
    return (
      <Todo
        tag={t('attGora.tagg')}
        heading={t('attGora.ansok', { manad: skriv.manad(ny.manad) })}
        action={{ href: '/ansokan', label: t('attGora.ansokKnapp') }}
      >
        <p>{t('attGora.ansokText')}</p>
      </Todo>
    );
  return <Notice title={t('attGora.inget')}>{t('attGora.ingetText', { dag: OPPNAR_DAG })}</Notice>;
}
