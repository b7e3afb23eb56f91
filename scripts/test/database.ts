/** A migrated database for the test file that imports this, with a municipality of two units. Nothing else is in it. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll } from 'vitest';
import { copyDatabase } from '../lib/database.ts';
import { db } from '@/server/db';
import { closeQueue } from '@/server/robot/queue';

const template = new URL(process.env.DATABASE_URL ?? '');
const url = (name: string) => Object.assign(new URL(template), { pathname: name }).toString();

process.env.DATABASE_URL = await copyDatabase({ url }, template.pathname.slice(1), `prov_${randomUUID()}`);

// not by the server's client: that reads the settings, and other helpers may have some left to set
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
await client.query(`INSERT INTO "Kommun" VALUES ('exempelstad', 'Exempelstad'), ('grannstad', 'Grannstad')`);
await client.query(`INSERT INTO "Enhet" VALUES
  ('norr', 'exempelstad', 'Enhet Norr', true), ('soder', 'exempelstad', 'Enhet Söder', false),
  ('grann', 'grannstad', 'Enhet Norr', false)`);
await client.end();

afterAll(async () => {
  await closeQueue();
  await db().$disconnect();
});

/** The log from a moment on: call it before what is to be logged, and the answer after. */
export async function followLog() {
  const last = await db().handelse.findFirst({ orderBy: { id: 'desc' }, select: { id: true } });
  return async () => {
    const rows = await db().handelse.findMany({
      where: { id: { gt: last?.id ?? 0n } },
      orderBy: { id: 'asc' },
    });
    return rows.map(({ aktorTyp, aktorId, handling, objektTyp, objektId }) => ({
      vem: `${aktorTyp} ${aktorId ?? ''}`.trim(),
      handling,
      objekt: `${objektTyp} ${objektId}`,
    }));
  };
}

/** Runs something while the log refuses every row. */
export async function withoutLog(run: () => Promise<unknown>): Promise<void> {
  await db().$executeRawUnsafe(
    `CREATE FUNCTION prov_vagra() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'loggen svarar inte'; END $$`,
  );
  await db().$executeRawUnsafe(
    `CREATE TRIGGER prov_vagra BEFORE INSERT ON "Handelse" FOR EACH ROW EXECUTE FUNCTION prov_vagra()`,
  );
  try {
    await run();
  } finally {
    await db().$executeRawUnsafe(`DROP FUNCTION prov_vagra CASCADE`);
  }
}
