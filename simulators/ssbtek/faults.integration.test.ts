import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at, decode, find, questionXml, ssbtekClient } from '../testing/ssbtek-client.ts';
import { clockAt, startSimulator, type Simulator } from '../testing/start-simulator.ts';
import { BadXml, parseXml, type Element } from './xml-tree.ts';

const EMIL = '200002292399';
const LEILA = '199001012385';
let simulator: Simulator;
let client: ReturnType<typeof ssbtekClient>;

beforeAll(async () => {
  simulator = await startSimulator('ssbtek', {
    PORT: '0',
    KLOCKA_FORSKJUTNING_MS: clockAt('2026-11-03T09:15:00+01:00'),
  });
  client = ssbtekClient(simulator.address);
});
afterAll(() => simulator.stop());
beforeEach(async () => void (await control('reset')));

async function control(path: string, body: unknown = {}, method = 'POST') {
  const answer = await fetch(`${simulator.address}/control/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: method === 'POST' ? JSON.stringify(body) : undefined,
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}
const fault = async (body: Record<string, unknown>) =>
  expect((await control('faults', body)).status).toBe(200);
const send = (personnummer = EMIL) => client.send(questionXml({ personnummer }));
const ask = (personnummer = EMIL) => client.ask({ personnummer });
const lefi = (data: Element): unknown => JSON.parse(decode(at(data, 'FK', 'data', 'lefiJsonSvar')));
const csn = (data: Element) => parseXml(decode(at(data, 'CSN', 'data', 'svar')));

describe('one agency', () => {
  const names = ['AF', 'CSN', 'FK', 'SKV', 'SO', 'TNS', 'MIV'];

  it.each(names)(
    '%s: no answer in time, an error of its own, or nothing at all; the others answer',
    async (agency) => {
      for (const [kind, kalla] of [
        ['timeout', 'SSBT'],
        ['error', 'BT'],
      ]) {
        await fault({ kind, agency, count: 1, code: 'X-1' });
        const block = at(await ask(), agency);
        expect([at(block, 'error', 'kalla').text, at(block, 'error', 'felkod').text]).toEqual([kalla, 'X-1']);
      }
      await fault({ kind: 'missing', agency, count: 1 });
      expect((await ask()).children.map((c) => c.name)).toEqual(names.filter((name) => name !== agency));
      expect(find(await ask(), agency, 'error')).toBeUndefined();
    },
  );

  it.each(['AF', 'SO', 'TNS', 'MIV'])('%s: data without its elements', async (agency) => {
    await fault({ kind: 'garbage', agency });
    expect(at(await ask(), agency, 'data').children).toEqual([]);
  });

  it.each([
    ['CSN', 'data', 'svar'],
    ['FK', 'data', 'lefiJsonSvar'],
    ['SKV', 'skattekonto', 'data'],
  ])('%s: base64 that is none, or of half a document', async (...path) => {
    await fault({ kind: 'garbage', agency: path[0], count: 1 });
    expect(at(await ask(), ...path).text).not.toMatch(/^[A-Za-z0-9+/=]+$/u);
    await fault({ kind: 'truncated', agency: path[0], count: 1 });
    const half = decode(at(await ask(), ...path));
    expect(() => (path[0] === 'CSN' ? parseXml(half) : JSON.parse(half))).toThrow();
  });

  it('AF: a status that is no answer', async () => {
    await fault({ kind: 'inband', agency: 'AF' });
    const svar = at(await ask(), 'AF', 'data', 'Svar');
    expect(at(svar, 'StatusSokandeinformationKod').text).toBe('9');
    expect(find(svar, 'ArbetssokandeInfo')).toBeUndefined();
  });

  it('CSN: a result that is an error, and one where a part is down', async () => {
    await fault({ kind: 'inband', agency: 'CSN', code: '-1006', count: 1 });
    const failed = csn(await ask('200203152392'));
    expect(at(failed, 'GemensamtSvarEkbistand', 'Resultat', 'ResultatKod').text).toBe('-1006');
    expect(at(failed, 'Personer').children).toEqual([]);
    await fault({ kind: 'partial', agency: 'CSN', count: 1 });
    const partly = csn(await ask('200203152392'));
    expect(at(partly, 'GemensamtSvarEkbistand', 'Resultat', 'ResultatKod').text).toBe('-1102');
    expect(at(partly, 'Personer', 'Person', 'Studiemedel').children).toEqual([]);
    await fault({ kind: 'oldVersion', agency: 'CSN', count: 1 });
    expect(csn(await ask('200203152392')).namespace).toBe('http://schema.csn.se/v3.0/kommunfraga');
  });

  it('FK: LEFI says that FK fails, that PM is away, or that one benefit is missing', async () => {
    const states = (data: Element) =>
      (lefi(data) as { utlamnare: { tillstand: { kod: string } }[] }).utlamnare.map((u) => u.tillstand.kod);
    await fault({ kind: 'inband', agency: 'FK', count: 1 });
    const failed = await ask('198802179807');
    expect([states(failed), lefi(failed)]).toMatchObject([
      ['FELANDE', 'OK'],
      { avvikelser: [], formansinformation: {} },
    ]);
    await fault({ kind: 'timeout', agency: 'PM', count: 1 });
    const away = await ask(LEILA);
    expect([states(away), lefi(away)]).toMatchObject([
      ['OK', 'OTILLGANGLIG'],
      { utbetalningar: [], beslut: [] },
    ]);
    await control('reset', { standing: false });
    await fault({ kind: 'partial', agency: 'FK', code: 'FK:BOB OBEHORIG' });
    const partly = lefi(await ask(LEILA)) as Record<string, Record<string, unknown>>;
    const expected = [
      { avvikelse: { kod: 'OBEHORIG' }, formansgrupp: { kod: 'FK:BOB', beskrivning: 'Bostadsbidrag' } },
    ];
    expect(partly.avvikelser).toMatchObject({ formansinformation: expected, utbetalningar: expected });
    expect(JSON.stringify(partly.formansinformation)).not.toContain('"BOB"');
    expect(JSON.stringify(partly.formansinformation)).toContain('"SJP"');
  });

  it('SKV: one part with 404 or 500, or all of them', async () => {
    await fault({ kind: 'partial', agency: 'SKV', part: 'foretagsinformation', code: '404', count: 1 });
    const one = at(await ask(), 'SKV');
    expect(at(one, 'foretagsinformation', 'error', 'felkod').text).toBe('404');
    expect(find(one, 'skattekonto', 'data')).toBeDefined();
    await fault({ kind: 'inband', agency: 'SKV', count: 1 });
    expect(at(await ask(), 'SKV').children.map((c) => find(c, 'error', 'felkod')?.text)).toEqual(
      Array(4).fill('500'),
    );
  });

  it('SO: one a-kassa silent, or all of them', async () => {
    const statuses = (data: Element) =>
      at(data, 'SO', 'data', 'ArbetsloshetsersattningLista').children.map(
        (c) => at(c, 'StatusSvarandeOrganisation').text,
      );
    await fault({ kind: 'partial', agency: 'SO', count: 1 });
    expect(statuses(await ask('199904182392'))).toEqual(['OK', 'Svar saknas']);
    await fault({ kind: 'inband', agency: 'SO', count: 1 });
    expect(statuses(await ask('199904182392'))).toEqual(['Tekniskt fel']);
  });

  it('TNS: FEL in the answer', async () => {
    await fault({ kind: 'inband', agency: 'TNS' });
    const data = at(await ask(), 'TNS', 'data');
    expect([at(data, 'resultat').text, at(data, 'felresultat', 'felkod').text]).toEqual(['FEL', '500']);
  });

  it('refuses a fault that the agency cannot have', async () => {
    for (const body of [
      { kind: 'inband', agency: 'MIV' },
      { kind: 'missing', agency: 'PM' },
      { kind: 'inband' },
      { kind: 'reset', agency: 'FK' },
      { kind: 'nonsense' },
      { kind: 'timeout', unknown: 1 },
      { kind: 'timeout', person: 'ingen-sadan' },
    ])
      expect((await control('faults', body)).status).toBe(400);
  });
});

describe('a protected person', () => {
  it('is marked by AF, CSN and FK, and unnamed', async () => {
    const data = await ask('199209142380');
    expect(at(data, 'AF', 'data', 'Svar', 'Sekretessmarkering').text).toBe('true');
    expect(at(csn(data), 'Personer', 'Person').attributes.sekretess?.trim()).not.toBe('');
    expect(lefi(data)).toMatchObject({
      formansinformation: { generellPersoninformation: [{ skyddad: true }] },
    });
    expect(JSON.stringify(lefi(data))).not.toContain('Lina');
  });
});

describe('the whole call', () => {
  const faultstring = (text: string) => at(parseXml(text), 'Body', 'Fault', 'faultstring').text;

  it('ends in a fault, with or without detail', async () => {
    await fault({ kind: 'fault', code: 'SIM-7', count: 1 });
    const { status, text } = await send();
    expect([
      status,
      at(parseXml(text), 'Body', 'Fault', 'detail', 'hamtaBastjanstInformationFault', 'felkod').text,
    ]).toEqual([500, 'SIM-7']);
    for (const kind of ['genericFault', 'refuseVersion']) {
      await fault({ kind, count: 1 });
      const generic = await send();
      expect([generic.status, faultstring(generic.text)]).toEqual([500, 'Internal error']);
      expect(generic.text).not.toContain('detail');
    }
    expect((await send()).status).toBe(200);
  });

  it('is no answer: reset, empty, no XML, cut off', async () => {
    await fault({ kind: 'reset', count: 1 });
    await expect(send()).rejects.toThrow(/ECONNRESET|hang up/u);
    await fault({ kind: 'empty', count: 1 });
    expect(await send()).toEqual({ status: 200, text: '' });
    for (const kind of ['garbage', 'truncated']) {
      await fault({ kind, count: 1 });
      const { status, text } = await send();
      expect(status).toBe(200);
      expect(() => parseXml(text)).toThrow(BadXml);
    }
  });

  it('never comes when it shall not', async () => {
    await fault({ kind: 'timeout', count: 1 });
    const answer = fetch(`${simulator.address}/ssbtek`, {
      method: 'POST',
      headers: { 'content-type': 'text/xml', soapaction: '""' },
      body: questionXml({ personnummer: EMIL }),
      signal: AbortSignal.timeout(500),
    });
    await expect(answer).rejects.toThrow(/timeout/u);
  });

  it('is the answer to something else, or to somebody else', async () => {
    await fault({ kind: 'wrongOperation', count: 1 });
    expect(parseXml((await send()).text).children[0]?.children[0]?.name).toBe(
      'testaBastjanstInformationResponse',
    );
    await fault({ kind: 'wrongId', count: 1 });
    const answer = at(parseXml((await send()).text), 'Body', 'hamtaBastjanstInformationResponse');
    expect(at(answer, 'korrelationsid').text).not.toBe('7c1f3c8e-0b1d-4f0e-9a52-1d5a4f1b0001');
  });

  it('comes in the old schema', async () => {
    await fault({ kind: 'oldVersion', count: 1 });
    const data = await ask();
    expect(data.namespace).toBe('http://schema.forsakringskassan.se/integration/ssbt/10');
    expect(find(data, 'SKV', 'data', 'svar')).toBeDefined();
  });

  it('comes late, for one person or one agency', async () => {
    for (const body of [
      { kind: 'late', person: 'emil-strand' },
      { kind: 'late', agency: 'SO' },
    ]) {
      await fault({ ...body, delayMs: 250, count: 1 });
      const before = performance.now();
      expect((await send()).status).toBe(200);
      expect(performance.now() - before).toBeGreaterThanOrEqual(249);
    }
  });
});

describe('the control', () => {
  it('hits the one person by id or number, and counts down', async () => {
    await fault({ kind: 'genericFault', person: EMIL, count: 2 });
    await fault({ kind: 'empty', person: 'emil-strand' });
    expect((await send('198507099813')).status).toBe(200);
    expect([(await send()).text, (await send()).text, (await send()).text]).toEqual(['', '', '']);
    await control('faults', undefined, 'DELETE');
    expect((await send()).text).not.toBe('');
  });

  it('hits also someone who is not in the list', async () => {
    await fault({ kind: 'genericFault', person: '202402292383' });
    expect((await send('202402292383')).status).toBe(500);
  });

  it('stops everything, the ping too, until it is taken away', async () => {
    const { body } = await control('faults', { kind: 'genericFault' });
    const ping = `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><testaBastjanstInformation xmlns="http://schema.forsakringskassan.se/integration/ssbt/11"/></e:Body></e:Envelope>`;
    expect([(await send()).status, (await send(LEILA)).status, (await client.send(ping)).status]).toEqual([
      500, 500, 500,
    ]);
    const [added] = (body.faults as { id: number; standing: boolean }[]).filter((f) => !f.standing);
    await control(`faults/${added?.id}`, undefined, 'DELETE');
    expect([(await send()).status, (await client.send(ping)).status]).toEqual([200, 200]);
  });

  it('tells in the ping which agency is down', async () => {
    await fault({ kind: 'error', agency: 'FK' });
    const ping = `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><testaBastjanstInformation xmlns="http://schema.forsakringskassan.se/integration/ssbt/11"/></e:Body></e:Envelope>`;
    const answer = at(parseXml((await client.send(ping)).text), 'Body', 'testaBastjanstInformationResponse');
    expect(answer.children.filter((c) => find(c, 'error')).map((c) => c.name)).toEqual(['FK']);
  });

  it('lifts the standing faults, and brings them back', async () => {
    expect((await send('200208162388')).status).toBe(500);
    await control('reset', { standing: false });
    expect((await send('200208162388')).status).toBe(200);
    await control('reset');
    expect((await send('200208162388')).status).toBe(500);
  });

  it('counts the questions about a person, without saying the number', async () => {
    await send();
    await client.ask({ personnummer: EMIL, agencies: ['AF', 'FK'] });
    await send(LEILA);
    const { body } = await control('calls', { person: 'emil-strand' });
    expect(body).toMatchObject({
      total: 3,
      calls: [{ operation: 'hamtaBastjanstInformation' }, { asked: ['AF', 'FK', 'PM'] }],
    });
    expect(JSON.stringify(body)).not.toContain(EMIL);
    expect((await control('calls', { person: 'ingen-sadan' })).status).toBe(400);
  });
});

describe('the page', () => {
  const open = async (path: string) => (await fetch(simulator.address + path)).text();
  const post = (path: string, form: Record<string, string>) =>
    fetch(simulator.address + path, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });

  it('lists everyone and their stories, without script', async () => {
    const page = await open('/');
    expect(page.match(/href="\/person\//gu)).toHaveLength(30);
    expect(page).toContain('Allt stämmer');
    expect(page).not.toContain('<script');
    expect(await open('/person/ingen')).toContain('Sidan finns inte');
  });

  it('turns a fault on for one person, and off again', async () => {
    const { status, headers } = await post('/fel', { person: 'emil-strand', fel: 'FK:timeout' });
    expect([status, headers.get('location')]).toEqual([303, '/person/emil-strand']);
    expect(find(await ask(), 'FK', 'error')).toBeDefined();
    const page = await open('/person/emil-strand');
    expect(page).toContain('Försäkringskassan: svarar inte i tid');
    const id = /name="id" value="(\d+)"/u.exec(page)?.[1] ?? '';
    await post('/fel/ta-bort', { id, person: 'emil-strand' });
    expect(find(await ask(), 'FK', 'error')).toBeUndefined();
  });

  it('turns one on for all, and resets', async () => {
    expect((await post('/fel', { person: '', fel: ':genericFault' })).headers.get('location')).toBe('/');
    expect((await send()).status).toBe(500);
    await post('/fel/aterstall', {});
    expect((await send()).status).toBe(200);
    await post('/fel', { person: '', fel: 'MIV:inband' });
    expect((await send()).status).toBe(200);
  });
});

it('answers 400 questions at once, each its own person', async () => {
  await fault({ kind: 'late', delayMs: 300 });
  const persons = [EMIL, '198507099813', '198507099805', '199511242381'];
  const answers = await Promise.all(
    Array.from({ length: 400 }, (_, i) =>
      client.send(questionXml({ personnummer: persons[i % 4] ?? EMIL, korrelationsid: `fråga ${i}` })),
    ),
  );
  const read = answers.map(({ text }, i) => {
    const answer = at(parseXml(text), 'Body', 'hamtaBastjanstInformationResponse');
    const number = at(answer, 'svarsdata', 'MIV', 'data', 'response', 'personnummer').text;
    return number === persons[i % 4] && at(answer, 'korrelationsid').text === `fråga ${i}`;
  });
  expect(read.filter(Boolean)).toHaveLength(400);
});
