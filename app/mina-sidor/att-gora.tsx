import { Notice } from '@/components/notice';
import { Todo } from '@/components/todo';
import { dayOf } from '@/domain/tid';
import type { Val } from '@/server/ansokan/begin-utkast';
import { utkastKvarTill } from '@/server/livslangd/regler';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { kommunPa } from '../kommun';
import { kontakt } from '../kontakt';

type Props = {
  /** null for who is to contact us instead. */
  manader: Val[] | null;
  /** From this day of a month the next one may be applied for; null where the regelverk does not say. */
  oppnar: number | null;
  /** Something else waits for the person, and stands first. */
  isSecond: boolean;
};

/** The one thing to do: go on with what is begun, else apply for the nearest month that is open. */
export async function AttGora({ manader, oppnar, isSecond }: Props) {
  const t = await texter('mina-sidor');
  const med = await texter('medsokande');
  const skriv = await skrivsatt();
  const { phone, visit } = kommunPa(skriv.sprak);
  if (!manader)
    return (
      <Notice title={t('attGora.kontakt')}>
        {t.rich('attGora.kontaktText', { ...kontakt(phone, skriv), plats: visit.place })}
      </Notice>
    );
  const waits = manader.find((val) => val.lage === 'utkast' && val.vantar);
  if (waits?.lage === 'utkast' && waits.vantar)
    return (
      <Todo
        tag={t('attGora.tagg')}
        heading={med('vantar.rubrik')}
        action={{ href: `/ansokan/${waits.id}`, label: med('vantar.se') }}
      >
        <p>
          {med('vantar.ingress', { manad: skriv.manad(waits.manad) })}{' '}
          {med('vantar.dag', { dag: skriv.dag(waits.vantar) })}
        </p>
      </Todo>
    );
  if (manader.some((val) => val.lage === 'skriver_under'))
    return <Notice>{(await texter('ansokan'))('vag.skriver_under')}</Notice>;
  const utkast = manader.find((val) => val.lage === 'utkast');
  if (utkast?.lage === 'utkast')
    return (
      <Todo
        tag={t('attGora.tagg')}
        heading={t('attGora.gorKlart', { manad: skriv.manad(utkast.manad) })}
        action={{ href: `/ansokan/${utkast.id}`, label: t('attGora.fortsatt') }}
      >
        {utkast.omgang && <p>{med(`lage.${utkast.omgang}`)}</p>}
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
        isQuiet={isSecond}
      >
        <p>{t('attGora.ansokText')}</p>
      </Todo>
    );
  if (isSecond) return null;
  return (
    <Notice title={t('attGora.inget')}>{oppnar !== null && t('attGora.ingetText', { dag: oppnar })}</Notice>
  );
}
