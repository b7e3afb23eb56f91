import 'server-only';
import type { Kontext } from '@/domain/ansokan/kontext';
import type { Ny } from '@/domain/ansokan/uppgifter';
import { dayOf } from '@/domain/tid';
import type { Tx } from '../db';
import { ExpectedError } from '../request/errors';

type Owner = {
  kommunId: string;
  enhetId: string;
  personId: string;
  /** Who applies too, and has signed. */
  medPersonId: string | null;
};

/**
 * Opens the case of a first application, with the household and the home that it tells of. A caseworker sees both in
 * the application, beside what folkbokföringen says.
 *
 * @returns the case's id
 * @throws ExpectedError when a case was opened since the draft was begun
 */
export async function openArende(
  tx: Tx,
  { medPersonId, ...owner }: Owner,
  ny: Ny,
  { hushall }: Kontext,
  nu: Date,
): Promise<string> {
  const { personId } = owner;
  if ((await tx.arende.count({ where: { personId, avslutat: null } })) > 0)
    throw new ExpectedError('Du har redan ett ärende hos oss. Gå till Ansök och välj månaden där.');
  const from = new Date(`${dayOf(nu)}T00:00:00Z`);
  const adults = hushall.map(({ id, roll, fornamn, fodelsedatum }) => ({
    id,
    roll,
    fornamn,
    fodelsedatum: new Date(fodelsedatum),
    from,
    personId: roll === 'SOKANDE' ? personId : medPersonId,
  }));
  const children = ny.barn.map(({ fornamn, fodelsedatum, boende, dagar }) => ({
    roll: 'BARN' as const,
    fornamn,
    fodelsedatum: new Date(fodelsedatum),
    boende,
    dagar,
    from,
  }));
  const { id } = await tx.arende.create({
    data: {
      ...owner,
      boendeform: ny.bostad.form,
      antalRum: ny.bostad.antalRum,
      skapad: nu,
      hushall: { create: [...adults, ...children] },
    },
    select: { id: true },
  });
  return id;
}
