import 'server-only';
import { MYNDIGHETSNAMN } from '@/domain/beslutsstod/kontroller/uppslag';
import { uppslagVantanFor } from '@/domain/beslutsstod/parameter-for';
import type { Myndighet } from '@/domain/beslutsstod/underlag-ekonomi';
import type { Manad } from '@/domain/manad';
import { unanswered } from '@/domain/registerutdrag/merge-utdrag';
import type { RegisterutdragInnehall } from '@/domain/registerutdrag/registerutdrag';
import type { Ansokan } from '@/generated/prisma/client';
import { manadFromDb } from '../ansokan/kontext';
import { db, transaction, type Tx } from '../db';
import { regelverk } from '../regelverk';
import { askedAgencies } from '../register/asked-agencies';
import { askSsbtek, saveUtdrag, type Fraga } from '../register/ask-ssbtek';
import { readUtdrag } from '../register/read-utdrag';
import { vuxnaOf } from '../register/vuxna';
import { skyddslageOf } from '../skydd/skyddade';
import { lockKorning, moveTo, robotFor } from './korning';
import { lastTry, nextTry } from './vantan';

type Answer = { fraga: Fraga; innehall: RegisterutdragInnehall };

/** Agencies that must answer before anything is recommended, and how long that may take. */
function demands(manad: Manad): { myndigheter: readonly Myndighet[]; timmar: number } {
  const vantan = uppslagVantanFor(regelverk(), manad);
  return { myndigheter: askedAgencies(manad), timmar: vantan.ok ? vantan.timmar : 0 };
}

/** Asks about each adult what nobody has answered yet. */
async function askAll(ansokan: Ansokan, manad: Manad, nu: Date): Promise<Answer[]> {
  const adults = (await vuxnaOf(db(), ansokan)).flatMap(({ personId }) => (personId ? [personId] : []));
  const answers = adults.map(async (personId): Promise<Answer[]> => {
    const myndigheter = unanswered(await readUtdrag(db(), personId, manad), askedAgencies(manad));
    if (myndigheter.length === 0) return [];
    const fraga = { ansokan, personId, manad, myndigheter };
    return [{ fraga, innehall: await askSsbtek(robotFor(ansokan.kommunId), fraga, nu) }];
  });
  return (await Promise.all(answers)).flat();
}

const nothingCame = ({ innehall }: Answer) =>
  innehall.kallor.every(({ tillstand }) => tillstand === 'ej_fragad' || tillstand === 'misslyckad');

/** The required agencies that have not answered about somebody, each once. */
const missingFrom = (answers: readonly Answer[], wanted: readonly Myndighet[]): Myndighet[] =>
  wanted.filter((myndighet) =>
    answers.some(({ fraga, innehall }) =>
      unanswered(
        innehall,
        fraga.myndigheter.filter((m) => wanted.includes(m)),
      ).includes(myndighet),
    ),
  );

async function keep(tx: Tx, ansokan: Ansokan, answers: readonly Answer[], nu: Date): Promise<void> {
  const korning = await lockKorning(tx, ansokan.id, 'UPPSLAG');
  if (!korning) return;
  const { myndigheter, timmar } = demands(manadFromDb(ansokan.manad));
  const missing = missingFrom(answers, myndigheter);
  const forsok = korning.forsok + 1;
  const again = nextTry(forsok, nu);
  const waits = missing.length > 0 && again <= lastTry(korning.inkom, timmar);
  // a try in which nothing came is kept when it is the last: it is what "kunde inte kontrolleras" rests on
  const kept = answers.filter((answer) => !waits || !nothingCame(answer));
  if (waits) {
    const names = missing.map((m) => MYNDIGHETSNAMN[m]).join(', ');
    await tx.korning.update({
      where: { ansokanId: ansokan.id },
      data: { forsok, vantarPa: `Inget svar än från ${names}.`, vantarTill: again, flyttad: nu },
    });
  } else await moveTo(tx, ansokan.id, 'REKOMMENDATION', nu);
  for (const { fraga, innehall } of kept) await saveUtdrag(tx, robotFor(ansokan.kommunId), fraga, innehall);
}

/** No agency is asked by itself about people who are protected, or may be: a person follows the routine for them. */
async function pass(tx: Tx, ansokanId: string, nu: Date): Promise<void> {
  if (await lockKorning(tx, ansokanId, 'UPPSLAG')) await moveTo(tx, ansokanId, 'REKOMMENDATION', nu);
}

/**
 * Asks the agencies about each adult of the household, keeps what came, and moves on. When somebody that must answer did
 * not, the application waits and only they are asked again; after the regelverk's time it goes on without them, to a
 * person. Nothing is asked twice that was answered.
 */
export async function lookUp(ansokan: Ansokan, nu: Date): Promise<void> {
  if ((await skyddslageOf(db(), ansokan)) !== 'nej') return transaction((tx) => pass(tx, ansokan.id, nu));
  const answers = await askAll(ansokan, manadFromDb(ansokan.manad), nu);
  await transaction((tx) => keep(tx, ansokan, answers, nu));
}
