type Sum = { label: string; value: string };

/** A short addition: the parts, and the result under a line. */
export function Sums({ parts = [], result }: { parts?: Sum[]; result: Sum }) {
  return (
    <dl className="sums">
      {parts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div className="is-result">
        <dt>{result.label}</dt>
        <dd>{result.value}</dd>
      </div>
    </dl>
  );
}
