/** A request header that only proxy.ts sets: the path of the page. */
export const VAG = 'x-skalig-vag';
