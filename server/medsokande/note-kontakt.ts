import 'server-only';
import { formatInstant } from '@/domain/tid';
import type { Handlaggare } from '../access/aktor';
import { authorise } from '../access/authorise';
import { lockUtkast } from '../ansokan/load-utkast';
import { logHandelse } from '../audit/log-handelse';
import { db, transaction } from '../db';
import { ExpectedError, NotYours } from '../request/errors';
import { skyddadeOmgangar } from './skyddade-omgangar';

type Command = {
  omgangId: string;
  /** How many contacts the page showed. */
  sedda: number;
};

/**
 * A member of staff has contacted a household where the other one did not sign in time. Whoever has not seen what a
 * colleague has noted is told of it instead. Where either is protected, only who follows that routine.
 *
 * @throws NotYours when it is another unit's or gone; ExpectedError when a colleague was first, or they have begun anew
 */
export async function noteKontakt(aktor: Handlaggare, { omgangId, sedda }: Command, nu: Date): Promise<void> {
  const where = { id: omgangId };
  const found = await db().underskriftsomgang.findUnique({ where, select: { utkastId: true } });
  if (!found) throw new NotYours();
  await transaction(async (tx) => {
    await lockUtkast(tx, found.utkastId);
    const omgang = await tx.underskriftsomgang.findUnique({
      where,
      include: { person: true, kontakter: { orderBy: [{ tid: 'asc' }, { id: 'asc' }] } },
    });
    if (!omgang) throw new NotYours();
    authorise(aktor, 'osignerat.kontakta', omgang);
    if ((await skyddadeOmgangar(tx, [omgang])).size > 0) authorise(aktor, 'arende.skyddat', omgang);
    const { utkastId, undertecknad, kommunId, kontakter } = omgang;
    const since = { utkastId, undertecknad: { gt: undertecknad } };
    const newer = await tx.underskriftsomgang.count({
      where: { ...since, lage: { in: ['VANTAR', 'UTGANGEN'] } },
    });
    if (omgang.lage !== 'UTGANGEN' || newer > 0)
      throw new ExpectedError('Hushållet har börjat om med sin ansökan. Ladda om sidan.');
    const last = kontakter.at(-1);
    if (last && kontakter.length > sedda)
      throw new ExpectedError(
        `${last.personalNamn} har redan kontaktat hushållet, ${formatInstant(last.tid)}. Ladda om sidan.`,
      );
    const { personalId, namn: personalNamn } = aktor;
    const { id } = await tx.hushallskontakt.create({
      data: { omgangId, kommunId, personalId, personalNamn, tid: nu },
      select: { id: true },
    });
    const objekt = { typ: 'Hushallskontakt', id };
    await logHandelse(tx, aktor, { handling: 'osignerat.kontakta', objekt, data: { omgangId } });
  });
}
