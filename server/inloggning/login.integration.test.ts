import { createHmac } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { followLog } from '@/scripts/test/database';
import { fault, faultsLeft, phone, resetBankid } from '@/scripts/test/bankid';
import { bankidPerson, later, NU } from '@/scripts/test/people';
import { db } from '../db';
import { qrText } from '../integrations/bankid/qr';
import { findSession } from '../session/sessions';
import { hashToken } from '../session/token';
import { finishLogin } from './finish-login';
import { cancelOrder, findOrder, viewOrder } from './orders';
import { startLogin } from './start-login';

const begin = async (nu = NU) => {
  const token = await startLogin({ ip: '192.0.2.1', nu });
  const order = await findOrder(token);
  if (!order) throw new Error('ingen order');
  return { token, order };
};
const view = (token: string, nu: Date) => viewOrder(token, '/logga-in/bankid', nu);

/** A login that BankID has told of and that is not used yet. */
async function completed(person: string) {
  const { token, order } = await begin();
  await phone.approve(order.orderRef, person);
  expect(await view(token, later(2000))).toEqual({ lage: 'klar' });
  return token;
}

beforeEach(() => resetBankid());

describe('the words for what BankID says', () => {
  // RFA texts of the BankID guidelines, by what each must tell the person
  it.each([
    ['outstandingTransaction', /^Starta BankID-appen/],
    ['noClient', /^Starta BankID-appen/],
    ['started', /Söker efter BankID/],
    ['userSign', /säkerhetskod/],
    ['userMrtd', /ID-handling/],
    ['userFace', /ansikt/],
    ['userStepUp', /bekräfta/],
    ['userCallConfirm', /Svara på frågan/],
    ['processing', /pågår/],
  ])('waiting, %s', async (hint, words) => {
    const { token, order } = await begin();
    await phone.hint(order.orderRef, hint);
    expect(await view(token, later(2000))).toMatchObject({
      lage: 'pagar',
      text: expect.stringMatching(words),
    });
  });

  it.each([
    ['userCancel', /avbröts/],
    ['cancelled', /avbröts/],
    ['userDeclinedCall', /avbröts/],
    ['expiredTransaction', /svarar inte/],
    ['startFailed', /QR-koden/],
    ['certificateErr', /spärrat/],
    ['mrtdVerificationFailed', /ID-handling/],
    ['facialRecognitionFailed', /Ansikt/],
    ['nfcNotSupportedByDevice', /telefon/],
    ['multipleBankIdsOnDevice', /flera BankID/],
    ['stepUpFailed', /bekräfta/],
    ['notSupportedByUserApp', /Uppdatera/],
    ['transactionRiskBlocked', /stoppade/],
  ])('failed, %s', async (hint, words) => {
    const { token, order } = await begin();
    await phone.hint(order.orderRef, hint);
    expect(await view(token, later(2000))).toMatchObject({
      lage: 'misslyckad',
      text: expect.stringMatching(words),
    });
    expect(await finishLogin(token, undefined, later(3000))).toBeNull();
  });

  it.each([
    ['alreadyInProgress', /pågår redan/],
    ['tooManyRequests', /många/],
    ['invalidParameters', /Försök igen/],
    ['unauthorized', /Försök igen/],
    ['notFound', /Försök igen/],
    ['methodNotAllowed', /Försök igen/],
    ['requestTimeout', /Försök igen/],
    ['unsupportedMediaType', /Försök igen/],
    ['internalError', /Försök igen/],
    ['maintenance', /Försök igen/],
    ['drop', /Försök igen/],
    ['garbage', /Försök igen/],
  ])('no order at all, %s', async (kind, words) => {
    await fault(kind, 'auth');
    const failed = begin();
    await expect(failed).rejects.toThrow(words);
    await expect(failed).rejects.toMatchObject({ name: 'ExpectedError' });
  });

  it('no answer within ten seconds', async () => {
    await fault('hang', 'auth');
    await expect(begin()).rejects.toThrow('Försök igen');
  });
});

describe('an order under way', () => {
  it.each(['drop', 'garbage', 'maintenance', 'internalError'])(
    'is never a login while BankID cannot be asked, and goes on afterwards: %s',
    async (kind) => {
      const { token } = await begin();
      await fault(kind, 'collect');
      expect(await view(token, later(2000))).toMatchObject({ lage: 'pagar' });
      expect(await finishLogin(token, undefined, later(2000))).toBeNull();
      expect(await view(token, later(4000))).toMatchObject({ lage: 'pagar' });
      expect(await db().bankidOrder.count({ where: { tokenHash: hashToken(token), status: 'PAGAR' } })).toBe(
        1,
      );
    },
  );

  it('has ended when BankID no longer knows it', async () => {
    const { token } = await begin();
    await resetBankid();
    expect(await view(token, later(2000))).toMatchObject({ lage: 'misslyckad' });
  });

  it('keeps what BankID told once, when somebody asks again before it was kept', async () => {
    for (let i = 0; i < 10; i++) {
      const { token, order } = await begin();
      await phone.approve(order.orderRef, 'leila-nordin');
      await Promise.all([2000, 4000, 6000].map((ms) => view(token, later(ms))));
      expect(await view(token, later(8000))).toEqual({ lage: 'klar' });
    }
  });

  it('is asked for at most every other second, whoever asks', async () => {
    const { token } = await begin();
    await fault('maintenance', 'collect', 100);
    const ask = async (ms: number, times: number) => {
      await Promise.all(Array.from({ length: times }, () => view(token, later(ms))));
      return 100 - (await faultsLeft());
    };
    expect(await ask(0, 5)).toBe(1);
    expect(await ask(1700, 3)).toBe(1);
    expect(await ask(2000, 5)).toBe(2);
    expect(await ask(3500, 2)).toBe(2);
  });

  it('shows a code that the phone accepts, another each second, until it is read', async () => {
    const { token, order } = await begin(new Date());
    const started = order.startad;
    for (const seconds of [0, 1, 29]) {
      const mac = createHmac('sha256', order.qrStartSecret).update(String(seconds)).digest('hex');
      const at = later(seconds * 1000 + 999, order.startad);
      expect(qrText(order, at)).toBe(`bankid.${order.qrStartToken}.${seconds}.${mac}`);
    }
    expect(await view(token, started)).toMatchObject({ qr: { path: expect.stringMatching(/^M\d+ \d+h1/) } });
    const wrong = qrText(order, new Date()).replace(/\.\d+\./, '.3.');
    expect(await phone.scan(wrong, 'leila-nordin')).toBe(409);
    expect(await phone.scan(qrText(order, new Date()), 'leila-nordin')).toBe(200);
    expect(await view(token, later(3000, started))).toMatchObject({ lage: 'pagar', qr: null });
  });

  it('opens the app on this device and comes back', async () => {
    const { token, order } = await begin();
    const seen = await view(token, NU);
    const back = encodeURIComponent(`${process.env.NEXTAUTH_URL}/logga-in/bankid`);
    const start = `${process.env.BANKID_START}?autostarttoken=${order.autoStartToken}&redirect=${back}`;
    expect(seen).toMatchObject({ start });
  });

  it('gives its own secrets to nobody', async () => {
    const { token, order } = await begin();
    const shown = JSON.stringify(await view(token, NU));
    for (const secret of [order.qrStartSecret, order.qrStartToken, order.orderRef])
      expect(shown).not.toContain(secret);
    expect(await view('fel token', NU)).toBeNull();
  });

  it('is over when it is given up, here and at BankID', async () => {
    const { token, order } = await begin();
    await cancelOrder(token);
    expect(await view(token, later(2000))).toMatchObject({ lage: 'misslyckad' });
    expect((await phone.orders()).map((o) => o.orderRef)).not.toContain(order.orderRef);
    expect(await finishLogin(token, undefined, later(3000))).toBeNull();
  });
});

describe('finishLogin', () => {
  it('begins a session for the person, logged once', async () => {
    const token = await completed('leila-nordin');
    const log = await followLog();
    const session = await finishLogin(token, undefined, later(3000));
    const { personId } = await bankidPerson('leila-nordin');
    expect((await findSession(session ?? '', later(3000)))?.personId).toBe(personId);
    expect(await log()).toEqual([
      { vem: `sokande ${personId}`, handling: 'session.borja', objekt: `Person ${personId}` },
    ]);
  });

  it('uses a completed order once, also when two come at the same moment', async () => {
    const token = await completed('leila-nordin');
    const both = await Promise.all([1, 2].map(() => finishLogin(token, undefined, later(3000))));
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await finishLogin(token, undefined, later(4000))).toBeNull();
    expect(await view(token, later(5000))).toBeNull();
    expect((await findOrder(token))?.resultat).toBeNull();
  });

  it('gives a new id each time, and the old one is dead', async () => {
    const first = await finishLogin(await completed('leila-nordin'), undefined, later(3000));
    const second = await finishLogin(await completed('leila-nordin'), first ?? undefined, later(9000));
    expect(second).not.toBe(first);
    expect(await findSession(first ?? '', later(9000))).toBeNull();
    expect(await findSession(second ?? '', later(9000))).not.toBeNull();
  });

  it('makes one row of a person who comes by two doors at once', async () => {
    const person = () => bankidPerson('sara-lindqvist');
    const rows = await Promise.all([person(), person(), person()]);
    expect(new Set(rows.map((r) => r.personId)).size).toBe(1);
  });

  it('is not done while the order waits', async () => {
    const { token } = await begin();
    expect(await finishLogin(token, undefined, later(3000))).toBeNull();
    expect(await finishLogin('fel token', undefined, later(3000))).toBeNull();
  });

  it('keeps the personnummer sealed in one row, and the answer of BankID not at all', async () => {
    await finishLogin(await completed('samira-hakimi'), undefined, later(3000));
    const digits = '202601612381';
    const forms = [digits, digits.slice(2), Buffer.from(digits).toString('hex')];
    const tables = await db().$queryRaw<{ name: string }[]>`
      select table_name as name from information_schema.tables where table_schema = 'public'`;
    expect(tables.length).toBeGreaterThan(15);
    for (const { name } of tables) {
      const rows = await db().$queryRawUnsafe<{ row: string }[]>(`select t::text as row from "${name}" t`);
      for (const form of forms) expect(rows.filter(({ row }) => row.includes(form))).toEqual([]);
    }
  });
});
