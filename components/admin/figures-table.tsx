type Props = {
  caption: string;
  /** The first column says what; the others are figures. */
  heads: readonly string[];
  rows: readonly { label: string; cells: readonly string[] }[];
};

/** A table of figures, few enough columns for a narrow screen. */
export function FiguresTable({ caption, heads, rows }: Props) {
  const [first, ...figures] = heads;
  return (
    <table className="figures">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {figures.map((head) => (
            <th key={head} scope="col" className="n">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, cells }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {figures.map((head, index) => (
              <td key={head} className="n">
                {cells[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
