/** A piece of markup that is safe to send as it is. */
export interface Html {
  readonly markup: string;
}

type Value = string | number | Html | readonly Html[] | undefined;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for use in HTML or XML, in content and in quoted attributes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

function render(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeText(String(value));
  return 'markup' in value ? value.markup : value.map((part) => part.markup).join('');
}

/** Template tag: everything inserted is escaped, except what is itself `Html`. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  return { markup: strings.reduce((sum, text, i) => sum + render(values[i - 1]) + text) };
}

/** A whole page in the simulators' common shell. `simulator` is the name in the bar, `title` the page's own. */
export function page(simulator: string, title: string, body: Html): string {
  return html`<!doctype html>
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${simulator}</title>
        <link rel="stylesheet" href="/stil.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="skip" href="#innehall">Hoppa till innehållet</a>
        <header class="bar">
          <b>${simulator}</b>
          <span>Övning. Inget är på riktigt.</span>
        </header>
        <main id="innehall" tabindex="-1">${body}</main>
      </body>
    </html>`.markup;
}
