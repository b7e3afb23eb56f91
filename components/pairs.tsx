import type { ReactNode } from 'react';
import { Icon } from './icon';

export type Pair = {
  label: string;
  value: ReactNode;
  /** Under the value, smaller. */
  note?: ReactNode;
  /** What has changed since last time, in words: "Ändrat sedan förra gången". */
  changed?: string;
};

/** Labels and values: what somebody answered, or what is known. `stacked` puts the value under its label. */
export function Pairs({ pairs, stacked = false }: { pairs: Pair[]; stacked?: boolean }) {
  return (
    <dl className={stacked ? 'pairs is-stacked' : 'pairs'}>
      {pairs.map(({ label, value, note, changed }, index) => (
        <div key={`${index} ${label}`}>
          <dt>{label}</dt>
          <dd>
            {value}
            {changed && (
              <>
                {' '}
                <span className="changed is-doing">
                  <Icon name="arrow-up" />
                  {changed}
                </span>
              </>
            )}
            {note && <span className="note">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
