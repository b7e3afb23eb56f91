/** Sent applications as the draw knows them: without a signature or a form to read. */
import { createHash, randomUUID } from 'node:crypto';
import { db, transaction } from '@/server/db';
import { drawStickprov } from '@/server/stickprov/draw-stickprov';
import { NU, openArende, staff, stranger } from './people.ts';

export const ROBOT = { typ: 'robot', kommunId: 'exempelstad' } as const;
const FORMULAR = '{}';

type Options = {
  /** Another application of the same case. */
  arendeId?: string;
  inskickad?: Date;
  kostnader?: readonly string[];
  manad?: string;
};

/** An application that was sent and waits for its draw. */
export async function lottadAnsokan(options: Options = {}) {
  const { inskickad = NU, kostnader = ['hyra'], manad = '2026-11' } = options;
  const sokande = await stranger();
  const arendeId = options.arendeId ?? (await openArende(sokande));
  const { personId } = await db().arende.findUniqueOrThrow({ where: { id: arendeId } });
  return db().ansokan.create({
    data: {
      kommunId: 'exempelstad',
      enhetId: 'norr',
      arendeId,
      personId,
      utkastId: randomUUID(),
      typ: 'ATERANSOKAN',
      kanal: 'E_ANSOKAN',
      manad,
      referens: randomUUID(),
      inskickad,
      formular: FORMULAR,
      formularSha256: createHash('sha256').update(FORMULAR).digest('hex'),
      svar: { kostnader: kostnader.map((slag) => ({ slag, beloppOre: 10_000, vad: null })) },
      hushall: { medlemmar: [] },
      korning: {
        create: { kommunId: 'exempelstad', enhetId: 'norr', inkom: inskickad, flyttad: inskickad },
      },
    },
  });
}

type Lottad = Awaited<ReturnType<typeof lottadAnsokan>>;

/** Draws in a transaction of its own. */
export const draw = (ansokan: Lottad, nu = NU) => transaction((tx) => drawStickprov(tx, ROBOT, ansokan, nu));

/** Draws, and moves the application on as the robot does. */
export async function drawAndMove(ansokan: Lottad, nu = NU) {
  const row = await draw(ansokan, nu);
  await db().korning.update({ where: { ansokanId: ansokan.id }, data: { steg: 'UPPSLAG', flyttad: nu } });
  return row;
}

/** A control that a caseworker has closed. */
export async function closedControl(ansokanId: string, avslutad: Date) {
  const { personalId, namn: personalNamn } = await staff('Enhet Norr');
  const said = { utfall: 'UTAN_ANMARKNING', text: 'Allt stämde som du skrev.' } as const;
  return db().kontroll.create({
    data: { ansokanId, typ: 'STICKPROV', ...said, personalId, personalNamn, avslutad },
  });
}
