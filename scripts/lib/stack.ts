import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeCertificates } from '../../simulators/testing/certificate.ts';
import { createFilled, removeDatabase, startDatabase } from './database.ts';
import { migrate } from './migrate.ts';
import { isFree, runServerScript, start, type Running } from './processes.ts';
import type { Secrets } from './secrets.ts';
import { appSettings, portsFrom, simulatorSettings } from './settings.ts';

type Options = {
  port: number;
  /** Folder name of the database cluster. */
  cluster: string;
  secrets: Secrets;
  storage: string;
  durable: boolean;
  /** Remove the cluster and the storage that are there, and begin with new ones. */
  fresh: boolean;
  clockShiftMs?: number;
  /** File with people who have a BankID beside those of the demo. */
  persons?: string;
  onStep: (words: string) => void;
  onOutput?: (chunk: string) => void;
};

/** Everything that runs: database, simulators, robot, app. */
export type Stack = {
  app: Running;
  env: Record<string, string>;
  restartApp: () => Promise<void>;
  stopRobot: () => Promise<void>;
  startRobot: () => Promise<void>;
  stop: () => Promise<void>;
};

/** Starts database, simulators, robot and the built app, in that order. @throws Error with a Swedish sentence when one cannot */
export async function startStack(options: Options): Promise<Stack> {
  const { port, secrets, storage, onStep, onOutput } = options;
  const ports = portsFrom(port);
  for (const p of [ports.app, ports.bankid, ports.identitet, ports.ssbtek, ports.robot])
    if (!(await isFree(p)))
      throw new Error(`Port ${p} är upptagen. Sätt PORT till en annan, till exempel PORT=4000.`);
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of stops.reverse()) await end().catch(() => {});
  };
  try {
    if (options.fresh) {
      await removeDatabase(options.cluster);
      rmSync(storage, { recursive: true, force: true });
    }
    onStep('Startar databasen');
    const db = await startDatabase({
      name: options.cluster,
      port: ports.database,
      password: secrets.database,
      durable: options.durable,
    });
    stops.push(db.stop);
    const { clockShiftMs } = options;
    const certificates = makeCertificates(join(dirname(storage), `${options.cluster}-certifikat`));
    const settings = (databaseUrl: string) =>
      appSettings({ ports, secrets, certificates, databaseUrl, storage, clockShiftMs });
    const databaseUrl = await createFilled(db, 'skalig', async (url) => {
      onStep('Skapar databasen och lägger in påhittade personer');
      await migrate(url);
      runServerScript('seed', 'prisma/seed.ts', settings(url));
    });
    onStep('Migrerar databasen');
    await migrate(databaseUrl);
    const env = settings(databaseUrl);
    onStep('Startar simulatorerna');
    const simulators = simulatorSettings(ports, secrets, certificates, clockShiftMs);
    const persons = options.persons && { BANKID_PERSONS: options.persons };
    for (const name of ['bankid', 'identitet', 'ssbtek'] as const) {
      const health = `http://127.0.0.1:${ports[name]}/halsa`;
      const own = { ...simulators[name], ...persons };
      const running = await start(`simulators/${name}/server.ts`, own, health, onOutput);
      stops.push(running.stop);
    }
    onStep('Startar roboten');
    const startRobot = () =>
      start({ server: 'server/robot/main.ts' }, env, `http://127.0.0.1:${ports.robot}/halsa`, onOutput);
    let robot = await startRobot();
    stops.push(() => robot.stop());
    onStep('Startar appen');
    const startApp = () =>
      start('scripts/serve.ts', env, `http://127.0.0.1:${ports.app}/api/halsa`, onOutput);
    const stack = {
      app: await startApp(),
      env,
      stop,
      restartApp: async () => void (stack.app = await startApp()),
      stopRobot: () => robot.stop(),
      startRobot: async () => void (robot = await startRobot()),
    };
    stops.push(() => stack.app.stop());
    return stack;
  } catch (error) {
    await stop();
    throw error;
  }
}
