import { Readable } from 'node:stream';
import { takeBackAnsokan } from '../ansokan/take-back-ansokan';
import { loadArende } from '../handlaggning/load-arende';
import { loadLamnad } from './load-lamnad';
import { NY_SVAR } from '@/scripts/test/nyansokan';
import { describe, expect, it } from 'vitest';
import { followLog, withoutLog } from '@/scripts/test/database';
import { addDays, dayOf } from '@/domain/tid';
import {
  answerAsCouple,
  couple,
  firstSigns,
  newCouple,
  otherSigns,
  PARSVAR,
  without,
} from '@/scripts/test/par';
import { bankidPerson, later, NU, openArende, staff, stranger } from '@/scripts/test/people';
import { computed, decisionOn, signUtkast } from '@/scripts/test/send';
import { drawn } from '@/scripts/test/utkast';
import { beginUtkast } from '../ansokan/begin-utkast';
import { switchToNyansokan } from '../ansokan/switch-to-nyansokan';
import { listVagar } from '../ansokan/vagar';
import { loadKvitto } from '../ansokan/load-kvitto';
import { loadUtkast } from '../ansokan/load-utkast';
import { saveSteg } from '../ansokan/save-steg';
import { submitAnsokan } from '../ansokan/submit-ansokan';
import { saveBilaga } from '../bilaga/save-bilaga';
import { decideAnsokan } from '../beslut/decide-ansokan';
import { listBeslut, listPagaende } from '../beslut/list-beslut';
import { loadBeslut } from '../beslut/load-beslut';
import { db } from '../db';
import { countOsignerade, listOsignerade } from '../handlaggning/list-osignerade';
import { removeUtkast } from '../livslangd/remove-utkast';
import { hashPersonnummer } from '../person/personnummer';
import { vuxnaOf } from '../register/vuxna';
import { declineMedunderskrift } from './decline-medunderskrift';
import { listMedunderskrifter, loadMedunderskrift } from './load-medunderskrift';
import { nameSokande } from './name-sokande';
import { noteKontakt } from './note-kontakt';
import { omgangslagen } from './omgang';
import { startMedunderskrift } from './start-medunderskrift';
import { sentMedunderskrift, submitMedunderskrift } from './submit-medunderskrift';
import { tellOmgangar } from './tell-omgangar';
import { withdrawUnderskrift } from './withdraw-underskrift';

const FIRST = 'fatuma-warsame';
const OTHER = 'ali-karimi';
const SENT = later(20_000);
const ALI = '19960130-2392';
const MARIA = '19880217-9807';
const BENGT = '19620308-9815';

const lageOf = async (utkastId: string) => (await omgangslagen([utkastId])).get(utkastId)?.lage;
const versionOf = async (id: string) => (await db().utkast.findUniqueOrThrow({ where: { id } })).version;
const ansokningar = (utkastId: string) => db().ansokan.count({ where: { utkastId } });
const png = () =>
  Readable.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  );

/** The first has signed in a case of two. */
async function waiting(nu = later(4000)) {
  const pair = await couple(FIRST, OTHER);
  const omgang = await firstSigns(FIRST, pair.utkastId, nu);
  return { ...pair, omgang };
}

async function edit(aktor: Awaited<ReturnType<typeof bankidPerson>>, id: string, el = '199') {
  const sent = { ...PARSVAR.utgifter, el };
  return saveSteg(aktor, { id, steg: 'utgifter', version: await versionOf(id), sent }, later(8000));
}

describe('two in a case', () => {
  it('both sign the same bytes, and then it is sent, once', async () => {
    const { aktor, med, utkastId, omgang, arendeId } = await waiting();
    expect(await ansokningar(utkastId)).toBe(0);
    expect(omgang).toMatchObject({ personId: aktor.personId, lage: 'VANTAR', namnd: later(4000) });
    expect(dayOf(omgang.sistaDag)).toBe('2026-11-27');
    expect((await listVagar(aktor, NU))[0]?.utkast).toMatchObject({ id: utkastId, vantar: '2026-11-27' });
    expect(await listMedunderskrifter(med, NU)).toEqual([
      { id: omgang.id, manad: '2026-11', sistaDag: '2026-11-27' },
    ]);
    expect(await listMedunderskrifter(aktor, NU), 'the first has nothing more to sign').toEqual([]);

    const log = await followLog();
    const read = await loadMedunderskrift(med, omgang.id, later(5000));
    expect(JSON.stringify(read.formular)).toBe(omgang.formular);
    expect(await log()).toEqual([
      {
        vem: `sokande ${med.personId}`,
        handling: 'medsokande.las',
        objekt: `Underskriftsomgang ${omgang.id}`,
      },
    ]);

    const token = await otherSigns(OTHER, omgang.id);
    expect(await sentMedunderskrift(med, omgang.id, token), 'not sent yet').toBeNull();
    const [one, two] = await Promise.all([
      submitMedunderskrift(med, omgang.id, token, SENT),
      submitMedunderskrift(med, omgang.id, token, SENT),
    ]);
    expect(one).toBe(two);
    expect(await submitMedunderskrift(med, omgang.id, token, SENT), 'pressed again').toBe(one);
    expect(await sentMedunderskrift(med, omgang.id, token), 'the answer was lost').toBe(one);
    expect(await sentMedunderskrift(med, omgang.id, undefined), 'another browser').toBeNull();
    expect(await sentMedunderskrift(aktor, omgang.id, token), 'somebody else').toBeNull();
    const ansokan = await db().ansokan.findUniqueOrThrow({
      where: { id: one },
      include: { signaturer: { orderBy: { undertecknad: 'asc' } }, korning: true },
    });
    expect(ansokan).toMatchObject({
      personId: aktor.personId,
      arendeId,
      formular: omgang.formular,
      korning: { steg: 'STICKPROV' },
    });
    expect(ansokan.signaturer).toMatchObject([
      { personId: aktor.personId, formularSha256: omgang.formularSha256, undertecknad: later(4000) },
      { personId: med.personId, formularSha256: omgang.formularSha256, undertecknad: SENT },
    ]);
    for (const { signatur } of ansokan.signaturer)
      expect(Buffer.from(signatur, 'base64').toString('utf8')).toContain(
        Buffer.from(omgang.formularSha256).toString('base64'),
      );
    expect(await db().utkast.count({ where: { id: utkastId } })).toBe(0);
    expect(
      await db().avisering.count({ where: { slag: 'ANSOKAN_MOTTAGEN', nyckel: { contains: one } } }),
    ).toBe(2);
    expect((await vuxnaOf(db(), ansokan)).map((v) => v.personId)).toEqual([aktor.personId, med.personId]);
  });

  it('both have the application and the decision, each with a time to appeal of their own', async () => {
    const { aktor, med, omgang } = await waiting();
    const id = await submitMedunderskrift(med, omgang.id, await otherSigns(OTHER, omgang.id), SENT);
    for (const one of [aktor, med]) {
      expect(await loadKvitto(one, id)).toMatchObject({ id, tva: true });
      expect((await listPagaende(one, NU)).map((a) => a.id)).toContain(id);
    }
    await computed(id, SENT);
    const jonas = await staff('Enhet Norr');
    const beslutId = await decideAnsokan(jonas, await decisionOn(id), SENT);
    const [first, later2] = [new Date('2026-11-23T10:00:00Z'), new Date('2026-11-30T10:00:00Z')];
    expect((await loadBeslut(aktor, beslutId, first)).oppnad).toEqual(first);
    expect((await listBeslut(med, later2))[0]).toMatchObject({ id: beslutId, oppnad: null });
    expect((await loadBeslut(med, beslutId, later2)).oppnad, 'not when the other one read it').toEqual(
      later2,
    );
    expect((await loadBeslut(aktor, beslutId, later2)).oppnad).toEqual(first);
    expect(await db().avisering.count({ where: { slag: 'BESLUT', nyckel: { contains: beslutId } } })).toBe(2);
    const nobody = await stranger();
    await expect(loadBeslut(nobody, beslutId, first)).rejects.toMatchObject({ name: 'NotYours' });
    await expect(loadKvitto(nobody, id)).rejects.toMatchObject({ name: 'NotYours' });
  });

  it('the first presses twice and one form waits', async () => {
    const { aktor, utkastId } = await couple(FIRST, OTHER);
    const token = await signUtkast(FIRST, utkastId);
    const both = await Promise.all([1, 2].map(() => submitAnsokan(aktor, utkastId, token, later(4000))));
    expect(both).toEqual([utkastId, utkastId]);
    expect(await submitAnsokan(aktor, utkastId, token, later(5000))).toBe(utkastId);
    expect(await db().underskriftsomgang.count({ where: { utkastId } })).toBe(1);
  });

  it('changes nothing when it cannot be logged, and goes the next time', async () => {
    const { aktor, med, utkastId } = await couple(FIRST, OTHER);
    const token = await signUtkast(FIRST, utkastId);
    await withoutLog(() => expect(submitAnsokan(aktor, utkastId, token, later(4000))).rejects.toThrow());
    expect(await lageOf(utkastId)).toBeUndefined();
    await submitAnsokan(aktor, utkastId, token, later(4000));
    const [omgang] = await listMedunderskrifter(med, NU);
    const own = await otherSigns(OTHER, omgang?.id ?? '');
    await withoutLog(() => expect(submitMedunderskrift(med, omgang?.id ?? '', own, SENT)).rejects.toThrow());
    expect(await ansokningar(utkastId)).toBe(0);
    expect(await lageOf(utkastId)).toBe('VANTAR');
    await submitMedunderskrift(med, omgang?.id ?? '', own, SENT);
    expect(await ansokningar(utkastId)).toBe(1);
  });
});

describe('an edit', () => {
  it('after the first signature makes it void, and the other one has nothing to sign', async () => {
    const { aktor, med, utkastId, omgang } = await waiting();
    await edit(aktor, utkastId);
    expect(await lageOf(utkastId)).toBe('ANDRAD');
    expect(await listMedunderskrifter(med, NU)).toEqual([]);
    for (const use of [
      () => loadMedunderskrift(med, omgang.id, NU),
      () => startMedunderskrift(med, omgang.id, '::1', NU),
    ])
      await expect(use()).rejects.toMatchObject({ name: 'NotYours' });
    const again = await firstSigns(FIRST, utkastId, later(15_000));
    expect(again.formularSha256).not.toBe(omgang.formularSha256);
    await submitMedunderskrift(med, again.id, await otherSigns(OTHER, again.id, { nu: later(16_000) }), SENT);
    expect(await ansokningar(utkastId)).toBe(1);
  });

  it('after both have signed, before it is sent, makes both void', async () => {
    const { aktor, med, utkastId, omgang } = await waiting();
    const token = await otherSigns(OTHER, omgang.id);
    await edit(aktor, utkastId);
    await expect(submitMedunderskrift(med, omgang.id, token, SENT)).rejects.toMatchObject({
      name: 'NotYours',
    });
    expect(await ansokningar(utkastId)).toBe(0);
    const again = await firstSigns(FIRST, utkastId, later(15_000));
    await expect(
      submitMedunderskrift(med, again.id, token, SENT),
      'the signature over the older form is no good for the new',
    ).rejects.toThrow('ändrades');
    expect(await ansokningar(utkastId)).toBe(0);
  });

  it('at the same moment as the other one signs gives either, never both', async () => {
    const { aktor, med, utkastId, omgang } = await waiting();
    const token = await otherSigns(OTHER, omgang.id);
    const [, sending] = await Promise.allSettled([
      edit(aktor, utkastId, '333'),
      submitMedunderskrift(med, omgang.id, token, SENT),
    ]);
    const sent = await db().ansokan.findFirst({ where: { utkastId } });
    expect(sent !== null).toBe(sending.status === 'fulfilled');
    if (sent) expect(sent.formular).toBe(omgang.formular);
    else expect(await lageOf(utkastId)).toBe('ANDRAD');
  });

  it('that the draft got in another way is found when the other one signs', async () => {
    const { med, utkastId, omgang } = await waiting();
    const token = await otherSigns(OTHER, omgang.id);
    const svar = { ...PARSVAR, utgifter: { ...PARSVAR.utgifter, el: '1' } };
    await db().utkast.update({ where: { id: utkastId }, data: { svar } });
    await expect(submitMedunderskrift(med, omgang.id, token, SENT)).rejects.toThrow('Ansökan har ändrats');
    expect(await lageOf(utkastId)).toBe('ANDRAD');
  });

  it('with a file makes it void too; the same answers again do not', async () => {
    const { aktor, utkastId } = await waiting();
    await edit(aktor, utkastId, PARSVAR.utgifter.el);
    expect(await lageOf(utkastId)).toBe('VANTAR');
    await saveBilaga(aktor, { utkastId, namn: 'avi.png', content: png() }, later(8000));
    expect(await lageOf(utkastId)).toBe('ANDRAD');
  });

  it('by taking it back makes it void, and is the first one’s alone', async () => {
    const { aktor, med, utkastId } = await waiting();
    await expect(withdrawUnderskrift(med, utkastId, NU)).rejects.toMatchObject({ name: 'NotYours' });
    await withdrawUnderskrift(aktor, utkastId, NU);
    await withdrawUnderskrift(aktor, utkastId, NU);
    expect(await lageOf(utkastId)).toBe('ATERTAGEN');
  });
});

describe('the other one', () => {
  it('may say no: the first is told that it was not signed, and the draft is open again', async () => {
    const { aktor, med, utkastId, omgang } = await waiting();
    await declineMedunderskrift(med, omgang.id, SENT);
    expect(await lageOf(utkastId)).toBe('AVBOJD');
    expect(await listMedunderskrifter(med, NU)).toEqual([]);
    expect((await loadUtkast(aktor, utkastId, NU)).svar).toMatchObject(PARSVAR);
    expect(
      await db().avisering.findMany({ where: { personId: aktor.personId, nyckel: { contains: omgang.id } } }),
    ).toMatchObject([{ slag: 'MEDSOKANDE' }]);
    await expect(declineMedunderskrift(med, omgang.id, SENT)).rejects.toMatchObject({ name: 'NotYours' });
  });

  it('is the one who is named and nobody else', async () => {
    const { aktor, med, utkastId, omgang } = await waiting();
    for (const one of [aktor, await stranger()])
      for (const use of [
        () => loadMedunderskrift(one, omgang.id, NU),
        () => startMedunderskrift(one, omgang.id, '::1', NU),
        () => declineMedunderskrift(one, omgang.id, NU),
        () => nameSokande(one, omgang.id, MARIA, NU),
      ])
        await expect(use()).rejects.toMatchObject({ name: 'NotYours' });
    for (const use of [() => loadUtkast(med, utkastId, NU), () => edit(med, utkastId)])
      await expect(use(), 'the draft itself is the first one’s').rejects.toMatchObject({ name: 'NotYours' });
    const token = await otherSigns(OTHER, omgang.id, { by: 'samira-hakimi' });
    await expect(submitMedunderskrift(med, omgang.id, token, SENT)).rejects.toThrow('Någon annan än du');
    await expect(submitMedunderskrift(aktor, omgang.id, token, SENT)).rejects.toMatchObject({
      name: 'NotYours',
    });
    await expect(submitMedunderskrift(med, omgang.id, undefined, SENT)).rejects.toMatchObject({
      name: 'NotYours',
    });
    expect(await ansokningar(utkastId)).toBe(0);
  });

  it.each(['JA', 'OKANT'] as const)('cannot sign when either is protected: %s', async (skydd) => {
    const { aktor, med, utkastId, omgang } = await waiting();
    const token = await otherSigns(OTHER, omgang.id);
    for (const { personId } of [aktor, med]) {
      await db().person.update({ where: { id: personId }, data: { skydd } });
      expect(await loadMedunderskrift(med, omgang.id, NU)).toMatchObject({ skydd: true, formular: null });
      for (const use of [
        () => startMedunderskrift(med, omgang.id, '::1', NU),
        () => submitMedunderskrift(med, omgang.id, token, SENT),
      ])
        await expect(use()).rejects.toThrow('Det går inte att skriva under här');
      await db().person.update({ where: { id: personId }, data: { skydd: 'NEJ' } });
    }
    expect(await ansokningar(utkastId)).toBe(0);
    expect(await lageOf(utkastId), 'the first one sees no difference').toBe('VANTAR');
  });
});

describe('the last day', () => {
  const dayAfter = (days: number) => new Date(`${addDays(dayOf(NU), days)}T09:00:00Z`);

  it('passed, both are told, a caseworker has it and nobody signs', async () => {
    const { aktor, med, utkastId, omgang } = await waiting();
    expect(await tellOmgangar(dayAfter(7)), 'the last day itself is a day to sign').toMatchObject({
      utgangna: 0,
    });
    expect(await listMedunderskrifter(med, dayAfter(8)), 'nor before the robot has been there').toEqual([]);
    await expect(loadMedunderskrift(med, omgang.id, dayAfter(8))).rejects.toMatchObject({ name: 'NotYours' });
    expect(await tellOmgangar(dayAfter(8))).toMatchObject({ utgangna: 1 });
    expect(await tellOmgangar(dayAfter(8))).toEqual({ besked: 0, utgangna: 0 });
    expect(await lageOf(utkastId)).toBe('UTGANGEN');
    const norr = await staff('Enhet Norr');
    const row = (await listOsignerade(norr)).find(({ id }) => id === omgang.id);
    expect(row).toMatchObject({
      namn: 'Fatuma Warsame',
      kontakt: null,
      manad: '2026-11',
      typ: 'ATERANSOKAN',
    });
    expect(JSON.stringify(row), 'not what it says').not.toContain('742');
    expect((await listOsignerade(await staff('Enhet Söder'))).map(({ id }) => id)).not.toContain(omgang.id);
    await expect(listOsignerade(await staff('Enhet Norr', 'ingen'))).rejects.toMatchObject({
      name: 'NotYours',
    });
    const before = await countOsignerade(norr);
    for (const { personId } of [aktor, med]) {
      await db().person.update({ where: { id: personId }, data: { skydd: 'JA' } });
      expect((await listOsignerade(norr)).find(({ id }) => id === omgang.id)?.namn).toBeNull();
      await db().person.update({ where: { id: personId }, data: { skydd: 'NEJ' } });
    }
    const told = await db().avisering.findMany({ where: { nyckel: { contains: `${omgang.id}:slut` } } });
    expect(told.map((a) => a.personId).toSorted()).toEqual([aktor.personId, med.personId].toSorted());
    expect((await firstSigns(FIRST, utkastId, dayAfter(8))).lage, 'and may be signed anew').toBe('VANTAR');
    expect(await countOsignerade(norr)).toBe(before - 1);
  });

  it('passed, who has contacted the household is noted: a colleague who has not seen it is told', async () => {
    const { aktor, utkastId, omgang } = await waiting();
    const omgangId = omgang.id;
    const [norr, leader] = [await staff('Enhet Norr'), await staff('Enhet Norr', 'arbetsledare')];
    const note = (who: typeof norr, sedda: number, nu = dayAfter(8)) =>
      noteKontakt(who, { omgangId, sedda }, nu);
    await expect(note(norr, 0), 'it still waits').rejects.toThrow('Ladda om sidan');
    await tellOmgangar(dayAfter(8));
    const seenBy = async (who: typeof norr) => (await listOsignerade(who)).find(({ id }) => id === omgangId);
    expect(await seenBy(norr)).toMatchObject({ kontaktad: [], farNotera: true });
    const before = await countOsignerade(norr);

    for (const who of [await staff('Enhet Söder'), await staff('Enhet Norr', 'ingen')])
      await expect(note(who, 0)).rejects.toMatchObject({ name: 'NotYours' });
    await db().person.update({ where: { id: aktor.personId }, data: { skydd: 'OKANT' } });
    expect(await seenBy(norr)).toMatchObject({ farNotera: false });
    await expect(note(norr, 0), 'protected: not in this routine').rejects.toMatchObject({ name: 'NotYours' });
    expect(await seenBy(leader)).toMatchObject({ farNotera: true });
    await db().person.update({ where: { id: aktor.personId }, data: { skydd: 'NEJ' } });
    await withoutLog(() => expect(note(norr, 0)).rejects.toThrow());
    expect(await db().hushallskontakt.count({ where: { omgangId } })).toBe(0);

    const log = await followLog();
    const both = await Promise.allSettled([note(norr, 0), note(leader, 0)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [first] = await db().hushallskontakt.findMany({ where: { omgangId } });
    expect(await log()).toEqual([
      {
        vem: `personal ${first?.personalId}`,
        handling: 'osignerat.kontakta',
        objekt: `Hushallskontakt ${first?.id}`,
      },
    ]);
    await expect(note(leader, 0)).rejects.toThrow(`${first?.personalNamn} har redan kontaktat hushållet`);
    expect(await countOsignerade(norr)).toBe(before - 1);
    await note(leader, 1, dayAfter(9));
    expect((await seenBy(norr))?.kontaktad).toEqual([
      { av: leader.namn, tid: dayAfter(9) },
      { av: first?.personalNamn, tid: dayAfter(8) },
    ]);
    const where = { id: first?.id ?? '' };
    await expect(
      db().hushallskontakt.update({ where, data: { personalNamn: 'Någon annan' } }),
    ).rejects.toThrow('ändras aldrig');

    await firstSigns(FIRST, utkastId, dayAfter(9));
    await expect(note(norr, 2), 'they have begun anew').rejects.toThrow('börjat om');
    await tellOmgangar(dayAfter(18));
    const again = (await listOsignerade(norr)).filter((rad) => rad.namn === 'Fatuma Warsame');
    expect(again, 'the newest round alone, and not contacted').toMatchObject([
      { undertecknad: dayAfter(9), kontaktad: [] },
    ]);
    await expect(note(norr, 2), 'the older round').rejects.toThrow('börjat om');
    await db().utkast.delete({ where: { id: utkastId } });
    expect(await db().hushallskontakt.count({ where: { omgangId } })).toBe(0);
  });

  it('has not passed: the other one is told once, and the draft is kept', async () => {
    const { med, utkastId, omgang } = await waiting();
    expect(await tellOmgangar(NU)).toEqual({ besked: 1, utgangna: 0 });
    expect(await tellOmgangar(NU)).toEqual({ besked: 0, utgangna: 0 });
    expect(await db().avisering.findMany({ where: { nyckel: { contains: omgang.id } } })).toMatchObject([
      { personId: med.personId, slag: 'MEDSOKANDE', lage: 'VANTAR' },
    ]);
    await db().utkast.update({ where: { id: utkastId }, data: { andrad: new Date('2026-01-01') } });
    await removeUtkast(NU);
    expect(await db().utkast.count({ where: { id: utkastId } })).toBe(1);
  });
});

describe('the end of the month', () => {
  const KVALLEN = new Date('2026-11-30T22:00:00Z');
  const EFTER = new Date('2026-11-30T23:05:00Z');

  it('is the last day for the other one, whatever is left of the days to wait', async () => {
    const { utkastId, omgang } = await waiting(new Date('2026-11-28T10:00:00Z'));
    expect(omgang.sistaDag).toEqual(new Date('2026-11-30T00:00:00Z'));
    await expect(otherSigns(OTHER, omgang.id, { nu: EFTER })).rejects.toMatchObject({ name: 'NotYours' });
    expect(await ansokningar(utkastId)).toBe(0);
    expect(await lageOf(utkastId)).toBe('VANTAR');
  });

  it('does not take the signature of who had begun it before midnight', async () => {
    const { med, utkastId, omgang } = await waiting(KVALLEN);
    const token = await otherSigns(OTHER, omgang.id, { nu: new Date('2026-11-30T22:59:30Z') });
    expect(await tellOmgangar(EFTER), 'nor does the robot').toMatchObject({ utgangna: 0 });
    await submitMedunderskrift(med, omgang.id, token, EFTER);
    expect(await ansokningar(utkastId)).toBe(1);
  });

  it('closes a round that was to wait longer, too', async () => {
    const { utkastId, omgang } = await waiting(KVALLEN);
    await db().$executeRawUnsafe('ALTER TABLE "Underskriftsomgang" DISABLE TRIGGER fryst');
    const sistaDag = new Date('2026-12-07');
    await db().underskriftsomgang.update({ where: { id: omgang.id }, data: { sistaDag } });
    await db().$executeRawUnsafe('ALTER TABLE "Underskriftsomgang" ENABLE TRIGGER fryst');
    await expect(otherSigns(OTHER, omgang.id, { nu: EFTER })).rejects.toThrow('Månaden är slut');
    expect(await ansokningar(utkastId)).toBe(0);
  });
});

describe('two who apply for the first time', () => {
  it('the name is remembered when the form is signed anew', async () => {
    const { aktor, med, utkastId } = await newCouple('maria-lund', 'bengt-ask', BENGT);
    const omgang = await firstSigns('maria-lund', utkastId);
    await nameSokande(med, omgang.id, MARIA, NU);
    await withdrawUnderskrift(aktor, utkastId, NU);
    expect((await firstSigns('maria-lund', utkastId, later(9000))).namnd).toEqual(NU);
  });

  it('a number that nobody here has, or one who is protected, looks the same to who wrote it', async () => {
    const seen = [];
    for (const [number, skydd] of [
      ['19941203-2394', null],
      [BENGT, 'NEJ'],
      [BENGT, 'JA'],
    ] as const) {
      const { aktor, med, utkastId } = await newCouple('maria-lund', 'bengt-ask', number);
      if (skydd) await db().person.update({ where: { id: med.personId }, data: { skydd } });
      const omgang = await firstSigns('maria-lund', utkastId);
      const [way] = await listVagar(aktor, NU);
      const utkast = await loadUtkast(aktor, utkastId, NU);
      seen.push({
        lage: (await omgangslagen([utkastId])).get(utkastId),
        vag: way?.kod,
        roller: utkast.kontext.hushall.map((m) => m.fornamn),
      });
      expect(Buffer.from(omgang.medsokandeHash)).toEqual(
        Buffer.from(hashPersonnummer(number.replace('-', ''))),
      );
      await db().person.update({ where: { id: med.personId }, data: { skydd: 'NEJ' } });
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });

  it('nobody is his or her own other one', async () => {
    const { aktor, utkastId } = await newCouple('maria-lund', 'bengt-ask', BENGT);
    const sent = { vemSoker: 'par', medNamn: 'Maria', medNummer: MARIA };
    const saved = await saveSteg(aktor, { id: utkastId, steg: 'vem', version: 1, sent }, NU);
    expect(saved).toMatchObject({ utfall: 'sparat', fel: [{ namn: 'medNummer', kod: 'eget' }] });
    expect((await loadUtkast(aktor, utkastId, NU)).kontext.hushall).toHaveLength(1);
    await expect(signUtkast('maria-lund', utkastId)).rejects.toThrow('inte klar');
  });

  it('what a save answers with has the one who is named now', async () => {
    const { aktor, utkastId } = await newCouple('maria-lund', 'bengt-ask', BENGT);
    for (const medNamn of ['Bengt', 'Benny']) {
      const sent = { vemSoker: 'par', medNamn, medNummer: BENGT };
      const version = await versionOf(utkastId);
      const saved = await saveSteg(aktor, { id: utkastId, steg: 'vem', version, sent }, NU);
      const now = drawn(await loadUtkast(aktor, utkastId, NU));
      expect(now.kontext.hushall[1]?.fornamn).toBe(medNamn);
      expect(saved.utfall === 'sparat' && drawn(saved.utkast)).toEqual(now);
    }
  });

  it('who has a case already is told to call, and only that one', async () => {
    const { med, utkastId } = await newCouple('maria-lund', 'bengt-ask', BENGT);
    await openArende(med);
    const omgang = await firstSigns('maria-lund', utkastId);
    await nameSokande(med, omgang.id, MARIA, NU);
    await expect(startMedunderskrift(med, omgang.id, '::1', NU)).rejects.toThrow('Du har redan ett ärende');
    expect(await lageOf(utkastId)).toBe('VANTAR');
  });

  it('the number is stored sealed, whole or half, and somebody else’s application not at all', async () => {
    const { aktor, utkastId } = await newCouple('maria-lund', 'bengt-ask', BENGT);
    const save = async (sent: Record<string, string>) =>
      saveSteg(aktor, { id: utkastId, steg: 'vem', version: await versionOf(utkastId), sent }, NU);
    for (const medNummer of ['19620308', BENGT]) {
      await save({ vemSoker: 'par', medNamn: 'Bengt', medNummer });
      const { svar } = await db().utkast.findUniqueOrThrow({ where: { id: utkastId } });
      expect(JSON.stringify(svar)).not.toContain('19620308');
      expect((await loadUtkast(aktor, utkastId, NU)).svar.vem?.medNummer).toBe(medNummer);
    }
    for (const vemSoker of ['ombud', 'god_man', 'vuxet_barn']) {
      const before = await db().utkast.findUniqueOrThrow({ where: { id: utkastId } });
      expect((await save({ vemSoker })).utfall).toBe('sparat');
      expect(await db().utkast.findUniqueOrThrow({ where: { id: utkastId } })).toEqual(before);
    }
  });

  it('name each other before anything is shown, and the case gets both', async () => {
    const { aktor, med, utkastId } = await newCouple('maria-lund', 'bengt-ask', BENGT);
    const omgang = await firstSigns('maria-lund', utkastId);
    expect(omgang.namnd).toBeNull();
    expect(omgang.formular).toContain('19620308-XXXX');
    expect(omgang.formular + omgang.synligText).not.toMatch(/9815/u);
    expect(await loadMedunderskrift(med, omgang.id, NU)).toMatchObject({ formular: null, manad: '2026-11' });
    await expect(startMedunderskrift(med, omgang.id, '::1', NU)).rejects.toMatchObject({ name: 'NotYours' });
    for (const wrong of [ALI, BENGT, '', '12', MARIA.replace('9807', '9800')])
      await expect(nameSokande(med, omgang.id, wrong, NU)).rejects.toThrow('Numret stämmer inte');
    await nameSokande(med, omgang.id, MARIA, NU);
    expect((await loadMedunderskrift(med, omgang.id, NU)).formular?.rubrik).toContain('Nyansökan');
    const id = await submitMedunderskrift(med, omgang.id, await otherSigns('bengt-ask', omgang.id), SENT);
    const { arende } = await db().ansokan.findUniqueOrThrow({
      where: { id },
      include: { arende: { include: { hushall: { orderBy: { roll: 'asc' } } } } },
    });
    expect(arende).toMatchObject({ personId: aktor.personId, avslutat: null });
    expect(arende.hushall).toMatchObject([
      { roll: 'SOKANDE', personId: aktor.personId },
      { roll: 'MEDSOKANDE', personId: med.personId, fornamn: 'Bengt' },
    ]);
    expect(arende.hushall[1]?.fodelsedatum.toISOString().slice(0, 10)).toBe('1962-03-08');
  });

  it('in a case that runs, the one who moves in is of the household, and who was in it keeps the place', async () => {
    const [aktor, med] = [await bankidPerson(FIRST), await bankidPerson(OTHER)];
    await without(aktor, med);
    const arendeId = await openArende(aktor);
    const send = async (manad: string, medId?: string) => {
      const before = await beginUtkast(aktor, manad, NU);
      const hemma = { ...PARSVAR.hemma, hushall: 'andrats', hushallText: 'Ali bor här' };
      await db().utkast.update({ where: { id: before }, data: { svar: { hemma } } });
      const utkastId = await switchToNyansokan(aktor, before, NU);
      await answerAsCouple(utkastId, ALI, medId);
      const omgang = await firstSigns(FIRST, utkastId);
      await nameSokande(med, omgang.id, '19930512-2385', NU);
      await submitMedunderskrift(med, omgang.id, await otherSigns(OTHER, omgang.id), SENT);
      return db().hushallMedlem.findMany({ where: { arendeId, roll: 'MEDSOKANDE', tom: null } });
    };
    const [first, ...none] = await send('2026-11');
    expect(first).toMatchObject({ personId: med.personId, fornamn: 'Bengt' });
    expect(none).toEqual([]);
    expect((await send('2026-12', first?.id)).map(({ id }) => id)).toEqual([first?.id]);
  });
});

describe('what one of two does alone', () => {
  const told = async (slag: 'ATERTAGEN' | 'HUSHALL_ANDRAT') =>
    (await db().avisering.findMany({ where: { slag } })).map((a) => a.personId);

  it.each(['the applicant', 'the other one'])('taking the application back tells both: %s', async (who) => {
    const { aktor, med, omgang } = await waiting();
    const token = await otherSigns(OTHER, omgang.id);
    const id = await submitMedunderskrift(med, omgang.id, token, SENT);
    await db().avisering.deleteMany({ where: { slag: 'ATERTAGEN' } });
    await takeBackAnsokan(who === 'the applicant' ? aktor : med, id, later(9000));
    await takeBackAnsokan(aktor, id, later(9500));
    expect((await told('ATERTAGEN')).toSorted()).toEqual([aktor.personId, med.personId].toSorted());
  });

  it('applying anew without the other tells that one, and a caseworker sees it', async () => {
    const { aktor, med, utkastId } = await couple(FIRST, OTHER);
    const hemma = { ...PARSVAR.hemma, hushall: 'andrats', hushallText: 'Jag bor ensam' };
    await db().utkast.update({ where: { id: utkastId }, data: { svar: { hemma } } });
    const id = await switchToNyansokan(aktor, utkastId, NU);
    await db().utkast.update({ where: { id }, data: { svar: NY_SVAR } });
    expect(await loadLamnad(med, SENT)).toBeNull();
    const ansokanId = await submitAnsokan(aktor, id, await signUtkast(FIRST, id), SENT);
    expect(await told('HUSHALL_ANDRAT')).toEqual([med.personId]);
    expect(await loadLamnad(med, SENT)).toBe('2026-11-20');
    expect(await loadLamnad(aktor, SENT)).toBeNull();
    expect(await loadLamnad(med, new Date('2027-02-01')), 'not for ever').toBeNull();
    const norr = await staff('Enhet Norr');
    expect((await loadArende(norr, ansokanId, SENT)).medBorta).toEqual({ namn: 'Alex' });
    await db().person.update({ where: { id: med.personId }, data: { skydd: 'JA' } });
    expect((await loadArende(norr, ansokanId, SENT)).medBorta).toEqual({ namn: null });
    await db().person.update({ where: { id: med.personId }, data: { skydd: 'NEJ' } });
  });
});

describe('what was signed', () => {
  it('can be changed by nobody, and a round that is over never begins again', async () => {
    const { aktor, utkastId, omgang } = await waiting();
    const where = { id: omgang.id };
    await expect(db().underskriftsomgang.update({ where, data: { synligText: 'annat' } })).rejects.toThrow(
      'ändras aldrig',
    );
    await withdrawUnderskrift(aktor, utkastId, NU);
    await expect(
      db().underskriftsomgang.update({ where, data: { lage: 'VANTAR', avslutad: null } }),
    ).rejects.toThrow('börjar aldrig om');
  });
});
