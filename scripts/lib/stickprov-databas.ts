import { existsSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { z } from 'zod';
import { type Manad } from '../../domain/manad.ts';
import { sokta } from '../../domain/stickprov/kostnader.ts';
import { borderOf, dragningsmanad, manaderSedanKontroll } from '../../domain/stickprov/manad-for.ts';
import { dataFolder, databaseUrl } from './database.ts';
import { portsFrom } from './settings.ts';
import type { Dragning, Manadsunderlag, Utlatande } from './stickprov-provning.ts';

const date = z.date();
const month = z.object({
  hemlighetSha256: z.string(),
  publicerad: date,
  avslojad: date.nullable(),
  avslojadHemlighet: z.string().nullable(),
});
const draw = z.object({
  ansokanId: z.string(),
  lott: z.string(),
  andel: z.int(),
  grund: z.string(),
  dragen: z.boolean(),
  tid: date,
  regelverkSha256: z.string(),
  svar: z.unknown(),
  inskickad: date,
  forsta: date,
  senaste: date.nullable(),
  tidigare: z.boolean(),
});
const undrawn = z.object({ id: z.string(), steg: z.string().nullable(), inskickad: date });

/** The same as the draw read: the case's first application, and the last control before it was drawn. */
const DRAWS = `
  SELECT s.*, a.svar, a.inskickad,
    (SELECT min(b.inskickad) FROM "Ansokan" b WHERE b."arendeId" = a."arendeId") AS forsta,
    (SELECT max(k.avslutad) FROM "Kontroll" k JOIN "Ansokan" b ON b.id = k."ansokanId"
      WHERE b."arendeId" = a."arendeId" AND k.avslutad < s.tid) AS senaste,
    EXISTS (
      SELECT 1 FROM "Stickprov" f JOIN "Ansokan" b ON b.id = f."ansokanId"
        JOIN "Aterkallelse" t ON t."ansokanId" = b.id
      WHERE f.dragen AND b.id <> a.id AND b.manad = a.manad AND t.aterkallad <= s.tid
        AND NOT EXISTS (SELECT 1 FROM "Kontroll" k WHERE k."ansokanId" = b.id AND k.avslutad < s.tid)
        AND EXISTS (
          SELECT 1 FROM (
            SELECT c."personId" FROM "Arende" c WHERE c.id = a."arendeId"
            UNION SELECT m."personId" FROM "HushallMedlem" m WHERE m."arendeId" = a."arendeId") p
          WHERE p."personId" = b."personId" OR p."personId" IN (
            SELECT m."personId" FROM "HushallMedlem" m WHERE m."arendeId" = b."arendeId"))) AS tidigare
  FROM "Stickprov" s JOIN "Ansokan" a ON a.id = s."ansokanId"
  WHERE s."kommunId" = $1 AND s.manad = $2 ORDER BY s."ansokanId"`;

/** Applications of the month without a draw in it. */
const UNDRAWN = `
  SELECT a.id, a.inskickad, k.steg FROM "Ansokan" a LEFT JOIN "Korning" k ON k."ansokanId" = a.id
  WHERE a."kommunId" = $1 AND a.inskickad >= $3 AND a.inskickad < $4
    AND NOT EXISTS (SELECT 1 FROM "Stickprov" s WHERE s."ansokanId" = a.id AND s.manad = $2)
  ORDER BY a.id`;

/** Where the data is: DATABASE_URL, else the demo on this machine; null when neither is there. */
export function findDatabase(): string | null {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const port = Number(process.env.PORT ?? 3000);
  const path = dataFolder(`demo-${port}.json`);
  if (!existsSync(path)) return null;
  const { database } = z.object({ database: z.string() }).parse(JSON.parse(readFileSync(path, 'utf8')));
  return databaseUrl(database, portsFrom(port).database, 'skalig');
}

/** A database by where it is, without its password. */
export function nameOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

function toDragning(manad: Manad, row: z.infer<typeof draw>): Dragning {
  const { ansokanId: ansokan, lott, andel, grund, dragen, regelverkSha256: regelverk } = row;
  return {
    rad: { ansokan, lott, andel, grund, dragen, regelverk },
    fakta: {
      kostnadsslag: sokta(row.svar),
      manaderSedanKontroll: manaderSedanKontroll(row, manad),
      tidigareDragen: row.tidigare,
    },
    tid: row.tid,
  };
}

/** Has every application of the month its draw, and no other one? Those that could have none are told apart. */
function provaTackning(
  manad: Manad,
  publicerad: Date,
  draws: readonly z.infer<typeof draw>[],
  rest: readonly z.infer<typeof undrawn>[],
): Utlatande {
  const astray = draws.filter((row) => dragningsmanad(row.inskickad) !== manad);
  const waiting = rest.filter(({ steg }) => steg === 'STICKPROV');
  const earlier = rest.filter(({ steg, inskickad }) => steg === 'TAGEN' && inskickad < publicerad);
  const missing = rest.filter((row) => !waiting.includes(row) && !earlier.includes(row));
  const some = (rows: readonly unknown[], text: string) =>
    rows.length > 0 ? [`${rows.length} ansökningar ${text}`] : [];
  return {
    provat: [`${draws.length + missing.length} ansökningar som kom in i månaden: har de var sin lott?`],
    inteProvat: [
      ...some(waiting, 'väntar på sin lott.'),
      ...some(earlier, 'kom in innan koden fanns, och en handläggare tog dem.'),
    ],
    fel: [
      ...missing.map(({ id }) => `${id}: Ansökan kom in i månaden och har ingen lott.`),
      ...astray.map((row) => `${row.ansokanId}: Ansökan kom inte in i månaden.`),
    ],
  };
}

/** Reads a month as one picture; null when it has no secret. @throws when the database does not answer */
export async function readManad(url: string, kommunId: string, manad: Manad) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const ask = async <T>(schema: z.ZodType<T>, sql: string, values: unknown[]): Promise<T[]> =>
      z.array(schema).parse((await client.query(sql, values)).rows);
    const { from, before } = borderOf(manad);
    const [row] = await ask(month, 'SELECT * FROM "StickprovManad" WHERE "kommunId" = $1 AND manad = $2', [
      kommunId,
      manad,
    ]);
    if (!row) return null;
    const draws = await ask(draw, DRAWS, [kommunId, manad]);
    const rest = await ask(undrawn, UNDRAWN, [kommunId, manad, from, before]);
    const underlag: Manadsunderlag = {
      manad,
      hash: row.hemlighetSha256,
      hemlighet: row.avslojadHemlighet,
      publicerad: row.publicerad,
      avslojad: row.avslojad,
      dragningar: draws.map((one) => toDragning(manad, one)),
    };
    return { underlag, tackning: provaTackning(manad, row.publicerad, draws, rest) };
  } finally {
    await client.end();
  }
}
