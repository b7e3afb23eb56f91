/** `npm run worker`: the robot as a process of its own, with the app's settings. Signals reach it through here. */
import { spawn } from 'node:child_process';
import { ROOT, serverArgs } from './lib/processes.ts';

const worker = spawn(process.execPath, serverArgs('server/robot/main.ts'), { cwd: ROOT, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => worker.kill(signal));
worker.once('exit', (code) => process.exit(code ?? 1));
