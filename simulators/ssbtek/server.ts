import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerCommon, portFromEnv, sendJson, serve } from '../shared/http.ts';
import { readConfig, type Config } from './config.ts';
import { createControl } from './control.ts';
import { createFaults } from './faults.ts';
import { createJournal } from './journal.ts';
import { createListener } from './listen.ts';
import { createPageRoutes } from './page-routes.ts';
import { allPersons } from './person.ts';
import { createService } from './service.ts';
import { writeWsdl } from './wsdl.ts';

const NAME = 'ssbtek simulator';
const PATH = '/ssbtek';

function createHandler(config: Config) {
  const faults = createFaults(allPersons.flatMap((p) => p.fel.map((fel) => ({ ...fel, person: p.id }))));
  const journal = createJournal();
  const service = createService(config, faults, journal);
  const control = createControl(faults, journal);
  const pages = createPageRoutes(faults);

  async function answerService(req: IncomingMessage, res: ServerResponse, query: URLSearchParams) {
    if (req.method === 'GET' && query.has('wsdl')) {
      const version = query.get('wsdl') === '10' ? '10' : query.get('wsdl') === '11' ? '11' : config.version;
      const address = `${config.tls ? 'https' : 'http'}://${req.headers.host ?? 'localhost'}${PATH}`;
      res.writeHead(200, { 'content-type': 'text/xml; charset=utf-8' }).end(writeWsdl(version, address));
      return;
    }
    if (req.method !== 'POST') return sendJson(res, 405, { problem: 'methodNotAllowed' });
    if (config.tls && !('encrypted' in req.socket)) return sendJson(res, 403, { problem: 'useHttps' });
    await service(req, res);
  }

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(req.url ?? '/', 'http://simulator');
    if (answerCommon(pathname, res)) return;
    if (pathname === PATH) return answerService(req, res, searchParams);
    if (pathname.startsWith('/control/')) return control(req, res, pathname);
    await pages(req, res, pathname);
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
