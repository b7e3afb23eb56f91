import 'server-only';
import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Does the request carry this key as its bearer token? The same time whatever is wrong; never without a key. */
export function hasBearer(request: Request, key: string | undefined): boolean {
  const [scheme, token = ''] = (request.headers.get('authorization') ?? '').split(' ');
  return key !== undefined && scheme === 'Bearer' && timingSafeEqual(digest(token), digest(key));
}
