import { Status, type Tone } from '../status';
import { TableHead } from '../table-head';

type Props = {
  caption: string;
  heads: [string, string, string];
  rows: { label: string; status: { tone: Tone; label: string }; text?: string; time?: string }[];
};

/** What each source answered, or what each earlier month was decided: a name, a status, a word. */
export function SourcesTable({ caption, heads, rows }: Props) {
  return (
    <table role="table" className="sources">
      <caption className="sr-only">{caption}</caption>
      <TableHead heads={heads} className="max-md:sr-only" />
      <tbody role="rowgroup">
        {rows.map(({ label, status, text, time }) => (
          <tr key={label} role="row">
            <th role="rowheader" scope="row">
              {label}
            </th>
            <td role="cell">
              <Status {...status} icon={status.tone === 'idle' ? 'minus' : undefined} />
            </td>
            <td role="cell">
              {text} {time && <span className="num muted">{time}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
