import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { page, html } from '../shared/html.ts';
import { answerCommon, portFromEnv, sendPage, serve } from '../shared/http.ts';
import { readConfig, type Config } from './config.ts';
import { createControl } from './control.ts';
import { createFaults } from './faults.ts';
import { createOrderBook } from './orders.ts';
import { createPhone } from './phone.ts';
import { createPhoneRoutes } from './phone-routes.ts';
import { createRpApi } from './rp-api.ts';
import { createSigner } from './signature.ts';

const NAME = 'bankid simulator';

function createHandler(config: Config) {
  const book = createOrderBook(config.durations);
  const signer = createSigner(config.displayName);
  const faults = createFaults();
  const phone = createPhone(book, signer);
  const control = createControl({ book, phone, faults, signer });
  const phoneRoutes = createPhoneRoutes(book, phone, config.displayName);
  const rpApi = createRpApi(book, faults, {
    requestMs: config.durations.request,
    needsClientCertificate: config.tls?.ca !== undefined,
  });

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? '/', 'http://simulator');
    const { pathname } = url;
    if (answerCommon(pathname, res)) return;
    if (pathname.startsWith('/rp/')) return rpApi(req, res, pathname);
    if (/^\/(phone|control)\//.test(pathname)) return control(req, res, pathname);
    if (await phoneRoutes(req, res, url)) return;
    sendPage(
      res,
      404,
      page(
        'BankID-simulator',
        'Sidan finns inte',
        html`<h1>Sidan finns inte</h1>
          <p><a href="/">Till början</a></p>`,
      ),
    );
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
  const handler = createHandler(config);
  const { tls } = config;
  // The phone's pages share the port, so a client certificate is asked for here and demanded by the RP API.
  const server = tls
    ? createHttpsServer({ ...tls, requestCert: tls.ca !== undefined, rejectUnauthorized: false }, handler)
    : createHttpServer(handler);
  await serve(server, NAME, tls ? 'https' : 'http', portFromEnv(), process.env.HOST ?? '127.0.0.1');
} catch (error) {
  console.error(`${NAME}: ${error instanceof Error ? error.message : 'cannot start'}`);
  process.exit(1);
}
