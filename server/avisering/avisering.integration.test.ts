import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followLog, withoutLog } from '@/scripts/test/database';
import { later, NU, staff, stranger } from '@/scripts/test/people';
import { decided, decisionOn, sentAnsokan } from '@/scripts/test/send';
import { SMS_NYCKEL, startSms } from '@/scripts/test/sms-server';
import { ANVANDARE, LOSEN, startSmtp } from '@/scripts/test/smtp-server';
import { decideAnsokan } from '../beslut/decide-ansokan';
import { config } from '../config';
import { db } from '../db';
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
