import type { Instrumentation } from 'next';

/** Settings are read, and refused, before the first visitor. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { checkSettings } = await import('./server/start');
  checkSettings();
}

/** What a page throws reaches the log under the same id as the visitor sees, never its text the visitor. */
export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  const { log } = await import('./server/log');
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : 'okänt';
  log.error('oväntat fel på en sida', error, { handelseId: digest, path: request.path.split('?')[0] });
};
