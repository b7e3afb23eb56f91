import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { followLog, withoutLog } from '@/scripts/test/database';
import { bankidPerson, finishedUtkast, later, NU, openArende, staff, stranger } from '@/scripts/test/people';
import { signUtkast } from '@/scripts/test/send';
import { submitAnsokan } from '../ansokan/submit-ansokan';
import { config } from '../config';
import { db } from '../db';
import { bilagaText } from './bilaga-fel';
import { readBilaga } from './read-bilaga';
import { receiveBilaga } from './receive-bilaga';
import { removeBilaga } from './remove-bilaga';
import { MAX_BYTES } from './granser';
import { cleanName, saveBilaga } from './save-bilaga';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const JPEG = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  randomBytes(200),
]);
const chunk = (type: string, data: Buffer) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, data, Buffer.alloc(4)]);
};
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const IHDR = chunk('IHDR', Buffer.alloc(13, 1));
const PNG = Buffer.concat([SIGNATURE, IHDR, chunk('IDAT', randomBytes(50)), chunk('IEND', Buffer.alloc(0))]);
/** As from a phone: a colour profile larger than what is read to tell the type. */
const PNG_WITH_PROFILE = Buffer.concat([
  SIGNATURE,
  IHDR,
  chunk('iCCP', randomBytes(30_000)),
  PNG.subarray(33),
]);

let aktor: Awaited<ReturnType<typeof stranger>>;
let utkastId: string;
beforeAll(async () => {
  aktor = await stranger();
  await openArende(aktor);
  utkastId = await finishedUtkast(aktor);
});

/** Every file in storage, whole or half. */
async function files(): Promise<string[]> {
  const folder = config().SKALIG_LAGRING;
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
}
const attach = (content: Buffer | Readable, namn = 'avi.pdf') =>
  saveBilaga(
    aktor,
    { utkastId, namn, content: Buffer.isBuffer(content) ? Readable.from([content]) : content },
    NU,
  );
const latest = () => db().bilaga.findFirstOrThrow({ where: { utkastId }, orderBy: { id: 'desc' } });

/** Runs it, and expects that neither a row nor a file came of it. */
async function leavesNothing(run: () => Promise<unknown>) {
  const before = [await files(), await db().bilaga.count()];
  await run();
  expect([await files(), await db().bilaga.count()]).toEqual(before);
}

describe('an attachment', () => {
  it('is sealed on disk, and comes back as it was', async () => {
    const before = new Set(await files());
    await attach(PDF);
    const { id, sha256, storlek, nyckel } = await latest();
    expect([sha256, storlek]).toEqual([createHash('sha256').update(PDF).digest('hex'), PDF.length]);
    const [path] = (await files()).filter((f) => !before.has(f));
    expect(path).toContain(nyckel);
    expect((await readFile(path ?? '')).includes('Catalog')).toBe(false);
    const read = await readBilaga(aktor, id);
    expect(read).toMatchObject({ namn: 'avi.pdf', mime: 'application/pdf' });
    expect(read.bytes.equals(PDF)).toBe(true);
  });

  it('is refused at reading when a byte of it was changed', async () => {
    const before = new Set(await files());
    await attach(PDF);
    const { id } = await latest();
    const [path = ''] = (await files()).filter((f) => !before.has(f));
    const sealed = await readFile(path);
    for (const at of [0, 20, sealed.length - 1]) {
      const altered = Buffer.from(sealed);
      altered[at] = (altered[at] ?? 0) ^ 1;
      await writeFile(path, altered);
      await expect(readBilaga(aktor, id)).rejects.toThrow();
    }
    await writeFile(path, sealed.subarray(0, 10));
    await expect(readBilaga(aktor, id)).rejects.toThrow();
    await writeFile(path, sealed);
    await removeBilaga(aktor, utkastId, id, NU);
    expect(existsSync(path)).toBe(false);
  });

  it.each([
    ['a PDF', PDF, 'application/pdf'],
    ['a large PDF', Buffer.concat([PDF, randomBytes(200_000)]), 'application/pdf'],
    ['a JPEG called .png', JPEG, 'image/jpeg'],
    ['a PNG', PNG, 'image/png'],
    ['a PNG with a large colour profile', PNG_WITH_PROFILE, 'image/png'],
  ])('%s is stored as what it is', async (_what, content, mime) => {
    await attach(content, 'bild.png');
    const row = await latest();
    expect(row.mime).toBe(mime);
    await removeBilaga(aktor, utkastId, row.id, NU);
  });

  it.each([
    ['HTML called .pdf', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a program', Buffer.concat([Buffer.from('MZ'), randomBytes(500)])],
    ['a ZIP', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(60)])],
    ['a GIF', Buffer.from('GIF89a')],
    ['HTML before a PDF', Buffer.concat([Buffer.from('<html>'), PDF])],
    ['plain text', Buffer.from('Hej')],
  ])('%s is refused and leaves nothing', (_what, content) =>
    leavesNothing(() => expect(attach(content)).rejects.toMatchObject({ kod: 'sort' })),
  );

  it('of no bytes is refused', () =>
    leavesNothing(() => expect(attach(Buffer.alloc(0))).rejects.toMatchObject({ kod: 'tom' })));

  it('may be 10 MB to the byte, and one more leaves nothing', async () => {
    const full = Buffer.concat([PDF, Buffer.alloc(MAX_BYTES - PDF.length)]);
    expect(MAX_BYTES).toBe(10_485_760);
    await attach(full);
    const { id, storlek } = await latest();
    expect(storlek).toBe(MAX_BYTES);
    await removeBilaga(aktor, utkastId, id, NU);
    const over = Buffer.concat([full, Buffer.from('x')]);
    await leavesNothing(() => expect(attach(over)).rejects.toMatchObject({ kod: 'for-stor' }));
  });

  it('that is cut off on the way leaves nothing', () =>
    leavesNothing(async () => {
      const cut = Readable.from(
        (function* () {
          yield PDF;
          throw new Error('bruten');
        })(),
      );
      await expect(attach(cut)).rejects.toThrow('bruten');
    }));

  it('is not kept when it cannot be logged', () =>
    leavesNothing(() => withoutLog(() => expect(attach(PDF)).rejects.toThrow())));

  it('is taken off and logged together', async () => {
    await attach(PDF);
    const { id } = await latest();
    await withoutLog(() => expect(removeBilaga(aktor, utkastId, id, NU)).rejects.toThrow());
    expect((await readBilaga(aktor, id)).bytes.equals(PDF)).toBe(true);
    const log = await followLog();
    await removeBilaga(aktor, utkastId, id, NU);
    expect((await log()).map((r) => r.handling)).toEqual(['bilaga.ta-bort']);
  });

  it('stays beside another of the same name', async () => {
    await attach(PDF, 'samma.pdf');
    await attach(PNG, 'samma.pdf');
    const both = await db().bilaga.findMany({ where: { utkastId, namn: 'samma.pdf' } });
    expect(both).toHaveLength(2);
    expect(new Set(both.map((b) => b.nyckel)).size).toBe(2);
    for (const { id } of both) await removeBilaga(aktor, utkastId, id, NU);
  });

  it('is the twentieth at most', async () => {
    const { kommunId, personId } = aktor;
    const left = 20 - (await db().bilaga.count({ where: { utkastId } }));
    const data = Array.from({ length: left }, (_, i) => ({
      ...{ kommunId, personId, utkastId, nyckel: `prov-${i}`, namn: 'a', mime: 'image/png' },
      ...{ storlek: 1, sha256: 'a', uppladdad: NU },
    }));
    await db().bilaga.createMany({ data });
    await leavesNothing(() => expect(attach(PDF)).rejects.toMatchObject({ kod: 'antal' }));
    await db().bilaga.deleteMany({ where: { nyckel: { startsWith: 'prov-' } } });
  });

  it('is the twentieth at most, also of many at once', async () => {
    const { kommunId, personId } = aktor;
    const left = 19 - (await db().bilaga.count({ where: { utkastId } }));
    const data = Array.from({ length: left }, (_, i) => ({
      ...{ kommunId, personId, utkastId, nyckel: `prov-${i}`, namn: 'a', mime: 'image/png' },
      ...{ storlek: 1, sha256: 'a', uppladdad: NU },
    }));
    await db().bilaga.createMany({ data });
    const before = (await files()).length;
    const all = await Promise.allSettled([1, 2, 3, 4].map(() => attach(PDF, 'samtidig.pdf')));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of all) if (one.status === 'rejected') expect(one.reason).toMatchObject({ kod: 'antal' });
    expect(await db().bilaga.count({ where: { utkastId } })).toBe(20);
    expect((await files()).length, 'what was refused is removed').toBe(before + 1);
    const kept = await db().bilaga.findFirstOrThrow({ where: { utkastId, namn: 'samtidig.pdf' } });
    await removeBilaga(aktor, utkastId, kept.id, NU);
    await db().bilaga.deleteMany({ where: { nyckel: { startsWith: 'prov-' } } });
  });
});

describe('the name', () => {
  it.each([
    ['hyresavi.pdf', 'hyresavi.pdf'],
    ['A\u030angbrev a\u0308ndrat.pdf', 'Ångbrev ändrat.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\fakepath\\avi.pdf', 'avi.pdf'],
    ['a\u0000v\ni\u202e.pdf', 'avi.pdf'],
    ['  ', 'fil'],
    ['/', 'fil'],
    ['x'.repeat(500), 'x'.repeat(200)],
    ['😀'.repeat(300), '😀'.repeat(200)],
    ['a\ud800b.pdf', 'ab.pdf'],
    ['"><img src=x>.pdf', '"><img src=x>.pdf'],
  ])('%j is kept as %j', (given, kept) => expect(cleanName(given)).toBe(kept));
});

describe('a form with a file', () => {
  const post = (body: BodyInit, headers: Record<string, string> = {}) =>
    receiveBilaga(aktor, utkastId, new Request('http://localhost/', { method: 'POST', body, headers }), NU);
  const form = (content: Buffer, name: string) => {
    const data = new FormData();
    data.set('version', '1');
    data.set('fil', new Blob([new Uint8Array(content)]), name);
    return data;
  };

  it('gives the file with its Swedish name', async () => {
    await post(form(PDF, 'hyra åäö.pdf'));
    const { id, namn } = await latest();
    expect(namn).toBe('hyra åäö.pdf');
    await removeBilaga(aktor, utkastId, id, NU);
  });

  it.each([
    ['without a file', () => post(form(Buffer.alloc(0), '')), 'saknas'],
    ['with another sort of file', () => post(form(Buffer.from('MZ'), 'avi.pdf')), 'sort'],
    ['with too large a file', () => post(form(Buffer.alloc(MAX_BYTES + 1), 'avi.pdf')), 'for-stor'],
    ['that says it is too large', () => post('x', { 'content-length': '99999999' }), 'for-stor'],
  ])('%s is refused in words', async (_what, run, kod) => {
    await leavesNothing(() => expect(run()).rejects.toMatchObject({ kod }));
    expect(bilagaText(kod)).toMatch(/\.$/);
  });

  it.each([
    [
      'cut off in the middle',
      '--gräns\r\ncontent-disposition: form-data; name="fil"; filename="a.pdf"\r\n\r\n%PDF-1.7',
    ],
    ['that is no form', 'rappakalja'],
  ])('%s leaves nothing', (_what, body) =>
    leavesNothing(() =>
      expect(post(body, { 'content-type': 'multipart/form-data; boundary=gräns' })).rejects.toThrow(),
    ),
  );

  it('has no words for a code that is not ours', () => {
    expect(bilagaText('constructor')).toBeUndefined();
    expect(bilagaText(undefined)).toBeUndefined();
  });
});

describe('who may', () => {
  it("touch a draft's files: its owner alone", async () => {
    await attach(PDF);
    const { id } = await latest();
    const other = await stranger();
    const upload = { utkastId, namn: 'a.pdf', content: Readable.from(PDF) };
    await leavesNothing(async () => {
      await expect(saveBilaga(other, upload, NU)).rejects.toMatchObject({ name: 'NotYours' });
      await expect(removeBilaga(other, utkastId, id, NU)).rejects.toMatchObject({ name: 'NotYours' });
    });
    const own = await finishedUtkastOf(other);
    await expect(removeBilaga(other, own, id, NU)).rejects.toMatchObject({ name: 'NotYours' });
    for (const reader of [other, await staff('Enhet Norr'), await staff('Enhet Norr', 'arbetsledare')])
      await expect(readBilaga(reader, id)).rejects.toMatchObject({ name: 'NotYours' });
    await expect(readBilaga({ typ: 'anonym' }, id)).rejects.toMatchObject({ name: 'LoginRequired' });
    await removeBilaga(aktor, utkastId, id, NU);
  });

  const finishedUtkastOf = async (person: typeof aktor) => {
    await openArende(person);
    return finishedUtkast(person);
  };

  it('read what was sent: the unit and the owner, each reading logged; nobody takes it away', async () => {
    const sender = await bankidPerson('leila-nordin');
    await openArende(sender);
    const draft = await finishedUtkast(sender);
    await saveBilaga(sender, { utkastId: draft, namn: 'avi.png', content: Readable.from([PNG]) }, NU);
    const { id } = await db().bilaga.findFirstOrThrow({ where: { utkastId: draft } });
    await submitAnsokan(sender, draft, await signUtkast('leila-nordin', draft), later(5000));
    for (const reader of [aktor, await staff('Enhet Söder'), await staff('Enhet Norr', 'ingen')])
      await expect(readBilaga(reader, id)).rejects.toMatchObject({ name: 'NotYours' });
    const norr = await staff('Enhet Norr');
    const log = await followLog();
    for (const reader of [sender, norr, await staff('Enhet Söder', 'arbetsledare')])
      expect((await readBilaga(reader, id)).bytes.equals(PNG)).toBe(true);
    expect((await log()).map((r) => `${r.handling} ${r.objekt}`)).toEqual(
      Array(3).fill(`bilaga.las Bilaga ${id}`),
    );
    await expect(removeBilaga(sender, draft, id, NU)).rejects.toMatchObject({
      name: 'NotYours',
    });
  });
});
