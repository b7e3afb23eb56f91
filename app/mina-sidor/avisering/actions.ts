'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { granskaKontakt } from '@/domain/kontakt/kontakt';
import { removeKontakt, saveKontakt } from '@/server/avisering/kontakt';
import { sokandeAction, type ActionState } from '@/server/request/action';
import { texter } from '@/server/sprak/texter';

const typed = z.object({
  kanal: z.string().default(''),
  epost: z.string().default(''),
  telefon: z.string().default(''),
});

/** Keeps how the person wants to be told, or says what is wrong with it. */
export const sparaKontakt = sokandeAction(
  'kontakt',
  { input: typed, limit: 'kontakt' },
  async ({ aktor, input, nu }): Promise<ActionState> => {
    const t = await texter('avisering');
    const granskat = granskaKontakt(input);
    if (!granskat.ok) {
      const errors = granskat.fel.map((fel) => ({
        name: fel.falt,
        message: fel.falt === 'kanal' ? t('fel.kanal.saknas') : t(`fel.${fel.falt}.${fel.kod}`),
      }));
      return { values: input, errors };
    }
    await saveKontakt(aktor, granskat.kontakt, nu);
    const text = granskat.kontakt.kanal === 'INGEN' ? t('sparatInget') : t('sparatText');
    return { values: input, message: { tone: 'ok', title: t('sparat'), text } };
  },
);

export const taBortKontakt = sokandeAction('kontakt.ta-bort', { input: z.object({}) }, async ({ aktor }) => {
  await removeKontakt(aktor);
  redirect('/mina-sidor/avisering');
});
