/** The decision form: amounts and reasons in the table belong to it from outside. */
export const FORM_ID = 'beslutsform';
