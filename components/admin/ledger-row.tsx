import type { ReactNode } from 'react';
import { fieldId } from '../form/field-spec';
import { Icon } from '../icon';

export type LedgerHeads = Record<'applied' | 'source' | 'computed' | 'own', string>;

export type LedgerRowSpec = {
  label: string;
  note?: string;
  /** As it is read; "–" where nothing is applied for. */
  applied: string;
  /** What differs from last month, where it differs: "+151 mot oktober". */
  delta?: string;
  source?: { text: string; note?: string; href?: string };
  computed: string;
  /** The caseworker's own amount, as a field. */
  own?: { name: string; value: string; note?: string; isInvalid?: boolean; action?: ReactNode };
  /** The own amount as text, where it is not asked for. */
  ownText?: string;
  /** This line is the work: it has to be looked at. */
  isMarked?: boolean;
  /** Stands under the line, over its whole width. */
  below?: ReactNode;
};

type Props = { row: LedgerRowSpec; heads: LedgerHeads; formId?: string };

function OwnAmount({
  own,
  label,
  formId,
}: {
  own: NonNullable<LedgerRowSpec['own']>;
  label: string;
  formId?: string;
}) {
  return (
    <div>
      {own.action}
      <input
        className="input"
        id={fieldId(own.name)}
        name={own.name}
        form={formId}
        defaultValue={own.value}
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={own.isInvalid ? true : undefined}
      />
      {own.note && <span className="note">{own.note}</span>}
    </div>
  );
}

/** One line of the ledger. */
export function LedgerRow({ row, heads, formId }: Props) {
  const { source, own } = row;
  return (
    <>
      <tr role="row" className={row.isMarked ? 'is-marked' : undefined}>
        <th role="rowheader" scope="row">
          {row.label}
          {row.note && <span className="note">{row.note}</span>}
        </th>
        <td role="cell" className="n" data-label={heads.applied}>
          {row.applied}
          {row.delta && (
            <span className="delta">
              <Icon name={row.delta.startsWith('\u2212') ? 'arrow-down' : 'arrow-up'} />
              {row.delta}
            </span>
          )}
        </td>
        <td role="cell" className="source" data-label={heads.source}>
          {source?.href ? <a href={source.href}>{source.text}</a> : source?.text}
          {source?.note && <span className="note">{source.note}</span>}
        </td>
        <td role="cell" className="n calc" data-label={heads.computed}>
          {row.computed}
        </td>
        <td role="cell" className={own ? 'own calc' : 'n calc'} data-label={heads.own}>
          {own ? <OwnAmount own={own} label={`${heads.own}, ${row.label}`} formId={formId} /> : row.ownText}
        </td>
      </tr>
      {row.below && (
        <tr role="row" className={row.isMarked ? 'is-below is-marked' : 'is-below'}>
          <td role="cell" colSpan={5}>
            {row.below}
          </td>
        </tr>
      )}
    </>
  );
}
