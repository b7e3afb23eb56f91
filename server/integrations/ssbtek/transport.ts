import 'server-only';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest, type RequestOptions } from 'node:https';
import type { Socket } from 'node:net';
import { skrap, SsbtekError } from './errors';
import type { SsbtekSettings } from './settings';

export type Post = (xml: string) => Promise<{ status: number; xml: string }>;

/** More than any worker has under way at once. */
const MAX_SOCKETS = 200;

const CERTIFICATE =
  /^(?:ERR_TLS|ERR_SSL|ERR_OSSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO)/u;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'okänt';

/** What the network library says, in one of our words. Its message is not kept: only its code. */
function toError(error: unknown): SsbtekError {
  if (error instanceof SsbtekError) return error;
  const code = codeOf(error);
  return new SsbtekError(CERTIFICATE.test(code) ? 'certifikat' : 'anslutning', code);
}

function readBody(response: IncomingMessage, max: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    response.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > max) response.destroy(skrap('för stort svar'));
      else chunks.push(chunk);
    });
    response.on('error', reject);
    response.on('aborted', () => reject(new SsbtekError('anslutning', 'avbruten')));
    response.on('end', () => {
      try {
        resolve(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
      } catch {
        reject(skrap('teckenkodning'));
      }
    });
  });
}

/** Calls `done` when the socket can be written to; at once when it was kept alive. */
function whenConnected(socket: Socket, secure: boolean, done: () => void): void {
  if (!socket.connecting) done();
  else socket.once(secure ? 'secureConnect' : 'connect', done);
}

function agentFor({ tls, url }: SsbtekSettings): { secure: boolean; agent: HttpAgent | HttpsAgent } {
  const shared = { keepAlive: true, maxSockets: MAX_SOCKETS, scheduling: 'lifo' as const };
  const secure = new URL(url).protocol === 'https:';
  return {
    secure,
    agent: secure ? new HttpsAgent({ ...shared, ...tls, minVersion: 'TLSv1.2' }) : new HttpAgent(shared),
  };
}

/**
 * Posts SOAP 1.1 to the one address of SSBTEK over mutual TLS. Connections are kept and shared by all calls.
 *
 * @throws SsbtekError, never with anything of the question or the answer
 */
export function createPost(settings: SsbtekSettings): Post {
  const { secure, agent } = agentFor(settings);
  const send = secure ? httpsRequest : httpRequest;
  return (xml) => {
    const body = Buffer.from(xml, 'utf8');
    const options: RequestOptions = {
      method: 'POST',
      agent,
      headers: {
        'content-type': 'text/xml; charset=utf-8',
        soapaction: '""',
        accept: 'text/xml',
        'content-length': body.length,
      },
    };
    return new Promise((resolve, reject) => {
      const call = send(settings.url, options);
      const expire = (detalj: string, orsak: 'anslutning' | 'tid') =>
        call.destroy(new SsbtekError(orsak, detalj));
      let timer = setTimeout(expire, settings.uppkopplingMs, 'ingen uppkoppling i tid', 'anslutning');
      const fail = (error: unknown) => {
        clearTimeout(timer);
        reject(toError(error));
      };
      call.on('socket', (socket) =>
        whenConnected(socket, secure, () => {
          clearTimeout(timer);
          timer = setTimeout(expire, settings.svarMs, 'inget svar i tid', 'tid');
        }),
      );
      call.on('error', fail);
      call.on('response', (response) => {
        readBody(response, settings.maxSvar).then((text) => {
          clearTimeout(timer);
          resolve({ status: response.statusCode ?? 0, xml: text });
        }, fail);
      });
      call.end(body);
    });
  };
}
