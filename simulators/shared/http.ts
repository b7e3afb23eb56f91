import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';

/** The client took longer than allowed to send its request. */
export class SlowRequest extends Error {}
/** The client sent more than allowed. */
export class LargeRequest extends Error {}

/** Reads a whole request body of at most `maxBytes`, waiting at most `maxMs` milliseconds for it. */
export function readBody(req: IncomingMessage, maxBytes: number, maxMs: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => reject(new SlowRequest()), maxMs);
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) reject(new LargeRequest());
      else chunks.push(chunk);
    });
    req.on('end', () => resolve(Buffer.concat(chunks)));
    req.on('error', reject);
    req.on('close', () => clearTimeout(timer));
  });
}

/** Reads a form post (application/x-www-form-urlencoded). */
export async function readForm(req: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams((await readBody(req, 64_000, 10_000)).toString('utf8'));
}

export function sendJson(res: ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  res.end(JSON.stringify(body));
}

/** A page may load nothing but the simulator's own style sheet: it runs no script at all. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

export function sendPage(res: ServerResponse, status: number, markup: string): void {
  res.writeHead(status, PAGE_HEADERS);
  res.end(markup);
}

export function redirect(res: ServerResponse, location: string): void {
  res.writeHead(303, { location, 'cache-control': 'no-store' });
  res.end();
}

const style = readFileSync(new URL('./style.css', import.meta.url));

/** Answers what every simulator has, `/halsa` and `/stil.css`. False when the path is another. */
export function answerCommon(path: string, res: ServerResponse): boolean {
  if (path === '/halsa') sendJson(res, 200, { status: 'ok' });
  else if (path === '/stil.css') {
    res.writeHead(200, { 'content-type': 'text/css; charset=utf-8' });
    res.end(style);
  } else return false;
  return true;
}

/** The port from `PORT` (0 takes a free one). Ends the process with one clear line when it is missing. */
export function portFromEnv(): number {
  const port = Number(process.env.PORT ?? Number.NaN);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  console.error('PORT is missing: set it to the port to listen on, or 0 for a free one.');
  process.exit(1);
}

/** Listens, logs one line, and stops cleanly on SIGTERM and SIGINT. Resolves to the port when it is open. */
export function serve(
  server: Server & { closeAllConnections(): void },
  name: string,
  scheme: 'http' | 'https',
  port: number,
  host: string,
) {
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(`${name}: ${error.code === 'EADDRINUSE' ? `port ${port} is taken` : error.message}`);
    process.exit(1);
  });
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  return new Promise<number>((resolve) => {
    server.listen(port, host, () => {
      const taken = (server.address() as AddressInfo).port;
      console.log(`${name} listening on ${scheme}://${host}:${taken}`);
      resolve(taken);
    });
  });
}
