import { texter } from '@/server/sprak/texter';
import { Svenska } from '../../../svenska';
import { TextLink } from '@/components/text-link';
import type { Beslut } from './typer';

/** The reasons in the caseworker's own words, a paragraph for each line that was written, with the law last. */
export async function Varfor({ beslut }: { beslut: Beslut }) {
  const t = await texter('beslut');
  const stycken = beslut.motivering.split(/\n+/u).filter((stycke) => stycke.trim());
  return (
    <section className="flow" aria-labelledby="varfor">
      <h2 id="varfor">{t('varfor')}</h2>
      {stycken.map((stycke, index) => (
        <p key={index}>
          <Svenska>{stycke}</Svenska>
        </p>
      ))}
      {beslut.barnetsBasta && (
        <p>
          <Svenska>{beslut.barnetsBasta}</Svenska>
        </p>
      )}
      {beslut.lagrum.length > 0 && (
        <ul role="list" className="small">
          {beslut.lagrum.map(({ title, href }) => (
            <li key={href}>
              <TextLink href={href} lang="sv">
                {title}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
