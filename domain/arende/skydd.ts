/** The shortest reason for saying that somebody is protected, or is not, in characters. */
export const SKAL_MIN = 10;
