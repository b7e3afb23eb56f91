import type { IconName } from '../icon';
import { Status, type Tone } from '../status';

type Mark = { tone: Tone; label: string; icon?: IconName };

export type QueueRow = {
  /** The case number, as the link into the case. */
  number: string;
  href: string;
  /** Under the number: which case it is, without naming anybody. */
  alias?: string;
  kind: string;
  month: string;
  household: string;
  track: Mark;
  why: string;
  /** How long it has waited, as it is read, and as a share of the time limit (1 = reached). */
  age: { label: string; share: number };
  flags?: Mark[];
  /** The row that the keyboard stands on. */
  isCursor?: boolean;
};

type Column = 'number' | 'kind' | 'household' | 'track' | 'why' | 'age' | 'flags';

type Props = { caption: string; heads: Record<Column, string>; rows: QueueRow[] };

const columns: Column[] = ['number', 'kind', 'household', 'track', 'why', 'age', 'flags'];
/** From this share of the time limit on, a case is near its limit. */
const NEAR = 0.8;

function Age({ label, share }: QueueRow['age']) {
  const look = share >= 1 ? 'is-over' : share >= NEAR ? 'is-near' : '';
  return (
    <div className={`age ${look}`}>
      <span className={share >= 1 ? 'num is-late' : 'num'}>{label}</span>
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width={Math.min(100, Math.round(share * 100))} height="1" />
      </svg>
    </div>
  );
}

function Row({ row }: { row: QueueRow }) {
  return (
    <tr role="row" className={row.isCursor ? 'is-cursor' : undefined}>
      <th role="rowheader" scope="row" className="id">
        <a href={row.href} aria-current={row.isCursor ? 'true' : undefined}>
          {row.number}
        </a>
        {row.alias && <span className="note">{row.alias}</span>}
      </th>
      <td role="cell">
        {row.kind}
        <span className="note">{row.month}</span>
      </td>
      <td role="cell" className="is-spare whitespace-nowrap">
        {row.household}
      </td>
      <td role="cell" className="is-wide">
        <Status {...row.track} />
      </td>
      <td role="cell" className="is-wide">
        {row.why}
      </td>
      <td role="cell">
        <Age {...row.age} />
      </td>
      <td role="cell" className="is-wide">
        <div className="flags">
          {row.flags?.map((flag) => (
            <Status key={flag.label} {...flag} />
          ))}
        </div>
      </td>
    </tr>
  );
}

/** The cases that wait, oldest first. */
export function QueueTable({ caption, heads, rows }: Props) {
  return (
    <div className="sheet">
      <table role="table" className="queue">
        <caption>{caption}</caption>
        <thead role="rowgroup" className="max-lg:sr-only">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {heads[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.number} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
