/** The names of the form's fields, and how many free rows it has. */
export const BILAGA_FALT = 'bilaga-';
export const FIL_FALT = ['fil-1', 'fil-2'] as const;
export const FRAGA_FALT = ['fraga-1', 'fraga-2', 'fraga-3'] as const;
export const DAG_FALT = 'sistaDag';
export const TEXT_FALT = 'kompletteringstext';
export const SKAL_FALT = 'stangskal';

type Svar = Readonly<Record<string, string>>;

/** What was asked for in the form, as the use case takes it. */
export const readBegaran = (values: Svar) => ({
  ansokanId: values.ansokanId ?? '',
  bilagor: Object.keys(values)
    .filter((name) => name.startsWith(BILAGA_FALT))
    .map((name) => name.slice(BILAGA_FALT.length)),
  filer: FIL_FALT.map((name) => values[name] ?? ''),
  fragor: FRAGA_FALT.map((name) => values[name] ?? ''),
  sistaDag: values[DAG_FALT] ?? '',
  text: values[TEXT_FALT] ?? '',
});
