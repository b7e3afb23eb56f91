import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './processes.ts';

const SOURCES = ['app', 'components', 'domain', 'server', 'messages', 'public', 'prisma/schema.prisma'];
const FILES = ['package-lock.json', 'next.config.js', 'proxy.ts', 'instrumentation.ts', 'tsconfig.json'];
const MARK = join(ROOT, '.next', 'skalig-byggd');

function filesUnder(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const paths = [...SOURCES, ...FILES].flatMap((name) => filesUnder(join(ROOT, name)));
  for (const path of paths.sort())
    hash.update(path.slice(ROOT.length)).update('\0').update(readFileSync(path));
  return hash.digest('hex');
}

/** Generates the database client. */
export const generateClient = () => run('prisma generate', 'npx', ['--no-install', 'prisma', 'generate']);

/** Builds the app for production unless what it is built from is the same as last time. @returns true when it built */
export function buildApp(): boolean {
  const now = fingerprint();
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === now) return false;
  generateClient();
  run('next build', 'npx', ['--no-install', 'next', 'build']);
  mkdirSync(join(ROOT, '.next'), { recursive: true });
  writeFileSync(MARK, now);
  return true;
}
