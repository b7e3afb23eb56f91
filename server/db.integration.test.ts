import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import '@/scripts/test/database';
import { finishedUtkast, later, NU, openArende, staff, stranger } from '@/scripts/test/people';
import { decided, sentAnsokan } from '@/scripts/test/send';
import { loadBeslut } from './beslut/load-beslut';
import { db, transaction } from './db';

/** What must hold even when the code is wrong: each rule broken by hand, past the code. */
let sent: Awaited<ReturnType<typeof decided>>;

beforeAll(async () => {
  sent = await decided('leila-nordin', await staff('Enhet Norr'), later(60_000));
  await loadBeslut(sent.aktor, sent.beslutId, later(120_000));
  await db().bilaga.create({ data: bilaga({ ansokanId: sent.ansokanId }) });
});

const bilaga = (more = {}) => ({
  kommunId: 'exempelstad',
  personId: sent.aktor.personId,
  nyckel: randomUUID(),
  namn: 'avi.pdf',
  mime: 'application/pdf',
  storlek: 1000,
  sha256: 'a'.repeat(64),
  uppladdad: NU,
  ...more,
});

const run = (sql: string) => db().$executeRawUnsafe(sql);
const ONCE = [
  'Ansokan',
  'Signatur',
  'Rekommendation',
  'Beslut',
  'BeslutRad',
  'Delgivning',
  'Handelse',
  'Bilaga',
];

describe('what was sent, signed, recommended, decided or logged', () => {
  it.each(ONCE)('%s is never updated, removed or emptied', async (table) => {
    const count = async () => (await db().$queryRawUnsafe<unknown[]>(`SELECT 1 FROM "${table}"`)).length;
    const before = await count();
    expect(before).toBeGreaterThan(0);
    const column = table === 'Delgivning' ? '"beslutId"' : 'id';
    await expect(run(`UPDATE "${table}" SET ${column} = ${column}`)).rejects.toThrow(/ändras aldrig/);
    await expect(run(`DELETE FROM "${table}"`)).rejects.toThrow(/ändras aldrig/);
    await expect(run(`TRUNCATE "${table}" CASCADE`)).rejects.toThrow(/ändras aldrig/);
    expect(await count()).toBe(before);
  });

  it('cannot take another form or another input than its hash says', async () => {
    const {
      id: _id,
      referens: _r,
      ...row
    } = await db().ansokan.findUniqueOrThrow({ where: { id: sent.ansokanId } });
    const data = { ...row, svar: {}, hushall: {}, utkastId: 'a', referens: 'a', manad: '2026-01' };
    await expect(db().ansokan.create({ data: { ...data, formular: `${row.formular} ` } })).rejects.toThrow(
      'fryst',
    );
    const { id: _i, ...rekommendation } = await db().rekommendation.findFirstOrThrow();
    await expect(db().rekommendation.create({ data: { ...rekommendation, underlag: '{}' } })).rejects.toThrow(
      'Rekommendation_underlag',
    );
  });

  it('is one application for a case, a month and a kind', async () => {
    const { id: _id, ...row } = await db().ansokan.findUniqueOrThrow({ where: { id: sent.ansokanId } });
    const again = { ...row, svar: {}, hushall: {}, utkastId: 'annat', referens: 'annan' };
    await expect(db().ansokan.create({ data: again })).rejects.toMatchObject({ code: 'P2002' });
  });
});

describe('the log', () => {
  type Link = { id: bigint; intact: boolean; linked: boolean };
  const chain = () => db().$queryRaw<Link[]>`
    SELECT id, hash = skalig_handelse_hash(h) AS intact,
      "forraHash" = coalesce(lag(hash) OVER (ORDER BY id), '\\x'::bytea)
        AND id = coalesce(lag(id) OVER (ORDER BY id), 0) + 1 AS linked
    FROM "Handelse" h ORDER BY id`;

  it('is one unbroken chain, also when many write at once', async () => {
    await Promise.all(
      Array.from({ length: 12 }, async () => {
        const aktor = await stranger();
        await openArende(aktor);
        await finishedUtkast(aktor);
      }),
    );
    const rows = await chain();
    expect(rows.length).toBeGreaterThan(12);
    expect(rows.filter((r) => !r.intact || !r.linked)).toEqual([]);
  });

  it('chooses its own place and hash, whatever the writer says', async () => {
    await run(`INSERT INTO "Handelse" (id, "aktorTyp", handling, "objektTyp", "objektId", data, "forraHash", hash)
      VALUES (1, 'personal', 'prov', 'Prov', '1', '{}', 'x', 'y')`);
    expect((await chain()).filter((r) => !r.intact || !r.linked)).toEqual([]);
  });

  it('shows a row that was changed or taken away behind its back', async () => {
    const [, second, third] = await chain();
    const behind = async (sql: string) => {
      try {
        await transaction(async (tx) => {
          await tx.$executeRawUnsafe(`ALTER TABLE "Handelse" DISABLE TRIGGER USER`);
          await tx.$executeRawUnsafe(sql);
          const rows = await tx.$queryRaw<Link[]>`
            SELECT id, hash = skalig_handelse_hash(h) AS intact,
              "forraHash" = coalesce(lag(hash) OVER (ORDER BY id), '\\x'::bytea) AS linked FROM "Handelse" h`;
          throw Object.assign(new Error('rollback'), { rows });
        });
      } catch (error) {
        return ((error as { rows?: Link[] }).rows ?? [])
          .filter((r) => !r.intact || !r.linked)
          .map((r) => r.id);
      }
      return [];
    };
    const changes = ["tid = tid + interval '1 ms'", `data = '{"annat": 1}'`].concat(
      ['aktorTyp', 'aktorId', 'handling', 'objektTyp', 'objektId', 'kommunId'].map((c) => `"${c}" = 'annan'`),
    );
    for (const change of changes)
      expect(await behind(`UPDATE "Handelse" SET ${change} WHERE id = ${second?.id}`), change).toEqual([
        second?.id,
      ]);
    expect(await behind(`DELETE FROM "Handelse" WHERE id = ${second?.id}`)).toEqual([third?.id]);
  });
});

describe('a transaction', () => {
  const count = () => transaction((tx) => tx.enhet.count());

  it('takes no second connection: more of them at once than the pool holds all end', async () => {
    expect(await Promise.all(Array.from({ length: 40 }, count))).toHaveLength(40);
    await expect(transaction(async () => db().enhet.count())).rejects.toThrow('inside a transaction');
    await expect(transaction(() => count())).rejects.toThrow('inside a transaction');
  });

  it('lets its caller go on when it has ended, well or badly', async () => {
    await expect(transaction(() => Promise.reject(new Error('prov')))).rejects.toThrow('prov');
    expect(await db().enhet.count()).toBe(await count());
  });
});

describe('values', () => {
  it.each([
    ['an empty file', { storlek: 0 }],
    ['a file over 10 MB', { storlek: 10_485_761 }],
  ])('%s is refused', (_what, more) =>
    expect(db().bilaga.create({ data: bilaga(more) })).rejects.toThrow('Bilaga_storlek'),
  );

  it('exactly 10 MB is taken', async () => {
    const { id } = await db().bilaga.create({ data: bilaga({ storlek: 10_485_760 }) });
    await db().bilaga.delete({ where: { id } });
  });

  it.each(['2026-13', '2026-00', '2026-1 ', 'nov2026'])('%s is no month', async (manad) => {
    const aktor = await stranger();
    const arendeId = await openArende(aktor);
    const { personId, kommunId } = aktor;
    const own = { arendeId, personId, kommunId, enhetId: 'norr', typ: 'ATERANSOKAN' } as const;
    const data = { ...own, manad, formularVersion: '1', svar: {}, andrad: NU };
    await expect(db().utkast.create({ data })).rejects.toThrow('Utkast_manad');
  });

  it.each([
    ['a negative sum', { utgang: 'BIFALL', beloppOre: -1 }, 'Beslut_belopp'],
    ['an avslag that pays', { utgang: 'AVSLAG', beloppOre: 1 }, 'Beslut_belopp'],
    ['no reason', { motivering: '          .' }, 'Beslut_motivering'],
  ])('a decision with %s is refused', async (_what, more, constraint) => {
    const { ansokanId } = await sentAnsokan('emil-strand');
    const { id: _id, ...row } = await db().beslut.findUniqueOrThrow({ where: { id: sent.beslutId } });
    const data = { ...row, ...more, ansokanId } as typeof row;
    await expect(db().beslut.create({ data })).rejects.toThrow(constraint);
  });

  it.each(['soktOre', 'beraknatOre', 'beslutatOre'])(
    'a line of a decision is never negative: %s',
    async (column) => {
      const { id: _id, ...row } = await db().beslutRad.findFirstOrThrow({
        where: { beslutId: sent.beslutId },
      });
      const data = { ...row, ordning: 99, radId: 'prov', [column]: -1 };
      await expect(db().beslutRad.create({ data })).rejects.toThrow('BeslutRad_belopp');
    },
  );

  it('a session has one owner', async () => {
    const session = { tokenHash: new Uint8Array([1]), senastAktiv: NU, utgar: NU };
    const { personalId } = await staff('Enhet Norr');
    const { personId } = await stranger();
    await expect(db().session.create({ data: session })).rejects.toThrow('en_agare');
    await expect(db().session.create({ data: { ...session, personId, personalId } })).rejects.toThrow(
      'en_agare',
    );
  });

  it('a person has one running case, and may have an earlier one', async () => {
    const aktor = await stranger();
    await openArende(aktor);
    const second = await openArende(aktor);
    await expect(
      db().arende.updateMany({ where: { personId: aktor.personId }, data: { avslutat: null } }),
    ).rejects.toMatchObject({ code: 'P2002' });
    expect(
      (await db().arende.findFirstOrThrow({ where: { personId: aktor.personId, avslutat: null } })).id,
    ).toBe(second);
  });

  it('a case is in a unit of its own municipality', async () => {
    const { personId } = await stranger();
    const data = { kommunId: 'exempelstad', enhetId: 'grann', personId, boendeform: 'hyresratt' };
    await expect(db().arende.create({ data })).rejects.toMatchObject({ code: 'P2003' });
  });

  it('nobody leaves a household before coming to it', async () => {
    const arendeId = await openArende(await stranger());
    const day = new Date('2026-11-01');
    const data = {
      arendeId,
      roll: 'BARN' as const,
      fornamn: 'Elis',
      fodelsedatum: day,
      from: day,
      tom: new Date('2026-10-31'),
    };
    await expect(db().hushallMedlem.create({ data })).rejects.toThrow('HushallMedlem_period');
  });
});
