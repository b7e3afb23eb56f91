'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { loadUtkast } from '@/server/ansokan/load-utkast';
import { saveSteg } from '@/server/ansokan/save-steg';
import { stegInput, stringsOf } from '@/server/ansokan/steg-input';
import { startUnderskrift } from '@/server/ansokan/start-underskrift';
import { switchToNyansokan } from '@/server/ansokan/switch-to-nyansokan';
import { submitAnsokan } from '@/server/ansokan/submit-ansokan';
import { withdrawUnderskrift } from '@/server/medsokande/withdraw-underskrift';
import { annansAnsokan, VEM_STEG } from '@/domain/ansokan/vem-soker';
import { removeBilaga } from '@/server/bilaga/remove-bilaga';
import { cancelOrder } from '@/server/inloggning/orders';
import { fieldId } from '@/components/form/field-spec';
import { isSprak } from '@/domain/sprak';
import { formatClock } from '@/domain/tid';
import { SPRAKVAL } from '../../sprakval';
import { BYT } from './[steg]/byt-till-nyansokan';
import { isRadknapp, tryckRad } from './[steg]/radknapp';
import { errorsOf } from './[steg]/to-fields';
import { formularord, type Formularord } from '@/server/sprak/formular';
import { setSprakCookie } from '@/server/sprak/valt-sprak';
import { sokandeAction, type ActionState } from '@/server/request/action';
import { clearKvarlamnat, keepKvarlamnat } from '@/server/session/kvarlamnat';
import { clearOrderCookie, readOrderCookie, setOrderCookie } from '@/server/session/cookie';

const krock = ({ t }: Formularord) =>
  ({ tone: 'judge', title: t('steg.krock'), text: t('steg.krockText') }) as const;

/** The language that a button of the page's head asks for, when it belongs to the step's form. */
const sprakOf = (intent = '') => {
  const kod = intent.startsWith(SPRAKVAL) ? intent.slice(SPRAKVAL.length) : undefined;
  return isSprak(kod) ? kod : null;
};

/** Saves a step as it was typed. Goes on when it is done, stays with the faults when it is not. */
export const save = sokandeAction(
  'steg',
  { input: stegInput, left: keepKvarlamnat },
  async ({ aktor, input, nu }): Promise<ActionState> => {
    const { ansokan, steg, version, ...rest } = input;
    const typed = stringsOf(rest);
    const annans = steg === VEM_STEG && annansAnsokan(typed);
    if (annans) redirect(`/ansokan/for-annan#${annans}`);
    const before = isRadknapp(typed.intent) && (await loadUtkast(aktor, ansokan, nu)).steg;
    const drawn = before ? before.find((s) => s.id === steg) : undefined;
    const rad = drawn ? tryckRad(drawn, typed, typed.intent) : null;
    const saved = await saveSteg(aktor, { id: ansokan, steg, version, sent: rad?.svar ?? typed }, nu);
    const hidden = { version: String(saved.version) };
    const ord = await formularord();
    if (saved.utfall === 'krock') return { values: typed, hidden, message: krock(ord), clash: saved.svar };
    await clearKvarlamnat();
    if (rad) redirect(`/ansokan/${ansokan}/${steg}?rad=${rad.falt}#${fieldId(rad.falt)}`);
    if (typed.intent === 'pausa') redirect(`/ansokan/${ansokan}`);
    if (typed.intent === BYT) redirect(`/ansokan/${await switchToNyansokan(aktor, ansokan, nu)}`);
    const sprak = sprakOf(typed.intent);
    if (sprak) {
      await setSprakCookie(sprak);
      redirect(`/ansokan/${ansokan}/${steg}?sprak=bytt`);
    }
    const { steg: alla, kontext } = saved.utkast;
    if (saved.fel.length === 0) {
      const order = alla.map((s) => s.id);
      redirect(`/ansokan/${ansokan}/${order[order.indexOf(steg) + 1] ?? ''}`);
    }
    const found = alla.find((s) => s.id === steg);
    return { values: typed, hidden, errors: found ? errorsOf(found, saved.fel, kontext, ord) : [] };
  },
);

/** Saves a step as it is being typed: goes nowhere and finds no fault. */
export const autosave = sokandeAction(
  'steg.medan',
  { input: stegInput, left: keepKvarlamnat },
  async ({ aktor, input, nu }): Promise<ActionState> => {
    const { ansokan, steg, version, ...rest } = input;
    const sent = stringsOf(rest);
    const saved = await saveSteg(aktor, { id: ansokan, steg, version, sent }, nu);
    const hidden = { version: String(saved.version) };
    if (saved.utfall === 'sparat') {
      await clearKvarlamnat();
      return { hidden, savedAt: formatClock(nu) };
    }
    return { values: sent, hidden, message: krock(await formularord()), clash: saved.svar };
  },
);

/** Takes a form that waits for the other one's signature back, to change it. */
export const takeBack = sokandeAction(
  'medsokande.ta-tillbaka',
  { input: z.object({ ansokan: z.uuid() }) },
  async ({ aktor, input, nu }) => {
    await withdrawUnderskrift(aktor, input.ansokan, nu);
    redirect(`/ansokan/${input.ansokan}`);
  },
);

const bilagaInput = z.object({ ansokan: z.uuid(), bilaga: z.uuid() });

export const remove = sokandeAction(
  'bilaga.ta-bort',
  { input: bilagaInput },
  async ({ aktor, input, nu }) => {
    await removeBilaga(aktor, input.ansokan, input.bilaga, nu);
    redirect(`/ansokan/${input.ansokan}/bilagor`);
  },
);

const ansokanInput = z.object({ ansokan: z.uuid() });

/** Begins the signature and shows the page that waits for BankID. */
export const sign = sokandeAction(
  'ansokan.skriv-under',
  { input: ansokanInput, limit: 'underskrift' },
  async ({ aktor, input, nu, ip }) => {
    await setOrderCookie(await startUnderskrift(aktor, input.ansokan, ip, nu));
    redirect(`/ansokan/${input.ansokan}/skriv-under`);
  },
);

/** Sends what was signed; the robot goes on from there. Where two apply it waits for the other one first. */
export const send = sokandeAction(
  'ansokan.skicka',
  { input: ansokanInput, limit: 'skicka' },
  async ({ aktor, input, nu }) => {
    const id = await submitAnsokan(aktor, input.ansokan, await readOrderCookie(), nu);
    await clearOrderCookie();
    redirect(id === input.ansokan ? `/ansokan/${id}` : `/ansokan/${id}/kvitto`);
  },
);

/** Gives the signature up; the draft stays. */
export const cancelSign = sokandeAction('ansokan.avbryt', { input: ansokanInput }, async ({ input }) => {
  const order = await readOrderCookie();
  if (order) await cancelOrder(order);
  await clearOrderCookie();
  redirect(`/ansokan/${input.ansokan}/granska`);
});
