/**
 * `npm run stickprov:verify -- 2026-11`: was any draw of the month tampered with? From the database, or from the published
 * files alone with --fil, --hemlighet and --hash. Exit 0: no fault. 1: faults. 2: it could not be checked.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatManad, parseManad, type Manad } from '../domain/manad.ts';
import { readLista } from '../domain/stickprov/lista.ts';
import { findDatabase, nameOf, readManad } from './lib/stickprov-databas.ts';
import { provaManad, together, type Utlatande } from './lib/stickprov-provning.ts';

const USAGE = `Skriv en månad:
  npm run stickprov:verify -- 2026-11
Utan databas, med det som är publicerat på /stickprov:
  npm run stickprov:verify -- 2026-11 --fil stickprov-2026-11.csv --hemlighet <koden> --hash <fingeravtrycket>`;

/** Why it cannot be checked; a sentence for the one who asked. */
class CannotCheck extends Error {}

type Files = { fil: string; hemlighet: string; hash: string };

function fromFiles(manad: Manad, { fil, hemlighet, hash }: Files): Utlatande {
  let text: string;
  try {
    text = readFileSync(fil, 'utf8');
  } catch {
    throw new CannotCheck(`Filen ${fil} går inte att läsa.`);
  }
  const { rader, fel } = readLista(text);
  const dragningar = rader.map((rad) => ({ rad, fakta: null, tid: null }));
  const published = { manad, hash, hemlighet: hemlighet.toLowerCase(), publicerad: null, avslojad: null };
  const inteProvat = ['Att varje ansökan står i listan. Den som har sökt kan leta upp sitt eget nummer.'];
  return together([{ provat: [], inteProvat, fel }, provaManad({ ...published, dragningar })]);
}

async function fromDatabase(manad: Manad): Promise<Utlatande> {
  const url = findDatabase();
  const start = 'Starta demon (npm run demo), eller sätt DATABASE_URL.';
  if (!url) throw new CannotCheck(`Det finns ingen databas att läsa. ${start}`);
  const kommunId = process.env.SKALIG_KOMMUN ?? 'exempelstad';
  const found = await readManad(url, kommunId, manad).catch((error: unknown) => {
    const why = error instanceof Error ? error.message || error.name : String(error);
    throw new CannotCheck(`Databasen ${nameOf(url)} gick inte att läsa: ${why}. ${start}`);
  });
  if (!found) throw new CannotCheck(`${kommunId} har ingen kod för ${formatManad(manad)} i ${nameOf(url)}.`);
  console.log(`Databas: ${nameOf(url)}, kommun ${kommunId}`);
  return together([provaManad(found.underlag), found.tackning]);
}

const list = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n${heading}\n${lines.map((line) => `  ${line}`).join('\n')}\n`;

function check(): Promise<Utlatande> | Utlatande {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { fil: { type: 'string' }, hemlighet: { type: 'string' }, hash: { type: 'string' } },
  });
  const manad = parseManad(positionals[0] ?? '');
  if (!manad || positionals.length !== 1) throw new CannotCheck(USAGE);
  console.log(`Stickprov i ${formatManad(manad)}`);
  const { fil, hemlighet, hash } = values;
  if (fil === undefined && hemlighet === undefined && hash === undefined) return fromDatabase(manad);
  if (!fil || !hemlighet || !hash) throw new CannotCheck(USAGE);
  return fromFiles(manad, { fil, hemlighet, hash });
}

try {
  const { provat, inteProvat, fel } = await check();
  console.log(list('Prövat:', provat) + list('Inte prövat:', inteProvat) + list(`${fel.length} fel:`, fel));
  if (fel.length === 0) console.log('Inga fel.');
  process.exitCode = fel.length > 0 ? 1 : 0;
} catch (error) {
  const isOurs = error instanceof CannotCheck || (error instanceof TypeError && 'code' in error);
  console.error(isOurs ? (error as Error).message : error);
  process.exitCode = 2;
}
