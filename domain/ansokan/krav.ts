/** Why a file is needed. The sentence to the person is the language file's, by the same name. */
export type Bilagekod =
  | 'over_schablon'
  | 'ny_kostnad'
  | 'krav_pa_kvitto'
  | 'lakarintyg'
  | 'begard'
  | 'kontoutdrag'
  | 'hyreskontrakt'
  | 'medgivande'
  | 'lonespecifikation'
  | 'tillaggskostnad';

export type Bilagekrav = {
  kod: Bilagekod;
  /** The cost, in the form's word. */
  kostnad?: string;
  /** Tells one file from another that is needed for the same reason. */
  del?: string;
  /** Words for the sentence's {places}. */
  platser: Readonly<Record<string, string>>;
};
