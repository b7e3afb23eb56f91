'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { beginUtkast } from '@/server/ansokan/begin-utkast';
import { BEGINTYPER } from '@/server/ansokan/vagar';
import { sokandeAction } from '@/server/request/action';

/** Begins, or goes on with, the application for a month by the form that was offered. */
export const begin = sokandeAction(
  'ansokan.borja',
  { input: z.object({ manad: z.string(), typ: z.enum(BEGINTYPER) }) },
  async ({ aktor, input, nu }) => {
    redirect(`/ansokan/${await beginUtkast(aktor, input.manad, nu, input.typ)}`);
  },
);
