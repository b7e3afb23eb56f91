import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

type Env = Readonly<Record<string, string>>;
const QUIET = '--disable-warning=ExperimentalWarning';

/** Runs a tool to its end. @throws Error with the end of what it printed */
export function run(label: string, command: string, args: readonly string[], env: Env = {}): void {
  const done = spawnSync(command, args, { cwd: ROOT, env: { ...process.env, ...env }, encoding: 'utf8' });
  if (done.status === 0) return;
  const said = `${done.stdout ?? ''}${done.stderr ?? ''}`.trim().split('\n').slice(-40).join('\n');
  throw new Error(`${label} gick inte igenom:\n${done.error?.message ?? said}`);
}

/** The arguments node needs to run a TypeScript file of the server's own, outside Next. */
export const serverArgs = (file: string): string[] => [
  QUIET,
  '--conditions=react-server',
  '--import',
  'tsx',
  file,
];

/** Runs a TypeScript file of the server's own, outside Next. */
export const runServerScript = (label: string, file: string, env: Env): void =>
  run(label, process.execPath, serverArgs(file), env);

/** True when nobody listens on the port. */
export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

/** A port that is free just now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

export type Running = { process: ChildProcess; stop: () => Promise<void>; output: () => string };

/** Which file to start: one that stands alone, or one of the server's own. */
type Script = string | { server: string };

/**
 * Starts a long-lived node process and waits until `health` answers 200.
 *
 * @param onOutput gets every chunk it prints
 * @throws Error with the last it printed when it stops or does not answer in time
 */
export async function start(
  script: Script,
  env: Env,
  health: string,
  onOutput: (chunk: string) => void = () => {},
): Promise<Running> {
  const args = typeof script === 'string' ? [QUIET, script] : serverArgs(script.server);
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-20_000);
      onOutput(chunk.toString());
    });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await Promise.race([gone, sleep(5000).then(() => child.kill('SIGKILL'))]);
  };
  for (let i = 0; i < 300; i++, await sleep(100)) {
    if (child.exitCode !== null) break;
    const answer = await fetch(health, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    if (answer?.ok) return { process: child, stop, output: () => output };
  }
  await stop();
  throw new Error(`${args.at(-1)} startade inte:\n${output.trim().split('\n').slice(-5).join('\n')}`);
}
