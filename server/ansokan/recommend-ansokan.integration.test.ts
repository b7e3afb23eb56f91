import { beforeAll, describe, expect, it } from 'vitest';
import { followLog, withoutLog } from '@/scripts/test/database';
import { later, staff } from '@/scripts/test/people';
import { computed, decided, sentAnsokan, signedUtkast } from '@/scripts/test/send';
import { canonicalJson } from '@/domain/beslutsstod/canonical';
import { recommend } from '@/domain/beslutsstod/recommend';
import { sha256 } from '@/domain/beslutsstod/sha256';
import { parseUnderlag } from '@/domain/beslutsstod/underlag';
import { loadArende } from '../handlaggning/load-arende';
import { listKo } from '../handlaggning/list-ko';
import { db } from '../db';
import { regelverk } from '../regelverk';
import { loadSkickad } from './load-skickad';
import { recommendAnsokan } from './recommend-ansokan';
import { submitAnsokan } from './submit-ansokan';

let norr: Awaited<ReturnType<typeof staff>>;
beforeAll(async () => {
  norr = await staff('Enhet Norr');
});
const rows = (ansokanId: string) =>
  db().rekommendation.findMany({ where: { ansokanId }, orderBy: { skapad: 'asc' } });

describe('recommendAnsokan', () => {
  it('keeps the input, and computing from it again gives the same bytes', async () => {
    const { ansokanId } = await sentAnsokan('leila-nordin');
    const [row] = await rows(ansokanId);
    if (!row) throw new Error('ingen rekommendation');
    expect(sha256(row.underlag)).toBe(row.underlagSha256);
    const input = parseUnderlag(JSON.parse(row.underlag));
    if (!input.ok) throw new Error('underlaget går inte att läsa');
    expect(canonicalJson(input.underlag)).toBe(row.underlag);
    const again = recommend(input.underlag, regelverk());
    if (!again.ok) throw new Error('gick inte att räkna');
    const stored = JSON.parse(row.resultat) as { rekommendation: unknown };
    expect(canonicalJson(again.rekommendation)).toBe(canonicalJson(stored.rekommendation));
    expect(row).toMatchObject({
      regelverkSha256: again.rekommendation.regelverkHash,
      modulversion: again.rekommendation.modulversion,
      beloppOre: again.rekommendation.belopp,
      spar: again.rekommendation.spar,
      utfall: again.rekommendation.utfall,
    });
    expect(row.underlag).not.toMatch(/199511242381|Leila|Nordin/);
  });

  it('is set off again by the unit, as a new row', async () => {
    const { ansokanId } = await sentAnsokan('leila-nordin');
    const log = await followLog();
    await recommendAnsokan(norr, ansokanId, later(6000));
    const [, newest] = await rows(ansokanId);
    expect(newest?.skapad).toEqual(later(6000));
    expect(await log()).toEqual([
      {
        vem: `personal ${norr.personalId}`,
        handling: 'arende.rakna',
        objekt: `Rekommendation ${newest?.id}`,
      },
    ]);
  });

  it('is nothing that another unit may set off, nor anybody while the robot has it', async () => {
    const { ansokanId } = await sentAnsokan('leila-nordin');
    const soder = await staff('Enhet Söder');
    await expect(recommendAnsokan(soder, ansokanId, later(5000))).rejects.toMatchObject({ name: 'NotYours' });
    const { aktor, utkastId, token } = await signedUtkast('emil-strand');
    const waiting = await submitAnsokan(aktor, utkastId, token, later(4000));
    await expect(recommendAnsokan(norr, waiting, later(5000))).rejects.toThrow('Roboten arbetar');
  });

  it('is not made after the decision, nor without its log row', async () => {
    const { ansokanId } = await decided('leila-nordin', norr, later(9000));
    await expect(recommendAnsokan(norr, ansokanId, later(10_000))).rejects.toThrow('beslutat');
    const { aktor, utkastId, token } = await signedUtkast('leila-nordin');
    const id = await submitAnsokan(aktor, utkastId, token, later(4000));
    await withoutLog(() => expect(computed(id, later(5000))).rejects.toThrow());
    expect(await rows(id)).toEqual([]);
  });

  it('compares with the decision of the month before, and the household as it was then', async () => {
    const barn = [{ fornamn: 'Elis', fodelsedatum: '2018-03-01' }];
    const { ansokanId, arendeId, beslutId } = await decided('leila-nordin', norr, later(9000), { barn });
    await db().hushallMedlem.deleteMany({ where: { arendeId, roll: 'BARN' } });
    const november = await db().ansokan.findUniqueOrThrow({ where: { id: ansokanId } });
    const { medlemmar } = november.hushall as { medlemmar: { id: string }[] };
    const skickad = await loadSkickad(db(), { ...november, id: 'december', manad: '2026-12' });
    expect(skickad.foregaende).toMatchObject({ manad: '2026-11', hushall: medlemmar.map((m) => m.id) });
    expect(skickad.foregaende?.hushall).toHaveLength(2);
    expect(skickad.foregaende?.kostnader).toContainEqual({ slag: 'hyra', godkantOre: expect.any(Number) });
    expect((await loadSkickad(db(), november)).foregaende).toBeNull();
    // November was decided here and had no surplus; September and October were not
    expect(skickad.overskott).toBe('okant');
    // a benefit that was ticked and given a sum by a person is asked for anew, not missed under an internal id
    await db().beslutRad.create({
      data: {
        beslutId,
        ordning: 90,
        grupp: 'INKOMST',
        radId: 'uppgiven-barnbidrag',
        etikett: 'Barnbidrag',
        kalla: 'Kryssat i ansökan',
        beslutatOre: 125_000,
        skal: 'Enligt besked',
      },
    });
    const again = await loadSkickad(db(), { ...november, id: 'december', manad: '2026-12' });
    expect(again.foregaende?.inkomster).toEqual(skickad.foregaende?.inkomster);
  });
});

describe('the case at the desk', () => {
  it('is opened by the unit alone, and each opening is logged', async () => {
    const { ansokanId } = await sentAnsokan('nora-ek', { enhetId: 'soder' });
    await expect(loadArende(norr, ansokanId, later(9000))).rejects.toMatchObject({ name: 'NotYours' });
    const soder = await staff('Enhet Söder');
    const log = await followLog();
    const arende = await loadArende(soder, ansokanId, later(9000));
    expect(arende).toMatchObject({ manad: '2026-11', beslut: null, enhet: 'Enhet Söder' });
    expect(await log()).toEqual([
      { vem: `personal ${soder.personalId}`, handling: 'arende.las', objekt: `Ansokan ${ansokanId}` },
    ]);
    await withoutLog(() => expect(loadArende(soder, ansokanId, later(9000))).rejects.toThrow());
  });

  it('waits in the queue of its own unit until it is decided, without a name', async () => {
    const { ansokanId } = await sentAnsokan('nora-ek', { enhetId: 'soder' });
    const nu = later(9000);
    const ids = async (enhet: 'Enhet Norr' | 'Enhet Söder', roll: 'handlaggare' | 'arbetsledare') =>
      (await listKo(await staff(enhet, roll), {}, nu)).map((rad) => rad.id);
    expect(await ids('Enhet Söder', 'handlaggare')).toContain(ansokanId);
    expect(await ids('Enhet Norr', 'arbetsledare')).toContain(ansokanId);
    expect(await ids('Enhet Norr', 'handlaggare')).not.toContain(ansokanId);
    const soder = await staff('Enhet Söder');
    expect(JSON.stringify(await listKo(soder, {}, nu))).not.toMatch(/Nora|2380/);
    await expect(listKo(await staff('Enhet Norr', 'ingen'), {}, nu)).rejects.toMatchObject({
      name: 'NotYours',
    });
    const { ansokanId: done } = await decided('emil-strand', soder, nu, { enhetId: 'soder' });
    expect(await ids('Enhet Söder', 'handlaggare')).not.toContain(done);
  });
});
