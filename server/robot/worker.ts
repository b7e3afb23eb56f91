import 'server-only';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JobResult, JobWithMetadata } from 'pg-boss';
import { deliverAviseringar } from '../avisering/deliver-aviseringar';
import { now } from '../clock';
import { config } from '../config';
import { db } from '../db';
import { carryOutLivslangder } from '../livslangd/carry-out';
import { ssbtekLage } from '../integrations/ssbtek/fetch-utdrag';
import { log } from '../log';
import { tellOmgangar } from '../medsokande/tell-omgangar';
import { closeMonths } from '../stickprov/close-month';
import { openMonths } from '../stickprov/open-month';
import { KO, closeQueue, openQueue, type Jobb } from './queue';
import { giveUp, runKorning } from './run-korning';
import { sweep } from './sweep';
import { watchSsbtek } from './watch-ssbtek';

const BATCH = 5;
const SWEEP_MS = 10_000;
const MONTHS_MS = 3_600_000;
const LIVSLANGD_MS = 3_600_000;
const AVISERINGAR_MS = 5_000;
const MEDSOKANDE_MS = 10_000;
const SSBTEK_MS = 300_000;

async function work(job: JobWithMetadata<Jobb>): Promise<JobResult> {
  const { ansokanId } = job.data;
  try {
    await runKorning(ansokanId, now);
    return { id: job.id, status: 'completed' };
  } catch (error) {
    const handelseId = randomUUID();
    log.error('robotens steg gick inte', error, { ansokanId, handelseId, forsok: job.retryCount });
    if (job.retryCount < job.retryLimit) return { id: job.id, status: 'failed', output: { handelseId } };
    await giveUp(ansokanId, handelseId, now());
    return { id: job.id, status: 'completed', output: { handelseId } };
  }
}

/** Runs again and again until told to stop; a failure is logged and never the end of it. */
async function repeat(name: string, everyMs: number, signal: AbortSignal, run: () => Promise<unknown>) {
  while (!signal.aborted) {
    await run().catch((error: unknown) => log.error(`${name} gick inte`, error));
    await sleep(everyMs, undefined, { signal }).catch(() => {});
  }
}

/**
 * The worker: takes applications from the queue until it is told to stop. Any number may run against one database.
 *
 * @returns a function that lets what is under way finish and then stops
 */
export async function startWorker(): Promise<() => Promise<void>> {
  const { SKALIG_ROBOT_SAMTIDIGT, SKALIG_ROBOT_PORT, SKALIG_ROBOT_TILLSYN_S } = config();
  const boss = await openQueue({
    max: 4,
    useListenNotify: true,
    superviseIntervalSeconds: SKALIG_ROBOT_TILLSYN_S,
    monitorIntervalSeconds: SKALIG_ROBOT_TILLSYN_S,
    maintenanceIntervalSeconds: 3600,
  });
  await boss.work(
    KO,
    {
      perJobResults: true,
      includeMetadata: true,
      batchSize: BATCH,
      localConcurrency: Math.ceil(SKALIG_ROBOT_SAMTIDIGT / BATCH),
      pollingIntervalSeconds: 1,
      notifyPollingIntervalSeconds: 5,
      burstWhenBatchFull: true,
    },
    (jobs: JobWithMetadata<Jobb>[]) => Promise.all(jobs.map(work)),
  );
  const stopping = new AbortController();
  const loops = [
    repeat('genomgången av väntande ansökningar', SWEEP_MS, stopping.signal, () => sweep(now())),
    repeat('stickprovets månader', MONTHS_MS, stopping.signal, async () => {
      await openMonths(now());
      await closeMonths(now());
    }),
    repeat('aviseringarna', AVISERINGAR_MS, stopping.signal, () => deliverAviseringar(now)),
    repeat('de som söker två', MEDSOKANDE_MS, stopping.signal, () => tellOmgangar(now())),
    repeat('provet av SSBTEK', SSBTEK_MS, stopping.signal, watchSsbtek()),
    repeat('livslängderna', LIVSLANGD_MS, stopping.signal, () => carryOutLivslangder(now())),
  ];
  const halsa = createServer((_request, response) =>
    response.end(JSON.stringify({ robot: 'igång', ssbtek: ssbtekLage() })),
  );
  await new Promise<void>((resolve, reject) => {
    halsa.once('error', reject);
    halsa.listen(SKALIG_ROBOT_PORT, '127.0.0.1', resolve);
  });
  log.info('roboten är igång', { samtidigt: SKALIG_ROBOT_SAMTIDIGT });
  return async () => {
    stopping.abort();
    halsa.close();
    await boss.stop({ graceful: true, timeout: 25_000 });
    await Promise.all(loops);
    await closeQueue();
    await db().$disconnect();
  };
}
