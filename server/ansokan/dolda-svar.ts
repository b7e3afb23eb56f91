import 'server-only';
import { DOLDA } from '@/domain/ansokan/vem-soker';
import type { AllaSvar, Svar } from '@/domain/ansokan/svar';
import { open, seal } from '../person/personnummer';

/** Bound to the draft: an answer moved to another draft cannot be opened. */
const label = (utkastId: string) => `utkast ${utkastId}`;
const MARK = 'dolt:';

const each = (alla: AllaSvar, change: (value: string) => string): AllaSvar => {
  const own = (svar: Svar): Svar =>
    Object.fromEntries(
      Object.entries(svar).map(([namn, v]) => [namn, DOLDA.includes(namn) && v !== '' ? change(v) : v]),
    );
  return Object.fromEntries(Object.entries(alla).map(([steg, svar]) => [steg, own(svar)]));
};

/** Answers as they are stored: a personnummer is sealed, whole or half written. */
export const sealSvar = (alla: AllaSvar, utkastId: string): AllaSvar =>
  each(alla, (v) => MARK + Buffer.from(seal(v, label(utkastId))).toString('base64'));

/** Stored answers as they were typed. */
export const openSvar = (alla: AllaSvar, utkastId: string): AllaSvar =>
  each(alla, (v) =>
    v.startsWith(MARK) ? open(Buffer.from(v.slice(MARK.length), 'base64'), label(utkastId)) : v,
  );
