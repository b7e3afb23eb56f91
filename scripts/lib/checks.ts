import { spawn } from 'node:child_process';
import { ROOT } from './processes.ts';

export type Outcome = { name: string; passed: number; failed: number; skipped: number };

/** Runs a command with its output shown. @returns its exit code */
export function show(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** A check that is right or wrong as a whole. */
export async function check(
  name: string,
  command: string,
  args: readonly string[],
  env = {},
): Promise<Outcome> {
  console.log(`\n── ${name}`);
  const code = await show(command, args, env);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

const bin = (tool: string, ...args: string[]) => ['--no-install', tool, ...args];

/** Lint, types, format, dead code, import direction, personnummer, database in step. In the order they are quick. */
export async function staticChecks(): Promise<Outcome[]> {
  return [
    await check('typer', 'npx', bin('tsc', '--noEmit')),
    await check('lint', 'npx', bin('eslint', '.', '--max-warnings=0', '--no-warn-ignored')),
    await check('format', 'npx', bin('prettier', '--check', '--log-level=warn', '.')),
    await check(
      'importriktning och cirklar',
      'npx',
      bin(
        'depcruise',

        'app',
        'components',
        'domain',
        'server',
        'simulators',
        'proxy.ts',
        'instrumentation.ts',
      ),
    ),
    await check('död kod', 'npx', bin('knip')),
    await check('personnummer', process.execPath, ['scripts/check-personnummer.ts']),
  ];
}
