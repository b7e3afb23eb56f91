import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, dataFolder, startDatabase } from '../lib/database.ts';
import { migrate } from '../lib/migrate.ts';
import { freePort } from '../lib/processes.ts';
import { makeCertificates } from '../../simulators/testing/certificate.ts';
import { secretsAt } from '../lib/secrets.ts';
import { appSettings, portsFrom } from '../lib/settings.ts';

/** A throw-away PostgreSQL for the integration tests, and the settings the server's code reads. */
export default async function setup() {
  const name = `prov-${process.pid}`;
  const folder = await mkdtemp(join(tmpdir(), 'skalig-'));
  const secrets = secretsAt(join(folder, 'hemligheter.json'));
  const db = await startDatabase({
    name,
    port: await freePort(),
    password: secrets.database,
    durable: false,
  });
  const databaseUrl = await createDatabase(db, 'skalig');
  await migrate(databaseUrl);
  const storage = join(folder, 'lagring');
  const certificates = makeCertificates(join(folder, 'certifikat'));
  const {
    NODE_ENV: _mode,
    PORT: _port,
    ...settings
  } = appSettings({ ports: portsFrom(3900), secrets, certificates, databaseUrl, storage });
  Object.assign(process.env, settings);
  return async () => {
    await db.stop();
    rmSync(dataFolder(name), { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  };
}
