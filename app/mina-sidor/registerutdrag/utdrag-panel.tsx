import { Panel } from '@/components/panel';
import { PlainTable } from '@/components/plain-table';
import { Status, type Tone } from '@/components/status';
import { MYNDIGHETSNAMN } from '@/domain/beslutsstod/kontroller/uppslag';
import type { Registerinkomst, Tillstand } from '@/domain/registerutdrag/registerutdrag';
import type { Utdrag } from '@/server/register/list-utdrag';
import type { Skrivsatt } from '@/server/sprak/skrivsatt';
import type { Sidtext } from '@/server/sprak/texter';
import { capital } from '../ord';

type Props = { utdrag: Utdrag; t: Sidtext<'registerutdrag'>; skriv: Skrivsatt };

const TON: Readonly<Record<Exclude<Tillstand, 'ej_fragad'>, Tone>> = {
  svar: 'ok',
  inget_hos_oss: 'idle',
  delvis: 'judge',
  overifierbar: 'judge',
  misslyckad: 'judge',
};

/** When an income was or is to be paid. */
function nar({ utbetalningsdatum: dag, preliminar }: Registerinkomst, { t, skriv }: Props): string {
  if (!dag) return t('okandDag');
  const values = { dag: skriv.dag(dag) };
  return preliminar ? t('planerad', values) : t('betald', values);
}

/** One look-up: why and when, what each agency answered, each income with its source. */
export function UtdragPanel(props: Props) {
  const { utdrag, t, skriv } = props;
  const { kallor, inkomster, signaler } = utdrag.innehall;
  return (
    <Panel heading={capital(skriv.manad(utdrag.manad))}>
      <p>
        {t('frageText', { tid: skriv.tid(utdrag.fragad), lagrum: utdrag.lagrum })}{' '}
        {t(`begard.${utdrag.begardAv}`)}
      </p>
      {inkomster.length > 0 && (
        <>
          <h3 className="mt-6 mb-2">{t('inkomster')}</h3>
          <PlainTable
            caption={t('inkomster')}
            heads={[t('inkomst'), t('nar')]}
            rows={inkomster.map((rad) => [
              `${rad.rubrik}, ${capital(MYNDIGHETSNAMN[rad.myndighet])}`,
              `${skriv.belopp(rad.belopp)}. ${nar(rad, props)}`,
            ])}
          />
        </>
      )}
      <h3 className="mt-6 mb-2">{t('svar')}</h3>
      <ul className="tasks" role="list">
        {kallor.flatMap(({ myndighet, tillstand }) =>
          tillstand === 'ej_fragad'
            ? []
            : [
                <li key={myndighet}>
                  <span>{capital(MYNDIGHETSNAMN[myndighet])}</span>
                  <Status tone={TON[tillstand]} label={t(`tillstand.${tillstand}`)} />
                </li>,
              ],
        )}
      </ul>
      {signaler.length > 0 && (
        <>
          <h3 className="mt-6 mb-2">{t('ovrigt')}</h3>
          <ul lang="sv" dir="ltr">
            {signaler.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
