/** Many sent applications at once, in cases of their own, waiting for the robot. For tests and benches of the pipeline. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Manad } from '@/domain/manad';
import { toUppgifter } from '@/domain/ansokan/utkast';
import { toStored } from '@/server/ansokan/kontext';
import { freeze } from '@/server/ansokan/formular';
import { config } from '@/server/config';
import { transaction } from '@/server/db';
import { seal } from '@/server/person/personnummer';
import { enqueueAll } from '@/server/robot/queue';
import { ATERANSOKAN, KONTEXT_UTAN_FORRA, SVAR } from './ansokan.ts';

const formular = freeze({ version: 'prov', rubrik: 'Prov', delar: [] });
const svar = toStored(toUppgifter(ATERANSOKAN, SVAR, KONTEXT_UTAN_FORRA));

/** One application's rows: a person alone in a rented flat. */
function rows(personnummer: string, manad: Manad, inkom: Date) {
  const kommunId = config().SKALIG_KOMMUN;
  const enhetId = 'norr';
  const [personId, arendeId, medlemId, ansokanId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const medlem = {
    id: medlemId,
    roll: 'SOKANDE' as const,
    fornamn: 'Kim',
    boende: 'HELTID' as const,
    dagar: null,
  };
  return {
    person: {
      id: personId,
      kommunId,
      pnrHash: new Uint8Array(randomBytes(32)),
      pnrKrypterat: seal(personnummer, 'personnummer'),
      fornamn: 'Kim',
      efternamn: 'Holm',
    },
    arende: { id: arendeId, kommunId, enhetId, personId, boendeform: 'hyresratt', antalRum: 2 },
    medlem: {
      ...medlem,
      arendeId,
      personId,
      fodelsedatum: new Date('1990-01-01'),
      from: new Date('2026-01-01'),
    },
    ansokan: {
      id: ansokanId,
      kommunId,
      enhetId,
      arendeId,
      personId,
      utkastId: randomUUID(),
      typ: 'ATERANSOKAN' as const,
      kanal: 'E_ANSOKAN' as const,
      manad,
      referens: `PROV-${randomBytes(8).toString('hex')}`,
      inskickad: inkom,
      formular: formular.text,
      formularSha256: formular.sha256,
      svar,
      hushall: {
        medlemmar: [{ ...medlem, fodelsedatum: '1990-01-01' }],
        boende: { form: 'hyresratt', antalRum: 2 },
      },
    },
    korning: { ansokanId, kommunId, enhetId, inkom, flyttad: inkom },
  };
}

const CHUNK = 100;

/**
 * Writes `count` applications, shared out over the given personnummer, and wakes the robot for them.
 *
 * @returns their ids
 */
export async function sendMany(
  count: number,
  personnummer: readonly string[],
  manad: Manad,
  inkom: Date,
): Promise<string[]> {
  const ids: string[] = [];
  for (let done = 0; done < count; done += CHUNK) {
    const all = Array.from({ length: Math.min(CHUNK, count - done) }, (_, i) =>
      rows(personnummer[i % personnummer.length] ?? '', manad, inkom),
    );
    await transaction(async (tx) => {
      await tx.person.createMany({ data: all.map((r) => r.person) });
      await tx.arende.createMany({ data: all.map((r) => r.arende) });
      await tx.hushallMedlem.createMany({ data: all.map((r) => r.medlem) });
      await tx.ansokan.createMany({ data: all.map((r) => r.ansokan) });
      await tx.korning.createMany({ data: all.map((r) => r.korning) });
    });
    await enqueueAll(all.map((r) => r.ansokan.id));
    ids.push(...all.map((r) => r.ansokan.id));
  }
  return ids;
}
