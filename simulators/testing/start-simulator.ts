import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A simulator as a process of its own. `output` is all that it has written so far. */
export interface Simulator {
  readonly address: string;
  output(): string;
  /** Ends it with SIGTERM and gives its exit code. */
  stop(): Promise<number | null>;
}

/** Starts `simulators/<name>/server.ts` with these settings alone and waits until it listens. */
export async function startSimulator(name: string, env: Record<string, string>): Promise<Simulator> {
  const entry = fileURLToPath(new URL(`../${name}/server.ts`, import.meta.url));
  const child = spawn(process.execPath, [entry], {
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'test', ...env },
  });
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      const [, found] = / listening on (https?:\S+)\n/.exec(output) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${output}`)));
  });
  return {
    address,
    output: () => output,
    stop: async () => {
      if (child.exitCode !== null) return child.exitCode;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
  };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The setting that moves a simulator's clock so that it now is `time` (ISO 8601). */
export const clockAt = (time: string): string => String(Date.parse(time) - Date.now());
