import { Icon } from '../icon';

type Language = { code: string; name: string; lang: string; dir: 'ltr' | 'rtl' };

type InForm = { id: string; name: string; prefix: string };

type Props = {
  /** What it is for, said before the name: "Språk". */
  label: string;
  /** Where a plain form posts `sprak=<code>`. */
  action: string;
  languages: Language[];
  current: string;
  /** A language that the browser asks for, with the words of the offer in that language. */
  offer?: Language & { words: string };
  /** A form of the page that the choice is sent with instead, as `name=<prefix><code>`, so that nothing typed is lost. */
  inForm?: InForm;
};

type ChoiceProps = Omit<Language, 'name'> & { inForm?: InForm; children: string };

function Choice({ code, lang, dir, inForm, children }: ChoiceProps) {
  const sends = inForm
    ? { form: inForm.id, name: inForm.name, value: inForm.prefix + code, formNoValidate: true }
    : { name: 'sprak', value: code };
  return (
    <button {...sends} lang={lang} dir={dir}>
      {children}
    </button>
  );
}

/** Chooses the language: each under its own name, one plain form, so that it needs no JavaScript. */
export function LanguagePicker({ label, action, languages, current, offer, inForm }: Props) {
  const chosen = languages.find(({ code }) => code === current);
  return (
    <form className="languages" method="post" action={action}>
      {/* Enter in a field presses the form's first button: that must be one that goes on, not a language. */}
      {inForm && <button className="sr-only" form={inForm.id} tabIndex={-1} aria-hidden />}
      {offer && (
        <Choice code={offer.code} lang={offer.lang} dir={offer.dir} inForm={inForm}>
          {offer.words}
        </Choice>
      )}
      <details key={current}>
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
              <Choice code={code} lang={lang} dir={dir} inForm={inForm}>
                {name}
              </Choice>
            </li>
          ))}
        </ul>
      </details>
    </form>
  );
}
