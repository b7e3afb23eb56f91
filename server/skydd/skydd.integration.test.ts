import { Readable } from 'node:stream';
import { inRequest, sentTo, sessionOf } from '@/scripts/test/request';
import { beforeEach, describe, expect, it } from 'vitest';
import { sendMany } from '@/scripts/test/bulk';
import { followLog } from '@/scripts/test/database';
import { couple, firstSigns, otherSigns } from '@/scripts/test/par';
import { sentAnsokan, signedUtkast } from '@/scripts/test/send';
import { later, NU, openArende, staff, stranger } from '@/scripts/test/people';
import { callsAbout, resetSsbtek, ssbtekFault } from '@/scripts/test/ssbtek';
import { beginUtkast } from '../ansokan/begin-utkast';
import { openUtkast } from '../ansokan/open-utkast';
import { saveSteg } from '../ansokan/save-steg';
import { startUnderskrift } from '../ansokan/start-underskrift';
import { submitAnsokan } from '../ansokan/submit-ansokan';
import { switchToNyansokan } from '../ansokan/switch-to-nyansokan';
import { listVagar } from '../ansokan/vagar';
import type { Sokande } from '../access/aktor';
import { finishBilagor } from '../bilaga/finish-bilagor';
import { removeBilaga } from '../bilaga/remove-bilaga';
import { saveBilaga } from '../bilaga/save-bilaga';
import { db, transaction } from '../db';
import { listKo } from '../handlaggning/list-ko';
import { loadArende } from '../handlaggning/load-arende';
import { beginKomplettering } from '../komplettering/begin-komplettering';
import { requestKomplettering } from '../komplettering/request-komplettering';
import { loadMedunderskrift } from '../medsokande/load-medunderskrift';
import { submitMedunderskrift } from '../medsokande/submit-medunderskrift';
import { withdrawUnderskrift } from '../medsokande/withdraw-underskrift';
import { forSokande } from '../request/page';
import { listUtdrag } from '../register/list-utdrag';
import { refreshRegister } from '../register/refresh-register';
import { runKorning } from '../robot/run-korning';
import { toSokande } from '../session/sokande';
import { openMonth } from '../stickprov/open-month';
import { loadKontroll } from '../stickprov/load-kontroll';
import { loadSkydd } from './load-skydd';
import { markSkydd } from './mark-skydd';

const EMIL = '200002292399';
const SKAL = 'Har visat beslut om skyddad folkbokföring.';
const at = (minutes: number) => later(minutes * 60_000);
const clock = (minutes: number) => () => at(minutes);

beforeEach(async () => {
  await resetSsbtek();
  await transaction((tx) => openMonth(tx, 'exempelstad', '2026-11', NU));
});

async function one(): Promise<{ id: string; personId: string }> {
  const [id = ''] = await sendMany(1, [EMIL], '2026-11', NU);
  const { personId } = await db().ansokan.findUniqueOrThrow({ where: { id } });
  return { id, personId };
}
const skyddOf = async (id: string) => (await db().person.findUniqueOrThrow({ where: { id } })).skydd;
const rader = (personId: string) =>
  db().skyddsuppgift.findMany({ where: { personId }, orderBy: [{ tid: 'asc' }, { id: 'asc' }] });
const ledare = () => staff('Enhet Norr', 'arbetsledare');

/** An application that the robot has taken to its end while these agencies mark the person. */
async function marked(...agencies: string[]) {
  for (const agency of agencies) await ssbtekFault({ kind: 'protected', agency, person: 'emil-strand' });
  const sent = await one();
  await runKorning(sent.id, clock(1));
  return sent;
}

describe('an agency that marks somebody', () => {
  it.each(['AF', 'FK', 'CSN'] as const)('%s protects the person from then on', async (agency) => {
    const { id, personId } = await marked(agency);
    expect(await skyddOf(personId)).toBe('JA');
    expect(await rader(personId)).toMatchObject([
      { lage: 'JA', kalla: agency, ansokanId: id, skal: null, personalId: null },
    ]);
    expect(await db().korning.findUniqueOrThrow({ where: { ansokanId: id } })).toMatchObject({
      steg: 'KLAR',
      spar: 'manuell',
    });
  });

  it('is one row an agency, however often it says so, and a new one after somebody has lifted it', async () => {
    const { id, personId } = await marked('AF', 'FK');
    const boss = await ledare();
    await refreshRegister(boss, id, at(2));
    expect((await rader(personId)).map(({ kalla }) => kalla).toSorted()).toEqual(['AF', 'FK']);
    await markSkydd(boss, { ansokanId: id, personId, lage: 'NEJ', skal: SKAL }, at(3));
    expect(await skyddOf(personId)).toBe('NEJ');
    await refreshRegister(boss, id, at(4));
    expect(await skyddOf(personId)).toBe('JA');
    expect(await rader(personId)).toHaveLength(5);
  });

  it('closes the forms of the person, and says no reason', async () => {
    const { personId } = await marked('AF');
    const aktor = toSokande(await db().person.findUniqueOrThrow({ where: { id: personId } }));
    const vagar = await listVagar(aktor, at(5));
    expect(vagar.map(({ typ, kod }) => [typ, kod])).toEqual([
      ['kontakta_oss', 'kontakta_oss'],
      ['kontakta_oss', 'kontakta_oss'],
    ]);
    await expect(beginUtkast(aktor, '2026-12', at(5))).rejects.toThrow('Ring oss');
    expect(await listUtdrag(aktor), 'nothing that agencies told is shown by itself').toBeNull();
  });
});

describe('a protected household', () => {
  it('is not asked about by itself, and goes to a person', async () => {
    const { id, personId } = await one();
    await markSkydd(await ledare(), { ansokanId: id, personId, lage: 'JA', skal: SKAL }, NU);
    const before = await callsAbout('emil-strand');
    await runKorning(id, clock(1));
    expect(await callsAbout('emil-strand')).toBe(before);
    const { spar, resultat } = await db().rekommendation.findFirstOrThrow({ where: { ansokanId: id } });
    expect(spar).toBe('manuell');
    expect(resultat).toContain('den särskilda ordningen för skyddade uppgifter');
  });

  it('is opened by an arbetsledare alone; the queue says no more than that', async () => {
    const { id } = await marked('FK');
    const [own, boss] = [await staff('Enhet Norr'), await ledare()];
    const refused = { name: 'NotYours' };
    await expect(loadArende(own, id, at(2))).rejects.toMatchObject(refused);
    await expect(loadKontroll(own, id)).rejects.toMatchObject(refused);
    await expect(refreshRegister(own, id, at(2))).rejects.toMatchObject(refused);
    expect(await loadSkydd(own, id)).toMatchObject({ lage: 'ja', open: false, kort: null });
    for (const aktor of [own, boss])
      expect((await listKo(aktor, {}, at(2))).find((rad) => rad.id === id)).toMatchObject({
        skyddat: true,
        skal: ['Skyddade personuppgifter: följ rutinen.'],
      });
    expect(await loadSkydd(boss, id)).toMatchObject({ lage: 'ja', open: true });
  });

  it('shows what agencies told when it is asked for, and the log knows', async () => {
    const { id } = await marked('FK');
    const boss = await ledare();
    const closed = await loadArende(boss, id, at(2), false);
    expect(closed).toMatchObject({ skyddat: true, dolt: true, forslag: null, myndighetssvar: [] });
    const log = await followLog();
    const open = await loadArende(boss, id, at(2), true);
    expect(open.forslag).not.toBeNull();
    expect(open.myndighetssvar.length).toBeGreaterThan(0);
    expect((await log()).map(({ handling }) => handling)).toEqual(['arende.las']);
    const [last] = await db().handelse.findMany({ orderBy: { id: 'desc' }, take: 1 });
    expect(last?.data).toEqual({ skyddat: true, register: true });
  });

  it('is so by anybody in it: each of two meets a person', async () => {
    const [aktor, other] = [await stranger(), await stranger()];
    const arendeId = await openArende(aktor);
    const medlem = { arendeId, personId: other.personId, roll: 'MEDSOKANDE' as const, fornamn: 'Alex' };
    const days = { fodelsedatum: new Date('1991-01-01'), from: new Date('2026-01-01') };
    await db().hushallMedlem.create({ data: { ...medlem, ...days } });
    for (const one of [aktor, other]) {
      await db().person.update({ where: { id: one.personId }, data: { skydd: 'JA' } });
      for (const asks of [aktor, other])
        expect((await listVagar(asks, NU)).map(({ kod }) => kod)).toEqual(['kontakta_oss', 'kontakta_oss']);
      await db().person.update({ where: { id: one.personId }, data: { skydd: 'NEJ' } });
    }
  });
});

describe('what staff say of protection', () => {
  it('is an arbetsledare’s to say, with a reason, of somebody in the household, and stands in the log', async () => {
    const { id, personId } = await one();
    const [own, boss] = [await staff('Enhet Norr'), await ledare()];
    const ja = { ansokanId: id, personId, lage: 'JA' as const, skal: SKAL };
    await expect(markSkydd(own, ja, NU)).rejects.toMatchObject({ name: 'NotYours' });
    await expect(markSkydd(boss, { ...ja, skal: 'kort' }, NU)).rejects.toThrow('minst 10 tecken');
    const { personId: stranger_ } = await stranger();
    await expect(markSkydd(boss, { ...ja, personId: stranger_ }, NU)).rejects.toMatchObject({
      name: 'NotYours',
    });
    expect(await skyddOf(personId)).toBe('NEJ');
    const log = await followLog();
    await markSkydd(boss, ja, NU);
    expect(await skyddOf(personId)).toBe('JA');
    expect(await log()).toEqual([
      { vem: `personal ${boss.personalId}`, handling: 'skydd.uppgift', objekt: `Person ${personId}` },
    ]);
    expect((await loadSkydd(boss, id)).kort?.rader).toMatchObject([
      { vem: 'Kim', lage: 'JA', kalla: 'PERSONAL', skal: SKAL, personalNamn: boss.namn },
    ]);
  });

  it('is written once', async () => {
    const { personId } = await marked('AF');
    const [rad] = await rader(personId);
    const where = { id: rad?.id ?? '' };
    await expect(db().skyddsuppgift.update({ where, data: { lage: 'NEJ' } })).rejects.toThrow(
      'ändras aldrig',
    );
    await expect(db().skyddsuppgift.delete({ where })).rejects.toThrow('ändras aldrig');
  });
});

describe('a draft that was begun before somebody was protected', () => {
  const GRIND = { name: 'NotByForm', message: 'Ring oss, så hjälper vi dig att ansöka.' };
  const png = () => Readable.from(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));

  /** Signed and not sent, in a case with a child who is a person here. */
  async function begun() {
    const signed = await signedUtkast('leila-nordin');
    const barn = await stranger();
    await db().hushallMedlem.create({
      data: {
        arendeId: signed.arendeId,
        personId: barn.personId,
        roll: 'BARN',
        fornamn: 'Elis',
        fodelsedatum: new Date('2018-03-01'),
        from: new Date('2026-11-21'),
      },
    });
    return { ...signed, barn };
  }
  const handlingar = (aktor: Sokande, id: string, token: string, nu: Date): Record<string, () => Promise<unknown>> => ({
    'se': () => openUtkast(aktor, id, nu),
    'spara': () => saveSteg(aktor, { id, steg: 'hemma', version: 1, sent: { hushall: 'andrats' } }, nu),
    'ladda upp': () => saveBilaga(aktor, { utkastId: id, namn: 'avi.png', content: png() }, nu),
    'ta bort en fil': () => removeBilaga(aktor, id, 'ingen', nu),
    'filerna klara': () => finishBilagor(aktor, id, nu),
    'byta blankett': () => switchToNyansokan(aktor, id, nu),
    'börja skriva under': () => startUnderskrift(aktor, id, '192.0.2.1', nu),
    'ta tillbaka underskriften': () => withdrawUnderskrift(aktor, id, nu),
    'skicka': () => submitAnsokan(aktor, id, token, nu),
  }); // prettier-ignore

  it.each(['JA', 'OKANT'] as const)(
    'is closed to every handling when it becomes %s, of the applicant or anybody in the case',
    async (skydd) => {
      const { aktor, barn, utkastId, token } = await begun();
      const nu = later(86_400_000);
      const before = await db().utkast.findUniqueOrThrow({ where: { id: utkastId } });
      for (const { personId } of [aktor, barn]) {
        await db().person.update({ where: { id: personId }, data: { skydd } });
        for (const [what, run] of Object.entries(handlingar(aktor, utkastId, token, nu)))
          await expect(run(), what).rejects.toMatchObject(GRIND);
        await db().person.update({ where: { id: personId }, data: { skydd: 'NEJ' } });
      }
      expect(await db().utkast.findUniqueOrThrow({ where: { id: utkastId } })).toEqual(before);
      expect(await db().ansokan.count({ where: { utkastId } })).toBe(0);
      expect(await db().bilaga.count({ where: { utkastId } })).toBe(0);
      await openUtkast(aktor, utkastId, nu);
    },
  );

  it('is nobody else’s still: a stranger meets what is not there', async () => {
    const { aktor, utkastId } = await begun();
    await db().person.update({ where: { id: aktor.personId }, data: { skydd: 'JA' } });
    await expect(openUtkast(await stranger(), utkastId, NU)).rejects.toMatchObject({ name: 'NotYours' });
    await db().person.update({ where: { id: aktor.personId }, data: { skydd: 'NEJ' } });
  });

  it('leads by its address to the page that says how to reach us, in the words of everybody’s', async () => {
    const { aktor, utkastId } = await begun();
    const token = await sessionOf(aktor);
    const page = () =>
      inRequest({ token }, () => sentTo(() => forSokande((own) => openUtkast(own, utkastId, NU))));
    expect(await page()).toBeUndefined();
    await db().person.update({ where: { id: aktor.personId }, data: { skydd: 'JA' } });
    expect(await page()).toBe('/ansokan');
    expect((await listVagar(aktor, NU)).every(({ kod }) => kod === 'kontakta_oss')).toBe(true);
    await db().person.update({ where: { id: aktor.personId }, data: { skydd: 'NEJ' } });
  });

  it('is closed for two by a child in the case, also for the second signature', async () => {
    const { aktor, med, arendeId, utkastId } = await couple('fatuma-warsame', 'ali-karimi');
    const omgang = await firstSigns('fatuma-warsame', utkastId);
    const token = await otherSigns('ali-karimi', omgang.id);
    const barn = await stranger();
    await db().hushallMedlem.create({
      data: {
        arendeId,
        personId: barn.personId,
        roll: 'BARN',
        fornamn: 'Elis',
        fodelsedatum: new Date('2018-03-01'),
        from: new Date('2026-01-01'),
      },
    });
    await db().person.update({ where: { id: barn.personId }, data: { skydd: 'JA' } });
    await expect(openUtkast(aktor, utkastId, NU)).rejects.toMatchObject(GRIND);
    expect(await loadMedunderskrift(med, omgang.id, NU)).toMatchObject({ skydd: true, formular: null });
    await expect(submitMedunderskrift(med, omgang.id, token, later(9000))).rejects.toThrow('Ring oss');
    expect(await db().ansokan.count({ where: { utkastId } })).toBe(0);
  });

  it('is closed for an answer to a begäran, also by who was in the household when it was sent', async () => {
    const { aktor, ansokanId, arendeId } = await sentAnsokan('emil-strand');
    await requestKomplettering(
      await staff('Enhet Norr'),
      {
        ansokanId,
        bilagor: [],
        filer: [],
        fragor: ['Vad är swishen på 500 kronor?'],
        sistaDag: '2027-01-15',
        text: 'Vi behöver mer från dig.',
      },
      NU,
    );
    const id = await beginKomplettering(aktor, ansokanId, NU);
    const other = await stranger();
    const { personId } = aktor;
    await db().hushallMedlem.updateMany({
      where: { arendeId, personId },
      data: { personId: other.personId },
    });
    await db().person.update({ where: { id: other.personId }, data: { skydd: 'JA' } });
    await db().hushallMedlem.updateMany({ where: { arendeId }, data: { tom: new Date('2026-11-01') } });
    await expect(beginKomplettering(aktor, ansokanId, NU)).rejects.toMatchObject(GRIND);
    await expect(openUtkast(aktor, id, NU)).rejects.toMatchObject(GRIND);
  });
});
