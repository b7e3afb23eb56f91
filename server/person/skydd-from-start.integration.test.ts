import '@/scripts/test/database';
import { describe, expect, it } from 'vitest';
import { NU } from '@/scripts/test/people';
import { beginUtkast } from '../ansokan/begin-utkast';
import { listVagar } from '../ansokan/vagar';
import { db } from '../db';
import { toSokande } from '../session/sokande';
import { findOrCreatePerson } from './find-or-create-person';

// as a city that has decided nothing; the settings are read at first use
delete process.env.SKALIG_SKYDD_UTAN_FOLKBOKFORING;

describe('somebody new, where the city has not decided', () => {
  it('is met by a person, before any draft is made', async () => {
    const identity = { personnummer: '189001019802', fornamn: 'Kim', efternamn: 'Holm' };
    const personId = await findOrCreatePerson(db(), identity);
    const row = await db().person.findUniqueOrThrow({ where: { id: personId } });
    expect(row.skydd).toBe('OKANT');
    const aktor = toSokande(row);
    expect((await listVagar(aktor, NU)).map(({ kod }) => kod)).toEqual(['kontakta_oss', 'kontakta_oss']);
    await expect(beginUtkast(aktor, '2026-11', NU, 'nyansokan')).rejects.toThrow('Ring oss');
    expect(await db().utkast.count({ where: { personId } })).toBe(0);
  });

  it('keeps what is known when he or she comes again', async () => {
    const identity = { personnummer: '189001019802', fornamn: 'Kim', efternamn: 'Holm' };
    const id = await findOrCreatePerson(db(), identity);
    await db().person.update({ where: { id }, data: { skydd: 'NEJ' } });
    expect(await findOrCreatePerson(db(), identity)).toBe(id);
    expect((await db().person.findUniqueOrThrow({ where: { id } })).skydd).toBe('NEJ');
  });
});
