import { describe, expect, it } from 'vitest';
import { followLog } from '@/scripts/test/database';
import { NY_SVAR } from '@/scripts/test/nyansokan';
import { bankidPerson, finishedUtkast, later, NU, staff, stranger } from '@/scripts/test/people';
import { decisionOn, sentAnsokan, signedUtkast, signUtkast } from '@/scripts/test/send';
import { closedControl, draw, drawAndMove, lottadAnsokan } from '@/scripts/test/stickprov';
import { decideAnsokan } from '../beslut/decide-ansokan';
import { listPagaende } from '../beslut/list-beslut';
import { writeOffAnsokan } from '../beslut/write-off-ansokan';
import { db } from '../db';
import { listKo } from '../handlaggning/list-ko';
import { requestKomplettering } from '../komplettering/request-komplettering';
import { runKorning } from '../robot/run-korning';
import { beginUtkast } from './begin-utkast';
import { recommendAnsokan } from './recommend-ansokan';
import { submitAnsokan } from './submit-ansokan';
import { loadAterkallelse, takeBackAnsokan } from './take-back-ansokan';
import { listVagar } from './vagar';

const SENT = later(5000);
const person = async (personId: string) =>
  ({ typ: 'sokande', personId, kommunId: 'exempelstad', namn: 'Kim' }) as const;

describe('taking back an application', () => {
  it('is a row of its own, once, and the month is open again', async () => {
    const { aktor, ansokanId } = await sentAnsokan('leila-nordin');
    const log = await followLog();
    await takeBackAnsokan(aktor, ansokanId, SENT);
    await takeBackAnsokan(aktor, ansokanId, later(6000));
    expect((await log()).map((r) => r.handling)).toEqual(['ansokan.aterta']);
    expect(await db().aterkallelse.findUniqueOrThrow({ where: { ansokanId } })).toMatchObject({
      personId: aktor.personId,
      aterkallad: SENT,
    });
    expect((await listVagar(aktor, NU))[0]).toMatchObject({ typ: 'ateransokan', skickad: null });
    expect((await listPagaende(aktor, SENT)).find(({ id }) => id === ansokanId)?.aterkallad).toEqual(SENT);
    const utkastId = await finishedUtkast(aktor);
    const again = await submitAnsokan(
      aktor,
      utkastId,
      await signUtkast('leila-nordin', utkastId),
      later(9000),
    );
    expect(await db().ansokan.findUniqueOrThrow({ where: { id: again } })).toMatchObject({ omgang: 2 });
    expect((await listVagar(aktor, NU))[0]).toMatchObject({ typ: 'tillaggsansokan', skickad: again });
  });

  it("is the applicant's own to do, and not after the decision", async () => {
    const { aktor, ansokanId } = await sentAnsokan('emil-strand');
    await expect(takeBackAnsokan(await stranger(), ansokanId, SENT)).rejects.toMatchObject({
      name: 'NotYours',
    });
    const handl = await staff('Enhet Norr');
    await decideAnsokan(handl, await decisionOn(ansokanId), SENT);
    expect(await loadAterkallelse(aktor, ansokanId)).toMatchObject({ lage: 'beslutad' });
    await expect(takeBackAnsokan(aktor, ansokanId, SENT)).rejects.toThrow('redan beslutad');
    await expect(
      db().aterkallelse.create({ data: { ansokanId, personId: aktor.personId, aterkallad: NU } }),
    ).rejects.toThrow('beslutad');
  });

  it('and a decision at the same moment: one of them', async () => {
    for (let i = 0; i < 5; i += 1) {
      const { aktor, ansokanId } = await sentAnsokan('emil-strand');
      const command = await decisionOn(ansokanId);
      const handl = await staff('Enhet Norr');
      const both = await Promise.allSettled([
        decideAnsokan(handl, command, SENT),
        takeBackAnsokan(aktor, ansokanId, SENT),
      ]);
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const [lost] = both.flatMap((r) => (r.status === 'rejected' ? [r.reason as Error] : []));
      expect(lost?.name).toBe('ExpectedError');
      const rows = [
        await db().beslut.count({ where: { ansokanId } }),
        await db().aterkallelse.count({ where: { ansokanId } }),
      ];
      expect(rows.toSorted()).toEqual([0, 1]);
    }
  });

  it('leaves nothing to compute, ask for or decide', async () => {
    const { aktor, ansokanId } = await sentAnsokan('emil-strand');
    const command = await decisionOn(ansokanId);
    await takeBackAnsokan(aktor, ansokanId, SENT);
    const handl = await staff('Enhet Norr');
    await expect(decideAnsokan(handl, command, SENT)).rejects.toThrow('tagit tillbaka');
    await expect(recommendAnsokan(handl, ansokanId, SENT)).rejects.toThrow('återtagen');
    const fraga = { ansokanId, bilagor: [], filer: [], fragor: ['Varför?'], sistaDag: '2026-12-30', text: 'Vi undrar en sak.' };
    await expect(requestKomplettering(handl, fraga, SENT)).rejects.toThrow('återtagen');
    const beslut = { kommunId: 'exempelstad', enhetId: 'norr', ansokanId, personId: aktor.personId, utgang: 'AVSLAG', beloppOre: 0, motivering: 'Förbi koden, rakt i databasen.', kommunicering: 'svarat', delegation: 'SN', personalId: handl.personalId, personalNamn: 'R', personalTitel: 'S', beslutad: NU } as const;
    await expect(db().beslut.create({ data: beslut })).rejects.toThrow('återtagen');
  }); // prettier-ignore

  it('stops the robot wherever it is, and draws first', async () => {
    const { aktor, utkastId, token } = await signedUtkast('emil-strand');
    const ansokanId = await submitAnsokan(aktor, utkastId, token, SENT);
    await takeBackAnsokan(aktor, ansokanId, SENT);
    await runKorning(ansokanId, () => later(60_000));
    const korning = await db().korning.findUniqueOrThrow({ where: { ansokanId } });
    expect(korning).toMatchObject({ steg: 'ATERKALLAD', klar: SENT, vantarTill: null });
    expect(await db().stickprov.count({ where: { ansokanId } })).toBe(1);
    expect(await db().rekommendation.count({ where: { ansokanId } })).toBe(0);
    expect(await db().registerutdrag.count({ where: { ansokanId } })).toBe(0);
  });

  it('while the robot works: it stops between two steps, and nothing is half done', async () => {
    const { aktor, utkastId, token } = await signedUtkast('emil-strand');
    const ansokanId = await submitAnsokan(aktor, utkastId, token, SENT);
    await Promise.all([
      runKorning(ansokanId, () => later(60_000)),
      takeBackAnsokan(aktor, ansokanId, later(60_000)),
    ]);
    expect(await db().stickprov.count({ where: { ansokanId } })).toBe(1);
    expect((await db().korning.findUniqueOrThrow({ where: { ansokanId } })).klar).not.toBeNull();
  });
});

describe('a first application that is taken back', () => {
  it('ends the case that it opened, and the next is a first one again, for the same month', async () => {
    const aktor = await bankidPerson('nora-ek');
    const { personId } = aktor;
    await db().arende.updateMany({ where: { personId }, data: { avslutat: new Date('2026-01-31') } });
    const send = async (nu: Date) => {
      const id = await beginUtkast(aktor, '2026-11', NU, 'nyansokan');
      await db().utkast.update({ where: { id }, data: { svar: NY_SVAR } });
      return submitAnsokan(aktor, id, await signUtkast('nora-ek', id), nu);
    };
    const first = await send(later(4000));
    expect((await listVagar(aktor, NU))[0]).toMatchObject({ typ: 'tillaggsansokan' });
    await takeBackAnsokan(aktor, first, SENT);
    expect((await listVagar(aktor, NU))[0]).toMatchObject({ typ: 'nyansokan', skickad: null });
    const second = await send(later(8000));
    const rows = await db().ansokan.findMany({
      where: { id: { in: [first, second] } },
      include: { arende: true },
    });
    const cases = rows.map(({ id, arende }) => [id === second, arende.avslutat === null]);
    expect(cases).toEqual(
      expect.arrayContaining([
        [false, false],
        [true, true],
      ]),
    );
  });

  it('leaves a case that was there before', async () => {
    const { aktor, arendeId, ansokanId } = await sentAnsokan('emil-strand');
    await takeBackAnsokan(aktor, ansokanId, SENT);
    expect((await db().arende.findUniqueOrThrow({ where: { id: arendeId } })).avslutat).toBeNull();
  });
});

describe('the queue', () => {
  it('shows it until a person has written it off, with a reason, once', async () => {
    const { aktor, ansokanId } = await sentAnsokan('emil-strand');
    const handl = await staff('Enhet Norr');
    const row = async () => (await listKo(handl, {}, SENT)).find(({ id }) => id === ansokanId);
    await expect(writeOffAnsokan(handl, ansokanId, 'Ingen har bett om det.', SENT)).rejects.toThrow('inte återtagen');
    await takeBackAnsokan(aktor, ansokanId, SENT);
    expect(await row()).toMatchObject({ aterkallad: true });
    await expect(writeOffAnsokan(handl, ansokanId, 'Kort', SENT)).rejects.toThrow('minst 10');
    await expect(writeOffAnsokan(await staff('Enhet Söder'), ansokanId, 'Sökanden tog tillbaka den.', SENT)).rejects.toMatchObject({ name: 'NotYours' });
    const without = await staff('Enhet Norr', 'handlaggare', '');
    await expect(writeOffAnsokan(without, ansokanId, 'Sökanden tog tillbaka den.', SENT)).rejects.toThrow('delegation');
    await writeOffAnsokan(handl, ansokanId, 'Sökanden tog tillbaka den.', SENT);
    expect(await row()).toBeUndefined();
    await expect(writeOffAnsokan(handl, ansokanId, 'Sökanden tog tillbaka den.', SENT)).rejects.toThrow('redan avskrivet');
    expect((await listPagaende(aktor, SENT)).find(({ id }) => id === ansokanId)?.avskrivning).toMatchObject({ skal: 'Sökanden tog tillbaka den.' });
    await expect(db().avskrivning.deleteMany({ where: { ansokanId } })).rejects.toThrow('ändras aldrig');
    await expect(db().aterkallelse.deleteMany({ where: { ansokanId } })).rejects.toThrow('ändras aldrig');
  }); // prettier-ignore

  it('takes no row past the code for one that was not taken back', async () => {
    const { ansokanId } = await sentAnsokan('emil-strand');
    const { personalId } = await staff('Enhet Norr');
    const row = { ansokanId, skal: 'Förbi koden i databasen.', delegation: 'SN', personalId, personalNamn: 'R', personalTitel: 'S', avskriven: NU };
    await expect(db().avskrivning.create({ data: row })).rejects.toThrow('återtagen');
  }); // prettier-ignore
});

describe('one application a month', () => {
  it('and one more for each that was taken back, never two, also past the code', async () => {
    const first = await lottadAnsokan();
    await expect(lottadAnsokan({ arendeId: first.arendeId })).rejects.toThrow();
    await takeBackAnsokan(await person(first.personId), first.id, SENT);
    const both = await Promise.allSettled([
      lottadAnsokan({ arendeId: first.arendeId }),
      lottadAnsokan({ arendeId: first.arendeId }),
    ]);
    const made = both.flatMap((r) => (r.status === 'fulfilled' ? [r.value] : []));
    expect(made).toMatchObject([{ omgang: 2 }]);
    await expect(lottadAnsokan({ arendeId: first.arendeId })).rejects.toThrow();
  });
});

describe('a draw', () => {
  /** An application that was drawn: drawn again with new ids until the lott falls so. */
  async function drawn(dragen: boolean) {
    for (;;) {
      const ansokan = await lottadAnsokan();
      if ((await drawAndMove(ansokan))?.dragen === dragen) return ansokan;
    }
  }

  it('is not undone by taking back and sending again, however often', async () => {
    const first = await drawn(true);
    const aktor = await person(first.personId);
    await takeBackAnsokan(aktor, first.id, SENT);
    const second = await lottadAnsokan({ arendeId: first.arendeId });
    const inherited = { dragen: true, andel: 10_000, grund: 'aterkallad' };
    expect(await draw(second)).toMatchObject(inherited);
    await takeBackAnsokan(aktor, second.id, SENT);
    expect(await draw(await lottadAnsokan({ arendeId: first.arendeId }))).toMatchObject(inherited);
  });

  it('follows the person to another case, for the same month and no other', async () => {
    const first = await drawn(true);
    await takeBackAnsokan(await person(first.personId), first.id, SENT);
    await db().arende.update({ where: { id: first.arendeId }, data: { avslutat: NU } });
    const { kommunId, enhetId, personId } = first;
    const arende = await db().arende.create({
      data: { kommunId, enhetId, personId, boendeform: 'hyresratt' },
    });
    expect(await draw(await lottadAnsokan({ arendeId: arende.id }))).toMatchObject({ grund: 'aterkallad' });
    const december = await lottadAnsokan({ arendeId: arende.id, manad: '2026-12' });
    expect((await draw(december))?.grund).not.toBe('aterkallad');
  });

  it('that was not drawn, or whose control is made, leaves nothing to the next', async () => {
    const not = await drawn(false);
    await takeBackAnsokan(await person(not.personId), not.id, SENT);
    expect((await draw(await lottadAnsokan({ arendeId: not.arendeId })))?.grund).not.toBe('aterkallad');
    const done = await drawn(true);
    await closedControl(done.id, NU);
    await takeBackAnsokan(await person(done.personId), done.id, SENT);
    expect((await draw(await lottadAnsokan({ arendeId: done.arendeId })))?.grund).not.toBe('aterkallad');
  });
});
