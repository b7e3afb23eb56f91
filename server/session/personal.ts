import 'server-only';
import { ROLLER, type Handlaggare, type Roll } from '../access/aktor';
import { config } from '../config';
import { db } from '../db';
import type { Personal } from '@/generated/prisma/client';

/** What the city's identity provider says of a member of staff. */
export type StaffClaims = {
  sub: string;
  name: string;
  acr?: string;
  role?: string;
  enhet?: string;
  title?: string;
  delegation?: string;
};

export const findPersonal = (sub: string) => db().personal.findUnique({ where: { sub } });

const toRoll = (claimed: string): Roll => ROLLER.find((r) => r === claimed) ?? 'ingen';

export const toHandlaggare = (p: Personal): Handlaggare => ({
  typ: 'personal',
  personalId: p.id,
  kommunId: p.kommunId,
  enhetId: p.enhetId,
  roll: toRoll(p.roll),
  namn: p.namn,
  titel: p.titel,
  delegation: p.delegation,
});

/** Takes over the provider's word at every login. An unknown unit is none, and sees no cases. */
export async function savePersonal(claims: StaffClaims, nu: Date): Promise<void> {
  const kommunId = config().SKALIG_KOMMUN;
  const namn = claims.enhet ?? '';
  const enhet = await db().enhet.findUnique({ where: { kommunId_namn: { kommunId, namn } } });
  const data = {
    enhetId: enhet?.id ?? null,
    namn: claims.name,
    titel: claims.title ?? '',
    roll: toRoll(claims.role ?? ''),
    delegation: claims.delegation ?? '',
    senastInloggad: nu,
  };
  const { sub } = claims;
  await db().personal.upsert({ where: { sub }, update: data, create: { ...data, sub, kommunId } });
}
