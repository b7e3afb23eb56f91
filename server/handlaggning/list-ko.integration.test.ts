import '@/scripts/test/database';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sendMany } from '@/scripts/test/bulk';
import { NU, staff } from '@/scripts/test/people';
import { db } from '../db';
import { listKo } from './list-ko';

describe('the queue', () => {
  it('says which kind each application is, and shows one kind alone', async () => {
    const [ater = ''] = await sendMany(1, ['200002292399'], '2026-11', NU);
    const { svar, hushall, ...row } = await db().ansokan.findUniqueOrThrow({ where: { id: ater } });
    const copy = (typ: 'TILLAGGSANSOKAN') => ({
      ...row,
      svar: svar as object,
      hushall: hushall as object,
      id: randomUUID(),
      utkastId: randomUUID(),
      referens: `PROV-${randomUUID()}`,
      typ,
    });
    const { id: tillagg } = await db().ansokan.create({ data: copy('TILLAGGSANSOKAN') });
    const aktor = await staff('Enhet Norr');
    const shown = async (typ?: string) =>
      (await listKo(aktor, { typ }, NU)).map(({ id, typ: kind }) => [id, kind]).toSorted();
    const both = [
      [ater, 'ATERANSOKAN'],
      [tillagg, 'TILLAGGSANSOKAN'],
    ].toSorted();
    expect(await shown()).toEqual(both);
    expect(await shown('TILLAGGSANSOKAN')).toEqual([[tillagg, 'TILLAGGSANSOKAN']]);
    expect(await shown('ATERANSOKAN')).toEqual([[ater, 'ATERANSOKAN']]);
    expect(await shown('NYANSOKAN')).toEqual([]);
    expect(await shown('annat'), 'what is no kind is no filter').toEqual(both);
  });
});
