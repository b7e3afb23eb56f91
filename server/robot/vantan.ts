import 'server-only';

/** Minutes to the next try, by how many there have been; the last one goes on. */
const MINUTER = [1, 5, 15, 30, 60];

/** When agencies that did not answer are asked again. `forsok` is how many times they have been asked, from 1. */
export function nextTry(forsok: number, nu: Date): Date {
  const minutes = MINUTER[Math.min(forsok, MINUTER.length) - 1] ?? 60;
  return new Date(nu.getTime() + minutes * 60_000);
}

/** Until when an application may wait for the agencies. */
export const lastTry = (inkom: Date, timmar: number): Date => new Date(inkom.getTime() + timmar * 3_600_000);
