import type { z } from 'zod';

/** A fault in what came in: where (dotted path) and what, as a Swedish sentence. */
export type Fel = { path: string; mening: string };

const sentence = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'Uppgiften saknas.'
        : `Uppgiften ska vara av typen ${issue.expected}.`;
    case 'unrecognized_keys':
      return `Fältet finns inte: ${issue.keys.join(', ')}.`;
    case 'invalid_value':
      return `Värdet ska vara något av: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return `Värdet är för litet, minst ${issue.minimum.toString()}.`;
    case 'too_big':
      return `Värdet är för stort, högst ${issue.maximum.toString()}.`;
    case 'invalid_union':
      return 'Värdet passar inget av de tillåtna sätten att skriva uppgiften.';
    default:
      return `Uppgiften ${issue.message}.`;
  }
};

/** Every fault zod found, with its path. */
export const felFromZod = (error: z.ZodError): Fel[] =>
  error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), mening: sentence(issue) }));
