import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerCommon, portFromEnv, sendJson, serve } from '../shared/http.ts';
import { readConfig, type Config } from './config.ts';
import { createFaults } from './faults.ts';
import { createJournal } from './journal.ts';
import { createListener } from './listen.ts';
import { allPersons } from './person.ts';
import { createService } from './service.ts';

const NAME = 'ssbtek simulator';
const PATH = '/ssbtek';

function createHandler(config: Config) {
  const faults = createFaults(allPersons.flatMap((p) => p.fel.map((fel) => ({ ...fel, person: p.id }))));
  const journal = createJournal();
  const service = createService(config, faults, journal);

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { pathname } = new URL(req.url ?? '/', 'http://simulator');
    if (answerCommon(pathname, res)) return;
    if (pathname === PATH && req.method === 'POST') {
      const isPlain = config.tls && !('encrypted' in req.socket);
      return isPlain ? sendJson(res, 403, { problem: 'useHttps' }) : service(req, res);
    }
    sendJson(res, 404, { problem: 'notFound' });
  }

  return (req: IncomingMessage, res: ServerResponse): void => {
    answer(req, res).catch((error: unknown) => {
      console.error(`${NAME}: ${error instanceof Error ? error.name : 'unknown error'}`);
      if (!res.headersSent) res.writeHead(500);
      res.end();
    });
  };
}

try {
  const config = readConfig(process.env);
  const server = createListener(config.tls, createHandler(config));
  await serve(server, NAME, config.tls ? 'https' : 'http', portFromEnv(), process.env.HOST ?? '127.0.0.1');
} catch (error) {
  console.error(`${NAME}: ${error instanceof Error ? error.message : 'cannot start'}`);
  process.exit(1);
}
