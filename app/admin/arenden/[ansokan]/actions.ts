'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { recommendAnsokan } from '@/server/ansokan/recommend-ansokan';
import { decideAnsokan, KOMMUNICERING } from '@/server/beslut/decide-ansokan';
import { loadForslag } from '@/server/beslut/load-forslag';
import { writeOffAnsokan } from '@/server/beslut/write-off-ansokan';
import { closeBegaran } from '@/server/komplettering/close-begaran';
import { requestKomplettering } from '@/server/komplettering/request-komplettering';
import { refreshRegister } from '@/server/register/refresh-register';
import { personalAction } from '@/server/request/action';
import { takeAnsokan } from '@/server/robot/take-ansokan';
import { markSkydd } from '@/server/skydd/mark-skydd';
import { closeKontroll } from '@/server/stickprov/close-kontroll';
import { readBegaran, SKAL_FALT } from './komplettering-svar';
import { readAvslut } from './kontroll-svar';
import { toBeslutsrad } from './rader';
import { readSkydd } from './skydd-svar';
import { beloppFalt, beloppOf, faults, skalFalt } from './svar';

const written = z.record(z.string(), z.string().max(5000));
const commandPart = z.object({
  ansokanId: z.uuid(),
  rekommendationId: z.uuid(),
  utgang: z.enum(['BIFALL', 'DELVIS_BIFALL', 'AVSLAG']),
  kommunicering: z.enum(KOMMUNICERING),
  motivering: z.string().trim(),
});

/** Decides a case with what the caseworker wrote; every fault comes back with all that was written. */
export const decide = personalAction(
  'arende.besluta',
  { input: written },
  async ({ aktor, input: values, nu }) => {
    const forslag = await loadForslag(aktor, values.ansokanId ?? '');
    const rader = forslag?.rader.map(toBeslutsrad) ?? [];
    const errors = faults(rader, forslag?.harBarn ?? false, values);
    if (errors.length > 0) return { errors, values };
    const command = commandPart.parse(values);
    await decideAnsokan(
      aktor,
      {
        ...command,
        barnetsBasta: values.barnetsBasta?.trim() || null,
        rader: rader.map(({ radId }) => ({
          radId,
          beslutatOre: beloppOf(values[beloppFalt(radId)]) ?? 0,
          skal: values[skalFalt(radId)]?.trim() ?? '',
        })),
      },
      nu,
    );
    redirect(`/admin/arenden/${command.ansokanId}`);
  },
);

/** Computes the recommendation again; the page shows the new one and keeps what is written. */
export const raknaOm = personalAction(
  'arende.rakna-om',
  { input: z.object({ ansokanId: z.uuid() }) },
  async ({ aktor, input, nu }) => {
    await recommendAnsokan(aktor, input.ansokanId, nu);
    refresh();
    return { message: { tone: 'ok', title: 'Omräknat', text: 'Det du hade skrivit är kvar.' } };
  },
);

/** Says how a control ended; every fault comes back with what was written. */
export const avslutaKontroll = personalAction(
  'kontroll.avsluta',
  { input: written },
  async ({ aktor, input: values, nu }) => {
    const { avslut, errors } = readAvslut(values);
    if (!avslut) return { errors, values };
    await closeKontroll(aktor, { ...avslut, ansokanId: values.ansokanId ?? '' }, nu);
    refresh();
  },
);

/** Says that somebody of the household is protected, or is not; every fault comes back with what was written. */
export const markeraSkydd = personalAction(
  'skydd.andra',
  { input: written },
  async ({ aktor, input: values, nu }) => {
    const { uppgift, errors } = readSkydd(values);
    if (!uppgift) return { errors, values };
    await markSkydd(aktor, { ...uppgift, ansokanId: values.ansokanId ?? '' }, nu);
    redirect(`/admin/arenden/${values.ansokanId}`);
  },
);

const ettArende = z.object({ ansokanId: z.uuid() });

/** Takes an application from the robot. */
export const taOver = personalAction('arende.ta', { input: ettArende }, async ({ aktor, input, nu }) => {
  await takeAnsokan(aktor, input.ansokanId, nu);
  redirect(`/admin/arenden/${input.ansokanId}`);
});

/** Asks the agencies again; what is written in the decision's form is kept. */
export const fragaMyndigheterna = personalAction(
  'arende.fraga-myndigheter',
  { input: ettArende, limit: 'register' },
  async ({ aktor, input, nu }) => {
    await refreshRegister(aktor, input.ansokanId, nu);
    refresh();
    return { message: { tone: 'ok', title: 'Svaren är hämtade', text: 'Ärendet är omräknat.' } };
  },
);

/** Asks the applicant for more; what was written comes back with what is wrong with it. */
export const begarKomplettering = personalAction(
  'komplettering.begar',
  { input: written },
  async ({ aktor, input: values, nu }) => {
    await requestKomplettering(aktor, readBegaran(values), nu);
    refresh();
  },
);

/** Lets go of what was asked for. */
export const stangBegaran = personalAction(
  'komplettering.stang',
  { input: written },
  async ({ aktor, input: values, nu }) => {
    await closeBegaran(aktor, values.begaranId ?? '', values[SKAL_FALT] ?? '', nu);
    refresh();
  },
);

/** Writes off what the applicant has taken back. */
export const skrivAv = personalAction(
  'arende.skriv-av',
  { input: written },
  async ({ aktor, input: values, nu }) => {
    await writeOffAnsokan(aktor, values.ansokanId ?? '', values.skal ?? '', nu);
    refresh();
  },
);
