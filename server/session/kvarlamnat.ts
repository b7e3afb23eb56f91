import 'server-only';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { cookies } from 'next/headers';
import { z } from 'zod';
import type { Svar } from '@/domain/ansokan/svar';
import { stegInput, stringsOf } from '../ansokan/steg-input';
import { open, seal } from '../person/personnummer';
import { cookieOptions } from './cookie';

const NAMN = 'skalig-kvar';
const LABEL = 'kvarlämnat';
const SECONDS = 900;
/** A browser keeps some four thousand characters in a cookie, and a server reads some sixteen thousand in all. */
const LENGTH = 3500;
const MOST = 3;

const options = () => ({ ...cookieOptions(), path: '/ansokan' });
const nameOf = (i: number) => `${NAMN}-${i}`;
const indices = Array.from({ length: MOST }, (_, i) => i);
const stored = z.object({ ansokan: z.string(), steg: z.string(), svar: z.record(z.string(), z.string()) });

/**
 * Keeps a step that was sent after the session had ended, sealed in the browser itself for a quarter of an hour: nobody is
 * logged in, so nothing may be written. A text longer than some ten thousand characters is not kept.
 */
export async function keepKvarlamnat(values: Readonly<Record<string, string>>): Promise<void> {
  const input = stegInput.safeParse(values);
  if (!input.success) return;
  const { ansokan, steg, version: _version, intent: _intent, ...rest } = input.data;
  const plain = deflateRawSync(JSON.stringify({ ansokan, steg, svar: stringsOf(rest) })).toString('base64');
  const sealed = Buffer.from(seal(plain, LABEL)).toString('base64url');
  if (sealed.length > LENGTH * MOST) return;
  const jar = await cookies();
  for (const i of indices) {
    const part = sealed.slice(i * LENGTH, (i + 1) * LENGTH);
    if (part) jar.set(nameOf(i), part, { ...options(), maxAge: SECONDS });
    else jar.delete({ name: nameOf(i), ...options() });
  }
}

/** What was left in this step, as it was typed; null where nothing was. For who may open the draft. */
export async function readKvarlamnat(ansokan: string, steg: string): Promise<Svar | null> {
  const jar = await cookies();
  const sealed = indices.map((i) => jar.get(nameOf(i))?.value ?? '').join('');
  if (!sealed) return null;
  try {
    const plain = inflateRawSync(Buffer.from(open(Buffer.from(sealed, 'base64url'), LABEL), 'base64'), {
      maxOutputLength: 1e6,
    });
    const left = stored.parse(JSON.parse(plain.toString('utf8')));
    return left.ansokan === ansokan && left.steg === steg ? left.svar : null;
  } catch {
    return null; // altered, or sealed with a key that is no more
  }
}

/** It has been saved, or the person has logged out. */
export async function clearKvarlamnat(): Promise<void> {
  const jar = await cookies();
  for (const i of indices) if (jar.has(nameOf(i))) jar.delete({ name: nameOf(i), ...options() });
}
