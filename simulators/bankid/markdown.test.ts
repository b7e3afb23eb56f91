import { expect, it } from 'vitest';
import { renderMarkdown } from './markdown.ts';

const shown = (text: string) =>
  renderMarkdown(text)
    .map((part) => part.markup.replace(/>\s+</g, '><').trim())
    .join('');

it('shows headings, strong words, lists, rules and tables', () => {
  const text =
    '# Ansökan\n## November\n\nHyra *7 200 kr*\ni månaden\n\n+ El\n+ Hemförsäkring\n---\n| Hyra | 7 200 |\n|---|---|\n| El | 400 |';
  expect(shown(text)).toBe(
    '<h2>Ansökan</h2><h3>November</h3><p>Hyra <strong>7 200 kr</strong><br />i månaden</p>' +
      '<ul><li>El</li><li>Hemförsäkring</li></ul><hr />' +
      '<table><tr><td>Hyra</td><td>7 200</td></tr><tr><td>El</td><td>400</td></tr></table>',
  );
});

it('shows markup in the text as text', () => {
  expect(shown('# <b>\n*<i>* & "')).toBe('<h2>&lt;b&gt;</h2><p><strong>&lt;i&gt;</strong> &amp; &quot;</p>');
});

it('knows all three line ends', () => {
  expect(shown('a\r\nb\rc\nd')).toBe('<p>a<br />b<br />c<br />d</p>');
});
