import type { z } from 'zod';

/** A fault in what came in: where (dotted path) and what, as a Swedish sentence. */
export type Fel = { path: string; mening: string };

type Issue = z.core.$ZodIssue;

const sentence = (issue: Issue): string => {
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return 'Uppgiften saknas.';
  switch (issue.code) {
    case 'invalid_type':
      return `Uppgiften har fel typ, ${issue.expected} väntades.`;
    case 'unrecognized_keys':
      return `Fältet finns inte: ${issue.keys.join(', ')}.`;
    case 'invalid_value':
      return `Värdet ska vara något av: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return `Värdet är för litet eller för kort, minst ${issue.minimum.toString()}.`;
    case 'too_big':
      return `Värdet är för stort eller för långt, högst ${issue.maximum.toString()}.`;
    case 'invalid_union':
      return 'Värdet passar inget av de tillåtna sätten att skriva uppgiften.';
    default:
      return `Uppgiften ${issue.message}.`;
  }
};

/** Was the value of the alternative's kind, though not a value it allows (a sum below zero, parts of an öre)? */
const rightKind = (issue: Issue): boolean =>
  issue.code === 'too_small' ||
  issue.code === 'too_big' ||
  (issue.code === 'invalid_type' && issue.expected === 'int' && typeof issue.input === 'number');

/** A union's fault is told by the alternative that came furthest into the value, or is of its kind, when one did. */
const unfold = (issue: Issue, before: string[]): Fel[] => {
  const path = [...before, ...issue.path.map(String)];
  const deeper =
    issue.code === 'invalid_union'
      ? issue.errors.find((errors) => errors.some((one) => one.path.length > 0 || rightKind(one)))
      : undefined;
  return deeper === undefined
    ? [{ path: path.join('.'), mening: sentence(issue) }]
    : deeper.flatMap((one) => unfold(one, path));
};

/** Every fault zod found, with its path. Parse with `{ reportInput: true }`, so that missing and wrong differ. */
export const felFromZod = (error: z.ZodError): Fel[] => error.issues.flatMap((issue) => unfold(issue, []));
