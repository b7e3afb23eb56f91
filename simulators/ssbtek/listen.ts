import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer, type Server, type Socket } from 'node:net';
import type { Config } from './config.ts';

const TLS_HANDSHAKE = 0x16;

/**
 * A server that speaks HTTP, or, with `tls`, both on one port: TLS with a client certificate where it is demanded, and
 * plain HTTP for the page and the tests' control, which a browser can open without a certificate.
 */
export function createListener(
  tls: Config['tls'],
  handler: RequestListener,
): Server & { closeAllConnections(): void } {
  const http = createHttpServer(handler);
  if (!tls) return http;
  const https = createHttpsServer(
    { ...tls, requestCert: tls.ca !== undefined, rejectUnauthorized: true },
    handler,
  );
  const open = new Set<Socket>();
  const both = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? https : http).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  const closeAllConnections = () => {
    for (const socket of open) socket.destroy();
  };
  return Object.assign(both, { closeAllConnections });
}
