import { TextLink } from '@/components/text-link';
import type { Beslut } from './typer';

/** The reasons in the caseworker's own words, a paragraph for each line that was written, with the law last. */
export function Varfor({ beslut }: { beslut: Beslut }) {
  const stycken = beslut.motivering.split(/\n+/u).filter((stycke) => stycke.trim());
  return (
    <section className="flow" aria-labelledby="varfor">
      <h2 id="varfor">Varför?</h2>
      {stycken.map((stycke, index) => (
        <p key={index}>{stycke}</p>
      ))}
      {beslut.barnetsBasta && <p>{beslut.barnetsBasta}</p>}
      {beslut.lagrum.length > 0 && (
        <ul role="list" className="small">
          {beslut.lagrum.map(({ title, href }) => (
            <li key={href}>
              <TextLink href={href}>{title}</TextLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
