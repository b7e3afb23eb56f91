'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { beginKomplettering } from '@/server/komplettering/begin-komplettering';
import { sokandeAction } from '@/server/request/action';

/** Begins, or goes on with, the answer to what was asked for. */
export const svara = sokandeAction(
  'komplettering.svara',
  { input: z.object({ ansokan: z.uuid() }) },
  async ({ aktor, input, nu }) => {
    redirect(`/ansokan/${await beginKomplettering(aktor, input.ansokan, nu)}`);
  },
);
