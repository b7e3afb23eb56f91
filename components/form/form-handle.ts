import type { UseFormRegisterReturn } from 'react-hook-form';
import type { ClashWords } from './clash';

/** Every text of the form's own, so that a language is one object. `{n}` stands for a number. */
export type FormLabels = {
  /** Heading of the error summary: "En sak att rätta", "{n} saker att rätta". */
  oneError: string;
  manyErrors: string;
  /** Read before each message: "Fel:". */
  error: string;
  /** Announced while the answer is on its way: "Sparar …". */
  saving: string;
  /** When what was typed did not reach the server, and is tried again. */
  notSaved: string;
  /** Before the time: "Sparat". */
  saved: string;
  /** Unit after a sum: "kr". */
  currency: string;
  clash: ClashWords;
};

/** What a field needs to know of the form it stands in. */
export type FormHandle = {
  labels: FormLabels;
  register: (name: string) => UseFormRegisterReturn;
  /** The message at this field, if it has one. */
  error: (name: string) => string | undefined;
  /** What the field held when the page was drawn. */
  value: (name: string) => string | undefined;
};
