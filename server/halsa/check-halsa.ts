import 'server-only';
import { db } from '../db';
import { probe } from '../integrations/storage/storage';
import { log } from '../log';

export type Halsa = { ok: boolean; delar: Record<'databas' | 'lagring', 'svarar' | 'svarar inte'> };

/** Whether what the service stands on answers. Says what fails, never how. */
export async function checkHalsa(): Promise<Halsa> {
  const answers = async (part: string, run: () => Promise<unknown>) => {
    try {
      await run();
      return 'svarar' as const;
    } catch (error) {
      log.error(`hälsa: ${part} svarar inte`, error);
      return 'svarar inte' as const;
    }
  };
  const [databas, lagring] = await Promise.all([
    answers('databasen', () => db().$queryRaw`select 1`),
    answers('lagringen', probe),
  ]);
  return { ok: databas === 'svarar' && lagring === 'svarar', delar: { databas, lagring } };
}
