import 'server-only';
import { config } from '../config';

/** Route handlers have no guard of their own against forms on other sites; server actions do. */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  return request.headers.get('origin') === new URL(config().NEXTAUTH_URL).origin;
}
