/** Raised whenever the same input and regelverk could give other bytes than before. Stored with every recommendation. */
export const MODULVERSION = '1.0.0';
