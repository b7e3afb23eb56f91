'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { beginUtkast } from '@/server/ansokan/begin-utkast';
import { sokandeAction } from '@/server/request/action';

/** Begins, or goes on with, the application for a month. */
export const begin = sokandeAction(
  'ansokan.borja',
  { input: z.object({ manad: z.string() }) },
  async ({ aktor, input, nu }) => {
    redirect(`/ansokan/${await beginUtkast(aktor, input.manad, nu)}`);
  },
);
