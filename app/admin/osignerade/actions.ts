'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { noteKontakt } from '@/server/medsokande/note-kontakt';
import { personalAction } from '@/server/request/action';

/** Notes that the household is contacted, by whom and when. */
export const kontaktat = personalAction(
  'osignerat.kontakta',
  { input: z.object({ omgangId: z.uuid(), sedda: z.coerce.number().int().min(0) }) },
  async ({ aktor, input, nu }) => {
    await noteKontakt(aktor, input, nu);
    refresh();
    return { message: { tone: 'ok', title: 'Noterat', text: 'Alla som ser listan ser det.' } };
  },
);
