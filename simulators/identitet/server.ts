import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answerCommon, portFromEnv, readForm, redirect, sendPage, serve } from '../shared/http.ts';
import { readConfig } from './config.ts';
import { errorPage, loginPage } from './pages.ts';
import { createProvider } from './provider.ts';
import { findStaffMember } from './staff.ts';

const NAME = 'identity provider simulator';

function createHandler(provider: ReturnType<typeof createProvider>) {
  const answerProtocol = provider.callback();

  async function login(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { uid } = await provider.interactionDetails(req, res);
    if (req.method !== 'POST') return sendPage(res, 200, loginPage(uid));
    const form = await readForm(req);
    const member = findStaffMember(form.get('sub'));
    if (!member && !form.has('avbryt')) return redirect(res, `/interaction/${uid}`);
    const result = member
      ? { login: { accountId: member.sub, acr: member.acr, amr: ['mfa'], remember: false } }
      : { error: 'access_denied', error_description: 'The user cancelled' };
    await provider.interactionFinished(req, res, result, { mergeWithLastSubmission: false });
  }

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? '/', 'http://simulator');
    if (answerCommon(url.pathname, res)) return;
    if (url.pathname.startsWith('/interaction/')) return login(req, res);
    // The protocol leaves state and nonce to the client. A city's provider may demand them, and so does this.
    const missing = ['state', 'nonce'].find((name) => !url.searchParams.get(name));
    if (url.pathname === '/auth' && req.method === 'GET' && missing) {
      return sendPage(res, 400, errorPage('invalid_request', `${missing} is missing`));
    }
    await answerProtocol(req, res);
  }

  return (req: IncomingMessage, res: ServerResponse): void => {
    answer(req, res).catch((error: unknown) => {
      const name = error instanceof Error ? error.name : 'unknown error';
      if (name === 'SessionNotFound')
        return sendPage(res, 400, errorPage(name, 'inloggningen är för gammal'));
      console.error(`${NAME}: ${name}`);
      if (!res.headersSent) res.writeHead(500);
      res.end();
    });
  };
}

try {
  const port = portFromEnv();
  const host = process.env.HOST ?? '127.0.0.1';
  const provider = createProvider(readConfig(process.env, `http://${host}:${port}`));
  await serve(createServer(createHandler(provider)), NAME, 'http', port, host);
} catch (error) {
  console.error(`${NAME}: ${error instanceof Error ? error.message : 'cannot start'}`);
  process.exit(1);
}
