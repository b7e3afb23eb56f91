/** The form of a step: buttons elsewhere on the page belong to it by its id, so that what is typed is saved first. */
export const STEG_FORM = 'steg-form';
