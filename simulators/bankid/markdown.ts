import { html, type Html } from '../shared/html.ts';

const HEADING = /^(#{1,3}) +(.*)$/;
const ITEM = /^[+-] +(.*)$/;
const RULE = /^-{3,}$/;

/** `*strong*` within a line, everything else as it stands. */
function inline(text: string): Html[] {
  return text
    .split(/(\*[^*]+\*)/)
    .map((part) => (/^\*[^*]+\*$/.test(part) ? html`<strong>${part.slice(1, -1)}</strong>` : html`${part}`));
}

/** Rows of `| a | b |`; a row of dashes only divides. */
function table(lines: string[]): Html {
  const rows = lines
    .map((line) => line.replace(/^\||\|$/g, '').split('|'))
    .filter((cells) => !cells.every((cell) => /^[\s:-]*$/.test(cell)));
  return html`<table>
    ${rows.map(
      (cells) =>
        html`<tr>
          ${cells.map((cell) => html`<td>${inline(cell.trim())}</td>`)}
        </tr>`,
    )}
  </table>`;
}

function block(lines: string[]): Html {
  const [first = ''] = lines;
  const [, marks, heading] = HEADING.exec(first) ?? [];
  // The page's own heading is h1: those of the text follow below it.
  if (marks !== undefined && heading !== undefined) {
    return marks.length === 1 ? html`<h2>${inline(heading)}</h2>` : html`<h3>${inline(heading)}</h3>`;
  }
  if (RULE.test(first)) return html`<hr />`;
  if (first.startsWith('|')) return table(lines);
  if (ITEM.test(first)) {
    return html`<ul>
      ${lines.map((line) => html`<li>${inline(line.replace(ITEM, '$1'))}</li>`)}
    </ul>`;
  }
  return html`<p>${lines.map((line, i) => html`${i === 0 ? undefined : html`<br />`}${inline(line)}`)}</p>`;
}

const sortOf = (line: string) =>
  line === ''
    ? ''
    : HEADING.test(line) || RULE.test(line)
      ? 'alone'
      : line.startsWith('|')
        ? '|'
        : ITEM.test(line)
          ? '+'
          : 'p';

/** Shows `simpleMarkdownV1` (headings, strong, lists, tables, rules) as the app does; all text is escaped. */
export function renderMarkdown(text: string): Html[] {
  const blocks: { sort: string; lines: string[] }[] = [];
  for (const line of text.split(/\r\n|\r|\n/).map((raw) => raw.trimEnd())) {
    const sort = sortOf(line);
    const last = blocks.at(-1);
    if (last && sort !== 'alone' && last.sort === sort) last.lines.push(line);
    else blocks.push({ sort, lines: [line] });
  }
  return blocks.filter(({ sort }) => sort !== '').map(({ lines }) => block(lines));
}
