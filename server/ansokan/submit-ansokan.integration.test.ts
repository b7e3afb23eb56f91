import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { followLog, withoutLog } from '@/scripts/test/database';
import { fault, phone, resetBankid } from '@/scripts/test/bankid';
import { bankidPerson, finishedUtkast, later, NU, openArende } from '@/scripts/test/people';
import { SVAR } from '@/scripts/test/ansokan';
import { beginSignature, signedUtkast } from '@/scripts/test/send';
import { saveBilaga } from '../bilaga/save-bilaga';
import { db } from '../db';
import { finishLogin } from '../inloggning/finish-login';
import { viewOrder } from '../inloggning/orders';
import { loadKvitto } from './load-kvitto';
import { loadUtkast } from './load-utkast';
import { saveSteg } from './save-steg';
import { submitAnsokan } from './submit-ansokan';
import { viewSignature } from './view-signature';

const SENT = later(5000);
const png = () =>
  Readable.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  );
const versionOf = async (id: string) => (await db().utkast.findUniqueOrThrow({ where: { id } })).version;

describe('startUnderskrift', () => {
  const ready = async () => {
    await resetBankid();
    const aktor = await bankidPerson('amir-lindqvist');
    await openArende(aktor);
    return { aktor, utkastId: await finishedUtkast(aktor) };
  };

  it('shows the person what is signed, and is logged with the order', async () => {
    const { aktor, utkastId } = await ready();
    const log = await followLog();
    const { orderRef } = await beginSignature(aktor, utkastId);
    const vem = `sokande ${aktor.personId}`;
    expect(await log()).toEqual([{ vem, handling: 'ansokan.skriv-under', objekt: `Utkast ${utkastId}` }]);
    const shown = (await phone.orders()).find((o) => o.orderRef === orderRef)?.visibleText ?? '';
    const { formularSha256 } = await db().bankidOrder.findUniqueOrThrow({ where: { orderRef } });
    for (const part of ['november 2026', 'Jag försäkrar', '742,50', formularSha256 ?? 'ingen'])
      expect(shown).toContain(part);
    await withoutLog(() => expect(beginSignature(aktor, utkastId)).rejects.toThrow());
    expect(await db().bankidOrder.count({ where: { utkastId } })).toBe(1);
  });

  it('begins anew when pressed again: the order before is given up', async () => {
    const { aktor, utkastId } = await ready();
    const first = await beginSignature(aktor, utkastId);
    const second = await beginSignature(aktor, utkastId);
    await phone.approve(second.orderRef, 'amir-lindqvist');
    expect(await viewOrder(first.token, '/', later(3000))).toMatchObject({ lage: 'misslyckad' });
    expect(await viewOrder(second.token, '/', later(3000))).toEqual({ lage: 'klar' });
    await submitAnsokan(aktor, utkastId, second.token, SENT);
  });

  it.each(['maintenance', 'drop', 'garbage', 'alreadyInProgress'])('says what to do on %s', async (kind) => {
    const { aktor, utkastId } = await ready();
    await fault(kind, 'sign');
    const begun = beginSignature(aktor, utkastId);
    await expect(begun).rejects.toMatchObject({
      name: 'ExpectedError',
      message: expect.stringMatching(/Försök igen/),
    });
    expect(await db().bankidOrder.count({ where: { utkastId } })).toBe(0);
  });

  it('is no login', async () => {
    const { aktor, utkastId } = await ready();
    const { token, orderRef } = await beginSignature(aktor, utkastId);
    await phone.approve(orderRef, 'amir-lindqvist');
    await viewOrder(token, '/', later(3000));
    expect(await finishLogin(token, undefined, later(4000))).toBeNull();
    expect(await viewSignature(token, 'annat utkast', '/', later(4000))).toBeNull();
    expect(await viewSignature(token, utkastId, '/', later(4000))).toEqual({ lage: 'klar' });
  });
});

describe('submitAnsokan', () => {
  it('freezes the form, the signature and the files, and takes the draft away', async () => {
    const aktor = await bankidPerson('leila-nordin');
    await openArende(aktor);
    const utkastId = await finishedUtkast(aktor);
    await saveBilaga(aktor, { utkastId, namn: 'avi.png', content: png() }, NU);
    const { token, orderRef } = await beginSignature(aktor, utkastId);
    await phone.approve(orderRef, 'leila-nordin');
    await viewOrder(token, '/', later(3000));
    const id = await submitAnsokan(aktor, utkastId, token, SENT);
    const ansokan = await db().ansokan.findUniqueOrThrow({
      where: { id },
      include: { signaturer: true, bilagor: true },
    });
    expect(ansokan.formularSha256).toBe(createHash('sha256').update(ansokan.formular, 'utf8').digest('hex'));
    expect(ansokan.formular).toContain('742,50');
    expect(ansokan.bilagor).toMatchObject([{ namn: 'avi.png', utkastId: null }]);
    expect(ansokan.formular).toContain(ansokan.bilagor[0]?.sha256);
    const [signatur] = ansokan.signaturer;
    expect(signatur).toMatchObject({ orderRef, formularSha256: ansokan.formularSha256, undertecknad: SENT });
    expect(signatur?.synligText).toContain(ansokan.formularSha256);
    expect(await db().utkast.count({ where: { id: utkastId } })).toBe(0);
    expect(await loadKvitto(aktor, utkastId)).toMatchObject({ id, manad: '2026-11' });
    expect(ansokan.referens).toMatch(/^EB-2026-\d{5}$/);
  });

  it('gives one application when two press at once', async () => {
    const { aktor, utkastId, token } = await signedUtkast('emil-strand');
    const both = await Promise.all([1, 2, 3].map(() => submitAnsokan(aktor, utkastId, token, SENT)));
    expect(new Set(both).size).toBe(1);
    expect(await db().ansokan.count({ where: { utkastId } })).toBe(1);
  });

  it('gives the same application when asked again, also without the order and long after', async () => {
    const { aktor, utkastId, token } = await signedUtkast('emil-strand');
    const id = await submitAnsokan(aktor, utkastId, token, SENT);
    expect(await submitAnsokan(aktor, utkastId, token, later(60_000))).toBe(id);
    expect(await submitAnsokan(aktor, utkastId, undefined, later(86_400_000))).toBe(id);
  });

  it('loses nothing when the server stops between the signature and the sending', async () => {
    const { aktor, utkastId, token } = await signedUtkast('nora-ek');
    // a new process knows only what the database holds
    await db().$disconnect();
    expect(await viewOrder(token, '/', later(60_000))).toEqual({ lage: 'klar' });
    const id = await submitAnsokan(aktor, utkastId, token, later(61_000));
    expect(await db().signatur.count({ where: { ansokanId: id } })).toBe(1);
  });

  it('refuses what was changed after it was signed, and keeps the draft', async () => {
    const { aktor, utkastId, token } = await signedUtkast('nora-ek');
    const sent = { ...SVAR.hemma, hushall: 'andrats', hushallText: 'Min bror flyttade in' };
    await saveSteg(aktor, { id: utkastId, steg: 'hemma', version: await versionOf(utkastId), sent }, SENT);
    await expect(submitAnsokan(aktor, utkastId, token, SENT)).rejects.toThrow(
      'ändrades medan du skrev under',
    );
    expect(await db().utkast.count({ where: { id: utkastId } })).toBe(1);
  });

  it('refuses a file that was added after it was signed', async () => {
    const { aktor, utkastId, token } = await signedUtkast('nora-ek');
    await saveBilaga(aktor, { utkastId, namn: 'sen.png', content: png() }, SENT);
    await expect(submitAnsokan(aktor, utkastId, token, SENT)).rejects.toThrow(
      'ändrades medan du skrev under',
    );
  });

  it('refuses a step that is no longer done', async () => {
    const { aktor, utkastId, token } = await signedUtkast('nora-ek');
    await saveSteg(
      aktor,
      { id: utkastId, steg: 'planering', version: await versionOf(utkastId), sent: {} },
      SENT,
    );
    await expect(submitAnsokan(aktor, utkastId, token, SENT)).rejects.toThrow('inte klar');
  });

  it('refuses to begin a signature while a step is not done', async () => {
    const aktor = await bankidPerson('nora-ek');
    await openArende(aktor);
    const utkastId = await finishedUtkast(aktor);
    await saveSteg(
      aktor,
      { id: utkastId, steg: 'granska', version: await versionOf(utkastId), sent: {} },
      NU,
    );
    await expect(beginSignature(aktor, utkastId)).rejects.toThrow('inte klar');
  });

  it('refuses the signature of somebody else', async () => {
    const aktor = await bankidPerson('daniel-berg');
    await openArende(aktor);
    const utkastId = await finishedUtkast(aktor);
    const { token, orderRef } = await beginSignature(aktor, utkastId);
    await phone.force(orderRef, 'samira-hakimi');
    expect(await viewOrder(token, '/', later(3000))).toEqual({ lage: 'klar' });
    await expect(submitAnsokan(aktor, utkastId, token, SENT)).rejects.toThrow('Någon annan än du');
    expect(await db().ansokan.count({ where: { personId: aktor.personId } })).toBe(0);
  });

  it('refuses a signature over another text, even when the database says that it is over this one', async () => {
    const aktor = await bankidPerson('daniel-berg');
    await openArende(aktor);
    const first = await finishedUtkast(aktor);
    const { token, orderRef } = await beginSignature(aktor, first);
    await phone.approve(orderRef, 'daniel-berg');
    await viewOrder(token, '/', later(3000));
    const sent = { ...SVAR.hemma, hushall: 'andrats', hushallText: 'Ny rad' };
    await saveSteg(aktor, { id: first, steg: 'hemma', version: await versionOf(first), sent }, SENT);
    const other = await beginSignature(aktor, first, SENT);
    const { formular, formularSha256 } = await db().bankidOrder.findUniqueOrThrow({
      where: { orderRef: other.orderRef },
    });
    await db().bankidOrder.update({ where: { orderRef }, data: { formular, formularSha256 } });
    await expect(submitAnsokan(aktor, first, token, SENT)).rejects.toThrow('gäller inte den här ansökan');
  });

  it('gives somebody else nothing, whatever they hold', async () => {
    const { aktor, utkastId, token } = await signedUtkast('emil-strand');
    const other = await bankidPerson('sara-lindqvist');
    await expect(submitAnsokan(other, utkastId, token, SENT)).rejects.toMatchObject({ name: 'NotYours' });
    const id = await submitAnsokan(aktor, utkastId, token, SENT);
    await expect(submitAnsokan(other, utkastId, token, SENT)).rejects.toMatchObject({ name: 'NotYours' });
    await expect(loadKvitto(other, id)).rejects.toMatchObject({ name: 'NotYours' });
  });

  it('needs a signature that is given', async () => {
    const aktor = await bankidPerson('emil-strand');
    await openArende(aktor);
    const utkastId = await finishedUtkast(aktor);
    const { token } = await beginSignature(aktor, utkastId);
    await expect(submitAnsokan(aktor, utkastId, token, SENT)).rejects.toThrow('inte klar än');
    await expect(submitAnsokan(aktor, utkastId, undefined, SENT)).rejects.toMatchObject({ name: 'NotYours' });
  });

  it('changes nothing when it cannot be logged, and is sent the next time', async () => {
    const { aktor, utkastId, token } = await signedUtkast('emil-strand');
    await withoutLog(() => expect(submitAnsokan(aktor, utkastId, token, SENT)).rejects.toThrow());
    expect(await db().ansokan.count({ where: { utkastId } })).toBe(0);
    const log = await followLog();
    const id = await submitAnsokan(aktor, utkastId, token, SENT);
    const vem = `sokande ${aktor.personId}`;
    expect(await log()).toEqual([{ vem, handling: 'ansokan.skicka', objekt: `Ansokan ${id}` }]);
  });

  it('lets no file slip in while it is being sent', async () => {
    const { aktor, utkastId, token } = await signedUtkast('emil-strand');
    await db().$executeRawUnsafe(
      `CREATE FUNCTION prov_sakta() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.5); RETURN NEW; END $$`,
    );
    await db().$executeRawUnsafe(
      `CREATE TRIGGER prov_sakta BEFORE INSERT ON "Ansokan" FOR EACH ROW EXECUTE FUNCTION prov_sakta()`,
    );
    const sending = submitAnsokan(aktor, utkastId, token, SENT);
    const late = saveBilaga(aktor, { utkastId, namn: 'sen.png', content: png() }, SENT).catch(
      (e: unknown) => e,
    );
    const id = await sending;
    expect(await late).toBeInstanceOf(Error);
    await db().$executeRawUnsafe('DROP FUNCTION prov_sakta CASCADE');
    expect(await db().bilaga.count({ where: { ansokanId: id } })).toBe(0);
    expect(
      await db().bilaga.count({ where: { personId: aktor.personId, ansokanId: null, utkastId: null } }),
    ).toBe(0);
  });
});

describe('a month that has closed', () => {
  const MIDNATT = new Date('2026-11-30T23:00:00Z');
  const ready = async () => {
    await resetBankid();
    const aktor = await bankidPerson('amir-lindqvist');
    await openArende(aktor);
    return { aktor, utkastId: await finishedUtkast(aktor) };
  };
  const MANADEN_SLUT = /Månaden är slut .* Ring oss/;

  it('is not signed for any more, and nothing that was written is lost', async () => {
    const { aktor, utkastId } = await ready();
    await expect(beginSignature(aktor, utkastId, MIDNATT)).rejects.toMatchObject({
      name: 'ExpectedError',
      message: expect.stringMatching(MANADEN_SLUT),
    });
    expect(await db().bankidOrder.count({ where: { utkastId } })).toBe(0);
    expect((await loadUtkast(aktor, utkastId, MIDNATT)).svar).toEqual(SVAR);
  });

  it('is sent for by who had begun to sign before midnight', async () => {
    const { aktor, utkastId } = await ready();
    const { token, orderRef } = await beginSignature(aktor, utkastId, later(-500, MIDNATT));
    await phone.approve(orderRef, 'amir-lindqvist');
    await viewOrder(token, '/', later(60_000, MIDNATT));
    const id = await submitAnsokan(aktor, utkastId, token, later(600_000, MIDNATT));
    expect(await db().ansokan.findUniqueOrThrow({ where: { id } })).toMatchObject({ manad: '2026-11' });
  });

  it('is not sent for with a signature that was begun when it had closed, whatever let it begin', async () => {
    const { aktor, utkastId } = await ready();
    const { token, orderRef } = await beginSignature(aktor, utkastId, later(-500, MIDNATT));
    await db().bankidOrder.update({ where: { orderRef }, data: { startad: later(61_000, MIDNATT) } });
    await phone.approve(orderRef, 'amir-lindqvist');
    await viewOrder(token, '/', later(70_000, MIDNATT));
    await expect(submitAnsokan(aktor, utkastId, token, later(80_000, MIDNATT))).rejects.toThrow(MANADEN_SLUT);
    expect(await db().ansokan.count({ where: { utkastId } })).toBe(0);
    expect((await loadUtkast(aktor, utkastId, MIDNATT)).svar).toEqual(SVAR);
  });
});
