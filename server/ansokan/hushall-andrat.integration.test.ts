import { randomUUID } from 'node:crypto';
import '@/scripts/test/database';
import { describe, expect, it } from 'vitest';
import { NY_SVAR } from '@/scripts/test/nyansokan';
import { bankidPerson, finishedUtkast, later, NU, openArende, stranger } from '@/scripts/test/people';
import { sentAnsokan, signUtkast } from '@/scripts/test/send';
import { db } from '../db';
import { beginUtkast } from './begin-utkast';
import { loadUtkast } from './load-utkast';
import { submitAnsokan } from './submit-ansokan';
import { switchToNyansokan } from './switch-to-nyansokan';
import { listVagar } from './vagar';

const NOV = '2026-11';
const DEC = '2026-12';
const IDA = { fornamn: 'Ida', fodelsedatum: '2019-05-05' };
const MAX = { fornamn: 'Max', fodelsedatum: '2015-03-03' };
const ways = async (aktor: Awaited<ReturnType<typeof stranger>>, nu = NU) =>
  (await listVagar(aktor, nu)).map(({ manad, typ, kod }) => [manad, typ, kod]);
const membersOf = (arendeId: string) =>
  db().hushallMedlem.findMany({ where: { arendeId }, orderBy: [{ roll: 'asc' }, { fornamn: 'asc' }] });

/** Says in the återansökan that the household is another. */
async function saysChanged(id: string) {
  const { svar } = await db().utkast.findUniqueOrThrow({ where: { id } });
  const all = svar as Record<string, Record<string, string>>;
  const hemma = { ...all.hemma, hushall: 'andrats', hushallText: 'Min sambo har flyttat in' };
  await db().utkast.update({ where: { id }, data: { svar: { ...all, hemma } } });
}

describe('a household that has changed since the latest application', () => {
  it.each([
    ['somebody has come', { add: true }],
    ['somebody has gone', { add: false }],
  ])('is a nyansökan for the next month: %s', async (_case, { add }) => {
    const { aktor, arendeId } = await sentAnsokan('emil-strand', { barn: [IDA] });
    expect((await ways(aktor))[1]).toEqual([DEC, 'ateransokan', 'lopande_arende']);
    if (add)
      await db().hushallMedlem.create({
        data: { arendeId, roll: 'BARN', fornamn: 'Max', fodelsedatum: new Date('2015-03-03'), from: NU },
      });
    else
      await db().hushallMedlem.updateMany({
        where: { arendeId, roll: 'BARN' },
        data: { tom: new Date('2026-11-19') },
      });
    expect(await ways(aktor)).toEqual([
      [NOV, 'tillaggsansokan', 'manaden_sokt'],
      [DEC, 'nyansokan', 'hushallet_andrat'],
    ]);
  });

  it('takes along what was begun, in the unit of the case', async () => {
    const { aktor, arendeId } = await sentAnsokan('emil-strand', { barn: [IDA], enhetId: 'soder' });
    const before = await beginUtkast(aktor, DEC, NU);
    const svar = { hemma: { vistas: 'ja' }, utgifter: { elSvar: 'ingen' } };
    await db().utkast.update({ where: { id: before }, data: { svar } });
    await db().hushallMedlem.updateMany({
      where: { arendeId, roll: 'BARN' },
      data: { tom: new Date('2026-11-19') },
    });
    const id = await beginUtkast(aktor, DEC, NU, 'nyansokan');
    expect(await loadUtkast(aktor, id, NU)).toMatchObject({
      typ: 'NYANSOKAN',
      arendeId: null,
      enhetId: 'soder',
      hushalletAndrat: true,
      svar: { 'om-dig': { vistas: 'ja' }, utgifter: { elSvar: 'ingen' } },
    });
    expect(await db().utkast.findUnique({ where: { id: before } })).toBeNull();
    expect(await beginUtkast(aktor, DEC, NU, 'nyansokan'), 'gone on with').toBe(id);
  });
});

describe('an applicant who says that the household has changed', () => {
  it('goes over to a nyansökan with what is written and the files, and is led there from then on', async () => {
    const aktor = await stranger();
    await openArende(aktor);
    const before = await finishedUtkast(aktor);
    await expect(switchToNyansokan(aktor, before, NU)).rejects.toThrow('Säg först');
    await saysChanged(before);
    const fil = { kommunId: aktor.kommunId, personId: aktor.personId, utkastId: before, nyckel: before };
    const file = { namn: 'a.pdf', mime: 'application/pdf', storlek: 1, sha256: 'x', uppladdad: NU };
    const bilaga = await db().bilaga.create({ data: { ...fil, ...file } });
    expect((await ways(aktor))[0]).toEqual([NOV, 'ateransokan', 'lopande_arende']);
    const id = await switchToNyansokan(aktor, before, NU);
    expect(await db().utkast.findUnique({ where: { id: before } })).toBeNull();
    const { svar, bilagor } = await loadUtkast(aktor, id, NU);
    expect(svar).toMatchObject({
      'om-dig': { vistas: 'ja' },
      utgifter: { elSvar: expect.any(String) as string },
    });
    expect(svar.granska, 'what is agreed to at the end is agreed to anew').toBeUndefined();
    expect(bilagor.map((b) => b.id)).toEqual([bilaga.id]);
    expect(await ways(aktor)).toEqual([
      [NOV, 'nyansokan', 'hushallet_andrat'],
      [DEC, 'nyansokan', 'hushallet_andrat'],
    ]);
  });

  it('goes on with a nyansökan that was begun before: what it says stands, the rest is filled in, no file is lost', async () => {
    const aktor = await stranger();
    const begun = await beginUtkast(aktor, NOV, NU, 'nyansokan');
    await db().utkast.update({
      where: { id: begun },
      data: {
        svar: {
          'om-dig': { bakgrund: 'Jobbet tog slut', vistas: '' },
          utgifter: { elSvar: 'andrats', el: '402' },
        },
      },
    });
    const file = (utkastId: string, namn: string) =>
      db().bilaga.create({
        data: {
          kommunId: aktor.kommunId,
          personId: aktor.personId,
          utkastId,
          namn,
          nyckel: randomUUID(),
          mime: 'application/pdf',
          storlek: 1,
          sha256: 'x',
          uppladdad: NU,
        },
      });
    await file(begun, 'a.pdf');
    await openArende(aktor);
    const before = await finishedUtkast(aktor);
    await saysChanged(before);
    await file(before, 'b.pdf');
    const old = await loadUtkast(aktor, before, NU);
    const id = await switchToNyansokan(aktor, before, NU);
    expect(id).toBe(begun);
    const { svar, bilagor, version, stegVersioner } = await loadUtkast(aktor, id, NU);
    expect(svar['om-dig']).toEqual({ bakgrund: 'Jobbet tog slut', vistas: 'ja' });
    expect(svar.utgifter).toMatchObject({
      elSvar: 'andrats',
      el: '402',
      hyraSvar: old.svar.utgifter?.hyraSvar,
    });
    expect(bilagor.map((b) => b.namn).toSorted()).toEqual(['a.pdf', 'b.pdf']);
    expect(stegVersioner, 'a page that was drawn before writes nothing over it').toMatchObject({
      'om-dig': version,
      utgifter: version,
    });
    expect(await db().utkast.findUnique({ where: { id: before } })).toBeNull();
  });

  it('is nobody else', async () => {
    const aktor = await stranger();
    await openArende(aktor);
    const id = await finishedUtkast(aktor);
    await saysChanged(id);
    await expect(switchToNyansokan(await stranger(), id, NU)).rejects.toMatchObject({ name: 'NotYours' });
  });

  it('sends a nyansökan in the case that runs: who stays keeps the row, who is gone was there till yesterday', async () => {
    const aktor = await bankidPerson('samira-hakimi');
    const arendeId = await openArende(aktor, { barn: [IDA, MAX] });
    const [own] = await membersOf(arendeId);
    const before = await finishedUtkast(aktor);
    await saysChanged(before);
    const id = await switchToNyansokan(aktor, before, NU);
    const familj = {
      civilstand: 'ensam',
      harBarn: 'ja',
      barnRader: '2',
      barnFornamn_1: 'Ida',
      barnFodd_1: '2019-05-05',
      barnBoende_1: 'heltid',
      barnSkola_1: 'grundskola',
      barnFornamn_2: 'Noa',
      barnFodd_2: '2026-10-10',
      barnBoende_2: 'heltid',
      barnSkola_2: 'hemma',
    };
    const svar = {
      ...NY_SVAR,
      familj,
      bostad: { boendeform: 'hyresratt', antalRum: '3', andraIBostaden: 'nej' },
    };
    await db().utkast.update({ where: { id }, data: { svar } });
    const ansokanId = await submitAnsokan(aktor, id, await signUtkast('samira-hakimi', id), later(4000));
    const sent = await db().ansokan.findUniqueOrThrow({
      where: { id: ansokanId },
      include: { arende: true },
    });
    expect(sent).toMatchObject({ arendeId, typ: 'NYANSOKAN', arende: { antalRum: 3, avslutat: null } });
    const members = (await membersOf(arendeId)).map((m) => [
      m.fornamn,
      m.from.toISOString().slice(0, 10),
      m.tom?.toISOString().slice(0, 10) ?? null,
    ]);
    expect(members).toEqual([
      ['Kim', '2026-01-01', null],
      ['Ida', '2026-01-01', null],
      ['Max', '2026-01-01', '2026-11-19'],
      ['Noa', '2026-11-20', null],
    ]);
    expect((await membersOf(arendeId))[0]?.id).toBe(own?.id);
    const { medlemmar } = sent.hushall as { medlemmar: { fornamn: string }[] };
    expect(medlemmar.map((m) => m.fornamn).toSorted()).toEqual(['Ida', 'Kim', 'Noa']);
    expect(await ways(aktor)).toEqual([
      [NOV, 'tillaggsansokan', 'manaden_sokt'],
      [DEC, 'ateransokan', 'lopande_arende'],
    ]);
  });
});
