import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at, find, PING, questionXml, ssbtekClient, ssbtekControl } from '../testing/ssbtek-client.ts';
import { clockAt, startSimulator, type Simulator } from '../testing/start-simulator.ts';
import { parseXml } from './xml-tree.ts';

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

describe('the control', () => {
  it('hits the one person by id or number, and counts down', async () => {
    await fault({ kind: 'genericFault', person: EMIL, count: 2 });
    await fault({ kind: 'empty', person: 'emil-strand' });
    expect((await send('198507099813')).status).toBe(200);
    expect([(await send()).text, (await send()).text, (await send()).text]).toEqual(['', '', '']);
    await control.call('DELETE', 'faults');
    expect((await send()).text).not.toBe('');
  });

  it('hits also someone who is not in the list', async () => {
    await fault({ kind: 'genericFault', person: '202402292383' });
    expect((await send('202402292383')).status).toBe(500);
  });

  it('stops everything, the ping too, until it is taken away', async () => {
    const body = await fault({ kind: 'genericFault' });
    expect([(await send()).status, (await send(LEILA)).status, (await client.send(PING)).status]).toEqual([
      500, 500, 500,
    ]);
    const [added] = (body.faults as { id: number; standing: boolean }[]).filter((f) => !f.standing);
    await control.call('DELETE', `faults/${added?.id}`);
    expect([(await send()).status, (await client.send(PING)).status]).toEqual([200, 200]);
  });

  it('tells in the ping which agency is down', async () => {
    await fault({ kind: 'error', agency: 'FK' });
    const answer = at(parseXml((await client.send(PING)).text), 'Body', 'testaBastjanstInformationResponse');
    expect(answer.children.filter((c) => find(c, 'error')).map((c) => c.name)).toEqual(['FK']);
  });

  it('lifts the standing faults, and brings them back', async () => {
    expect((await send('200208162388')).status).toBe(500);
    await control.reset(false);
    expect((await send('200208162388')).status).toBe(200);
    await control.reset();
    expect((await send('200208162388')).status).toBe(500);
  });

  it('counts the questions about a person, without saying the number', async () => {
    await send();
    await client.ask({ personnummer: EMIL, agencies: ['AF', 'FK'] });
    await send(LEILA);
    const { body } = await control.call('POST', 'calls', { person: 'emil-strand' });
    expect(body).toMatchObject({
      total: 3,
      calls: [{ operation: 'hamtaBastjanstInformation' }, { asked: ['AF', 'FK', 'PM'] }],
    });
    expect(JSON.stringify(body)).not.toContain(EMIL);
    expect((await control.call('POST', 'calls', { person: 'ingen-sadan' })).status).toBe(400);
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
