/** Before the language's code, in what a language button sends with the form of the page. */
export const SPRAKVAL = 'sprak:';
