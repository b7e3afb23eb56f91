import { form, inRequest, sentTo, sessionOf } from '@/scripts/test/request';
import '@/scripts/test/database';
import { beforeAll, describe, expect, it } from 'vitest';
import { NU, openArende, staff, stranger } from '@/scripts/test/people';
import { beginUtkast } from '@/server/ansokan/begin-utkast';
import { now } from '@/server/clock';
import { db } from '@/server/db';
import type { ActionState } from '@/server/request/action';
import { createSession } from '@/server/session/sessions';
import { autosave, save } from './actions';

type Person = Awaited<ReturnType<typeof stranger>>;
let aktor: Person;
let token: string;
let id: string;

beforeAll(async () => {
  aktor = await stranger();
  token = await sessionOf(aktor);
  await openArende(aktor);
  id = await beginUtkast(aktor, '2026-11', NU);
});

const rowOf = () => db().utkast.findUniqueOrThrow({ where: { id } });
const fields = async (more: Record<string, string> = {}) => ({
  ansokan: id,
  steg: 'hemma',
  version: String((await rowOf()).version),
  ...more,
});
type Action = typeof save;
const send = (action: Action, typed: Record<string, string>, as: string | undefined = token) =>
  inRequest({ token: as }, () => action({}, form(typed)));
const goes = (action: Action, typed: Record<string, string>, as: string | undefined = token) =>
  inRequest({ token: as }, () => sentTo(() => action({}, form(typed))));

describe.each([
  ['autosave', autosave],
  ['save', save],
])('%s', (_name, action) => {
  it('asks a visitor to log in, and writes nothing', async () => {
    const before = await rowOf();
    const typed = await fields({ hushallText: 'någon' });
    expect(await inRequest({}, () => sentTo(() => action({}, form(typed))))).toMatch(/^\/logga-in/);
    expect(await goes(action, typed, 'inte min')).toMatch(/^\/logga-in/);
    expect(await rowOf()).toEqual(before);
  });

  it('finds no draft that is another’s, and none for staff', async () => {
    const before = await rowOf();
    const typed = await fields({ hushallText: 'någon annan' });
    expect(await goes(action, typed, await sessionOf(await stranger()))).toBe('404');
    const { personalId } = await staff('Enhet Norr');
    expect(await goes(action, typed, (await createSession(db(), { personalId }, now())).token)).toBe('404');
    expect(await rowOf()).toEqual(before);
  });

  it.each([
    ['a draft that is no id', { ansokan: 'min' }],
    ['a version that is no number', { version: 'ny' }],
    ['no step', { steg: undefined }],
  ])('gives back what was written when it cannot read %s', async (_case, wrong) => {
    const { steg, ...rest } = { ...(await fields({ hushallText: 'kvar' })), ...wrong };
    const state = await send(action, steg === undefined ? rest : { ...rest, steg });
    expect(state.values).toMatchObject({ hushallText: 'kvar' });
    expect(state.message).toMatchObject({ tone: 'bad' });
    expect(state.message?.text).toContain('kunde inte läsas');
  });

  it('knows no step that the form does not have', async () => {
    expect(await goes(action, await fields({ steg: 'finns-inte' }))).toBe('404');
  });

  it('writes nothing over what another tab has saved, and shows both', async () => {
    const old = await fields({ hushallText: 'min' });
    await send(autosave, await fields({ hushall: 'andrats', hushallText: 'den andras' }));
    const state: ActionState = await send(action, old);
    const { version, svar } = await rowOf();
    expect(state).toMatchObject({
      values: { hushallText: 'min' },
      clash: { hushallText: 'den andras' },
      hidden: { version: String(version) },
      message: { tone: 'judge' },
    });
    expect(svar).toMatchObject({ hemma: { hushallText: 'den andras' } });
  });
});

describe('autosave', () => {
  it('keeps what is typed, right or wrong, and says when and which version it made', async () => {
    const { version } = await rowOf();
    const state = await send(
      autosave,
      await fields({ hushall: 'andrats', hushallText: 'Min bror', vistas: 'kanske' }),
    );
    expect(state).toEqual({
      hidden: { version: String(version + 1) },
      savedAt: expect.stringMatching(/^\d\d:\d\d$/) as string,
    });
    expect((await rowOf()).svar).toMatchObject({
      hemma: { hushall: 'andrats', hushallText: 'Min bror', vistas: 'kanske' },
    });
  });

  it('keeps no field that the step does not have, and no more of one than it may hold', async () => {
    await send(
      autosave,
      await fields({ hushall: 'andrats', hushallText: 'a'.repeat(5000), forsakran: 'ja' }),
    );
    const { hemma } = (await rowOf()).svar as { hemma: Record<string, string> };
    expect(hemma.hushallText).toHaveLength(4000);
    expect(hemma.forsakran).toBeUndefined();
  });
});

describe('save', () => {
  const typed = () => fields({ hushall: 'andrats', hushallText: 'Min syster har flyttat in' });

  it('stays with the faults of a step that is not done', async () => {
    const { errors } = await send(save, await typed());
    expect(errors?.map(({ name }) => name)).toContain('vistas');
  });

  it('pauses when it is asked to', async () => {
    expect(await goes(save, { ...(await typed()), intent: 'pausa' })).toBe(`/ansokan/${id}`);
  });

  it('changes the language after what was typed is saved, and finds no fault', async () => {
    const words = { ...(await typed()), hushallText: 'Ord som inte får försvinna', intent: 'sprak:en' };
    expect(await goes(save, words)).toBe(`/ansokan/${id}/hemma?sprak=bytt`);
    expect((await rowOf()).svar).toMatchObject({ hemma: { hushallText: 'Ord som inte får försvinna' } });
    const { errors } = await send(save, { ...(await typed()), intent: 'sprak:klingon' });
    expect(errors?.length, 'no such language: the button that goes on').toBeGreaterThan(0);
  });

  it('goes over to a nyansökan with what was typed last', async () => {
    const to = await goes(save, { ...(await typed()), vistas: 'ja', intent: 'byt' });
    const next = await db().utkast.findFirstOrThrow({ where: { personId: aktor.personId } });
    expect(to).toBe(`/ansokan/${next.id}`);
    expect(next).toMatchObject({
      typ: 'NYANSOKAN',
      hushalletAndrat: true,
      svar: { 'om-dig': { vistas: 'ja' } },
    });
    expect(await db().utkast.count({ where: { id } })).toBe(0);
  });
});
