import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { utanFil } from '@/scripts/test/ansokan';
import { followLog, withoutLog } from '@/scripts/test/database';
import { finishedUtkast, later, NU, staff, stranger } from '@/scripts/test/people';
import { decisionOn, sentAnsokan, signUtkast } from '@/scripts/test/send';
import type { Underlag } from '@/domain/beslutsstod/underlag';
import { loadKvitto } from '../ansokan/load-kvitto';
import { loadUtkast } from '../ansokan/load-utkast';
import { submitAnsokan } from '../ansokan/submit-ansokan';
import { decideAnsokan } from '../beslut/decide-ansokan';
import { saveBilaga } from '../bilaga/save-bilaga';
import { db } from '../db';
import { listKo } from '../handlaggning/list-ko';
import { beginKomplettering } from './begin-komplettering';
import { closeBegaran } from './close-begaran';
import { listBegart, loadBegaran } from './load-begaran';
import { loadKompletteringar } from './load-kompletteringar';
import { requestKomplettering, type Command } from './request-komplettering';

const DAY = 86_400_000;
/** Two weeks after Friday 20 November 2026. */
const SISTA = '2026-12-04';
const T0 = later(10_000);
const png = () =>
  Readable.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  );

const asking = (ansokanId: string, more: Partial<Command> = {}): Command => ({
  ansokanId,
  bilagor: ['kontoutdrag'],
  filer: [],
  fragor: ['Vem är insättningen från?'],
  sistaDag: SISTA,
  text: 'Vi behöver mer från dig för att kunna besluta.',
  ...more,
});

/** An application with its recommendation, and a caseworker who has asked for a file and an answer. */
async function asked(person: string, more: Partial<Command> = {}) {
  const sent = await sentAnsokan(person);
  const handl = await staff('Enhet Norr');
  const begaranId = await requestKomplettering(handl, asking(sent.ansokanId, more), T0);
  return { ...sent, handl, begaranId };
}

type Asked = Awaited<ReturnType<typeof asked>>;

/** Answers all that is asked for, with a file or with why there is none, signs and sends. */
async function answered({ aktor, ansokanId }: Asked, person: string, nu: Date, withFile = true) {
  const id = await beginKomplettering(aktor, ansokanId, nu);
  if (withFile) await saveBilaga(aktor, { utkastId: id, namn: 'konto.png', content: png() }, nu);
  const { kontext } = await loadUtkast(aktor, id, nu);
  const begart = kontext.begart ?? [];
  const fil = kontext.filer?.[0]?.id ?? '';
  const svar = {
    komplettering: Object.fromEntries(
      begart.filter((b) => b.slag === 'svar').map((b) => [`begart_${b.id}`, 'Min syster']),
    ),
    bilagor: {},
    'skicka-med': Object.assign(
      {},
      ...begart
        .filter((b) => b.slag === 'bilaga')
        .map((b) => (withFile ? { [`medBilaga_begard_${b.id}`]: fil } : utanFil(`begard_${b.id}`))),
    ) as Record<string, string>,
    granska: { forsakran: 'ja' },
  };
  if (begart.length === 0) svar.komplettering = { merText: 'En sak till.' };
  await db().utkast.update({ where: { id }, data: { svar } });
  return submitAnsokan(aktor, id, await signUtkast(person, id), nu);
}

const recommendations = async (ansokanId: string) =>
  (await db().rekommendation.findMany({ where: { ansokanId }, orderBy: { skapad: 'asc' } })).map(
    ({ underlag }) => (JSON.parse(underlag) as Underlag).arende.oppenKomplettering,
  );
const waiting = async ({ aktor, ansokanId }: Pick<Asked, 'aktor' | 'ansokanId'>, nu: Date) =>
  (await listBegart(aktor, nu)).filter((rad) => rad.ansokanId === ansokanId);
const inQueue = async (handl: Asked['handl'], ansokanId: string, nu: Date) =>
  (await listKo(handl, {}, nu)).find((rad) => rad.id === ansokanId)?.komplettering ?? null;

describe('a caseworker asks for more', () => {
  it('of named things until a day, tells the person that there is something, and computes anew', async () => {
    const sent = await sentAnsokan('leila-nordin');
    const handl = await staff('Enhet Norr');
    const log = await followLog();
    const id = await requestKomplettering(handl, asking(sent.ansokanId), T0);
    expect((await log()).map((r) => r.handling)).toEqual(['arende.rakna', 'komplettering.begar']);
    expect(await recommendations(sent.ansokanId)).toEqual(['nej', 'ja']);
    const notice = await db().avisering.findUniqueOrThrow({ where: { nyckel: `KOMPLETTERING:${id}` } });
    expect(notice).toMatchObject({ slag: 'KOMPLETTERING', personId: sent.aktor.personId, lage: 'VANTAR' });
    expect(await waiting(sent, T0)).toEqual([
      { ansokanId: sent.ansokanId, manad: '2026-11', sistaDag: SISTA, isSen: false },
    ]);
    const { begaranden, kan } = await loadBegaran(sent.aktor, sent.ansokanId, T0);
    expect(kan).toBe('svara');
    expect(begaranden[0]?.saker.map(({ slag, fraga }) => `${slag}: ${fraga}`)).toEqual([
      'bilaga: Bifoga kontoutdrag för de 3 senaste månaderna, för alla konton.',
      'svar: Vem är insättningen från?',
    ]);
    expect(await inQueue(handl, sent.ansokanId, T0)).toEqual({ lage: 'vantar', sistaDag: SISTA });
  });

  it.each<[string, Partial<Command>, string]>([
    ['nothing', { bilagor: [], fragor: [' '] }, 'Välj vad som behövs'],
    ['a day before the one proposed', { sistaDag: '2026-12-03' }, '2026-12-04 eller senare'],
    ['no day', { sistaDag: 'fredag' }, '2026-12-04 eller senare'],
    ['no words', { text: 'Hej' }, 'varför det behövs'],
    ['a kind that there is not', { bilagor: ['pass'], fragor: [] }, 'Välj vad som behövs'],
  ])('but not with %s', async (_what, more, said) => {
    const { ansokanId } = await sentAnsokan('emil-strand');
    const handl = await staff('Enhet Norr');
    await withoutLog(() =>
      expect(requestKomplettering(handl, asking(ansokanId, more), T0)).rejects.toThrow(said),
    );
    expect(await db().kompletteringsbegaran.count({ where: { ansokanId } })).toBe(0);
  });

  it('of a cost that the person said had no receipt now, with the reason beside it', async () => {
    const { ansokanId } = await sentAnsokan('emil-strand');
    const { ny } = await loadKompletteringar(await staff('Enhet Norr'), ansokanId, T0);
    expect(ny?.dag).toBe(SISTA);
    expect(ny?.begarbara.filter(({ skal }) => skal !== null)).toMatchObject([
      { nyckel: 'kostnad:hyra', skal: 'Den kommer i nästa vecka' },
      { nyckel: 'kostnad:el', skal: 'Den kommer i nästa vecka' },
    ]);
  });

  it('only in the own unit, and the applicant only of the own application', async () => {
    const { ansokanId, begaranId } = await asked('emil-strand');
    const other = await staff('Enhet Söder');
    const nobody = await stranger();
    const gone = expect.objectContaining({ name: 'NotYours' });
    await expect(requestKomplettering(other, asking(ansokanId), T0)).rejects.toEqual(gone);
    await expect(closeBegaran(other, begaranId, 'Behövs inte', T0)).rejects.toEqual(gone);
    await expect(loadKompletteringar(other, ansokanId, T0)).rejects.toEqual(gone);
    await expect(beginKomplettering(nobody, ansokanId, T0)).rejects.toEqual(gone);
    await expect(loadBegaran(nobody, ansokanId, T0)).rejects.toEqual(gone);
    expect(await listBegart(nobody, T0)).toEqual([]);
  });
});

describe('the answer', () => {
  it('is frozen, signed and sent with its files, and is computed with before anybody can decide without it', async () => {
    const own = await asked('leila-nordin');
    const before = await decisionOn(own.ansokanId);
    const id = await answered(own, 'leila-nordin', later(DAY));
    const sent = await db().komplettering.findUniqueOrThrow({ where: { id }, include: { bilagor: true } });
    expect(sent.formular).toContain('Min syster');
    expect(sent.formular).toContain(sent.bilagor[0]?.sha256);
    expect(sent.bilagor).toMatchObject([{ namn: 'konto.png', ansokanId: own.ansokanId, utkastId: null }]);
    expect(sent.synligText).toContain(sent.formularSha256);
    expect(await recommendations(own.ansokanId)).toEqual(['nej', 'ja', 'nej']);
    await expect(decideAnsokan(own.handl, before, later(DAY))).rejects.toThrow('räknats om');
    expect(await loadKvitto(own.aktor, id)).toMatchObject({
      slag: 'komplettering',
      ansokanId: own.ansokanId,
      kanAtertas: false,
    });
    expect(await inQueue(own.handl, own.ansokanId, later(DAY))).toMatchObject({ lage: 'inskickad' });
    const { inkomna, begaranden } = await loadKompletteringar(own.handl, own.ansokanId, later(DAY));
    expect(begaranden).toMatchObject([{ lage: 'besvarad', sen: false }]);
    expect(inkomna).toMatchObject([{ id, sen: false, bilagor: [{ namn: 'konto.png' }] }]);
    expect(await waiting(own, later(DAY))).toEqual([]);
  });

  it('is one when sent twice', async () => {
    const own = await asked('emil-strand');
    const id = await beginKomplettering(own.aktor, own.ansokanId, T0);
    expect(await beginKomplettering(own.aktor, own.ansokanId, T0)).toBe(id);
    const komplettering = await answered(own, 'emil-strand', later(DAY));
    expect(await submitAnsokan(own.aktor, id, undefined, later(2 * DAY))).toBe(komplettering);
    expect(await db().komplettering.count({ where: { ansokanId: own.ansokanId } })).toBe(1);
  });

  it('may say in words that a file cannot be given', async () => {
    const own = await asked('emil-strand');
    const id = await answered(own, 'emil-strand', later(DAY), false);
    const { svar } = await db().komplettering.findUniqueOrThrow({ where: { id } });
    expect(svar).toMatchObject({ utanBilaga: [{ kod: 'begard', skal: 'Den kommer i nästa vecka' }] });
  });

  it('may be added to until the last day, and not after', async () => {
    const own = await asked('emil-strand');
    await answered(own, 'emil-strand', later(DAY));
    const last = new Date('2026-12-04T22:30:00Z');
    const second = await answered(own, 'emil-strand', last);
    const { svar } = await db().komplettering.findUniqueOrThrow({ where: { id: second } });
    expect(svar).toMatchObject({ merText: 'En sak till.' });
    await expect(
      beginKomplettering(own.aktor, own.ansokanId, new Date('2026-12-04T23:00:00Z')),
    ).rejects.toThrow('väntar inte på något mer');
  });

  it('is read when it comes late, and a person sees that the day has passed and that it was late', async () => {
    const own = await asked('emil-strand');
    // the last minute of the last day in Stockholm, and the first after it
    expect(await inQueue(own.handl, own.ansokanId, new Date('2026-12-04T22:59:00Z'))).toMatchObject({
      lage: 'vantar',
    });
    const after = new Date('2026-12-04T23:00:00Z');
    expect(await inQueue(own.handl, own.ansokanId, after)).toEqual({
      lage: 'sista_dag_passerad',
      sistaDag: SISTA,
    });
    expect(await waiting(own, after)).toMatchObject([{ isSen: true }]);
    expect(await db().beslut.count({ where: { ansokanId: own.ansokanId } })).toBe(0);
    await answered(own, 'emil-strand', after);
    const { inkomna, begaranden } = await loadKompletteringar(own.handl, own.ansokanId, after);
    expect(begaranden).toMatchObject([{ lage: 'besvarad', sen: true }]);
    expect(inkomna).toMatchObject([{ sen: true }]);
  });

  it('is to all that is asked for, and must be signed again when more is asked for meanwhile', async () => {
    const own = await asked('emil-strand');
    const id = await beginKomplettering(own.aktor, own.ansokanId, T0);
    const { kontext } = await loadUtkast(own.aktor, id, T0);
    const [fil, fraga] = kontext.begart ?? [];
    const svar = {
      komplettering: { [`begart_${fraga?.id}`]: 'Min syster' },
      bilagor: {},
      'skicka-med': utanFil(`begard_${fil?.id}`),
      granska: { forsakran: 'ja' },
    };
    await db().utkast.update({ where: { id }, data: { svar } });
    const token = await signUtkast('emil-strand', id);
    const more = asking(own.ansokanId, { bilagor: [], fragor: ['Har du betalat hyran?'] });
    await requestKomplettering(own.handl, more, later(20_000));
    await expect(submitAnsokan(own.aktor, id, token, later(30_000))).rejects.toThrow('inte klar');
    await answered(own, 'emil-strand', later(DAY));
    const { begaranden } = await loadKompletteringar(own.handl, own.ansokanId, later(DAY));
    expect(begaranden.map(({ lage }) => lage)).toEqual(['besvarad', 'besvarad']);
  });

  it('is not taken when the application was decided meanwhile, and nothing typed is lost', async () => {
    const own = await asked('emil-strand');
    const id = await beginKomplettering(own.aktor, own.ansokanId, T0);
    await decideAnsokan(own.handl, await decisionOn(own.ansokanId), later(20_000));
    await expect(beginKomplettering(own.aktor, own.ansokanId, later(DAY))).rejects.toThrow('beslutad');
    await expect(loadUtkast(own.aktor, id, later(DAY), 'utkast.spara')).rejects.toThrow('beslutad');
    expect((await loadUtkast(own.aktor, id, later(DAY))).id).toBe(id);
    expect(await waiting(own, later(DAY))).toEqual([]);
    await expect(requestKomplettering(own.handl, asking(own.ansokanId), later(DAY))).rejects.toThrow(
      'beslutad',
    );
  });
});

describe('what is not needed any more', () => {
  it('is let go by a person with a reason, and computed without', async () => {
    const own = await asked('emil-strand');
    await withoutLog(() => expect(closeBegaran(own.handl, own.begaranId, ' ', T0)).rejects.toThrow('varför'));
    await closeBegaran(own.handl, own.begaranId, 'Banken har svarat', later(20_000));
    expect(await recommendations(own.ansokanId)).toEqual(['nej', 'ja', 'nej']);
    expect(await inQueue(own.handl, own.ansokanId, later(20_000))).toBeNull();
    await expect(closeBegaran(own.handl, own.begaranId, 'Igen', later(30_000))).rejects.toThrow(
      'redan stängd',
    );
    await expect(beginKomplettering(own.aktor, own.ansokanId, later(30_000))).rejects.toThrow(
      'inte på något',
    );
  });

  it('is what has been answered: that stays', async () => {
    const own = await asked('emil-strand');
    await answered(own, 'emil-strand', later(DAY));
    await expect(closeBegaran(own.handl, own.begaranId, 'Behövs inte', later(DAY))).rejects.toThrow(
      'redan svarat',
    );
  });
});

describe('the next month', () => {
  it('asks for the file that has not come in', async () => {
    const own = await asked('emil-strand');
    await decideAnsokan(own.handl, await decisionOn(own.ansokanId), later(20_000));
    const id = await finishedUtkast(own.aktor, '2026-12');
    const { kontext, blankett, svar } = await loadUtkast(own.aktor, id, NU);
    expect(kontext.begart?.map(({ slag }) => slag)).toEqual(['bilaga', 'svar']);
    const krav = blankett.bilagor({}, kontext).map(({ kod }) => kod);
    expect(krav).toContain('begard');
    expect(
      blankett
        .steg(kontext, svar)
        .find((s) => s.id === 'skicka-med')
        ?.falt.map((f) => f.namn),
    ).toContain(`medBilaga_begard_${kontext.begart?.[0]?.id}`);
  });
});

describe('the database', () => {
  it('keeps what was asked and answered as it was, and takes none after the decision', async () => {
    const own = await asked('emil-strand');
    const id = await answered(own, 'emil-strand', later(DAY));
    const { begaranId, ansokanId } = own;
    await expect(db().kompletteringsbegaran.update({ where: { id: begaranId }, data: { text: 'Annat helt' } })).rejects.toThrow('ändras aldrig');
    await expect(db().begardSak.deleteMany({ where: { begaranId } })).rejects.toThrow('ändras aldrig');
    await expect(db().komplettering.delete({ where: { id } })).rejects.toThrow();
    await expect(db().besvaradBegaran.deleteMany({ where: { begaranId } })).rejects.toThrow('ändras aldrig');
    await expect(db().bilaga.updateMany({ where: { kompletteringId: id }, data: { namn: 'x' } })).rejects.toThrow('ändras aldrig');
    await decideAnsokan(own.handl, await decisionOn(ansokanId), later(2 * DAY));
    const { personalId, namn: personalNamn } = own.handl;
    const ny = { ansokanId, text: 'För sent att fråga.', sistaDag: new Date('2027-01-01'), personalId, personalNamn, begard: NU };
    await expect(db().kompletteringsbegaran.create({ data: ny })).rejects.toThrow('beslutad');
  }); // prettier-ignore

  it('takes no last day that has passed, and no answer to another application', async () => {
    const own = await asked('emil-strand');
    const other = await asked('leila-nordin');
    const kompletteringId = await answered(other, 'leila-nordin', later(DAY));
    await expect(
      db().besvaradBegaran.create({ data: { kompletteringId, begaranId: own.begaranId } }),
    ).rejects.toThrow('annan ansökan');
    const { personalId, namn: personalNamn } = own.handl;
    const ny = { ansokanId: own.ansokanId, text: 'Svara i går.', personalId, personalNamn, begard: NU };
    await expect(
      db().kompletteringsbegaran.create({ data: { ...ny, sistaDag: new Date('2026-11-20') } }),
    ).rejects.toThrow('sista_dag');
  });
});
