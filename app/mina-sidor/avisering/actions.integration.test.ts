import { form, inRequest, sentTo, sessionOf } from '@/scripts/test/request';
import '@/scripts/test/database';
import { describe, expect, it } from 'vitest';
import { stranger } from '@/scripts/test/people';
import { loadKontakt } from '@/server/avisering/kontakt';
import { db } from '@/server/db';
import { LIMITS } from '@/server/request/rate-limit';
import { sparaKontakt } from './actions';

const EPOST = { kanal: 'EPOST', epost: 'kim@example.se', telefon: '' };
const send = (token: string | undefined, typed: Record<string, string>) =>
  inRequest({ token }, () => sparaKontakt({}, form(typed)));
const kept = (personId: string) => db().kontaktuppgift.findUnique({ where: { personId } });

describe('sparaKontakt', () => {
  it('asks a visitor to log in', async () => {
    expect(await inRequest({}, () => sentTo(() => sparaKontakt({}, form(EPOST))))).toMatch(/^\/logga-in/);
  });

  it('keeps the address of who asks, whatever else the form says, and says so', async () => {
    const [aktor, other] = [await stranger(), await stranger()];
    const state = await send(await sessionOf(aktor), { ...EPOST, personId: other.personId });
    expect(state).toMatchObject({ message: { tone: 'ok' }, values: { epost: 'kim@example.se' } });
    expect(await loadKontakt(aktor)).toMatchObject({ kanal: 'EPOST', epost: 'kim@example.se' });
    expect(await kept(other.personId)).toBeNull();
  });

  it.each([
    ['no channel', { epost: 'kim@example.se' }, 'kanal'],
    ['a channel that is none', { ...EPOST, kanal: 'BREVDUVA' }, 'kanal'],
    ['an address that is none', { ...EPOST, epost: 'kim' }, 'epost'],
    ['no number', { kanal: 'SMS', telefon: '' }, 'telefon'],
  ])('gives back what was written, with a fault at the field: %s', async (_case, typed, field) => {
    const aktor = await stranger();
    const { errors, values, message } = await send(await sessionOf(aktor), typed);
    expect(errors?.map(({ name }) => name)).toEqual([field]);
    expect(values).toMatchObject(typed);
    expect(message).toBeUndefined();
    expect(await kept(aktor.personId)).toBeNull();
  });

  it('is for so many times in ten minutes, and no more; each person has their own', async () => {
    const [aktor, other] = [await stranger(), await stranger()];
    const token = await sessionOf(aktor);
    for (let n = 0; n < LIMITS.kontakt.max; n += 1)
      expect((await send(token, EPOST)).message?.tone).toBe('ok');
    const refused = await send(token, { ...EPOST, epost: 'annan@example.se' });
    expect(refused).toMatchObject({ message: { tone: 'bad' }, values: { epost: 'annan@example.se' } });
    expect(refused.message?.text).toContain('Vänta');
    expect(await loadKontakt(aktor)).toMatchObject({ epost: 'kim@example.se' });
    expect((await send(await sessionOf(other), EPOST)).message?.tone).toBe('ok');
  });
});
