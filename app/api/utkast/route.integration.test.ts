import { form, inRequest, sessionOf } from '@/scripts/test/request';
import '@/scripts/test/database';
import { describe, expect, it } from 'vitest';
import { NU, openArende, stranger } from '@/scripts/test/people';
import { beginUtkast } from '@/server/ansokan/begin-utkast';
import { db } from '@/server/db';
import { POST } from './route';

async function draft() {
  const aktor = await stranger();
  await openArende(aktor);
  return { token: await sessionOf(aktor), id: await beginUtkast(aktor, '2026-11', NU) };
}

const textOf = async (id: string) =>
  ((await db().utkast.findUniqueOrThrow({ where: { id } })).svar as { hemma?: { hushallText?: string } })
    .hemma?.hushallText;

type Asked = { token?: string; typed: Record<string, string>; site?: string; length?: string };

async function left({ token, typed, site = 'same-origin', length = '300' }: Asked): Promise<number> {
  const headers = { 'sec-fetch-site': site, 'content-length': length };
  const request = () =>
    new Request('http://localhost/api/utkast', { method: 'POST', body: form(typed), headers });
  const { status } = await inRequest({ token }, () => POST(request()));
  return status;
}

describe('what was typed last, when the page went away', () => {
  const stepOf = (ansokan: string, version: string, hushallText: string) => ({
    ansokan,
    steg: 'hemma',
    version,
    hushall: 'andrats',
    hushallText,
  });

  it('is saved as any other, and never over what another tab has saved', async () => {
    const { token, id } = await draft();
    expect(await left({ token, typed: stepOf(id, '1', 'Min bror') })).toBe(204);
    expect(await textOf(id)).toBe('Min bror');
    expect(await left({ token, typed: stepOf(id, '1', 'Min syster') })).toBe(409);
    expect(await textOf(id)).toBe('Min bror');
  });

  it('is taken from who owns the draft and from our own pages, and is no larger than a browser lets go of', async () => {
    const { token, id } = await draft();
    const typed = stepOf(id, '1', 'Min bror');
    const { token: other } = await draft();
    expect(await left({ typed })).toBe(401);
    expect(await left({ token: other, typed })).toBe(404);
    expect(await left({ token, typed, site: 'cross-site' })).toBe(403);
    expect(await left({ token, typed, length: '70000' })).toBe(413);
    expect(await left({ token, typed, length: 'många' })).toBe(413);
    expect(await left({ token, typed: { ...typed, ansokan: 'min' } })).toBe(400);
    expect(await textOf(id)).toBeUndefined();
  });
});
