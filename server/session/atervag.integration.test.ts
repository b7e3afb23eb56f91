import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import '@/scripts/test/database';
import { finishedUtkast, NU, openArende, staff, stranger, later } from '@/scripts/test/people';
import { decided } from '@/scripts/test/send';
import { db } from '../db';
import { asAtervag, atervagFor } from './atervag';
import { createSession } from './sessions';

const tokenOf = async (personId: string) => (await createSession(db(), { personId }, NU)).token;

describe('the way back', () => {
  it.each(['/mina-sidor', '/ansokan', '/ansokan/0b6e7c1e/utgifter', '/mina-sidor/beslut'])(
    'may be %s',
    (path) => expect(asAtervag(path)).toBe(path),
  );

  it.each([
    'https://exempel.se/mina-sidor',
    '//exempel.se/ansokan',
    '/ansokan//exempel.se',
    '/ansokan/../admin',
    '/ansokan/%2e%2e',
    '/ansokan?x=1',
    '/ansokan\\exempel.se',
    '/admin',
    '/mina-sidorna',
    '/ansokan\n',
    '',
    undefined,
  ])('is never %j', (path) => expect(asAtervag(path)).toBeNull());
});

describe('after the login', () => {
  it('a person comes back to the draft, and to nobody else`s', async () => {
    const [kim, robin] = [await stranger(), await stranger()];
    await openArende(kim);
    const path = `/ansokan/${await finishedUtkast(kim)}/utgifter`;
    expect(await atervagFor(await tokenOf(kim.personId), path, NU)).toBe(path);
    expect(await atervagFor(await tokenOf(robin.personId), path, NU)).toBe('/mina-sidor');
    const gone = `/ansokan/${randomUUID()}/utgifter`;
    expect(await atervagFor(await tokenOf(kim.personId), gone, NU)).toBe('/mina-sidor');
  });

  it('a person comes back to what was sent and decided', async () => {
    const nu = later(5000);
    const { aktor, utkastId, ansokanId, beslutId } = await decided(
      'emil-strand',
      await staff('Enhet Norr'),
      nu,
    );
    const token = await tokenOf(aktor.personId);
    for (const path of [
      `/ansokan/${utkastId}`,
      `/ansokan/${ansokanId}/kvitto`,
      `/mina-sidor/beslut/${beslutId}`,
    ])
      expect(await atervagFor(token, path, nu)).toBe(path);
  });

  it('nobody is led anywhere without a session, or to a page that is not theirs to have', async () => {
    const { personId } = await stranger();
    const token = await tokenOf(personId);
    expect(await atervagFor('finns inte', '/ansokan', NU)).toBe('/mina-sidor');
    expect(await atervagFor(token, undefined, NU)).toBe('/mina-sidor');
    expect(await atervagFor(token, '//exempel.se', NU)).toBe('/mina-sidor');
    expect(await atervagFor(token, '/mina-sidor/avisering', NU)).toBe('/mina-sidor/avisering');
  });
});
