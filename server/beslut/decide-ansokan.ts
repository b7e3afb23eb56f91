import 'server-only';
import { needsSkal } from '@/domain/arende/beslutsrad';
import { Prisma, type BeslutUtgang } from '@/generated/prisma/client';
import type { Handlaggare } from '../access/aktor';
import { lockAnsokan } from '../ansokan/lock-ansokan';
import { logHandelse } from '../audit/log-handelse';
import { tellParter } from '../avisering/tell-parter';
import { transaction, type Tx } from '../db';
import { ExpectedError, NotYours } from '../request/errors';
import { authoriseArende } from '../skydd/authorise-arende';
import { readForslag } from './read-forslag';
import { netto } from './rader';

/** How the applicant was heard before the decision (25 § förvaltningslagen). */
export const KOMMUNICERING = ['behovs-inte', 'svarat', 'tiden-gick-ut'] as const;

export type Command = {
  ansokanId: string;
  /** The calculation the person had before their eyes. */
  rekommendationId: string;
  utgang: BeslutUtgang;
  rader: { radId: string; beslutatOre: number; skal: string }[];
  motivering: string;
  barnetsBasta: string | null;
  kommunicering: (typeof KOMMUNICERING)[number];
};

const REDAN = 'Det finns redan ett beslut på den här ansökan. Ladda om sidan för att läsa det.';

/** The outcome must agree with what is paid. @returns the amount in öre, never below zero */
function amountFor(
  utgang: BeslutUtgang,
  rader: {
    grupp: Parameters<typeof netto>[0][number]['grupp'];
    soktOre: number | null;
    beslutatOre: number;
  }[],
) {
  const sum = netto(rader);
  if (utgang === 'AVSLAG') return 0;
  const cut = rader.some((r) => r.soktOre !== null && r.beslutatOre < r.soktOre);
  if (utgang === 'BIFALL' && cut)
    throw new ExpectedError('Någon kostnad godkänns med mindre än det sökta. Välj delvis bifall.');
  if (sum <= 0) throw new ExpectedError('Beloppen ger inget att betala. Ändra beloppen, eller välj avslag.');
  return sum;
}

async function write(tx: Tx, aktor: Handlaggare, command: Command, nu: Date): Promise<string> {
  await lockAnsokan(tx, command.ansokanId);
  const ansokan = await tx.ansokan.findUnique({
    where: { id: command.ansokanId },
    include: { beslut: true, aterkallelse: true, signaturer: { select: { personId: true } } },
  });
  if (!ansokan) throw new NotYours();
  await authoriseArende(tx, aktor, 'arende.besluta', ansokan);
  if (ansokan.beslut) throw new ExpectedError(REDAN);
  if (ansokan.aterkallelse)
    throw new ExpectedError(
      'Sökanden har tagit tillbaka ansökan. Ladda om sidan, så kan du skriva av ärendet.',
    );
  if (!aktor.delegation)
    throw new ExpectedError('Du saknar delegation att besluta. Lämna över till någon som har det.');
  const forslag = await readForslag(tx, ansokan.id);
  if (!forslag || forslag.id !== command.rekommendationId)
    throw new ExpectedError(
      'Ärendet har räknats om sedan du öppnade sidan. Ladda om och läs den nya uträkningen.',
    );
  if (forslag.harBarn && !command.barnetsBasta)
    throw new ExpectedError('Skriv hur beslutet är bäst för barnet.');
  const rader = forslag.rader.map((rad, ordning) => {
    const own = command.rader.find((r) => r.radId === rad.radId);
    if (!own) throw new ExpectedError(`Beloppet för ${rad.etikett} saknas. Skriv ett belopp på varje rad.`);
    if (needsSkal({ ...rad, ...own }) && !own.skal)
      throw new ExpectedError(
        `Skriv varför beloppet för ${rad.etikett} skiljer sig från det sökta eller beräknade.`,
      );
    const { radId, grupp, etikett, soktOre, beraknatOre } = rad;
    const kalla = `${rad.mening} ${rad.kalla}`;
    const { beslutatOre, skal } = own;
    return { radId, ordning, grupp, etikett, kalla, soktOre, beraknatOre, beslutatOre, skal };
  });
  const beslut = await tx.beslut.create({
    data: {
      kommunId: ansokan.kommunId,
      enhetId: ansokan.enhetId,
      ansokanId: ansokan.id,
      personId: ansokan.personId,
      rekommendationId: forslag.id,
      utgang: command.utgang,
      beloppOre: amountFor(command.utgang, rader),
      motivering: command.motivering,
      barnetsBasta: command.barnetsBasta,
      kommunicering: command.kommunicering,
      delegation: aktor.delegation,
      personalId: aktor.personalId,
      personalNamn: aktor.namn,
      personalTitel: aktor.titel,
      beslutad: nu,
      rader: { create: rader },
    },
  });
  await tellParter(tx, 'BESLUT', ansokan, beslut.id, nu);
  const { utgang, beloppOre } = beslut;
  await logHandelse(tx, aktor, {
    handling: 'arende.besluta',
    objekt: { typ: 'Beslut', id: beslut.id },
    data: { ansokanId: ansokan.id, utgang, beloppOre },
  });
  return beslut.id;
}

/**
 * A named person's decision on an application: a line each, a reason in words, on a delegation. Once: a second decision
 * is refused, also when two press at the same moment. The sum is counted here, whatever the page showed.
 *
 * @returns the decision's id
 * @throws ExpectedError when it is already decided, recomputed meanwhile, or something needed is missing
 */
export async function decideAnsokan(aktor: Handlaggare, command: Command, nu: Date): Promise<string> {
  try {
    return await transaction((tx) => write(tx, aktor, command, nu));
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      throw new ExpectedError(REDAN);
    throw error;
  }
}
