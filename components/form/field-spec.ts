/**
 * A form as data. The server derives it from the step's zod schema, so it is plain JSON:
 * no functions, no regular-expression objects. The browser reads it, draws it and checks it.
 */

/** What a value must meet, each rule with the message that says what to do. Length counts trimmed characters. */
export type FieldRules = {
  required?: string;
  minLength?: Limit;
  maxLength?: Limit;
  /** A regular expression as text; it must match the trimmed value as a whole. */
  pattern?: { source: string; message: string };
  /** The value must be a day that exists, `YYYY-MM-DD`. `min` and `max` are days too, both allowed. */
  date?: { message: string; min?: string; max?: string };
};

type Limit = { value: number; message: string };

/** Last month's answer, shown so that it need not be asked for: "Förra månaden: 7 850 kr". */
export type Seen = { label: string; value: string; note?: string };

/** The limit for a cost, told where it counts, with what happens above it. */
export type LimitBox = { title: string; text: string };

type Described = { hint?: string; seen?: Seen; limit?: LimitBox };

/** A value that is written. Kronor and numbers are text fields with the right keyboard. */
export type TextFieldSpec = Described & {
  kind: 'text' | 'textarea' | 'money' | 'number' | 'date' | 'tel';
  name: string;
  label: string;
  autoComplete?: string;
  /** The sum may be less than nothing: a keyboard of figures has no minus. */
  minus?: true;
  rules: FieldRules;
};

type Option = {
  value: string;
  label: string;
  hint?: string;
  /** Choosing this one opens the fields in `inside`. */
  opens?: boolean;
  /** Key that chooses it, shown on the card (caseworker pages). */
  shortcut?: string;
};

/** One of several. */
export type ChoiceFieldSpec = Described & {
  kind: 'choice';
  name: string;
  legend: string;
  /** pair: two short answers side by side. grid: as many in a row as fit. */
  layout?: 'list' | 'pair' | 'grid';
  options: Option[];
  rules: FieldRules;
  inside?: Field[];
};

/** One thing to agree to or to say yes to. Its value is "ja" when ticked. */
export type CheckFieldSpec = {
  kind: 'check';
  name: string;
  label: string;
  hint?: string;
  rules: FieldRules;
  inside?: Field[];
};

/** Any number of several; each has a name of its own and the value "ja" when ticked. */
type ChecksFieldSpec = {
  kind: 'checks';
  legend: string;
  hint?: string;
  items: { name: string; label: string; hint?: string; inside?: Field[] }[];
};

/** Fields that belong together under one heading. */
type GroupFieldSpec = { kind: 'group'; legend: string; hint?: string; fields: Field[] };

/** A button inside the form: sends `name=value` with what is typed, and is not checked in the browser. */
export type FormButton = { label: string; name: string; value: string };

/** The same fields several times, each under a heading of its own. */
export type RowsFieldSpec = {
  kind: 'rows';
  name: string;
  rows: { legend: string; fields: Field[]; remove?: FormButton }[];
  /** Absent when there is no room for more. */
  add?: FormButton;
};

/** Something to know, between the questions, and what can be done about it. */
export type InfoSpec = { kind: 'info'; text: readonly string[]; button?: FormButton };

export type Field =
  | TextFieldSpec
  | ChoiceFieldSpec
  | CheckFieldSpec
  | ChecksFieldSpec
  | GroupFieldSpec
  | RowsFieldSpec
  | InfoSpec;

export type FieldError = { name: string; message: string };

/** What a step's server action answers. Values that were typed come back, so that nothing is lost. */
export type FormState = {
  errors?: FieldError[];
  values?: Record<string, string>;
  /** New values of hidden fields, such as the version of what was saved. */
  hidden?: Record<string, string>;
  message?: { tone: 'ok' | 'doing' | 'judge' | 'bad'; title: string; text?: string };
  /** What another tab or device has saved since the page was drawn; the person chooses. */
  clash?: Record<string, string>;
  /** When it was saved, as it is read: "13:41". */
  savedAt?: string;
};

/** The value of a ticked box. */
export const CHECKED = 'ja';

/** The id of a field, for links from the error summary. */
export function fieldId(name: string): string {
  return `f-${name}`;
}
