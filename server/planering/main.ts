/** `npm run planering:import -- FIL.csv`: one file, all or nothing. Exit code 2 when something is wrong with the file. */
import 'server-only';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { dayOf } from '@/domain/tid';
import type { Radfel } from '@/domain/planering/granska-rader';
import { now } from '../clock';
import { config } from '../config';
import { db } from '../db';
import { checkSettings } from '../start';
import { importPlanering } from './import-planering';
import { readCsv } from './read-csv';

const KALLA = 'fil från arbetsmarknadsenheten';
const USAGE = 'Användning: npm run planering:import -- FIL.csv';

const toLine = ({ rad, kolumn, text }: Radfel): string =>
  `${rad === null ? 'filen' : `rad ${rad}`}${kolumn === null ? '' : `, ${kolumn}`}: ${text}`;

/** What there is to say, and whether it went well. */
type Outcome = { ok: boolean; lines: string[] };
const refuse = (...lines: string[]): Outcome => ({ ok: false, lines });

async function run([file, ...more]: readonly string[], nu: Date): Promise<Outcome> {
  if (file === undefined || more.length > 0) return refuse(USAGE);
  // npm changes the folder, and tells where it was called
  const bytes = await readFile(resolve(process.env.INIT_CWD ?? '.', file)).catch(() => null);
  if (!bytes) return refuse('Filen kunde inte läsas.', USAGE);
  const result = readCsv(bytes, dayOf(nu));
  if (!result.ok)
    return refuse(
      ...result.fel.map(toLine),
      `Antal fel: ${result.fel.length}. Ingen rad är inläst. Rätta filen och läs in den igen.`,
    );
  const aktor = { typ: 'robot', kommunId: config().SKALIG_KOMMUN } as const;
  const { rader, nya, oforandrade, finnsInte } = await importPlanering(aktor, result.rader, KALLA, nu);
  const counts = `${rader} rader: ${nya} nya, ${oforandrade} oförändrade, ${finnsInte.length} finns inte hos oss.`;
  return { ok: true, lines: [counts, ...finnsInte.map((rad) => `rad ${rad}: finns inte hos oss.`)] };
}

checkSettings();
const { ok, lines } = await run(process.argv.slice(2), now()).finally(() => db().$disconnect());
for (const line of lines) (ok ? console.log : console.error)(line);
process.exitCode = ok ? 0 : 2;
