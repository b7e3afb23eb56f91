import { TableHead } from './table-head';

type Props = { caption: string; heads: [string, string]; rows: [label: string, text: string][] };

/** Two columns of words. On a narrow screen each row is a heading with its text. */
export function PlainTable({ caption, heads, rows }: Props) {
  return (
    <table role="table" className="plain-table">
      <caption className="sr-only">{caption}</caption>
      <TableHead heads={heads} className="max-sm:sr-only" />
      <tbody role="rowgroup">
        {rows.map(([label, text]) => (
          <tr key={label} role="row">
            <th role="rowheader" scope="row">
              {label}
            </th>
            <td role="cell">{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
