import { Panel } from '@/components/panel';
import type { loadBegaran } from '@/server/komplettering/load-begaran';
import type { Skrivsatt } from '@/server/sprak/skrivsatt';
import type { Sidtext } from '@/server/sprak/texter';
import { Svenska } from '../../../svenska';

type Props = {
  begaran: Awaited<ReturnType<typeof loadBegaran>>['begaranden'][number];
  t: Sidtext<'komplettering'>;
  skriv: Skrivsatt;
};

/** How far it has come, in a sentence. */
function lageText({ begaran, t, skriv }: Props): string {
  const { lage, sistaDag, besvarad } = begaran;
  if (besvarad) return t('besvarad', { tid: skriv.tid(besvarad) });
  if (lage === 'stangd') return t('stangd');
  return t(lage === 'sista_dag_passerad' ? 'sen' : 'senast', { dag: skriv.dag(sistaDag) });
}

/** One thing that a caseworker wrote: why, what, and until when. */
export function Begaran(props: Props) {
  const { begaran, t } = props;
  const isOver = begaran.besvarad !== null || begaran.lage === 'stangd';
  return (
    <Panel heading={t(isOver ? 'bad' : 'behover')}>
      <div className="flow">
        <ul>
          {begaran.saker.map(({ id, fraga }) => (
            <li key={id}>
              <Svenska>{fraga}</Svenska>
            </li>
          ))}
        </ul>
        <p className="font-bold">{lageText(props)}</p>
        {begaran.text.split(/\n+/u).map((stycke, i) => (
          <p key={i}>
            {i === 0 ? (
              t.rich('handlaggaren', { text: stycke, sv: (words) => <Svenska>{words}</Svenska> })
            ) : (
              <Svenska>{stycke}</Svenska>
            )}
          </p>
        ))}
      </div>
    </Panel>
  );
}
