import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A use case of the staff, whose pages are in Swedish. */
const isStaffs = (source: string) => /\bHandlaggare\b/u.test(source) && !/\bSokande\b/u.test(source);

export type Told = {
  /** The sentences, or how they begin where something is filled in. */
  sentences: string[];
  /** Functions whose answer is told. */
  calls: string[];
};

/** What an expression in the file can say. */
function said(node: ts.Node | undefined, file: ts.SourceFile, found: Told): void {
  if (!node) return;
  if (ts.isStringLiteralLike(node)) found.sentences.push(node.text);
  else if (ts.isTemplateExpression(node)) found.sentences.push(node.head.text);
  else if (ts.isCallExpression(node)) found.calls.push(node.expression.getText(file));
  else if (ts.isAsExpression(node)) said(node.expression, file, found);
  else if (ts.isObjectLiteralExpression(node)) for (const part of node.properties) said(part, file, found);
  else if (ts.isPropertyAssignment(node)) said(node.initializer, file, found);
  else if (ts.isElementAccessExpression(node)) said(node.expression, file, found);
  else if (ts.isConditionalExpression(node)) {
    said(node.whenTrue, file, found);
    said(node.whenFalse, file, found);
  } else if (ts.isIdentifier(node)) said(declared(node.text, file), file, found);
  else throw new Error(`${file.fileName}: ${node.getText(file)} is not understood`);
}

function declared(name: string, file: ts.SourceFile): ts.Expression {
  const all = file.statements
    .filter(ts.isVariableStatement)
    .flatMap((s) => [...s.declarationList.declarations]);
  const value = all.find((d) => d.name.getText(file) === name)?.initializer;
  if (!value) throw new Error(`${file.fileName}: ${name} is not a constant of the file`);
  return value;
}

/** The classes of errors whose words a person reads. */
const isTold = (name: string | undefined) => name === 'ExpectedError';

function toldIn(path: string, found: Told): void {
  const source = readFileSync(path, 'utf8');
  if (isStaffs(source)) return;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node, extendsTold: boolean): void => {
    const heir = ts.isClassLike(node)
      ? node.heritageClauses?.some((c) => c.types.some((t) => isTold(t.expression.getText(file)))) === true
      : extendsTold;
    if (ts.isNewExpression(node) && isTold(node.expression.getText(file)))
      said(node.arguments?.[0], file, found);
    if (heir && ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword)
      said(node.arguments[0], file, found);
    ts.forEachChild(node, (child) => visit(child, heir));
  };
  visit(file, false);
}

/** Everything that an applicant can be told by an error that is expected, wherever in the server it is thrown. */
export function toldToApplicants(): Told {
  const found: Told = { sentences: [], calls: [] };
  for (const path of globSync('{server,app}/**/*.{ts,tsx}'))
    if (!/\.test\.tsx?$|^app\/admin\//u.test(path)) toldIn(path, found);
  return found;
}

/** Every sentence that stands in a file: strings that begin with a capital and end with a stop. */
export const sentencesIn = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/'(\p{Lu}[^'\n]*\.)'/gu)].map(([, sentence = '']) => sentence);
