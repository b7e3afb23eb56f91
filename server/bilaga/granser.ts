/** What may be attached to one application; the texts say it too. */
export const MAX_MB = 10;
export const MAX_BYTES = MAX_MB * 1024 * 1024;
export const MAX_FILES = 20;
