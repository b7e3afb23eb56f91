/** `npm run demo`: everything on this machine, from a fresh clone to addresses to open. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from './lib/build.ts';
import { dataFolder } from './lib/database.ts';
import { ROOT } from './lib/processes.ts';
import { secretsAt } from './lib/secrets.ts';
import { portsFrom } from './lib/settings.ts';
import { startStack } from './lib/stack.ts';

const started = Date.now();
const step = (words: string) =>
  console.log(`[${String(Math.round((Date.now() - started) / 1000)).padStart(3)} s] ${words} …`);

type Tester = { givenName: string; surname: string; personalNumber: string; about: string };
type Staff = { name: string; title: string; enhet: string; about: string };

const readJson = <T>(path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as T;

function printAddresses(port: number) {
  const { bankid } = portsFrom(port);
  const people = readJson<Tester[]>('simulators/bankid/persons.json');
  const staff = readJson<Staff[]>('simulators/identitet/staff.json');
  console.log(`
Skälig är igång.

  Ansök och mina sidor   http://localhost:${port}/
  Handläggare            http://localhost:${port}/admin
  BankID på "telefonen"  http://localhost:${bankid}/
  Hälsa                  http://localhost:${port}/api/halsa

Testpersoner (Skatteverkets testserie, allt annat är påhittat):
${people.map((p) => `  ${p.personalNumber}  ${`${p.givenName} ${p.surname}`.padEnd(16)} ${p.about}`).join('\n')}

Personal i stadens inloggning:
${staff.map((s) => `  ${s.name.padEnd(16)} ${s.title}, ${s.enhet}. ${s.about}`).join('\n')}

Riksnormen för 2026 är delvis beräknad, ej officiell. Stoppa med Ctrl+C. Börja om: npm run demo -- --reset
`);
}

try {
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_000)
    throw new Error('PORT ska vara ett tal, till exempel 3000.');
  step('Bygger appen (någon minut första gången)');
  buildApp();
  const stack = await startStack({
    port,
    cluster: `demo-${port}`,
    secrets: secretsAt(dataFolder(`demo-${port}.json`)),
    storage: dataFolder(`demo-${port}-lagring`),
    durable: true,
    fresh: process.argv.includes('--reset'),
    onStep: step,
  });
  printAddresses(port);
  stack.app.process.once('exit', () => console.error('Appen stannade.'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      console.log('\nStoppar …');
      void stack.stop().then(() => process.exit(0));
    });
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
