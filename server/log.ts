import 'server-only';

type Fields = Readonly<Record<string, unknown>>;

/** Anything shaped like a personnummer or samordningsnummer, with or without century and separator. */
const PERSONNUMMER = /(?<!\d)(?:(?:18|19|20)\d{2}|\d{2})(?:0[1-9]|1[0-2])(?:[0-8]\d|9[01])[-+]?\d{4}(?!\d)/gu;

export const redact = (text: string): string => text.replace(PERSONNUMMER, '[personnummer]');

function write(level: 'info' | 'warn' | 'error', message: string, fields: Fields) {
  const line = redact(
    JSON.stringify({ tid: new Date().toISOString(), niva: level, meddelande: message, ...fields }),
  );
  process.stdout.write(`${line}\n`);
}

/** Lines of JSON on stdout. Never give it bodies, answers or names: ids and counts are enough. */
export const log = {
  info: (message: string, fields: Fields = {}) => write('info', message, fields),
  warn: (message: string, fields: Fields = {}) => write('warn', message, fields),
  error: (message: string, error: unknown, fields: Fields = {}) =>
    write('error', message, {
      ...fields,
      fel: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
};
