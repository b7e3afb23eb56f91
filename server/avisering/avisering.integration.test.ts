import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followLog, withoutLog } from '@/scripts/test/database';
import { NY_SVAR } from '@/scripts/test/nyansokan';
import { firstSigns, newCouple, without } from '@/scripts/test/par';
import { bankidPerson, later, NU, staff, stranger } from '@/scripts/test/people';
import { decided, decisionOn, sentAnsokan, signUtkast } from '@/scripts/test/send';
import { SMS_NYCKEL, startSms } from '@/scripts/test/sms-server';
import { ANVANDARE, LOSEN, startSmtp } from '@/scripts/test/smtp-server';
import { beginUtkast } from '../ansokan/begin-utkast';
import { saveSteg } from '../ansokan/save-steg';
import { submitAnsokan } from '../ansokan/submit-ansokan';
import { takeBackAnsokan } from '../ansokan/take-back-ansokan';
import { decideAnsokan } from '../beslut/decide-ansokan';
import { config } from '../config';
import { db } from '../db';
import { listOsignerade } from '../handlaggning/list-osignerade';
import { tellOmgangar } from '../medsokande/tell-omgangar';
import { addAvisering } from './add-avisering';
import { deliverAviseringar } from './deliver-aviseringar';
import { loadKontakt, removeKontakt, saveKontakt } from './kontakt';
import { loadAviseringslage } from './load-aviseringslage';

const smtp = await startSmtp();
const sms = await startSms();
afterAll(async () => {
  await smtp.stop();
  await sms.stop();
});

const EPOST = { kanal: 'EPOST', epost: 'kim@exempelstad.se', telefon: null } as const;
const SMS = { kanal: 'SMS', epost: null, telefon: '+46701740605' } as const;
const before = { ...config() };
const at = (minutes: number) => () => later(minutes * 60_000);

beforeEach(async () => {
  await db().avisering.deleteMany();
  Object.assign(config(), {
    SMTP_VARD: '127.0.0.1',
    SMTP_PORT: smtp.port,
    SMTP_CA: smtp.ca,
    SMTP_TLS: 'starttls',
    SMTP_ANVANDARE: ANVANDARE,
    SMTP_LOSEN: LOSEN,
    SMTP_AVSANDARE: 'Exempelstad <inget-svar@exempelstad.se>',
    SMS_URL: sms.url,
    SMS_NYCKEL,
    SMS_AVSANDARE: 'Exempelstad',
  });
  Object.assign(smtp.faults, { rcpt: 0, data: 0 });
  sms.faults.status = 0;
  smtp.taken.length = 0;
  sms.taken.length = 0;
});
afterEach(() => {
  for (const name of [
    'SMTP_VARD',
    'SMTP_CA',
    'SMTP_ANVANDARE',
    'SMTP_LOSEN',
    'SMTP_AVSANDARE',
    'SMS_URL',
  ] as const)
    delete config()[name];
  Object.assign(config(), before);
});

/** A person who is to be told of something. */
async function told(kontakt: Parameters<typeof saveKontakt>[1] | null) {
  const aktor = await stranger();
  if (kontakt) await saveKontakt(aktor, kontakt, NU);
  const { kommunId, personId } = aktor;
  await addAvisering(db(), { slag: 'BESLUT', kommunId, personId, om: personId }, NU);
  return aktor;
}
const noticeOf = (personId: string) => db().avisering.findFirstOrThrow({ where: { personId } });

describe('a notice', () => {
  it('is a letter that says that there is something and where, and nothing else', async () => {
    const { personId } = await told(EPOST);
    expect(await deliverAviseringar(at(0))).toBe(1);
    const { id, ...row } = await noticeOf(personId);
    expect(row).toMatchObject({ lage: 'SKICKAD', kanal: 'EPOST', forsok: 1, avslutad: NU, fel: null });
    expect(smtp.taken).toMatchObject([
      { from: 'inget-svar@exempelstad.se', to: ['kim@exempelstad.se'], isEncrypted: true },
    ]);
    const raw = smtp.taken[0]?.raw ?? '';
    expect(raw).toContain(`Message-ID: <${id}@localhost>`);
    expect(raw).toContain('Auto-Submitted: auto-generated');
    expect(raw.split('\r\n\r\n')[1]?.replace(/=\r\n/gu, '').trim()).toBe(
      `Du har ett nytt meddelande p=C3=A5 mina sidor. ${config().NEXTAUTH_URL}/mina-sidor`,
    );
    expect(raw).not.toMatch(/beslut|ans.kan|bistånd|Kim Holm/iu);
  });

  it('is a text message of the same words', async () => {
    const { personId } = await told(SMS);
    await deliverAviseringar(at(0));
    const { id, lage } = await noticeOf(personId);
    expect(lage).toBe('SKICKAD');
    expect(sms.taken).toEqual([
      {
        key: id,
        body: {
          to: '+46701740605',
          from: 'Exempelstad',
          message: `Du har ett nytt meddelande på mina sidor. ${config().NEXTAUTH_URL}/mina-sidor`,
          id,
        },
      },
    ]);
  });

  it.each([
    ['said nothing', null],
    ['wants none', { kanal: 'INGEN', epost: 'kim@exempelstad.se', telefon: null } as const],
  ])('goes nowhere when the person has %s', async (_who, kontakt) => {
    const { personId } = await told(kontakt);
    await deliverAviseringar(at(0));
    expect(await noticeOf(personId)).toMatchObject({ lage: 'AVSTATT', kanal: 'INGEN' });
    expect([smtp.taken, sms.taken]).toEqual([[], []]);
  });

  it('is kept as not configured when the city has said by which way', async () => {
    delete config().SMTP_VARD;
    delete config().SMS_URL;
    const [one, two] = [await told(EPOST), await told(SMS)];
    await deliverAviseringar(at(0));
    expect(await noticeOf(one.personId)).toMatchObject({ lage: 'INTE_KONFIGURERAD', kanal: 'EPOST' });
    expect(await noticeOf(two.personId)).toMatchObject({ lage: 'INTE_KONFIGURERAD', kanal: 'SMS' });
  });

  it('is sent once by many workers', async () => {
    await Promise.all(Array.from({ length: 6 }, () => told(EPOST)));
    await Promise.all(Array.from({ length: 4 }, () => deliverAviseringar(at(0))));
    const ids = smtp.taken.map(({ raw }) => /Message-ID: (.*)/u.exec(raw)?.[1]);
    expect(new Set(ids).size).toBe(6);
    expect(ids).toHaveLength(6);
  });

  it('that is told twice of the same thing is one', async () => {
    const { personId, kommunId } = await told(EPOST);
    const again = { slag: 'BESLUT', kommunId, personId, om: personId } as const;
    expect(await addAvisering(db(), again, NU)).toBe(false);
    expect(await deliverAviseringar(at(0))).toBe(1);
  });

  it('that was sent by a process that died is sent again under the same name', async () => {
    const { personId } = await told(EPOST);
    await deliverAviseringar(at(0));
    // as it stands when the letter went and the process fell before it could say so
    await db().avisering.updateMany({ where: { personId }, data: { lage: 'VANTAR', avslutad: null } });
    expect(await deliverAviseringar(at(1))).toBe(0);
    expect(await deliverAviseringar(at(2))).toBe(1);
    const names = smtp.taken.map(({ raw }) => /Message-ID: (.*)/u.exec(raw)?.[1]);
    expect(names).toHaveLength(2);
    expect(names[0]).toBe(names[1]);
  });
});

describe('what does not go', () => {
  it('is tried again, longer and longer apart, and has an end', async () => {
    smtp.faults.rcpt = 451;
    const { personId } = await told(EPOST);
    // 2, 10, 60, 360 and 1440 minutes after the try before
    const tries = [0, 2, 12, 72, 432, 1872];
    for (const [index, minute] of tries.entries()) {
      if (index > 0) expect(await deliverAviseringar(at(minute - 0.1))).toBe(0);
      expect(await deliverAviseringar(at(minute))).toBe(1);
    }
    expect(await noticeOf(personId)).toMatchObject({
      lage: 'MISSLYCKAD',
      kanal: 'EPOST',
      fel: 'svarar_inte',
      forsok: 6,
    });
    expect(await deliverAviseringar(at(100_000))).toBe(0);
  });

  it('goes when the server answers again', async () => {
    smtp.faults.data = 452;
    const { personId } = await told(EPOST);
    await deliverAviseringar(at(0));
    expect(await noticeOf(personId)).toMatchObject({ lage: 'VANTAR', fel: 'svarar_inte' });
    smtp.faults.data = 0;
    await deliverAviseringar(at(2));
    expect(await noticeOf(personId)).toMatchObject({ lage: 'SKICKAD', forsok: 2 });
  });

  it.each([
    ['EPOST', EPOST],
    ['SMS', SMS],
  ])('ends at once when there is no such receiver: %s', async (kanal, kontakt) => {
    smtp.faults.rcpt = 550;
    sms.faults.status = 422;
    const { personId } = await told(kontakt);
    await deliverAviseringar(at(0));
    expect(await noticeOf(personId)).toMatchObject({ lage: 'MISSLYCKAD', kanal, fel: 'adress', forsok: 1 });
  });

  it.each([
    [401, 'nekar'],
    [302, 'svarar_inte'],
    [429, 'svarar_inte'],
    [500, 'svarar_inte'],
  ])('waits when the gateway says %i: %s', async (status, fel) => {
    sms.faults.status = status;
    const { personId } = await told(SMS);
    await deliverAviseringar(at(0));
    expect(await noticeOf(personId)).toMatchObject({ lage: 'VANTAR', fel });
  });

  it('does not go in the clear, to a server with another certificate, or by a wrong password', async () => {
    const plain = await startSmtp({ disabledCommands: ['STARTTLS'], authOptional: true });
    const cases = [
      { more: { SMTP_PORT: plain.port, SMTP_ANVANDARE: undefined }, fel: 'nekar' },
      { more: { SMTP_CA: plain.ca }, fel: 'svarar_inte' },
      { more: { SMTP_LOSEN: 'fel' }, fel: 'nekar' },
      { more: { SMTP_PORT: 1 }, fel: 'svarar_inte' },
    ];
    for (const { more, fel } of cases) {
      const settings = { ...config() };
      Object.assign(config(), more);
      const { personId } = await told(EPOST);
      await deliverAviseringar(at(0));
      Object.assign(config(), settings);
      expect(await noticeOf(personId), JSON.stringify(Object.keys(more))).toMatchObject({
        lage: 'VANTAR',
        fel,
      });
    }
    expect([smtp.taken, plain.taken]).toEqual([[], []]);
    await plain.stop();
  });

  it('goes over TLS from the start where the server asks for it', async () => {
    const secure = await startSmtp({ secure: true });
    Object.assign(config(), { SMTP_TLS: 'tls', SMTP_PORT: secure.port, SMTP_CA: secure.ca });
    await told(EPOST);
    await deliverAviseringar(at(0));
    expect(secure.taken).toMatchObject([{ isEncrypted: true }]);
    await secure.stop();
  });
});

describe('an application and its decision', () => {
  it('are told of, each once, from the same moment', async () => {
    const handlaggare = await staff('Enhet Norr');
    const { aktor, ansokanId, beslutId } = await decided('emil-strand', handlaggare, later(5000));
    const rows = await db().avisering.findMany({
      where: { personId: aktor.personId },
      orderBy: { skapad: 'asc' },
      select: { slag: true, nyckel: true, lage: true },
    });
    expect(rows).toEqual([
      { slag: 'ANSOKAN_MOTTAGEN', nyckel: `ANSOKAN_MOTTAGEN:${ansokanId}`, lage: 'VANTAR' },
      { slag: 'BESLUT', nyckel: `BESLUT:${beslutId}`, lage: 'VANTAR' },
    ]);
  });

  it('are not told of when they did not happen', async () => {
    const handlaggare = await staff('Enhet Norr');
    const { ansokanId } = await sentAnsokan('leila-nordin', { barn: [] });
    const command = await decisionOn(ansokanId);
    await withoutLog(() => expect(decideAnsokan(handlaggare, command, later(5000))).rejects.toThrow());
    expect(await db().avisering.count({ where: { slag: 'BESLUT' } })).toBe(0);
  });
});

describe('the addresses', () => {
  it('are sealed, read back by their owner, and can be taken away; each change is logged', async () => {
    const aktor = await stranger();
    expect(await loadKontakt(aktor)).toBeNull();
    const log = await followLog();
    const both = { ...EPOST, telefon: SMS.telefon };
    await saveKontakt(aktor, both, NU);
    expect(await loadKontakt(aktor)).toEqual(both);
    const row = await db().kontaktuppgift.findUniqueOrThrow({ where: { personId: aktor.personId } });
    expect(Buffer.from(row.epost ?? []).toString('latin1')).not.toContain('kim');
    expect(Buffer.from(row.telefon ?? []).toString('latin1')).not.toContain('4670');
    await saveKontakt(aktor, SMS, NU);
    expect(await loadKontakt(aktor)).toEqual(SMS);
    await removeKontakt(aktor);
    await removeKontakt(aktor);
    expect(await loadKontakt(aktor)).toBeNull();
    const vem = `sokande ${aktor.personId}`;
    const objekt = `Kontaktuppgift ${aktor.personId}`;
    expect(await log()).toEqual([
      { vem, handling: 'kontakt.andra', objekt },
      { vem, handling: 'kontakt.andra', objekt },
      { vem, handling: 'kontakt.ta-bort', objekt },
    ]);
  });

  it('cannot be opened in the row of another', async () => {
    const [one, two] = [await stranger(), await stranger()];
    await saveKontakt(one, EPOST, NU);
    const { epost } = await db().kontaktuppgift.findUniqueOrThrow({ where: { personId: one.personId } });
    await saveKontakt(two, EPOST, NU);
    await db().kontaktuppgift.update({ where: { personId: two.personId }, data: { epost } });
    await expect(loadKontakt(two)).rejects.toThrow();
  });
});

describe('the figures', () => {
  it('count what waits and what failed, in the own municipality', async () => {
    smtp.faults.rcpt = 550;
    await told(EPOST);
    await told(EPOST);
    await told(null);
    await deliverAviseringar(at(0));
    await told(EPOST);
    const { personId } = await stranger('grannstad');
    await addAvisering(db(), { slag: 'BESLUT', kommunId: 'grannstad', personId, om: 'x' }, NU);
    const lage = await loadAviseringslage(await staff('Enhet Norr'), later(60_000));
    expect(lage.vantar).toEqual({ antal: 1, aldst: NU, fel: 0 });
    expect(lage.avslutade).toEqual(
      expect.arrayContaining([
        { lage: 'MISSLYCKAD', antal: 2 },
        { lage: 'AVSTATT', antal: 1 },
      ]),
    );
    expect(lage.misslyckade).toEqual([{ kanal: 'EPOST', fel: 'adress', antal: 2, senast: NU }]);
    await expect(loadAviseringslage(await staff('Enhet Norr', 'ingen'), NU)).rejects.toMatchObject({
      name: 'NotYours',
    });
  });
});

describe('how a first application says that one wants to be told', () => {
  const OM_DIG = {
    ...NY_SVAR['om-dig'],
    harTelefon: 'ja',
    telefon: '070-174 06 05',
    smsBesked: 'ja',
    harEpost: 'ja',
    epost: 'samira@exempelstad.se',
    epostBesked: 'ja',
  };
  const PERSON = 'samira-hakimi';

  /** A first application with every answer given but "om dig". */
  async function begun() {
    const aktor = await bankidPerson(PERSON);
    await without(aktor);
    const sent = { personId: aktor.personId, aterkallelse: null };
    for (const { id } of await db().ansokan.findMany({ where: sent })) await takeBackAnsokan(aktor, id, NU);
    await db().avisering.deleteMany();
    await db().kontaktuppgift.deleteMany({ where: { personId: aktor.personId } });
    const id = await beginUtkast(aktor, '2026-11', NU, 'nyansokan');
    await db().utkast.update({ where: { id }, data: { svar: NY_SVAR } });
    const svara = async (sent: Record<string, string> = OM_DIG) => {
      const { version } = await db().utkast.findUniqueOrThrow({ where: { id } });
      await saveSteg(aktor, { id, steg: 'om-dig', version, sent }, NU);
    };
    const skicka = async () => submitAnsokan(aktor, id, await signUtkast(PERSON, id), later(4000));
    return { aktor, svara, skicka };
  }

  it('is the person’s choice when it is sent: the notice of it goes out, and the log has no address', async () => {
    const { aktor, svara, skicka } = await begun();
    await svara();
    expect(await loadKontakt(aktor)).toBeNull();
    const log = await followLog();
    await skicka();
    expect(await loadKontakt(aktor)).toEqual({ ...SMS, epost: 'samira@exempelstad.se' });
    expect((await log()).map(({ handling }) => handling)).toContain('kontakt.andra');
    await deliverAviseringar(at(1));
    expect(sms.taken.map(({ body }) => body)).toMatchObject([{ to: '+46701740605' }]);
    const { epost, telefon } = await db().kontaktuppgift.findUniqueOrThrow({
      where: { personId: aktor.personId },
    });
    expect(Buffer.concat([epost ?? Buffer.of(), telefon ?? Buffer.of()]).toString()).not.toMatch(
      /samira|4670/,
    );
    const rows = await db().handelse.findMany({ where: { aktorId: aktor.personId } });
    expect(JSON.stringify(rows.map((r) => r.data))).not.toMatch(/samira@|4670|070/);
  });

  it.each([
    ['only by e-mail', { smsBesked: 'nej' }, 'EPOST'],
    ['not at all', { smsBesked: 'nej', epostBesked: 'nej' }, 'INGEN'],
    ['by a number that takes no text message', { telefon: '08-123 456 78', epostBesked: 'nej' }, 'INGEN'],
  ] as const)('%s', async (_what, more, kanal) => {
    const { aktor, svara, skicka } = await begun();
    await svara({ ...OM_DIG, ...more });
    await skicka();
    expect(await loadKontakt(aktor)).toMatchObject({ kanal, epost: 'samira@exempelstad.se' });
  });

  it('takes the place of what was chosen before it, and of nothing that was chosen after', async () => {
    const before = await begun();
    await saveKontakt(before.aktor, EPOST, NU);
    await before.svara();
    await before.skicka();
    expect(await loadKontakt(before.aktor)).toMatchObject({ kanal: 'SMS' });
    const after = await begun();
    await after.svara();
    await saveKontakt(after.aktor, EPOST, NU);
    await after.skicka();
    expect(await loadKontakt(after.aktor)).toEqual(EPOST);
  });

  it('does not bring back what was taken away after it', async () => {
    const { aktor, svara, skicka } = await begun();
    await saveKontakt(aktor, EPOST, NU);
    await svara();
    await removeKontakt(aktor);
    await skicka();
    expect(await loadKontakt(aktor)).toBeNull();
  });

  it('is kept when the first of two has signed, so that a caseworker can reach who was not signed with', async () => {
    const { aktor, utkastId } = await newCouple('maria-lund', 'bengt-ask', '19620308-9815');
    await db().kontaktuppgift.deleteMany({ where: { personId: aktor.personId } });
    const { version } = await db().utkast.findUniqueOrThrow({ where: { id: utkastId } });
    const sent = { ...OM_DIG, medTolk: 'nej', medHarTelefon: 'nej', medHarEpost: 'nej' };
    await saveSteg(aktor, { id: utkastId, steg: 'om-dig', version, sent }, NU);
    const omgang = await firstSigns('maria-lund', utkastId);
    await tellOmgangar(new Date('2026-12-05T09:00:00Z'));
    const rader = await listOsignerade(await staff('Enhet Norr'));
    expect(rader.find(({ id }) => id === omgang.id)).toMatchObject({ kontakt: '+46701740605' });
  });
});
