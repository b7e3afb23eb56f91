import { Icon } from '../icon';

type Language = { code: string; name: string; lang: string; dir: 'ltr' | 'rtl' };

type Props = {
  /** What it is for, said before the name: "Språk". */
  label: string;
  /** Where a plain form posts `sprak=<code>`. */
  action: string;
  languages: Language[];
  current: string;
  /** A language that the browser asks for, with the words of the offer in that language. */
  offer?: Language & { words: string };
};

function Choice({ code, lang, dir, children }: Omit<Language, 'name'> & { children: string }) {
  return (
    <button name="sprak" value={code} lang={lang} dir={dir}>
      {children}
    </button>
  );
}

/** Chooses the language: each under its own name, one plain form, so that it needs no JavaScript. */
export function LanguagePicker({ label, action, languages, current, offer }: Props) {
  const chosen = languages.find(({ code }) => code === current);
  return (
    <form className="languages" method="post" action={action}>
      {offer && (
        <Choice code={offer.code} lang={offer.lang} dir={offer.dir}>
          {offer.words}
        </Choice>
      )}
      <details>
        <summary>
          <span className="sr-only">{label}: </span>
          <Icon name="globe" />
          <span lang={chosen?.lang} dir={chosen?.dir}>
            {chosen?.name}
          </span>
        </summary>
        <ul role="list">
          {languages.map(({ code, name, lang, dir }) => (
            <li key={code} aria-current={code === current || undefined}>
              <Choice code={code} lang={lang} dir={dir}>
                {name}
              </Choice>
            </li>
          ))}
        </ul>
      </details>
    </form>
  );
}
