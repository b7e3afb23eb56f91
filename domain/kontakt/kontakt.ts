import { z } from 'zod';

/** How a person wants to be told that there is something new on mina sidor. */
export const KANALER = ['EPOST', 'SMS', 'INGEN'] as const;
export type Kanal = (typeof KANALER)[number];

export type Kontakt = { kanal: Kanal; epost: string | null; telefon: string | null };

export type Kontaktfel = { falt: 'kanal' | 'epost' | 'telefon'; kod: 'saknas' | 'ogiltigt' };

/** As people write a number: spaces, hyphens, brackets. 00 stands for +, and a Swedish number begins with 0. */
function toE164(typed: string): string | null {
  const bare = typed.replace(/[\s().\u2010-\u2013-]/gu, '').replace(/^00/u, '+');
  const whole = bare.replace(/^0(?=[1-9])/u, '+46');
  // a Swedish mobile number has nine digits after 46, and begins with 7
  return /^\+46/u.test(whole) ? (/^\+467\d{8}$/u.exec(whole)?.[0] ?? null) : e164(whole);
}

/** A number of another country: 8 to 15 digits with its country (E.164). */
const e164 = (number: string): string | null => (/^\+[1-9]\d{7,14}$/u.test(number) ? number : null);

const address = z.email().max(254);

/**
 * Reads the choice and the addresses as they were typed. The chosen way must have its address; the other is kept when it
 * is right, so that one can change one's mind.
 */
export function granskaKontakt(typed: {
  kanal: string;
  epost: string;
  telefon: string;
}): { ok: true; kontakt: Kontakt } | { ok: false; fel: Kontaktfel[] } {
  const kanal = KANALER.find((k) => k === typed.kanal);
  const epost = address.safeParse(typed.epost.trim()).data ?? null;
  const telefon = toE164(typed.telefon.trim());
  const fel: Kontaktfel[] = [];
  if (!kanal) fel.push({ falt: 'kanal', kod: 'saknas' });
  const check = (falt: 'epost' | 'telefon', value: string | null, isChosen: boolean) => {
    if (typed[falt].trim() !== '' && value === null) fel.push({ falt, kod: 'ogiltigt' });
    else if (isChosen && value === null) fel.push({ falt, kod: 'saknas' });
  };
  check('epost', epost, kanal === 'EPOST');
  check('telefon', telefon, kanal === 'SMS');
  return kanal && fel.length === 0 ? { ok: true, kontakt: { kanal, epost, telefon } } : { ok: false, fel };
}

type Sagt = { telefon: string | null; epost: string | null; sms: boolean; epostBesked: boolean };

/**
 * The choice as a first application words it: a yes or no for each way. Of two, the text message. Null where no address
 * was given that anything can be sent to.
 */
export function kontaktUr({ telefon, epost, sms, epostBesked }: Sagt): Kontakt | null {
  const mobil = telefon === null ? null : toE164(telefon);
  const mail = address.safeParse(epost).data ?? null;
  if (mobil === null && mail === null) return null;
  const kanal = sms && mobil ? 'SMS' : epostBesked && mail ? 'EPOST' : 'INGEN';
  return { kanal, epost: mail, telefon: mobil };
}
