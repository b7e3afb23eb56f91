import 'server-only';
import { createHash } from 'node:crypto';
import type { Kontext, Medlem } from '@/domain/ansokan/kontext';
import type { AllaSvar } from '@/domain/ansokan/svar';
import { svaratHushall } from '@/domain/ansokan/svarat-hushall';
import { namndMedsokande } from '@/domain/ansokan/vem-soker';
import { addMonths, type Datum, type Manad } from '@/domain/manad';
import { fodelsedagOf } from '@/domain/personnummer';
import type { Tx } from '../db';
import { open } from '../person/personnummer';
import { regelverk } from '../regelverk';
import { NotByForm } from '../request/errors';
import { kostnaderFor, sparaKvitton } from './schabloner';
import { medsokandeInArende, sokandeInArende } from './sokande-in-arende';

/** @throws NotByForm for a number that names no day, which some samordningsnummer do */
function birthOf(personnummer: string): Datum {
  const found = fodelsedagOf(personnummer);
  if (!found) throw new NotByForm();
  return found;
}

/** The household id of the one who applies too: the same for the draft's whole life, and nobody else's. */
export function medsokandeId(utkastId: string): string {
  const hex = createHash('sha256').update(`medsokande ${utkastId}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

type Ny = {
  /** The draft's. */
  id: string;
  personId: string;
  manad: Manad;
  svar: AllaSvar;
  /** In the case that runs, where the household has changed: who was in it keeps the id there. */
  iArende: boolean;
};

/**
 * What is known when somebody without a case applies, or with another household than the case has: who it is, and nothing
 * else. The applicant has the draft's id in the household, and keeps it in the case that is opened. Who applies too is as
 * the answers name him or her: whether we know that person is not asked, but in the applicant's own case.
 */
export async function loadNyKontext(
  tx: Tx,
  { id, personId, manad, svar, iArende }: Ny,
  nu: Date,
): Promise<Kontext> {
  const person = await tx.person.findUniqueOrThrow({ where: { id: personId } });
  const own = open(person.pnrKrypterat, 'personnummer');
  const vuxen = (vem: string, roll: Medlem['roll'], fornamn: string, fodelsedatum: Datum): Medlem => ({
    id: vem,
    roll,
    fornamn,
    fodelsedatum,
    boende: 'HELTID',
    dagar: null,
  });
  const vem = iArende ? await sokandeInArende(tx, personId, nu) : null;
  const sokande = vuxen(vem ?? id, 'SOKANDE', person.fornamn, birthOf(own));
  const namnd = namndMedsokande(svar, manad);
  const sigSjalv = namnd?.personnummer === own;
  const med = namnd && !sigSjalv ? namnd : null;
  const known = med && iArende ? await medsokandeInArende(tx, personId, med.personnummer) : null;
  const members = med ? [vuxen(known ?? medsokandeId(id), 'MEDSOKANDE', med.namn, med.fodelsedatum)] : [];
  const hushall = [sokande, ...members];
  const { barn, rum } = svaratHushall(svar);
  return {
    kommun: regelverk().data.kommun,
    manad,
    kontrollmanad: addMonths(manad, -1),
    hushall,
    antalPersoner: hushall.length + barn,
    ...kostnaderFor(manad, { vuxna: hushall.length, barn, ...(rum !== null && { rum }) }),
    boende: { form: 'okant', antalRum: null },
    forra: null,
    ...sparaKvitton(manad),
    ...(sigSjalv && { sigSjalv }),
  };
}
