import type { ReactNode } from 'react';

type CountRow = {
  id: string;
  label: ReactNode;
  /** What was applied for, as it is read. Left out in a table with one column of sums. */
  applied?: string;
  amount: string;
  why?: ReactNode;
  /** Less was granted than applied for. */
  isCut?: boolean;
};

type Props = {
  caption: string;
  heads: { label: string; applied?: string; amount: string; why: string };
  rows: CountRow[];
  total: CountRow;
};

function Row({ row, hasApplied }: { row: CountRow; hasApplied: boolean }) {
  return (
    <tr role="row" className={row.isCut ? 'is-cut' : undefined}>
      <th role="rowheader" scope="row">
        {row.label}
      </th>
      {hasApplied && (
        <td role="cell" className="n">
          {row.applied}
        </td>
      )}
      <td role="cell" className="n">
        {row.amount}
      </td>
      <td role="cell" className="why">
        {row.why}
      </td>
    </tr>
  );
}

/** A calculation row by row. The roles keep it a table where a narrow screen draws it as a list. */
export function CountTable({ caption, heads, rows, total }: Props) {
  const hasApplied = heads.applied !== undefined;
  return (
    <table role="table" className={hasApplied ? 'count' : 'count is-single'}>
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {heads.label}
          </th>
          {hasApplied && (
            <th role="columnheader" scope="col" className="n">
              {heads.applied}
            </th>
          )}
          <th role="columnheader" scope="col" className="n">
            {heads.amount}
          </th>
          <th role="columnheader" scope="col" className="why max-md:sr-only">
            {heads.why}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.id} row={row} hasApplied={hasApplied} />
        ))}
      </tbody>
      <tfoot role="rowgroup">
        <Row row={total} hasApplied={hasApplied} />
      </tfoot>
    </table>
  );
}
