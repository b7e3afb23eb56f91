'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { takeBackAnsokan } from '@/server/ansokan/take-back-ansokan';
import { sokandeAction } from '@/server/request/action';

/** Takes back a sent application; the page then says that it is done. */
export const aterta = sokandeAction(
  'ansokan.aterta',
  { input: z.object({ ansokan: z.uuid() }) },
  async ({ aktor, input, nu }) => {
    await takeBackAnsokan(aktor, input.ansokan, nu);
    redirect(`/ansokan/${input.ansokan}/aterta`);
  },
);
