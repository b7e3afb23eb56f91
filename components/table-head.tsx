type Props = { heads: readonly string[]; className: string };

/** Column headings that a narrow screen hides but a screen reader still hears. */
export function TableHead({ heads, className }: Props) {
  return (
    <thead role="rowgroup" className={className}>
      <tr role="row">
        {heads.map((head) => (
          <th key={head} role="columnheader" scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}
