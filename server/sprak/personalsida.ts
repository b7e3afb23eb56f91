/** A request header that only proxy.ts sets: the page is for the staff, and always in Swedish. */
export const PERSONALSIDA = 'x-skalig-personalsida';

/** True for the caseworkers' wing and the door to it. */
export const isPersonalsida = (path: string): boolean =>
  /^\/(?:admin|logga-in\/personal)(?:\/|$)/u.test(path);
