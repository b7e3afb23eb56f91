import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { pageFiles } from './text-keys.ts';

/** What a person reads, where it is given as an attribute. */
const READ = new Set([
  'heading', 'label', 'title', 'lead', 'note', 'caption', 'alt', 'aria-label', 'placeholder', 'eyebrow', 'hint',
  'submitLabel', 'labelMore', 'tag', 'text', 'words',
]); // prettier-ignore

/** What the municipality and its board are called, and the municipality's own words in every language. */
const OWN_WORDS = new Set(['app/ansvar.ts', 'app/kommun.ts']);

const isWord = (text: string) => /\p{L}{2}/u.test(text);

/** Words for a reader that stand in the source itself: between tags, in an attribute, or Swedish in any string. */
function wordsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && isWord(node.text)) found.push(node.text.trim());
    if (
      ts.isJsxAttribute(node) &&
      READ.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer)
    )
      found.push(node.initializer.text);
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateTail(node);
    if (isText && /[åäöÅÄÖ]/u.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Route handlers answer forms that came wrong, and files; what they say is Swedish. */
const pages = pageFiles().filter(
  (file) => file.startsWith('app/') && !file.endsWith('/route.ts') && !OWN_WORDS.has(file),
);

describe('the pages of the applicant', () => {
  it.each(pages)('%s has no words of its own', (file) => expect(wordsIn(file)).toEqual([]));
});
