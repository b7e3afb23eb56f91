import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { exempelstadData } from '../exempelstad.ts';
import { loadRegelverk } from '../load-regelverk.ts';
import { sparatRegelverk } from '../sparade-regelverk.ts';
import { testData } from '../test/regelverk.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const examples = fileURLToPath(new URL('../examples/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'beslutsstod-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Run = { code: number; out: string; err: string };

const run = (args: string[], stdin = ''): Promise<Run> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [main, ...args], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
    child.stdin?.end(stdin);
  });

const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const example = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(examples, name), 'utf8')) as Record<string, unknown>;
const ensam = example('01-ensam-oforandrad.json');
const line = JSON.stringify(ensam);

describe('the command', () => {
  it('prints a recommendation as JSON', async () => {
    const { code, out } = await run([join(examples, '01-ensam-oforandrad.json')]);
    // 3 940 + 1 280 + 5 100 + 430 + 140
    expect([code, JSON.parse(out)]).toMatchObject([0, { utfall: 'bifall', belopp: 1_089_000 }]);
  });

  it('--explain and --explain-all print Swedish text', async () => {
    const short = await run(['--explain', join(examples, '04-hyra-over-schablon.json')]);
    expect(short.out).toContain(
      'Kostnaden är högre än schablonen 5\u00a0200\u00a0kr. En handläggare prövar resten.',
    );
    const long = await run(['--explain-all', join(examples, '04-hyra-over-schablon.json')]);
    expect(long.out).toContain('parameter uppslag från 2026-01');
    expect(long.out).toContain('Utkast till motivering');
  });

  it('--schema prints the JSON Schema of the input; --help the usage', async () => {
    const { out } = await run(['--schema']);
    expect(JSON.parse(out)).toMatchObject({ type: 'object', additionalProperties: false });
    expect((await run(['--help'])).out).toContain('--simulate A B');
  });

  it('--visa-regelverk prints the regelverk, whose hash is the one it is kept under', async () => {
    const { out, err } = await run(['--visa-regelverk']);
    const loaded = loadRegelverk(JSON.parse(out), { tillatBeraknadTabell: true });
    expect(loaded.ok ? loaded.regelverk.hash : loaded.fel).toBe(err.trim());
    expect(sparatRegelverk(err.trim(), { tillatBeraknadTabell: true })).toBeDefined();
  });

  it('NDJSON in, NDJSON out, also from standard in', async () => {
    const { code, out } = await run(['-'], `${line}\n\n${line}\n`);
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((row) => (JSON.parse(row) as { belopp: number }).belopp),
    ).toEqual([1_089_000, 1_089_000]);
  });

  it('bad input: exit 2 and every fault with its path, in one go', async () => {
    const bad = { ...ensam, ansokningsmanad: '2026-13', kanal: 'fax', inkomster: [{ belopp: -1 }] };
    const { code, err, out } = await run([file('bad.json', JSON.stringify(bad, undefined, 1))]);
    expect([code, out]).toEqual([2, '']);
    for (const path of [
      'ansokningsmanad: ',
      'kanal: ',
      'inkomster.0.id: Uppgiften saknas',
      'inkomster.0.belopp: ',
    ]) {
      expect(err).toContain(path);
    }
  });

  it('a bad line does not stop the good ones, and is named by its number', async () => {
    const { code, out, err } = await run(['-'], `${line}\n{"x":1}\nnot json\n${line}\n`);
    expect([code, out.trim().split('\n').length]).toEqual([2, 2]);
    expect(err).toContain('rad 2, ansokningId: Uppgiften saknas.');
    expect(err).toContain('rad 3: Innehållet är inte giltig JSON.');
  });

  it('refuses what it can not read or compute', async () => {
    expect((await run([file('empty.json', '')])).err).toContain('Filen är tom.');
    expect((await run([file('half.json', '{\n"a":')])).err).toContain('Innehållet är inte giltig JSON.');
    expect((await run([join(folder, 'finns-inte.json')])).code).toBe(2);
    expect((await run([])).err).toContain('Ange en fil');
    expect((await run(['--okand'])).code).toBe(2);
    const later = await run(['-'], JSON.stringify({ ...ensam, ansokningsmanad: '2027-01' }));
    expect([later.code, later.err.includes('parameter saknas för 2027-01: riksnorm')]).toEqual([2, true]);
  });

  it("a regelverk of one's own may not use computed tables unless told to", async () => {
    const own = file('regelverk.json', exempelstadData);
    const couple = join(examples, '02-par-tva-barn.json');
    expect((await run(['--regelverk', own, couple])).err).toContain('inte läst i en officiell tabell');
    expect((await run(['--regelverk', own, '--tillat-beraknad', couple])).code).toBe(0);
    const broken = file('broken.json', { ...exempelstadData, tabeller: 1, namn: '' });
    const { code, err } = await run(['--regelverk', broken, couple]);
    expect([code, err.includes('namn: '), err.includes('tabeller: ')]).toEqual([2, true, true]);
    expect((await run(['--regelverk', file('no.json', 'x'), couple])).code).toBe(2);
  });

  it('--simulate A B compares over every case', async () => {
    const b = file('b.json', testData({ parametrar: { barntillagg: 10_000 } }));
    const couple = JSON.stringify(example('02-par-tva-barn.json'));
    const { out, code } = await run(
      ['--simulate', '--tillat-beraknad', 'exempelstad', b, '-'],
      `${line}\n${couple}\n`,
    );
    const [difference, summary] = out
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row) as Record<string, unknown>);
    expect(code).toBe(0);
    expect(difference).toMatchObject({
      skillnad: { ansokningId: 'exempel-2', a: { belopp: 1_966_000 }, b: { belopp: 1_986_000 } },
    });
    expect(summary).toMatchObject({ simulering: { totalt: { antal: 2, mer: 1, lika: 1 } } });
    expect((await run(['--simulate', 'exempelstad'])).code).toBe(2);
  });
});
