import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startSsbtek, type SsbtekServer } from '@/scripts/test/ssbtek-server';
import { MYNDIGHETER, type Myndighet } from '@/domain/beslutsstod/underlag-ekonomi';
import type { RegisterutdragInnehall, Tillstand } from '@/domain/registerutdrag/registerutdrag';
import { createSsbtekClient, type SsbtekClient } from './client';
import type { SsbtekSettings } from './settings';
import { reasonOf, signals, stateOf } from './test/las';

const NU = '2026-11-03T09:15:00+01:00';
const LEILA = '199001012385';
const EMIL = '200002292399';
const OKAND = '200109012393';

let server: SsbtekServer;
let client: SsbtekClient;

beforeAll(async () => {
  server = await startSsbtek(NU);
  client = createSsbtekClient(server.settings);
});
afterAll(() => server.stop());
beforeEach(() => server.reset());

const fetchFrom = (one: SsbtekClient, personnummer = LEILA, myndigheter?: readonly Myndighet[]) =>
  one.fetchUtdrag({
    personnummer,
    arendeidentitet: 'EB-2026-000123-01',
    handlaggare: 'EB-SYSTEM',
    manad: '2026-11',
    nu: new Date(NU),
    ...(myndigheter && { myndigheter }),
  });
const ask = (personnummer = LEILA, myndigheter?: readonly Myndighet[]) =>
  fetchFrom(client, personnummer, myndigheter);
const statesOf = (utdrag: RegisterutdragInnehall): Partial<Record<Myndighet, Tillstand>> =>
  Object.fromEntries(utdrag.kallor.map((k) => [k.myndighet, k.tillstand]));
const every = (tillstand: Tillstand) => Object.fromEntries(MYNDIGHETER.map((m) => [m, tillstand]));
const clientWith = (more: Partial<SsbtekSettings>) => createSsbtekClient({ ...server.settings, ...more });

describe('a person looked up', () => {
  it('gives the worked example: 16 870,50 paid in October, after tax', async () => {
    const utdrag = await ask();
    const october = utdrag.inkomster.filter(
      (i) => i.utbetalningsdatum?.startsWith('2026-10') && !i.preliminar,
    );
    expect(october.map(({ slag, efterSkatt }) => [slag, efterSkatt]).toSorted()).toEqual([
      ['a_kassa', 512_050],
      ['bostadsbidrag', 210_000],
      ['omstallningspension', 416_000],
      ['sjukpenning', 315_000],
      ['skatteaterbaring', 234_000],
    ]);
    expect(october.reduce((sum, { efterSkatt }) => sum + (efterSkatt ?? 0), 0)).toBe(1_687_050);
    expect(signals(utdrag, 'sokt_forman')).toMatchObject([{ varde: 'sjukpenning' }]);
    expect(signals(utdrag, 'overlappning')).toHaveLength(1);
    expect(statesOf(utdrag)).toEqual({
      FK: 'delvis',
      PM: 'svar',
      AF: 'svar',
      CSN: 'inget_hos_oss',
      SO: 'delvis',
      SKV: 'svar',
      TNS: 'svar',
      MIV: 'inget_hos_oss',
    });
    expect(JSON.stringify(utdrag)).not.toMatch(/199001012385|9001012385|Nordin/u);
  });

  it('whom no agency knows has nothing with any of them', async () => {
    const utdrag = await ask(OKAND);
    expect(statesOf(utdrag)).toEqual(every('inget_hos_oss'));
    expect(utdrag.inkomster).toEqual([]);
  });

  it('is asked about at the agencies that are wanted alone', async () => {
    const asked = statesOf(await ask(LEILA, ['AF', 'TNS']));
    expect(asked).toEqual({ ...every('ej_fragad'), AF: 'svar', TNS: 'svar' });
  });

  it('says the same when asked again', async () => {
    const { korrelationsid: _a, besvarad: _b, kallor: _c, ...first } = await ask();
    expect(await ask()).toMatchObject(first);
  });
});

/** Which fault of which agency ends in which state. Migrationsverket has no failure of its own within its data. */
const AGENCIES: [string, Myndighet, Tillstand][] = [
  ...MYNDIGHETER.flatMap((agency): [string, Myndighet, Tillstand][] => [
    ['timeout', agency, 'misslyckad'],
    ['error', agency, 'misslyckad'],
  ]),
  ...MYNDIGHETER.filter((agency) => agency !== 'MIV').map((agency): [string, Myndighet, Tillstand] => [
    'inband',
    agency,
    agency === 'SO' ? 'overifierbar' : 'misslyckad',
  ]),
  ...(['AF', 'CSN', 'FK', 'SKV', 'SO', 'TNS', 'MIV'] as const).map(
    (agency): [string, Myndighet, Tillstand] => ['missing', agency, 'misslyckad'],
  ),
  ...(['CSN', 'FK', 'SKV'] as const).map((agency): [string, Myndighet, Tillstand] => [
    'truncated',
    agency,
    agency === 'SKV' ? 'delvis' : 'misslyckad',
  ]),
];

describe('one agency fails', () => {
  it.each(AGENCIES)('%s: %s is %s, and the others answer', async (kind, agency, expected) => {
    const before = statesOf(await ask(EMIL));
    await server.fault({ kind, agency });
    const utdrag = await ask(EMIL);
    const gone: Myndighet[] = agency === 'FK' && kind !== 'inband' ? ['FK', 'PM'] : [agency];
    expect(statesOf(utdrag)).toEqual({ ...before, ...Object.fromEntries(gone.map((m) => [m, expected])) });
    for (const one of gone) expect(reasonOf(utdrag, one)).toMatch(/\.$/u);
  });

  it.each<[Myndighet, Tillstand]>([
    ['CSN', 'misslyckad'],
    ['FK', 'misslyckad'],
    ['PM', 'misslyckad'],
    ['AF', 'misslyckad'],
    ['SO', 'misslyckad'],
    ['TNS', 'misslyckad'],
  ])('garbage in its place: %s is %s', async (agency, expected) => {
    await server.fault({ kind: 'garbage', agency: agency === 'PM' ? 'FK' : agency });
    expect(stateOf(await ask(EMIL), agency)).toBe(expected);
  });
});

describe('one agency answers in part', () => {
  it.each<[Myndighet, Tillstand]>([
    ['CSN', 'delvis'],
    ['FK', 'delvis'],
    ['PM', 'misslyckad'],
    ['SKV', 'delvis'],
    ['SO', 'delvis'],
  ])('%s is %s, and says so', async (agency, expected) => {
    await server.fault({ kind: 'partial', agency });
    const utdrag = await ask();
    expect(stateOf(utdrag, agency)).toBe(expected);
    expect(reasonOf(utdrag, agency)).toMatch(/\.$/u);
  });

  it.each<Myndighet>(['AF', 'CSN', 'FK'])('%s marks protected data', async (agency) => {
    await server.fault({ kind: 'protected', agency });
    const marks = signals(await ask(EMIL), 'skyddad').filter(({ varde }) => varde === 'ja');
    expect(marks.map(({ myndighet }) => myndighet)).toEqual([agency]);
  });

  it('an older schema of CSN is read all the same', async () => {
    const newer = await ask('200203152392');
    await server.fault({ kind: 'oldVersion', agency: 'CSN' });
    const older = await ask('200203152392');
    expect(stateOf(older, 'CSN')).toBe('svar');
    expect(older.inkomster).toEqual(newer.inkomster);
    expect(older.inkomster.length).toBeGreaterThan(0);
  });
});

describe('the whole call fails', () => {
  it.each([
    ['fault', 'kunde inte svara på frågan'],
    ['genericFault', 'kunde inte svara på frågan'],
    ['refuseVersion', 'kunde inte svara på frågan'],
    ['empty', 'gick inte att läsa'],
    ['garbage', 'gick inte att läsa'],
    ['truncated', 'gick inte att läsa'],
    ['wrongOperation', 'gick inte att läsa'],
    ['wrongId', 'gick inte att läsa'],
    ['oldVersion', 'gick inte att läsa'],
    ['reset', 'gick inte att nå'],
  ])('%s: every agency has failed, with the reason "%s"', async (kind, reason) => {
    await server.fault({ kind });
    const utdrag = await ask();
    expect(statesOf(utdrag)).toEqual(every('misslyckad'));
    expect(utdrag.kallor.every(({ skal }) => skal?.includes(reason))).toBe(true);
    expect(utdrag.inkomster).toEqual([]);
  });

  it('no answer in time', async () => {
    await server.fault({ kind: 'timeout' });
    const utdrag = await fetchFrom(clientWith({ svarMs: 300 }));
    expect(statesOf(utdrag)).toEqual(every('misslyckad'));
    expect(reasonOf(utdrag, 'FK')).toContain('svarade inte i tid');
    expect(await server.calls()).toBe(1);
  });

  it('an answer that is late but in time is an answer', async () => {
    await server.fault({ kind: 'late', delayMs: 400 });
    expect(stateOf(await ask(EMIL), 'AF')).toBe('svar');
  });

  it('an answer that is too large is none', async () => {
    const utdrag = await fetchFrom(clientWith({ maxSvar: 500 }));
    expect(reasonOf(utdrag, 'FK')).toContain('gick inte att läsa');
  });

  it('a person for whom it always does', async () => {
    expect(statesOf(await ask('200208162388'))).toEqual(every('misslyckad'));
  });
});

describe('the connection', () => {
  it('is tried once more when it breaks, and only once', async () => {
    await server.fault({ kind: 'reset', count: 1 });
    expect(stateOf(await ask(EMIL), 'AF')).toBe('svar');
    await server.reset();
    await server.fault({ kind: 'reset', count: 2 });
    expect(stateOf(await ask(EMIL), 'AF')).toBe('misslyckad');
    expect(stateOf(await ask(EMIL), 'AF')).toBe('svar');
  });

  it('is refused without a client certificate, and nothing is asked', async () => {
    const { ca } = server.settings.tls;
    const utdrag = await fetchFrom(clientWith({ tls: { ...(ca && { ca }) } }));
    expect(statesOf(utdrag)).toEqual(every('misslyckad'));
    expect(reasonOf(utdrag, 'FK')).toContain('gick inte att nå');
    expect(await server.calls()).toBe(0);
  });

  it('is refused by us when the server is not vouched for, and nothing is asked', async () => {
    const { ca: _ca, ...tls } = server.settings.tls;
    const utdrag = await fetchFrom(clientWith({ tls }));
    expect(reasonOf(utdrag, 'FK')).toContain('på ett säkert sätt');
    expect(await server.calls()).toBe(0);
  });

  it('is none where nobody listens', async () => {
    const utdrag = await fetchFrom(clientWith({ url: 'https://127.0.0.1:9/ssbtek' }));
    expect(reasonOf(utdrag, 'FK')).toContain('gick inte att nå');
  });

  it('is many at once', async () => {
    await server.fault({ kind: 'late', delayMs: 3000 });
    const one = clientWith({ uppkopplingMs: 2900 });
    const all = await Promise.all(Array.from({ length: 100 }, () => fetchFrom(one, EMIL, ['AF'])));
    expect(all.filter((utdrag) => stateOf(utdrag, 'AF') === 'svar')).toHaveLength(100);
  });
});

describe('the circuit breaker', () => {
  it('rests when nothing answers, tries again after a while, and closes when it does', async () => {
    const one = clientWith({ brytEfter: 3, provaEfterMs: 400 });
    await server.fault({ kind: 'reset' });
    expect(one.ssbtekLage()).toBe('ok');
    for (let i = 0; i < 3; i += 1) await fetchFrom(one);
    expect(one.ssbtekLage()).toBe('nere');
    await server.reset();
    const refused = await fetchFrom(one);
    expect(statesOf(refused)).toEqual(every('misslyckad'));
    expect(reasonOf(refused, 'SO')).toContain('svarar inte just nu');
    expect(await server.calls()).toBe(0);
    await vi.waitUntil(() => one.ssbtekLage() === 'provar');
    expect(stateOf(await fetchFrom(one, EMIL), 'AF')).toBe('svar');
    expect(one.ssbtekLage()).toBe('ok');
  });

  it('stays closed for faults, which are answers', async () => {
    const one = clientWith({ brytEfter: 2 });
    await server.fault({ kind: 'fault' });
    for (let i = 0; i < 4; i += 1) await fetchFrom(one);
    expect(one.ssbtekLage()).toBe('ok');
  });

  it("is each client's own", async () => {
    const down = clientWith({ url: 'https://127.0.0.1:9/ssbtek', brytEfter: 1 });
    await fetchFrom(down);
    expect([down.ssbtekLage(), client.ssbtekLage()]).toEqual(['nere', 'ok']);
  });
});

describe('the log', () => {
  it('has what went wrong, and nothing of the question or the answer', async () => {
    const lines: string[] = [];
    const write = vi
      .spyOn(process.stdout, 'write')
      .mockImplementation((line) => lines.push(String(line)) > 0);
    for (const kind of ['garbage', 'fault', 'truncated', 'wrongId', 'reset']) {
      await server.fault({ kind, count: 2 });
      await ask();
      await server.reset();
    }
    await server.fault({ kind: 'error', agency: 'SO' });
    await ask();
    write.mockRestore();
    expect(lines.length).toBeGreaterThanOrEqual(6);
    expect(lines.join('')).not.toMatch(/\d{10,12}-?\d{2}|<|Nordin|SvarandeOrganisation|personnummer\]/u);
  });
});

describe('the test call', () => {
  it('tells that SSBTEK answers, and each agency that has a test service', async () => {
    const ping = await client.pingSsbtek();
    expect(ping).toMatchObject({ ok: true, skal: null });
    expect(Object.values(ping.delar).length).toBeGreaterThan(0);
    expect(Object.values(ping.delar).every((one) => one === 'svarar')).toBe(true);
  });

  it('tells which does not, and when nothing does', async () => {
    await server.fault({ kind: 'error', agency: 'FK' });
    expect((await client.pingSsbtek()).delar).toMatchObject({ FK: 'svarar inte', AF: 'svarar' });
    await server.reset();
    await server.fault({ kind: 'empty' });
    expect(await client.pingSsbtek()).toMatchObject({ ok: false, delar: {} });
  });
});

describe('version 10', () => {
  let older: SsbtekServer;
  beforeAll(async () => {
    older = await startSsbtek(NU, '10');
  });
  afterAll(() => older.stop());

  it('is spoken where it is set, and gives the same incomes but the tax refund', async () => {
    const utdrag = await fetchFrom(createSsbtekClient(older.settings));
    expect(utdrag.ssbtek).toBe('10');
    const newer = (await ask()).inkomster.filter(({ myndighet }) => myndighet !== 'SKV');
    expect(utdrag.inkomster).toEqual(newer);
  });

  it('refuses a question of version 11: every agency has failed', async () => {
    const utdrag = await fetchFrom(createSsbtekClient({ ...older.settings, version: '11' }));
    expect(statesOf(utdrag)).toEqual(every('misslyckad'));
  });
});
