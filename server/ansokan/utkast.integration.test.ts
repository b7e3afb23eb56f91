import { describe, expect, it } from 'vitest';
import { followLog, withoutLog } from '@/scripts/test/database';
import { drawn } from '@/scripts/test/utkast';
import { finishedUtkast, NU, openArende, stranger } from '@/scripts/test/people';
import { db } from '../db';
import { beginUtkast, listManader } from './begin-utkast';
import { loadUtkast } from './load-utkast';
import { saveSteg } from './save-steg';

async function draft() {
  const aktor = await stranger();
  await openArende(aktor);
  const id = await beginUtkast(aktor, '2026-11', NU);
  const save = (steg: string, version: number, sent: Record<string, string>) =>
    saveSteg(aktor, { id, steg, version, sent }, NU);
  return { aktor, id, save };
}

describe('beginUtkast', () => {
  it('gives one draft a month, however often and at once it is begun', async () => {
    const aktor = await stranger();
    await openArende(aktor);
    const ids = await Promise.all([1, 2, 3, 4].map(() => beginUtkast(aktor, '2026-11', NU)));
    expect(new Set(ids).size).toBe(1);
    expect(await beginUtkast(aktor, '2026-11', NU)).toBe(ids[0]);
    expect(await listManader(aktor, NU)).toEqual([
      { manad: '2026-11', lage: 'utkast', id: ids[0], andrad: NU, vantar: null, omgang: null },
      { manad: '2026-12', lage: 'ny' },
    ]);
  });

  it.each(['2026-10', '2027-01', '2026-13', 'nu'])('does not begin %s', async (manad) => {
    const aktor = await stranger();
    await openArende(aktor);
    await expect(beginUtkast(aktor, manad, NU)).rejects.toMatchObject({ name: 'ExpectedError' });
  });

  it('is logged with why it is this form, so that it can be followed', async () => {
    const aktor = await stranger();
    const why = async (typ: 'nyansokan' | 'ateransokan') => {
      const objektId = await beginUtkast(aktor, '2026-11', NU, typ);
      return (await db().handelse.findFirstOrThrow({ where: { objektId, handling: 'utkast.borja' } })).data;
    };
    expect(await why('nyansokan')).toEqual({ typ: 'NYANSOKAN', kod: 'inget_arende' });
    await openArende(aktor);
    expect(await why('ateransokan')).toEqual({ typ: 'ATERANSOKAN', kod: 'lopande_arende' });
  });

  it('is not begun when it cannot be logged', async () => {
    const aktor = await stranger();
    await openArende(aktor);
    await withoutLog(() => expect(beginUtkast(aktor, '2026-11', NU)).rejects.toThrow());
    expect(await db().utkast.count({ where: { personId: aktor.personId } })).toBe(0);
    const log = await followLog();
    const id = await beginUtkast(aktor, '2026-11', NU);
    await beginUtkast(aktor, '2026-11', NU);
    expect(await log()).toEqual([
      { vem: `sokande ${aktor.personId}`, handling: 'utkast.borja', objekt: `Utkast ${id}` },
    ]);
  });
});

describe('saveSteg', () => {
  it('keeps what was typed, right or wrong, and tells the faults', async () => {
    const { aktor, id, save } = await draft();
    const sent = { hyraSvar: 'andrats', hyra: 'sju tusen', elSvar: 'ingen', okand: 'x', version: '9' };
    expect(await save('utgifter', 1, sent)).toMatchObject({
      utfall: 'sparat',
      version: 2,
      fel: [
        { namn: 'hyra', kod: 'ogiltigt' },
        { namn: 'hemforsakringSvar', kod: 'saknas' },
        { namn: 'akasseavgiftSvar', kod: 'saknas' },
        { namn: 'fackavgiftSvar', kod: 'saknas' },
      ],
    });
    const { svar, version } = await loadUtkast(aktor, id, NU);
    expect(svar.utgifter).toEqual({ hyraSvar: 'andrats', hyra: 'sju tusen', elSvar: 'ingen' });
    expect(version).toBe(2);
  });

  it('answers with the draft as it would be read afterwards', async () => {
    const { aktor, id, save } = await draft();
    const saved = await save('hemma', 1, { hushall: 'andrats', hushallText: 'Ett barn till' });
    expect(saved.utfall === 'sparat' && drawn(saved.utkast)).toEqual(drawn(await loadUtkast(aktor, id, NU)));
  });

  it('keeps every character a person can type, and none that the database refuses', async () => {
    const { aktor, id, save } = await draft();
    const typed = `å\u0000é😀"\\'<b>\r\n\u2028${'😀'.repeat(1996)}`;
    await save('hemma', 1, { hushall: 'andrats', hushallText: typed });
    const { svar } = await loadUtkast(aktor, id, NU);
    expect(svar.hemma?.hushallText).toMatch(/^åé😀"\\'<b>\r\n\u2028😀/u);
    expect(svar.hemma?.hushallText?.isWellFormed()).toBe(true);
  });

  it('leaves the other steps as they are', async () => {
    const { aktor, id, save } = await draft();
    await save('planering', 1, { plan: 'foljt', sjuk: 'nej' });
    await save('hemma', 2, { hushall: 'stammer' });
    const { svar } = await loadUtkast(aktor, id, NU);
    expect(svar).toEqual({ planering: { plan: 'foljt', sjuk: 'nej' }, hemma: { hushall: 'stammer' } });
  });

  it('writes nothing over what another tab has saved since', async () => {
    const { aktor, id, save } = await draft();
    await save('hemma', 1, { hushall: 'stammer' });
    const log = await followLog();
    expect(await save('hemma', 1, { hushall: 'andrats' })).toEqual({
      utfall: 'krock',
      version: 2,
      svar: { hushall: 'stammer' },
    });
    expect((await loadUtkast(aktor, id, NU)).svar.hemma).toEqual({ hushall: 'stammer' });
    expect(await log()).toEqual([]);
    // pressed again with the version that came back: now it is a choice
    expect(await save('hemma', 2, { hushall: 'andrats' })).toMatchObject({ utfall: 'sparat', version: 3 });
  });

  it('is no clash when another step was saved meanwhile, but for what agrees with all of it', async () => {
    const { aktor, id, save } = await draft();
    await save('hemma', 1, { hushall: 'stammer' });
    expect(await save('inkomster', 1, { inkomst: 'nej' })).toMatchObject({ utfall: 'sparat', version: 3 });
    expect((await loadUtkast(aktor, id, NU)).svar).toMatchObject({
      hemma: { hushall: 'stammer' },
      inkomster: { inkomst: 'nej' },
    });
    expect(await save('hemma', 2, { hushall: 'andrats' })).toMatchObject({ utfall: 'sparat', version: 4 });
    expect(await save('inkomster', 2, {})).toMatchObject({ utfall: 'krock', version: 4 });
    expect(await save('granska', 3, { forsakran: 'ja' })).toMatchObject({ utfall: 'krock', version: 4 });
    expect(await save('granska', 4, { forsakran: 'ja' })).toMatchObject({ utfall: 'sparat' });
  });

  it('lets two at the same moment in different steps through, and loses neither', async () => {
    const { aktor, id, save } = await draft();
    const both = await Promise.all([
      save('hemma', 1, { hushall: 'stammer' }),
      save('inkomster', 1, { inkomst: 'nej' }),
    ]);
    expect(both.map((s) => s.utfall)).toEqual(['sparat', 'sparat']);
    expect(Object.keys((await loadUtkast(aktor, id, NU)).svar).toSorted()).toEqual(['hemma', 'inkomster']);
  });

  it('lets one of two at the same moment through', async () => {
    const { save } = await draft();
    const both = await Promise.all(['stammer', 'andrats'].map((hushall) => save('hemma', 1, { hushall })));
    expect(both.map((s) => s.utfall).toSorted()).toEqual(['krock', 'sparat']);
  });

  it('saves and logs together', async () => {
    const { aktor, id, save } = await draft();
    await withoutLog(() => expect(save('hemma', 1, { hushall: 'stammer' })).rejects.toThrow());
    expect(await loadUtkast(aktor, id, NU)).toMatchObject({ version: 1, svar: {} });
    const log = await followLog();
    await save('hemma', 1, { hushall: 'stammer' });
    expect(await log()).toEqual([
      { vem: `sokande ${aktor.personId}`, handling: 'utkast.spara', objekt: `Utkast ${id}` },
    ]);
  });

  it.each(['finns-inte', '__proto__', 'constructor', ''])('knows no step %j', async (steg) => {
    const { save } = await draft();
    await expect(save(steg, 1, {})).rejects.toMatchObject({ name: 'NotYours' });
  });

  it("is for one's own draft alone", async () => {
    const { id } = await draft();
    const other = await stranger();
    const command = { id, steg: 'hemma', version: 1, sent: { hushall: 'andrats' } };
    await expect(saveSteg(other, command, NU)).rejects.toMatchObject({ name: 'NotYours' });
    await expect(loadUtkast(other, id, NU)).rejects.toMatchObject({ name: 'NotYours' });
    await expect(loadUtkast(other, 'finns-inte', NU)).rejects.toMatchObject({ name: 'NotYours' });
  });

  it('never writes what was answered in the log', async () => {
    const { id, save } = await draft();
    await save('hemma', 1, { hushall: 'andrats', hushallText: 'Min hemliga bror' });
    const rows = await db().handelse.findMany({ where: { objektId: id } });
    expect(rows.length).toBe(2);
    expect(JSON.stringify(rows.map((r) => r.data))).not.toContain('bror');
  });
});

describe('what the city knows', () => {
  it('is the household of the day, and the case that runs', async () => {
    const aktor = await stranger();
    const arendeId = await openArende(aktor, { barn: [{ fornamn: 'Elis', fodelsedatum: '2018-03-01' }] });
    const id = await finishedUtkast(aktor);
    const tom = new Date('2026-11-21');
    await db().hushallMedlem.updateMany({ where: { arendeId, roll: 'BARN' }, data: { tom } });
    const barn = async (nu: string) =>
      (await loadUtkast(aktor, id, new Date(nu))).kontext.hushall.filter((m) => m.roll === 'BARN').length;
    expect(await barn('2026-11-21T23:59:00+01:00')).toBe(1);
    expect(await barn('2026-11-22T00:01:00+01:00')).toBe(0);
  });
});
