import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { ROOT, run } from '../../scripts/lib/processes.ts';

/** Inside the clone, so that the build resolves the very same packages from the same root. */
const FOLDER = join(ROOT, '.data', 'tom-sida');

const FILES = {
  'package.json': '{ "private": true, "type": "module" }',
  'next.config.js': "export { default } from '../../next.config.js';",
  'app/layout.jsx': `export const dynamic = 'force-dynamic';
export default function Layout({ children }) {
  return <html lang="sv"><body>{children}</body></html>;
}`,
  // what the build does not find here it would take from the folders above: the app's own
  'instrumentation.js': 'export function register() {}',
  'proxy.js': 'export function proxy() {}',
  'app/page.jsx': 'export default function Page() { return <h1>Tom sida</h1>; }',
};

/** Builds and serves the smallest page of the same framework with the same settings. @returns how to stop it */
export async function serveEmptyApp(port: number): Promise<() => void> {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(FOLDER, name)), { recursive: true });
    writeFileSync(join(FOLDER, name), text);
  }
  run('next build', 'npx', ['--no-install', 'next', 'build', FOLDER]);
  Object.assign(process.env, { NODE_ENV: 'production' });
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: FOLDER, hostname: '127.0.0.1', port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return () => {
    server.closeAllConnections();
    server.close();
    rmSync(FOLDER, { recursive: true, force: true });
  };
}
