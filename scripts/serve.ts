/**
 * The app in production mode: Next behind a front of a few lines that knows where a connection comes from.
 * A visitor's own X-Forwarded-For is worth nothing; only an address in SKALIG_BETRODDA_PROXYER may name another.
 */
import { createServer, type IncomingMessage } from 'node:http';
import next from 'next';

const port = Number(process.env.PORT ?? 3000);
const hostname = process.env.HOST ?? '127.0.0.1';
const trusted = new Set((process.env.SKALIG_BETRODDA_PROXYER ?? '').split(',').filter(Boolean));

function clientIp({ socket, headers }: IncomingMessage): string {
  const peer = (socket.remoteAddress ?? '').replace(/^::ffff:/u, '');
  const named = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return trusted.has(peer) && named ? named : peer;
}

const app = next({ dev: false, hostname, port });
await app.prepare();
const handle = app.getRequestHandler();
const server = createServer((request, response) => {
  request.headers['x-forwarded-for'] = clientIp(request);
  void handle(request, response);
});
server.on('error', (error: NodeJS.ErrnoException) => {
  const taken =
    error.code === 'EADDRINUSE' ? `Port ${port} är upptagen. Sätt PORT till en annan.` : error.message;
  console.error(taken);
  process.exit(1);
});
server.listen(port, hostname, () => console.log(`Skälig svarar på http://localhost:${port}`));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
