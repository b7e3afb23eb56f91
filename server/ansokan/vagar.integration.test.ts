import { inRequest, sentTo, sessionOf } from '@/scripts/test/request';
import '@/scripts/test/database';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { NY_SVAR, HUSHALL } from '@/scripts/test/nyansokan';
import { utanFil } from '@/scripts/test/ansokan';
import { bankidPerson, finishedUtkast, later, NU, openArende, stranger } from '@/scripts/test/people';
import { SENASTE } from '@/domain/ansokan/register';
import { computed, sentAnsokan, signUtkast } from '@/scripts/test/send';
import { addDays, dayOf } from '@/domain/tid';
import { db } from '../db';
import { beginUtkast, listManader } from './begin-utkast';
import { seal } from '../person/personnummer';
import { forSokande } from '../request/page';
import { loadUtkast } from './load-utkast';
import { openUtkast } from './open-utkast';
import { submitAnsokan } from './submit-ansokan';
import { takeBackAnsokan } from './take-back-ansokan';
import { listVagar } from './vagar';

/** 20 November 2026: November is open since long, December since the 15th, the day of Exempelstad's regelverk. */
const NOV = '2026-11';
const DEC = '2026-12';
const ways = async (aktor: Awaited<ReturnType<typeof stranger>>, nu = NU) =>
  (await listVagar(aktor, nu)).map(({ manad, typ, kod }) => [manad, typ, kod]);

const TILLAGG = {
  kostnad: {
    tillaggSlag: 'glasogon',
    tillaggVad: 'Glasögon efter synprov',
    tillaggBelopp: '1 900',
    tillaggDatum: '2026-11-30',
    tillaggBetald: 'nej',
    tillaggSkal: 'Jag ser inte tavlan i skolan.',
  },
  bilagor: {},
  'skicka-med': utanFil('glasogon'),
  granska: { forsakran: 'ja' },
};

/** A new person with a BankID whose cases are over since long: nothing is left of what other tests did. */
async function withoutCase(id: string) {
  const aktor = await bankidPerson(id);
  const { personId } = aktor;
  await db().arende.updateMany({ where: { personId }, data: { avslutat: new Date('2026-01-31') } });
  return aktor;
}

describe('the way in', () => {
  it('is a nyansökan for who has no case, in the unit that new cases come to', async () => {
    const aktor = await stranger();
    expect(await ways(aktor)).toEqual([
      [NOV, 'nyansokan', 'inget_arende'],
      [DEC, 'nyansokan', 'inget_arende'],
    ]);
    const id = await beginUtkast(aktor, NOV, NU, 'nyansokan');
    expect(await beginUtkast(aktor, NOV, NU, 'nyansokan')).toBe(id);
    expect(await loadUtkast(aktor, id, NU)).toMatchObject({
      arendeId: null,
      enhetId: 'norr',
      typ: 'NYANSOKAN',
      blankett: { version: SENASTE.nyansokan },
      kontext: {
        forra: null,
        hushall: [{ id, roll: 'SOKANDE', fornamn: 'Kim', fodelsedatum: '1890-01-01' }],
        // exempelstad, tjanst.json
        sparaKvitton: { manader: 3, exempel: true },
      },
    });
  });

  it('is a person for a number that names no day, before any draft is made', async () => {
    const aktor = await stranger();
    const pnrKrypterat = seal(`1985${'0060'}9813`, 'personnummer');
    await db().person.update({ where: { id: aktor.personId }, data: { pnrKrypterat } });
    expect(await ways(aktor)).toEqual([
      [NOV, 'kontakta_oss', 'nummer_utan_dag'],
      [DEC, 'kontakta_oss', 'nummer_utan_dag'],
    ]);
    expect(await listManader(aktor, NU)).toBeNull();
    await expect(beginUtkast(aktor, NOV, NU, 'nyansokan')).rejects.toThrow('Ring oss');
    expect(await db().utkast.count({ where: { personId: aktor.personId } })).toBe(0);
  });

  it('is an återansökan for such a number in a case, where the household has the day', async () => {
    const aktor = await stranger();
    await openArende(aktor);
    const pnrKrypterat = seal(`1985${'0060'}9813`, 'personnummer');
    await db().person.update({ where: { id: aktor.personId }, data: { pnrKrypterat } });
    expect((await ways(aktor))[0]).toEqual([NOV, 'ateransokan', 'lopande_arende']);
    await loadUtkast(aktor, await beginUtkast(aktor, NOV, NU), NU);
  });

  it('is the page that says how to reach us for a draft that such a person began before', async () => {
    const aktor = await stranger();
    const id = await beginUtkast(aktor, NOV, NU, 'nyansokan');
    const pnrKrypterat = seal(`1985${'0060'}9813`, 'personnummer');
    await db().person.update({ where: { id: aktor.personId }, data: { pnrKrypterat } });
    const token = await sessionOf(aktor);
    const page = () => sentTo(() => forSokande((own) => openUtkast(own, id, NU)));
    expect(await inRequest({ token }, page)).toBe('/ansokan');
  });

  it('opens the next month on the day of the regelverk', async () => {
    const aktor = await stranger();
    await openArende(aktor);
    expect(await ways(aktor, new Date('2026-11-14T22:59:00Z'))).toEqual([
      [NOV, 'ateransokan', 'lopande_arende'],
      [DEC, 'stangd', 'inte_oppnad'],
    ]);
    expect((await ways(aktor, new Date('2026-11-14T23:00:00Z')))[1]).toEqual([
      DEC,
      'ateransokan',
      'lopande_arende',
    ]);
  });

  it.each(['JA', 'OKANT'] as const)(
    'is a person, and says no reason, when protection is %s',
    async (skydd) => {
      const aktor = await stranger();
      await openArende(aktor);
      await db().person.update({ where: { id: aktor.personId }, data: { skydd } });
      expect(await listVagar(aktor, NU)).toEqual(
        [NOV, DEC].map((manad) => ({
          manad,
          typ: 'kontakta_oss',
          kod: 'kontakta_oss',
          dag: null,
          utkast: null,
          skickad: null,
        })),
      );
      expect(await listManader(aktor, NU)).toBeNull();
      await expect(beginUtkast(aktor, NOV, NU)).rejects.toThrow('Ring oss');
    },
  );

  it('is the form for the applicant of two, and to sign for the other', async () => {
    const [aktor, other] = [await stranger(), await stranger()];
    const arendeId = await openArende(aktor);
    await db().hushallMedlem.create({
      data: {
        arendeId,
        personId: other.personId,
        roll: 'MEDSOKANDE',
        fornamn: 'Alex',
        fodelsedatum: new Date('1991-01-01'),
        from: new Date('2026-01-01'),
      },
    });
    expect((await ways(aktor))[0]).toEqual([NOV, 'ateransokan', 'lopande_arende']);
    expect((await ways(other))[0]).toEqual([NOV, 'stangd', 'skriver_under']);
    expect(await listManader(other, NU)).toContainEqual({ manad: NOV, lage: 'skriver_under' });
    for (const typ of ['ateransokan', 'nyansokan'] as const)
      await expect(beginUtkast(other, NOV, NU, typ)).rejects.toThrow('Ring oss');
  });

  it('is a person for two where nobody knows who the other is, in the words that protection is met with', async () => {
    const aktor = await stranger();
    const arendeId = await openArende(aktor);
    await db().hushallMedlem.create({
      data: {
        arendeId,
        roll: 'MEDSOKANDE',
        fornamn: 'Alex',
        fodelsedatum: new Date('1991-01-01'),
        from: new Date('2026-01-01'),
      },
    });
    expect((await ways(aktor))[0]).toEqual([NOV, 'kontakta_oss', 'kontakta_oss']);
    await expect(beginUtkast(aktor, NOV, NU)).rejects.toThrow('Ring oss');
  });

  it.each([
    [30, 'ateransokan', 'nyss_avslutat'],
    [31, 'nyansokan', 'lange_avslutat'],
  ])('after a case that ended %s days ago is %s', async (days, typ, kod) => {
    const aktor = await stranger();
    await openArende(aktor);
    const avslutat = new Date(`${addDays(dayOf(NU), -days)}T12:00:00Z`);
    await db().arende.updateMany({ where: { personId: aktor.personId }, data: { avslutat } });
    expect((await ways(aktor))[0]).toEqual([NOV, typ, kod]);
  });

  it('refuses another form than the one that is offered', async () => {
    const aktor = await stranger();
    await expect(beginUtkast(aktor, NOV, NU, 'ateransokan')).rejects.toMatchObject({ name: 'ExpectedError' });
    await openArende(aktor);
    for (const typ of ['nyansokan', 'tillaggsansokan'] as const)
      await expect(beginUtkast(aktor, NOV, NU, typ)).rejects.toMatchObject({ name: 'ExpectedError' });
  });
});

describe('a first application', () => {
  it('opens a case with the household and the home that it tells of', async () => {
    const aktor = await withoutCase('samira-hakimi');
    const id = await beginUtkast(aktor, NOV, NU, 'nyansokan');
    const svar = HUSHALL.vaxelvis?.svar ?? NY_SVAR;
    await db().utkast.update({ where: { id }, data: { svar } });
    const ansokanId = await submitAnsokan(aktor, id, await signUtkast('samira-hakimi', id), later(4000));
    const { arende, ...sent } = await db().ansokan.findUniqueOrThrow({
      where: { id: ansokanId },
      include: {
        arende: { include: { hushall: { orderBy: [{ roll: 'asc' }, { fodelsedatum: 'desc' }] } } },
        korning: true,
      },
    });
    expect(sent).toMatchObject({ typ: 'NYANSOKAN', enhetId: 'norr', korning: { steg: 'STICKPROV' } });
    expect(arende).toMatchObject({ personId: aktor.personId, avslutat: null, boendeform: 'hyresratt' });
    expect(arende.hushall).toMatchObject([
      { id, roll: 'SOKANDE', personId: aktor.personId },
      { roll: 'BARN', fornamn: 'Ida', boende: 'VAXELVIS', dagar: 15 },
      { roll: 'BARN', fornamn: 'Max', boende: 'HELTID', dagar: null },
    ]);
    expect(sent.hushall).toMatchObject({
      medlemmar: [{ id }, { fornamn: 'Max' }, { fornamn: 'Ida' }],
      boende: { form: 'hyresratt' },
    });
    await computed(ansokanId, later(5000));
    const { spar } = await db().rekommendation.findFirstOrThrow({ where: { ansokanId } });
    expect(spar, 'a person reads a first application').toBe('manuell');
    expect(await ways(aktor)).toEqual([
      [NOV, 'tillaggsansokan', 'manaden_sokt'],
      [DEC, 'ateransokan', 'lopande_arende'],
    ]);
  });

  it('is not sent when a case was opened meanwhile', async () => {
    const aktor = await withoutCase('amir-lindqvist');
    const id = await beginUtkast(aktor, DEC, NU, 'nyansokan');
    await db().utkast.update({ where: { id }, data: { svar: NY_SVAR } });
    const token = await signUtkast('amir-lindqvist', id);
    await openArende(aktor);
    await expect(submitAnsokan(aktor, id, token, later(4000))).rejects.toThrow('redan ett ärende');
    expect(await db().ansokan.count({ where: { utkastId: id } })).toBe(0);
  });
});

describe('a case that has just ended', () => {
  it('is opened again by an återansökan', async () => {
    const aktor = await bankidPerson('nora-ek');
    const arendeId = await openArende(aktor);
    const avslutat = new Date('2026-11-10T12:00:00Z');
    await db().arende.update({ where: { id: arendeId }, data: { avslutat } });
    const id = await finishedUtkast(aktor);
    const ansokanId = await submitAnsokan(aktor, id, await signUtkast('nora-ek', id), later(4000));
    const sent = await db().ansokan.findUniqueOrThrow({
      where: { id: ansokanId },
      include: { arende: true },
    });
    expect(sent.arende).toMatchObject({ id: arendeId, avslutat: null });
  });
});

describe('a tilläggsansökan', () => {
  it('is not signed or sent when the application of its month was taken back, and is not lost', async () => {
    const { aktor, ansokanId } = await sentAnsokan('emil-strand');
    const id = await beginUtkast(aktor, NOV, NU, 'tillaggsansokan');
    await db().utkast.update({ where: { id }, data: { svar: TILLAGG } });
    const token = await signUtkast('emil-strand', id);
    await takeBackAnsokan(aktor, ansokanId, later(4500));
    await expect(submitAnsokan(aktor, id, token, later(5000))).rejects.toThrow('är återtagen. Gå till Ansök');
    await expect(signUtkast('emil-strand', id)).rejects.toThrow('är återtagen. Gå till Ansök');
    expect((await loadUtkast(aktor, id, NU)).svar.kostnad).toEqual(TILLAGG.kostnad);
    expect(await db().ansokan.count({ where: { utkastId: id } })).toBe(0);
  });

  it('is for a month that is applied for, as often as there is a cost, and a person reads it', async () => {
    const { aktor, ansokanId: first } = await sentAnsokan('emil-strand');
    expect((await ways(aktor))[0]).toEqual([NOV, 'tillaggsansokan', 'manaden_sokt']);
    await expect(beginUtkast(aktor, NOV, NU)).rejects.toThrow('redan skickat');
    const send = async () => {
      const id = await beginUtkast(aktor, NOV, NU, 'tillaggsansokan');
      await db().utkast.update({ where: { id }, data: { svar: TILLAGG } });
      return submitAnsokan(aktor, id, await signUtkast('emil-strand', id), later(4000));
    };
    const [second, third] = [await send(), await send()];
    expect(new Set([first, second, third]).size).toBe(3);
    await computed(second, later(5000));
    const { spar } = await db().rekommendation.findFirstOrThrow({ where: { ansokanId: second } });
    expect(spar).toBe('manuell');
    const next = await loadUtkast(aktor, await beginUtkast(aktor, DEC, NU), NU);
    expect(next.kontext.forra?.kostnader, 'next month shows the month, not what was added').toMatchObject({
      hyra: 710_000,
    });
  });
});

describe('a source that does not answer', () => {
  /** Runs something while another connection holds the table, as a migration or a runaway job would. */
  async function whileLocked(table: string, run: () => Promise<void>): Promise<void> {
    const other = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await other.connect();
    await other.query('BEGIN');
    await other.query(`LOCK TABLE "${table}" IN ACCESS EXCLUSIVE MODE`);
    try {
      await run();
    } finally {
      await other.query('ROLLBACK');
      await other.end();
    }
  }

  it.each([
    ['Ansokan', 'kontakta_oss', 'kallan_svarar_inte'],
    // who is protected cannot be known then, and that is said by nothing
    ['Arende', 'kontakta_oss', 'kontakta_oss'],
    ['HushallMedlem', 'kontakta_oss', 'kontakta_oss'],
    ['Utkast', 'ateransokan', 'lopande_arende_hushall_okant'],
  ])('is said, and nothing is guessed: %s', async (table, typ, kod) => {
    const aktor = await stranger();
    await openArende(aktor);
    await whileLocked(table, async () => {
      const begun = Date.now();
      expect(await ways(aktor)).toEqual([
        [NOV, typ, kod],
        [DEC, typ, kod],
      ]);
      expect(Date.now() - begun, 'in a time that a person waits').toBeLessThan(15_000);
    });
    expect((await ways(aktor))[0], 'and it is gone when the source answers').toEqual([
      NOV,
      'ateransokan',
      'lopande_arende',
    ]);
  });

  it('begins no draft', async () => {
    const aktor = await stranger();
    await openArende(aktor);
    await whileLocked('Ansokan', () =>
      expect(beginUtkast(aktor, NOV, NU)).rejects.toMatchObject({ name: 'ExpectedError' }),
    );
    expect(await db().utkast.count({ where: { personId: aktor.personId } })).toBe(0);
  });
});
