import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { addMonths } from '@/domain/manad';
import { granskaRader } from '@/domain/planering/granska-rader';
import { toPlanering } from '@/domain/planering/planering';
import { ROOT, serverArgs } from '@/scripts/lib/processes';
import { followLog, withoutLog } from '@/scripts/test/database';
import { bankidPerson, later, NU, openArende } from '@/scripts/test/people';
import { db } from '../db';
import { importPlanering } from './import-planering';
import { listMinPlan } from './list-min-plan';
import { loadArendeplan } from './load-arendeplan';
import { loadPlanering } from './load-planering';

const ROBOT = { typ: 'robot', kommunId: 'exempelstad' } as const;
const LEILA = '199511242381';
const EMIL = '200002292399';
/** Has a BankID, and has never been here. */
const AMIR = '19850709-9813';

const row = (more: Record<string, string> = {}) => ({
  personnummer: LEILA,
  manad: '2026-10',
  planFran: '2026-03-01',
  aktivitet: 'Praktik',
  planFoljd: 'ja',
  narvaro: 'ja',
  undantag: 'inget',
  sjuk: 'nej',
  ...more,
});

function checked(...rows: object[]) {
  const result = granskaRader(
    rows.map((data, i) => ({ rad: i + 1, data })),
    '2026-11-20',
  );
  if (!result.ok) throw new Error(JSON.stringify(result.fel));
  return result.rader;
}
const bring = (rows: object[], nu = NU) => importPlanering(ROBOT, checked(...rows), 'prov', nu);
const counts = async () => [await db().genomforandeplan.count(), await db().narvaro.count()];

let leila: string;
let emil: string;
beforeAll(async () => {
  leila = (await bankidPerson('leila-nordin')).personId;
  emil = (await bankidPerson('emil-strand')).personId;
});

const november = async (personId: string) =>
  toPlanering('v1', await loadPlanering(db(), personId, '2026-11'), '2026-11');

describe('an import', () => {
  it('registers what is told, once however often it comes', async () => {
    const log = await followLog();
    expect(await bring([row(), row({ manad: '2026-09' })])).toEqual({
      rader: 2,
      nya: 2,
      oforandrade: 0,
      finnsInte: [],
    });
    // one plan of both rows, and two months
    expect(await counts()).toEqual([1, 2]);
    expect(await bring([row(), row({ manad: '2026-09' })], later(1000))).toMatchObject({
      nya: 0,
      oforandrade: 2,
    });
    expect(await counts()).toEqual([1, 2]);
    const entry = { vem: 'robot', handling: 'planering.registrera', objekt: 'Kommun exempelstad' };
    expect(await log()).toEqual([entry, entry]);
    expect(await november(leila)).toEqual({
      vem: 'v1',
      planFoljd: 'ja',
      narvaro: 'ja',
      undantag: 'inget',
      sjuk: 'nej',
      lakarintygTom: 'behovs_inte',
    });
  });

  it('lets what is told later count, and keeps what was told before', async () => {
    const before = await counts();
    const changed = [row({ narvaro: 'ogiltig_franvaro' }), row({ manad: '2026-09' })];
    expect(await bring(changed, later(2000))).toMatchObject({ nya: 1, oforandrade: 1 });
    expect((await november(leila)).narvaro).toBe('ogiltig_franvaro');
    expect(await counts()).toEqual([before[0], (before[1] ?? 0) + 1]);
    // told back: again a row, since the one before says something else
    expect(await bring([row()], later(3000))).toMatchObject({ nya: 1 });
    expect((await november(leila)).narvaro).toBe('ja');
  });

  it('registers a plan that ends, so that its exemption ends with it', async () => {
    const sick = row({
      personnummer: EMIL,
      aktivitet: '',
      planFoljd: '',
      undantag: 'sjukpenning_sjukersattning',
    });
    await bring([sick]);
    expect((await november(emil)).undantag).toBe('sjukpenning_sjukersattning');
    await bring([{ ...sick, planTom: '2026-09-30' }], later(1000));
    expect((await november(emil)).undantag).toBe('okant');
  });

  it('makes nobody of somebody who is not here, and takes the rest', async () => {
    const people = await db().person.count();
    const rows = [
      row({ personnummer: AMIR }),
      row({ personnummer: EMIL, planFran: '', aktivitet: '', undantag: '', planFoljd: 'ingen_plan' }),
    ];
    expect(await bring(rows, later(4000))).toEqual({ rader: 2, nya: 1, oforandrade: 0, finnsInte: [1] });
    expect(await db().person.count()).toBe(people);
    expect((await november(emil)).planFoljd).toBe('ingen_plan');
  });

  it('sees nobody of another municipality', async () => {
    const other = { typ: 'robot', kommunId: 'grannstad' } as const;
    expect(await importPlanering(other, checked(row()), 'prov', NU)).toMatchObject({
      nya: 0,
      finnsInte: [1],
    });
  });

  it('leaves nothing when the log cannot be written', async () => {
    const before = await counts();
    await withoutLog(() =>
      expect(bring([row({ manad: '2026-05', narvaro: 'giltig_franvaro' })])).rejects.toThrow(
        'loggen svarar inte',
      ),
    );
    expect(await counts()).toEqual(before);
  });

  it('of the same rows by ten at once registers them once', async () => {
    const before = await counts();
    const at = row({ manad: '2026-06', planFran: '2026-04-01', aktivitet: 'Kurs' });
    const answers = await Promise.all(Array.from({ length: 10 }, () => bring([at])));
    expect(answers.map((a) => a.nya).toSorted((a, b) => a - b)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(await counts()).toEqual(before.map((n) => n + 1));
  });

  it('takes as many rows as a file may hold', async () => {
    const [first] = checked(row());
    if (!first) throw new Error('ingen rad');
    const months = Array.from({ length: 10_000 }, (_, i) => ({
      rad: i + 1,
      data: { ...first.data, manad: addMonths('1000-01', i), plan: null },
    }));
    expect(await importPlanering(ROBOT, months, 'prov', NU)).toMatchObject({ nya: 10_000 });
    expect(await importPlanering(ROBOT, months, 'prov', NU)).toMatchObject({ oforandrade: 10_000 });
  }, 120_000);
});

describe('what people see', () => {
  it('is the latest of each plan and month to the applicant, newest first', async () => {
    const nora = await bankidPerson('nora-ek');
    const hers = { personnummer: '200202022380', planFran: '2026-08-15', aktivitet: 'Kurs' };
    await bring([
      row({ ...hers, manad: '2026-09', narvaro: 'ogiltig_franvaro' }),
      row({ ...hers, manad: '2026-10' }),
    ]);
    await bring(
      [row({ ...hers, manad: '2026-09', narvaro: 'giltig_franvaro', planTom: '2026-12-31' })],
      later(1000),
    );
    const { planer, narvaro } = await listMinPlan(nora, NU);
    expect(planer.map((p) => [p.from, p.tom, p.aktivitet])).toEqual([['2026-08-15', '2026-12-31', 'Kurs']]);
    expect(narvaro.map((n) => [n.manad, n.narvaro])).toEqual([
      ['2026-10', 'ja'],
      ['2026-09', 'giltig_franvaro'],
    ]);
    // it ended in December 2026, and February 2027 is the first of the twelve months to January 2028
    expect(await listMinPlan(nora, new Date('2028-01-10T10:00:00Z'))).toEqual({ planer: [], narvaro: [] });
  });

  it('is of the month that counts to the caseworker, for each adult', async () => {
    const nora = await bankidPerson('nora-ek');
    await openArende(nora, { barn: [{ fornamn: 'Bo', fodelsedatum: '2020-01-01' }] });
    const medlemmar = await db().hushallMedlem.findMany({ where: { arende: { personId: nora.personId } } });
    const { manad, vuxna } = await loadArendeplan(db(), {
      manad: '2026-10',
      hushall: JSON.parse(JSON.stringify({ medlemmar })) as never,
    });
    expect(manad).toBe('2026-09');
    expect(vuxna).toHaveLength(1);
    expect(vuxna[0]).toMatchObject({
      plan: { aktivitet: 'Kurs' },
      narvaro: { narvaro: 'giltig_franvaro', kalla: 'prov' },
    });
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planering-'));
  const run = (text: string | null) => {
    const file = join(folder, 'rapport.csv');
    if (text !== null) writeFileSync(file, text);
    const args = [...serverArgs('server/planering/main.ts'), ...(text === null ? [] : [file])];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  it('reads a file, and says the counts or every fault', async () => {
    const head = 'personnummer;månad;närvaro\n';
    const good = run(`${head}19951124-2381;2026-07;ja\n${AMIR};2026-07;ja\n`);
    expect(good).toEqual({
      status: 0,
      stdout: '2 rader: 1 nya, 0 oförändrade, 1 finns inte hos oss.\nrad 3: finns inte hos oss.\n',
      stderr: '',
    });
    const before = await counts();
    const bad = run(`${head}19951124-2381;2026-08;ja\n19951124-2381;maj;nej\n`);
    expect([bad.status, bad.stdout]).toEqual([2, '']);
    expect(bad.stderr.split('\n')).toEqual([
      'rad 3, manad: Ska vara en månad, till exempel 2026-10.',
      'rad 3, narvaro: Ska vara något av: ja, giltig_franvaro, ogiltig_franvaro, inget_att_narvara_vid, okant.',
      'Antal fel: 2. Ingen rad är inläst. Rätta filen och läs in den igen.',
      '',
    ]);
    expect(await counts()).toEqual(before);
    expect(run(null)).toMatchObject({
      status: 2,
      stderr: 'Användning: npm run planering:import -- FIL.csv\n',
    });
    rmSync(folder, { recursive: true });
  });
});
