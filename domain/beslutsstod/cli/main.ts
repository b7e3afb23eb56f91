import { parseArgs } from 'node:util';
import { z } from 'zod';
import { recommend } from '../recommend.ts';
import { simulate } from '../simulate.ts';
import { underlagSchema } from '../underlag.ts';
import { explain } from './explain.ts';
import { Indatafel, readCases, readRegelverk } from './read.ts';

const HELP = `Beslutsstöd: räknar fram en rekommendation. Läser JSON, eller NDJSON med en ansökan per rad.

  beslutsstod [--regelverk FIL] FIL        skriver rekommendationen som JSON
  beslutsstod --explain FIL                skriver den som text för den sökande
  beslutsstod --explain-all FIL            skriver varje steg, för handläggare och granskare
  beslutsstod --simulate A B FIL           jämför två regelverk över alla ansökningar i FIL
  beslutsstod --schema                     skriver indatats JSON Schema
  beslutsstod --visa-regelverk             skriver regelverket, att spara under sin hash; hashen går till standard fel

FIL kan vara - för standard in. Utan --regelverk gäller Exempelstads påhittade regelverk; då får beräknade
normtabeller användas. Med ett eget regelverk krävs --tillat-beraknad för det. Fel i indata ger slutkod 2.
`;

const options = {
  help: { type: 'boolean' },
  schema: { type: 'boolean' },
  explain: { type: 'boolean' },
  'explain-all': { type: 'boolean' },
  simulate: { type: 'boolean' },
  'visa-regelverk': { type: 'boolean' },
  regelverk: { type: 'string' },
  'tillat-beraknad': { type: 'boolean' },
} as const;

const print = (value: unknown, indent?: number): void => {
  process.stdout.write(`${JSON.stringify(value, undefined, indent)}\n`);
};

const runSimulation = async ([a, b, file]: string[], allowComputed: boolean): Promise<void> => {
  if (a === undefined || b === undefined || file === undefined) {
    throw new Indatafel([{ path: 'simulate', mening: 'Ange två regelverk och en fil: --simulate A B FIL.' }]);
  }
  const [regelverkA, regelverkB] = [
    await readRegelverk(a, allowComputed),
    await readRegelverk(b, allowComputed),
  ];
  const cases = (async function* () {
    for await (const { underlag } of readCases(file)) yield underlag;
  })();
  const result = await simulate(cases, regelverkA, regelverkB, (skillnad) => print({ skillnad }));
  print({ simulering: result, regelverkA: regelverkA.hash, regelverkB: regelverkB.hash });
};

const runRecommendations = async (file: string, values: ReturnType<typeof read>['values']): Promise<void> => {
  const regelverk = await readRegelverk(values.regelverk, values['tillat-beraknad'] ?? false);
  for await (const { underlag, rad, many } of readCases(file)) {
    const result = recommend(underlag, regelverk);
    if (!result.ok) throw new Indatafel(result.fel, rad);
    if (values.explain) process.stdout.write(explain(result.rekommendation, 'medborgare'));
    else if (values['explain-all']) process.stdout.write(explain(result.rekommendation, 'handlaggare'));
    else print(result.rekommendation, many ? undefined : 2);
  }
};

/** The content alone on standard out, so that it can be saved as it is. */
const showRegelverk = async (file: string | undefined, allowComputed: boolean): Promise<void> => {
  const { data, hash } = await readRegelverk(file, allowComputed);
  print(data, 2);
  process.stderr.write(`${hash}\n`);
};

const read = () => parseArgs({ options, allowPositionals: true, strict: true });

const main = async (): Promise<void> => {
  const { values, positionals } = read();
  if (values.help) process.stdout.write(HELP);
  else if (values.schema) print(z.toJSONSchema(underlagSchema, { io: 'input' }), 2);
  else if (values['visa-regelverk'])
    await showRegelverk(values.regelverk, values['tillat-beraknad'] ?? false);
  else if (values.simulate) await runSimulation(positionals, values['tillat-beraknad'] ?? false);
  else if (positionals[0] === undefined)
    throw new Indatafel([{ path: 'FIL', mening: 'Ange en fil att läsa, eller - för standard in.' }]);
  else await runRecommendations(positionals[0], values);
};

main().catch((error: unknown) => {
  const fel =
    error instanceof Indatafel
      ? error.rows()
      : [{ path: '', mening: error instanceof Error ? error.message : 'Okänt fel.' }];
  for (const { path, mening } of fel) process.stderr.write(`${path}: ${mening}\n`);
  process.exitCode = 2;
});
