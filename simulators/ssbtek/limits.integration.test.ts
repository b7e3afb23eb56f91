import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, decode, find, PING, questionXml, ssbtekClient, type Asked } from '../testing/ssbtek-client.ts';
import { clockAt, startSimulator, type Simulator } from '../testing/start-simulator.ts';
import { parseXml } from './xml-tree.ts';

const EMIL = '200002292399';
let simulator: Simulator;
let client: ReturnType<typeof ssbtekClient>;

beforeAll(async () => {
  simulator = await startSimulator('ssbtek', {
    PORT: '0',
    KLOCKA_FORSKJUTNING_MS: clockAt('2026-11-03T09:15:00+01:00'),
    SSBTEK_AKTORSID: '099-01, 099-02',
    SSBTEK_ANTAGNA_INDIVIDUPPGIFTER: '1',
  });
  client = ssbtekClient(simulator.address);
});
afterAll(() => simulator.stop());

/** The error code of one agency's block; undefined when it has data. */
async function codeOf(agency: string, asked: Omit<Asked, 'personnummer'>): Promise<string | undefined> {
  const data = await client.ask({ personnummer: EMIL, ...asked });
  const error = find(data, agency, 'error');
  expect(find(data, 'AF', 'data')).toBeDefined();
  return error && `${at(error, 'kalla').text} ${at(error, 'felkod').text}`;
}

describe('CSN', () => {
  it('takes ids of 31 characters and refuses those of 32', async () => {
    expect(await codeOf('CSN', { arende: 'x'.repeat(31), handlaggare: 'y'.repeat(31) })).toBeUndefined();
    expect(await codeOf('CSN', { arende: 'x'.repeat(32) })).toBe('BT -1005');
    expect(await codeOf('CSN', { handlaggare: 'y'.repeat(32) })).toBe('BT -1005');
  });

  // 3 November 2026: two months back is 3 September, one ahead 3 December.
  it.each([
    ['2026-09-03', '2026-12-03', undefined],
    ['2026-09-02', '2026-11-30', 'BT -1006'],
    ['2026-09-03', '2026-12-04', 'BT -1006'],
  ] as const)('from %s to %s: %s', async (from, tom, code) =>
    expect(await codeOf('CSN', { csnPeriod: [from, tom] })).toBe(code),
  );
});

describe('LEFI', () => {
  it.each([
    [
      'no codes',
      {
        formansinformation: [],
        ansprak: [],
        beslut: [],
        preliminaraUtbetalningar: [],
        utbetalningar: [],
        ovrigInformation: [],
      },
    ],
    ['more than two years', { period: { from: '2024-10-31', tom: '2026-11-30' } }],
    ['another person', { personnummer: '200202022380' }],
  ])('refuses %s', async (_, lefi) => expect(await codeOf('FK', { lefi })).toBe('BT 400'));

  it('refuses an unknown version and an unknown aktör', async () => {
    expect(await codeOf('FK', { lefiVersion: 'v8' })).toBe('BT LEFI-VERSION');
    expect(await codeOf('FK', { aktorsid: '099-03' })).toBe('BT 403');
    expect(await codeOf('FK', { aktorsid: '099-02' })).toBeUndefined();
  });
});

it('gives wages in the assumed form only where the setting says so', async () => {
  const mona = await client.ask({ personnummer: '199001012385' });
  expect(JSON.parse(decode(at(mona, 'SKV', 'individuppgifter', 'data')))).toMatchObject({
    antagenForm: true,
    individuppgifter: [
      { redovisningsperiod: '2026-09', kontantErsattning: 5100 },
      { redovisningsperiod: '2026-10', avdragenSkatt: 900 },
    ],
  });
  expect(await codeOf('SKV', {})).toBeUndefined();
});

describe('the whole call', () => {
  const good = questionXml({ personnummer: EMIL });
  const send = async (body: string, headers = {}) => {
    const { status, text } = await client.send(body, headers);
    return [status, text === '' ? undefined : at(parseXml(text), 'Body', 'Fault', 'faultstring').text];
  };

  it('needs an envelope of this version that follows the schema', async () => {
    expect(await send('inte xml')).toEqual([500, 'Frågan är inte giltig XML']);
    expect(await send('<a/>')).toEqual([500, 'Inget SOAP-kuvert']);
    expect(await send(good.replaceAll('ssbt/11', 'ssbt/10'))).toEqual([500, 'Internal error']);
    expect(await send(good.replace('<ssbt:TNS inkludera="true">', '<ssbt:TNS>'))).toEqual([
      500,
      expect.stringContaining('TNS'),
    ]);
    expect(await send(good.replaceAll('hamtaBastjanstInformation', 'hamtaAllt'))).toEqual([
      500,
      'Okänd operation',
    ]);
    expect(await send(good.replace(/<ssbt:fraga><ssbt:ar>.*?<\/ssbt:fraga>/u, ''))).toEqual([
      500,
      'Internal error',
    ]);
  });

  it('needs text/xml, and is not too large', async () => {
    expect(await send(good, { 'content-type': 'application/json' })).toEqual([415, undefined]);
    expect((await send(`${good}<!--${'x'.repeat(1_100_000)}-->`))[0]).toBe(413);
  });

  it('needs the SOAPAction header, which may be empty', async () => {
    const answer = await fetch(`${simulator.address}/ssbtek`, {
      method: 'POST',
      headers: { 'content-type': 'text/xml' },
      body: good,
    });
    expect(answer.status).toBe(500);
  });
});

it('pings without personal data', async () => {
  const { status, text } = await client.send(PING);
  const answer = at(parseXml(text), 'Body', 'testaBastjanstInformationResponse');
  expect([status, answer.children.map((c) => `${c.name} ${at(c, 'anropad').text}`)]).toEqual([
    200,
    ['AF true', 'CSN true', 'FK true', 'SKV true', 'SO true', 'TNS true', 'MIV true'],
  ]);
});

it('describes both versions', async () => {
  for (const version of ['10', '11']) {
    const wsdl = await (await fetch(`${simulator.address}/ssbtek?wsdl=${version}`)).text();
    const root = parseXml(wsdl);
    expect([root.name, root.attributes.targetNamespace]).toEqual([
      'definitions',
      `http://schema.forsakringskassan.se/integration/ssbt/${version}`,
    ]);
    expect(wsdl.includes('name="SkvFraga"')).toBe(version === '11');
    expect(wsdl.includes('name="SkvBlock"')).toBe(version === '11');
    expect(at(root, 'service', 'port', 'address').attributes.location).toBe(`${simulator.address}/ssbtek`);
  }
});

describe('version 10', () => {
  let old: Simulator;
  beforeAll(async () => {
    old = await startSimulator('ssbtek', {
      PORT: '0',
      SSBTEK_VERSION: '10',
      KLOCKA_FORSKJUTNING_MS: clockAt('2026-11-03T09:15:00+01:00'),
    });
  });
  afterAll(() => old.stop());

  it('answers its own questions, with one document from SKV', async () => {
    const data = await ssbtekClient(old.address).ask({ personnummer: '199001012385', version: '10' });
    expect(data.namespace).toBe('http://schema.forsakringskassan.se/integration/ssbt/10');
    const svar = at(data, 'SKV', 'data', 'svar');
    expect(svar.namespace).toBe('');
    const document = parseXml(svar.text);
    expect(document.name).toBe('SvarBeskattningsuppgifterEnligtSFS2008-975');
    const person = at(document, 'PersonuppgiftLista', 'Personuppgift');
    expect(at(person, 'StatusPersonuppgiftKod').text).toBe('999');
    expect(at(person, 'Kapitaluppgift', 'OverskottPaKapital').text).toBe('1200');
    expect(decode(at(data, 'FK', 'data', 'lefiJsonSvar'))).toContain('"utbetalningsuppgift"');
  });

  it('refuses those of version 11', async () => {
    const { status } = await ssbtekClient(old.address).send(questionXml({ personnummer: EMIL }));
    expect(status).toBe(500);
  });
});
