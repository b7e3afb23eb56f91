import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at, decode, find, questionXml, ssbtekClient, ssbtekControl } from '../testing/ssbtek-client.ts';
import { clockAt, startSimulator, type Simulator } from '../testing/start-simulator.ts';
import { BadXml, parseXml, type Element } from './xml-tree.ts';

const EMIL = '200002292399';
const LEILA = '199001012385';
let simulator: Simulator;
let client: ReturnType<typeof ssbtekClient>;
let control: ReturnType<typeof ssbtekControl>;

beforeAll(async () => {
  simulator = await startSimulator('ssbtek', {
    PORT: '0',
    KLOCKA_FORSKJUTNING_MS: clockAt('2026-11-03T09:15:00+01:00'),
  });
  client = ssbtekClient(simulator.address);
  control = ssbtekControl(simulator.address);
});
afterAll(() => simulator.stop());
beforeEach(async () => void (await control.reset()));

const fault = (body: Record<string, unknown>) => control.fault(body);
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
    await control.reset(false);
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
      expect((await control.call('POST', 'faults', body)).status).toBe(400);
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
