import { Fragment } from 'react';
import { type LedgerHeads, LedgerRow, type LedgerRowSpec } from './ledger-row';

type Props = {
  caption: string;
  heads: LedgerHeads & { row: string; calculation: string };
  groups: { label: string; rows: LedgerRowSpec[] }[];
  total: { label: string; applied: string; computed: string; ownText?: string };
  /** The id of the form that the caseworker's own amounts are sent with. */
  formId?: string;
};

/** What was applied for, what the source says, what was computed and what the caseworker decides: line by line. */
export function Ledger({ caption, heads, groups, total, formId }: Props) {
  return (
    <table role="table" className="ledger">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="max-md:sr-only">
        <tr role="row">
          <td role="cell" colSpan={3} />
          <th role="columnheader" scope="colgroup" colSpan={2} className="calc">
            <span className="span">{heads.calculation}</span>
          </th>
        </tr>
        <tr role="row">
          <th role="columnheader" scope="col">
            {heads.row}
          </th>
          <th role="columnheader" scope="col" className="n">
            {heads.applied}
          </th>
          <th role="columnheader" scope="col">
            {heads.source}
          </th>
          <th role="columnheader" scope="col" className="n calc">
            {heads.computed}
          </th>
          <th role="columnheader" scope="col" className="n calc">
            {heads.own}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {groups.map((group) => (
          <Fragment key={group.label}>
            <tr role="row" className="is-group">
              <th role="rowheader" scope="colgroup" colSpan={5}>
                {group.label}
              </th>
            </tr>
            {group.rows.map((row) => (
              <LedgerRow key={row.own?.name ?? row.label} row={row} heads={heads} formId={formId} />
            ))}
          </Fragment>
        ))}
      </tbody>
      <tfoot role="rowgroup">
        <LedgerRow row={total} heads={heads} />
      </tfoot>
    </table>
  );
}
