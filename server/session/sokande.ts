import 'server-only';
import type { Person } from '@/generated/prisma/client';
import type { Sokande } from '../access/aktor';

export const toSokande = (p: Person): Sokande => ({
  typ: 'sokande',
  personId: p.id,
  kommunId: p.kommunId,
  namn: `${p.fornamn} ${p.efternamn}`,
});
