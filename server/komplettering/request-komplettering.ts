import 'server-only';
import { isDatum } from '@/domain/manad';
import type { BegartSlag } from '@/generated/prisma/client';
import type { Handlaggare } from '../access/aktor';
import { refuseClosed } from '../ansokan/load-utkast';
import { lockAnsokan } from '../ansokan/lock-ansokan';
import { recommendAgain } from '../ansokan/recommend-again';
import { logHandelse } from '../audit/log-handelse';
import { tellParter } from '../avisering/tell-parter';
import { transaction } from '../db';
import { ExpectedError, NotYours } from '../request/errors';
import { authoriseArende } from '../skydd/authorise-arende';
import { begarbaraFor, sistaDagFor } from './begarbara-for';

export const TEXT_MIN = 10;
/** The shortest name of a file and the shortest question; the database keeps it too. */
export const FRAGA_MIN = 3;

export type Command = {
  ansokanId: string;
  /** Keys of what can be ticked. */
  bilagor: readonly string[];
  /** Other files, in words. */
  filer: readonly string[];
  /** Questions, in words. */
  fragor: readonly string[];
  sistaDag: string;
  text: string;
};

type Sak = { slag: BegartSlag; fraga: string };

function sakerOf({ bilagor, filer, fragor }: Command, kanda: ReturnType<typeof begarbaraFor>): Sak[] {
  const words = (rows: readonly string[]) => rows.map((row) => row.trim()).filter((row) => row !== '');
  const saker: Sak[] = [
    ...kanda
      .filter(({ nyckel }) => bilagor.includes(nyckel))
      .map(({ fraga }) => ({ slag: 'BILAGA' as const, fraga })),
    ...words(filer).map((fraga) => ({ slag: 'BILAGA' as const, fraga })),
    ...words(fragor).map((fraga) => ({ slag: 'SVAR' as const, fraga })),
  ];
  if (saker.length === 0) throw new ExpectedError('Välj vad som behövs, eller skriv en fråga.');
  if (saker.some(({ fraga }) => fraga.length < FRAGA_MIN))
    throw new ExpectedError(`Skriv vad som behövs med minst ${FRAGA_MIN} tecken.`);
  return saker;
}

/**
 * A caseworker asks the applicant for named files and answers, until a day. What was asked stays as it was; another
 * begäran is another row. The applicant is told that there is something new, never what.
 *
 * @returns the begäran's id
 * @throws ExpectedError when nothing is asked for, the day is too near, or the application is decided or taken back
 */
export async function requestKomplettering(aktor: Handlaggare, command: Command, nu: Date): Promise<string> {
  const { ansokanId, sistaDag } = command;
  return transaction(async (tx) => {
    await lockAnsokan(tx, ansokanId);
    const ansokan = await tx.ansokan.findUnique({
      where: { id: ansokanId },
      include: { beslut: true, aterkallelse: true, signaturer: { select: { personId: true } } },
    });
    if (!ansokan) throw new NotYours();
    await authoriseArende(tx, aktor, 'komplettering.begar', ansokan);
    refuseClosed(ansokan);
    const saker = sakerOf(command, begarbaraFor(ansokan));
    const text = command.text.trim();
    if (text.length < TEXT_MIN) throw new ExpectedError('Skriv till sökanden varför det behövs.');
    const { dag } = sistaDagFor(nu);
    if (!isDatum(sistaDag) || sistaDag < dag)
      throw new ExpectedError(`Sista dagen kan vara ${dag} eller senare. Välj en annan dag.`);
    const { id } = await tx.kompletteringsbegaran.create({
      data: {
        ansokanId,
        text,
        sistaDag: new Date(`${sistaDag}T00:00:00Z`),
        personalId: aktor.personalId,
        personalNamn: aktor.namn,
        begard: nu,
        saker: { create: saker.map((sak, ordning) => ({ ...sak, ordning })) },
      },
      select: { id: true },
    });
    await tellParter(tx, 'KOMPLETTERING', ansokan, id, nu);
    await recommendAgain(tx, aktor, ansokanId, nu);
    await logHandelse(tx, aktor, {
      handling: 'komplettering.begar',
      objekt: { typ: 'Kompletteringsbegaran', id },
      data: { ansokanId, saker: saker.length, sistaDag },
    });
    return id;
  });
}
