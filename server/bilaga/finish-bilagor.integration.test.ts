import { expect, it } from 'vitest';
import { followLog } from '@/scripts/test/database';
import { finishedUtkast, NU, openArende, stranger } from '@/scripts/test/people';
import { loadUtkast } from '../ansokan/load-utkast';
import { db } from '../db';
import { bilagaText } from './bilaga-fel';
import { finishBilagor } from './finish-bilagor';
import { GO_ON, receiveBilaga } from './receive-bilaga';

async function draft() {
  const aktor = await stranger();
  await openArende(aktor);
  return { aktor, id: await finishedUtkast(aktor) };
}

it('marks the step as done, also when another tab saves at the same time, and says what comes next', async () => {
  const { aktor, id } = await draft();
  const { svar, version } = await loadUtkast(aktor, id, NU);
  const { bilagor: _, ...others } = svar;
  const kvar = { ...others, utgifter: { ...svar.utgifter, villBifoga: 'ja' } };
  await db().utkast.update({ where: { id }, data: { svar: kvar } });
  const log = await followLog();
  const next = await Promise.all([finishBilagor(aktor, id, NU), finishBilagor(aktor, id, NU)]);
  expect(next).toEqual(['skicka-med', 'skicka-med']);
  expect((await log()).map((r) => r.handling)).toEqual(['utkast.spara', 'utkast.spara']);
  const after = await loadUtkast(aktor, id, NU);
  expect(after.svar).toEqual({ ...kvar, bilagor: {} });
  expect(after.version).toBe(version + 2);
});

it('is for the one whose draft it is', async () => {
  const { id } = await draft();
  await expect(finishBilagor(await stranger(), id, NU)).rejects.toMatchObject({ name: 'NotYours' });
});

it('goes on without a file when that button was pressed', async () => {
  const { aktor, id } = await draft();
  const body = new FormData();
  body.set('fil', new Blob([]), '');
  body.set(GO_ON.name, GO_ON.value);
  const request = new Request('http://localhost/', { method: 'POST', body });
  expect(await receiveBilaga(aktor, id, request, NU)).toBe(true);
  expect((await loadUtkast(aktor, id, NU)).bilagor).toEqual([]);
});

it('an event id is said only when it is one', () => {
  const handelse = crypto.randomUUID();
  expect(bilagaText('fel', handelse)).toMatch(new RegExp(`säg händelse-id ${handelse}\\.$`, 'u'));
  expect(bilagaText('fel', 'ring 0900')).toMatch(/eller ring oss\.$/u);
  expect(bilagaText('avslutat', handelse)).toMatch(/^Ärendet är avslutat\./u);
});
