import '@/scripts/test/database';
import { beforeEach, expect, it } from 'vitest';
import { callsAbout, resetSsbtek } from '@/scripts/test/ssbtek';
import { couple, firstSigns, otherSigns, PARSVAR } from '@/scripts/test/par';
import { later, NU } from '@/scripts/test/people';
import { readForslag } from '../beslut/read-forslag';
import { db, transaction } from '../db';
import { runKorning } from '../robot/run-korning';
import { openMonth } from '../stickprov/open-month';
import { submitMedunderskrift } from './submit-medunderskrift';

beforeEach(async () => {
  await resetSsbtek();
  await transaction((tx) => openMonth(tx, 'exempelstad', '2026-11', NU));
});

it('both are asked about, each income is its person’s, and the norm is that of two', async () => {
  const { aktor, med, medlemId, utkastId, arendeId } = await couple('fatuma-warsame', 'ali-karimi');
  const inkomster = {
    ...PARSVAR.inkomster,
    inkomst: 'ja',
    inkomstRader: '1',
    inkomstSlag_1: 'lon',
    inkomstBelopp_1: '1 000',
    inkomstDatum_1: '2026-10-23',
    inkomstFran_1: 'Kiosken',
    inkomstVem_1: medlemId,
  };
  await db().utkast.update({ where: { id: utkastId }, data: { svar: { ...PARSVAR, inkomster } } });
  const omgang = await firstSigns('fatuma-warsame', utkastId);
  const token = await otherSigns('ali-karimi', omgang.id);
  const id = await submitMedunderskrift(med, omgang.id, token, later(20_000));
  await runKorning(id, () => later(60_000));

  const utdrag = await db().registerutdrag.findMany({ where: { ansokanId: id } });
  expect(utdrag.map((u) => u.personId).toSorted()).toEqual([aktor.personId, med.personId].toSorted());
  for (const personnummer of ['199305122385', '199601302392'])
    expect(await callsAbout(personnummer)).toBeGreaterThan(0);

  const forslag = await readForslag(db(), id);
  const { id: sokandeId } = await db().hushallMedlem.findFirstOrThrow({
    where: { arendeId, roll: 'SOKANDE' },
  });
  expect(forslag?.underlag.hushall.vuxna).toMatchObject([
    { id: sokandeId, roll: 'sokande' },
    { id: medlemId, roll: 'medsokande' },
  ]);
  const got = new Map(forslag?.rader.map((r) => [r.radId, r.beraknatOre]));
  // riksnormen 2026 for two: 7 100 kr together, and 1 410 kr of common costs
  expect([got.get('norm.par'), got.get('norm.gemensamt')]).toEqual([710_000, 141_000]);
  expect(got.get(`inkomst.etableringsersattning.${sokandeId}.fullt`)).toBe(677_600);
  expect(got.get(`inkomst.aktivitetsstod.${medlemId}.fullt`)).toBe(441_600);
  expect(got.get(`inkomst.lon.${medlemId}.arbete`)).toBe(100_000);
});
