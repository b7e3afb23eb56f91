import { beforeAll, describe, expect, it } from 'vitest';
import { followLog, withoutLog } from '@/scripts/test/database';
import { later, staff } from '@/scripts/test/people';
import { decisionOn, sentAnsokan } from '@/scripts/test/send';
import { recommendAnsokan } from '../ansokan/recommend-ansokan';
import { db } from '../db';
import { decideAnsokan, type Command } from './decide-ansokan';
import { readForslag } from './read-forslag';

const DECIDED = later(3_600_000);
let norr: Awaited<ReturnType<typeof staff>>;
beforeAll(async () => {
  norr = await staff('Enhet Norr');
});

const decide = (command: Command, aktor = norr) => decideAnsokan(aktor, command, DECIDED);
const undecided = async ({ ansokanId }: Command) =>
  expect(await db().beslut.count({ where: { ansokanId } })).toBe(0);

/** The command with one line changed. */
const withLine = (command: Command, part: string, more: object): Command => ({
  ...command,
  rader: command.rader.map((r) => (r.radId.includes(part) ? { ...r, ...more } : r)),
});

describe('decideAnsokan', () => {
  it('keeps who decided, when, on what delegation, and each line beside what was applied for and computed', async () => {
    const { ansokanId, aktor } = await sentAnsokan('emil-strand');
    const log = await followLog();
    const command = await decisionOn(ansokanId);
    const id = await decide(command);
    expect(await log()).toEqual([
      { vem: `personal ${norr.personalId}`, handling: 'arende.besluta', objekt: `Beslut ${id}` },
    ]);
    const beslut = await db().beslut.findUniqueOrThrow({ where: { id }, include: { rader: true } });
    expect(beslut).toMatchObject({
      personId: aktor.personId,
      personalId: norr.personalId,
      personalNamn: 'Robin Ek',
      personalTitel: 'Socialsekreterare',
      delegation: 'SN 3.1',
      beslutad: DECIDED,
      rekommendationId: command.rekommendationId,
    });
    expect(beslut.rader).toHaveLength(command.rader.length);
    expect(beslut.rader.find((r) => r.radId === 'kostnad.hyra')).toMatchObject({ soktOre: 710_000 });
  });

  it('counts the sum itself: needs less means, each as decided', async () => {
    const { ansokanId } = await sentAnsokan('emil-strand');
    const forslag = await readForslag(db(), ansokanId);
    const norm = forslag?.rader
      .filter((r) => r.grupp === 'NORM')
      .reduce((n, r) => n + (r.beraknatOre ?? 0), 0);
    let command = await decisionOn(ansokanId, { utgang: 'DELVIS_BIFALL' });
    command = withLine(command, 'hyra', { beslutatOre: 500_000, skal: 'Dyrare än gränsen.' });
    command = withLine(command, 'kostnad.el', { beslutatOre: 0, skal: 'Ingår i hyran.' });
    const { beloppOre } = await db().beslut.findUniqueOrThrow({ where: { id: await decide(command) } });
    expect(norm).toBeGreaterThan(0);
    expect(beloppOre).toBe((norm ?? 0) + 500_000);
  });

  it('pays nothing on avslag, whatever the lines say', async () => {
    const { ansokanId } = await sentAnsokan('emil-strand');
    const id = await decide(await decisionOn(ansokanId, { utgang: 'AVSLAG' }));
    expect((await db().beslut.findUniqueOrThrow({ where: { id } })).beloppOre).toBe(0);
  });

  it('refuses a bifall where a cost is granted with less than was applied for', async () => {
    const { ansokanId } = await sentAnsokan('leila-nordin');
    const command = await decisionOn(ansokanId);
    expect(command.utgang).toBe('DELVIS_BIFALL'); // the electricity is over its schablon
    await expect(decideAnsokan(norr, { ...command, utgang: 'BIFALL' }, later(9000))).rejects.toThrow(
      'Välj delvis bifall',
    );
  });

  it('refuses a bifall that gives nothing to pay', async () => {
    const { ansokanId } = await sentAnsokan('emil-strand');
    const nothing = withLine(await decisionOn(ansokanId), '', { beslutatOre: 0 });
    await expect(decide(nothing)).rejects.toThrow('inget att betala');
    await undecided(nothing);
  });

  it('is done once, also when two press at the same moment', async () => {
    const { ansokanId } = await sentAnsokan('emil-strand');
    const command = await decisionOn(ansokanId);
    const results = await Promise.allSettled([
      decide(command),
      decide(command, await staff('Enhet Norr')),
      decide({ ...command, utgang: 'AVSLAG' }),
    ]);
    expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
    for (const r of results)
      if (r.status === 'rejected')
        expect(r.reason).toMatchObject({ message: expect.stringMatching(/redan ett beslut/) });
    expect(await db().beslut.count({ where: { ansokanId } })).toBe(1);
    await expect(decide(command)).rejects.toThrow('redan ett beslut');
  });

  it.each([
    [
      'a line is missing',
      (c: Command) => ({ ...c, rader: c.rader.slice(1) }),
      /Skriv ett belopp på varje rad/,
    ],
    [
      'a line differs from the calculation without a reason',
      (c: Command) => withLine(c, 'kostnad.el', { beslutatOre: 1, skal: '' }),
      /Skriv varför beloppet för .* skiljer sig/,
    ],
    [
      'a line is less than applied for without a reason',
      (c: Command) => withLine(c, 'hyra', { beslutatOre: 1, skal: '' }),
      /Skriv varför/,
    ],
    [
      'the calculation is an older one',
      (c: Command) => ({ ...c, rekommendationId: '01a200fb-6d4a-712a-b9d3-000000000000' }),
      /räknats om/,
    ],
  ])('is refused when %s', async (_why, change, sentence) => {
    const { ansokanId } = await sentAnsokan('emil-strand');
    const command = change(await decisionOn(ansokanId));
    await expect(decide(command)).rejects.toThrow(sentence);
    await expect(decide(command)).rejects.toMatchObject({ name: 'ExpectedError' });
    await undecided(command);
  });

  it('is refused on a calculation that was made anew meanwhile', async () => {
    const { ansokanId } = await sentAnsokan('emil-strand');
    const command = await decisionOn(ansokanId);
    await recommendAnsokan(norr, ansokanId, later(10_000));
    await expect(decide(command)).rejects.toThrow('räknats om');
    await decide(await decisionOn(ansokanId));
  });

  it('is refused without a word on the child, where there is one', async () => {
    const barn = [{ fornamn: 'Elis', fodelsedatum: '2018-03-01' }];
    const { ansokanId } = await sentAnsokan('emil-strand', { barn });
    const command = await decisionOn(ansokanId);
    expect(command.barnetsBasta).not.toBeNull();
    await expect(decide({ ...command, barnetsBasta: null })).rejects.toThrow('bäst för barnet');
    await undecided(command);
  });

  it('is refused without a delegation', async () => {
    const { ansokanId } = await sentAnsokan('emil-strand');
    const command = await decisionOn(ansokanId);
    await expect(decide(command, await staff('Enhet Norr', 'handlaggare', ''))).rejects.toThrow('delegation');
    await undecided(command);
  });

  it('belongs to the unit of the case, and to an arbetsledare', async () => {
    const { ansokanId } = await sentAnsokan('emil-strand', { enhetId: 'soder' });
    const command = await decisionOn(ansokanId);
    const others = [norr, await staff('finns inte'), await staff('Enhet Söder', 'ingen')];
    for (const other of others) {
      await expect(decide(command, other)).rejects.toMatchObject({ name: 'NotYours' });
      await expect(recommendAnsokan(other, ansokanId, DECIDED)).rejects.toMatchObject({ name: 'NotYours' });
    }
    const neighbour = { ...(await staff('Enhet Norr', 'arbetsledare')), kommunId: 'grannstad' };
    await expect(decide(command, neighbour)).rejects.toMatchObject({ name: 'NotYours' });
    await decide(command, await staff('Enhet Norr', 'arbetsledare'));
  });

  it('is not made when it cannot be logged', async () => {
    const { ansokanId } = await sentAnsokan('emil-strand');
    const command = await decisionOn(ansokanId);
    await withoutLog(() => expect(decide(command)).rejects.toThrow());
    await undecided(command);
    expect(await db().beslutRad.count({ where: { beslut: { ansokanId } } })).toBe(0);
    await decide(command);
  });
});
