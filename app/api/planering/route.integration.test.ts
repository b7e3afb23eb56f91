import { beforeAll, describe, expect, it, vi } from 'vitest';
import { withoutLog } from '@/scripts/test/database';
import { bankidPerson } from '@/scripts/test/people';
import { config } from '@/server/config';
import { db } from '@/server/db';
import { POST } from './route';

const LEILA = '199511242381';
/** Has a BankID, and has never been here. */
const AMIR = '19850709-9813';

const row = (more: Record<string, string> = {}) => ({
  personnummer: LEILA,
  manad: '2026-10',
  planFran: '2026-03-01',
  aktivitet: 'Praktik',
  planFoljd: 'ja',
  narvaro: 'ja',
  undantag: 'inget',
  sjuk: 'nej',
  ...more,
});
const counts = async () => [await db().genomforandeplan.count(), await db().narvaro.count()];

let leila: string;
beforeAll(async () => {
  leila = (await bankidPerson('leila-nordin')).personId;
});

describe('the port', () => {
  const call = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    POST(
      new Request('http://localhost/api/planering', {
        method: 'POST',
        body,
        headers: {
          authorization: `Bearer ${config().SKALIG_NYCKEL_PLANERING}`,
          'content-type': 'application/json',
          ...headers,
        },
      }),
    );
  const csv = { 'content-type': 'text/csv; charset=utf-8' };

  it('takes JSON and CSV, and answers with counts and places', async () => {
    const rows = [row({ manad: '2026-03' }), row({ personnummer: AMIR })];
    const answer = await call(JSON.stringify(rows));
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { rader: 2, nya: 1, oforandrade: 0, finnsInte: [2] },
    ]);
    const file = `personnummer;manad;planFran;aktivitet;planFoljd;narvaro;undantag;sjuk\n${Object.values(rows[0] ?? {}).join(';')}\n`;
    const again = await call(file, csv);
    expect([again.status, await again.json()]).toEqual([
      200,
      { rader: 1, nya: 0, oforandrade: 1, finnsInte: [] },
    ]);
    const { kalla } = await db().narvaro.findFirstOrThrow({ where: { personId: leila, manad: '2026-03' } });
    expect(kalla).toBe('arbetsmarknadssystemet');
  });

  it('says every fault by its place, never whose it is, and takes nothing', async () => {
    const before = await counts();
    const answer = await call(JSON.stringify([row({ manad: '2026-04' }), row({ sjuk: 'kanske' }), 7]));
    const text = await answer.text();
    expect([answer.status, JSON.parse(text)]).toEqual([
      422,
      {
        fel: [
          { rad: 2, kolumn: 'sjuk', text: 'Ska vara något av: ja, nej, okant.' },
          { rad: 3, kolumn: null, text: 'Raden ska vara ett objekt.' },
        ],
      },
    ]);
    expect(text).not.toContain('2381');
    expect(await counts()).toEqual(before);
  });

  it('writes no personnummer to its log', async () => {
    const written: string[] = [];
    const spy = vi
      .spyOn(process.stdout, 'write')
      .mockImplementation((chunk) => written.push(String(chunk)) > 0);
    try {
      await call(JSON.stringify([row(), row({ personnummer: AMIR })]));
      await withoutLog(async () => {
        const answer = await call(JSON.stringify([row({ manad: '2026-04' })]));
        expect([answer.status, await answer.json()]).toEqual([
          500,
          { handelseId: expect.any(String) as string },
        ]);
      });
    } finally {
      spy.mockRestore();
    }
    expect(written.join('')).toContain('oväntat fel i planering');
    expect(written.join('')).not.toMatch(/2381|9813/u);
  });

  it.each([
    ['no key', { authorization: '' }],
    ['another key', { authorization: `Bearer ${'x'.repeat(48)}` }],
    ['another scheme', { authorization: 'Basic eDp5' }],
  ])('is shut for a call with %s', async (_what, headers) => {
    const answer = await call('[]', headers);
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });

  it.each([
    ['a list that is none', '{}', {}, 422],
    ['half a list', '[{', {}, 422],
    ['bytes that are no text', new Uint8Array([0xff, 0x00]), {}, 422],
    ['an empty list', '[]', {}, 422],
    ['a form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['more than 5 MB', `["${'x'.repeat(5 * 1024 * 1024)}"]`, {}, 413],
  ])('refuses %s', async (_what, body, headers, status) =>
    expect((await call(body, headers)).status).toBe(status),
  );

  it('is closed while the city has set no key', async () => {
    const key = config().SKALIG_NYCKEL_PLANERING;
    config().SKALIG_NYCKEL_PLANERING = undefined;
    try {
      expect((await call('[]', { authorization: 'Bearer undefined' })).status).toBe(404);
    } finally {
      config().SKALIG_NYCKEL_PLANERING = key;
    }
  });

  it('has enough of too many calls', async () => {
    await db().takt.updateMany({ where: { nyckel: 'planering:exempelstad' }, data: { antal: 60 } });
    const answer = await call('[]');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '600']);
    await db().takt.deleteMany({ where: { nyckel: 'planering:exempelstad' } });
  });
});
