import { NextResponse, type NextRequest } from 'next/server';
import { VAG } from './server/session/vag';
import { isPersonalsida, PERSONALSIDA } from './server/sprak/personalsida';

/** Every answer that is a page: a script policy with a nonce of its own, and nothing kept by the browser or on the way. */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy); // Next reads the nonce from here
  headers.set(VAG, request.nextUrl.pathname);
  headers.delete(PERSONALSIDA);
  if (isPersonalsida(request.nextUrl.pathname)) headers.set(PERSONALSIDA, '1');
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  // not no-referrer: without an origin no form works when JavaScript is off
  response.headers.set('referrer-policy', 'same-origin');
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('x-frame-options', 'DENY');
  response.headers.set('cross-origin-opener-policy', 'same-origin');
  response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  response.headers.set('cache-control', 'no-store');
  if (process.env.NEXTAUTH_URL?.startsWith('https:'))
    response.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
  return response;
}

// uploads stream past: a proxy would hold, and cut, their bodies
export const config = { matcher: ['/((?!_next/static|api/bilagor|logo.svg).*)'] };
