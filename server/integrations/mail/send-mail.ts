import 'server-only';
import { readFileSync } from 'node:fs';
import { createTransport } from 'nodemailer';
import { config } from '@/server/config';
import { Leveransfel, type Leveranskod } from '../leveransfel';

const TIMEOUT_MS = 10_000;

export type Brev = {
  /** Names the letter: the same letter sent twice has the same Message-ID, and mail systems show it once. */
  id: string;
  till: string;
  amne: string;
  text: string;
};

/** True when the city has said by which server letters go. */
export const hasMail = (): boolean => config().SMTP_VARD !== undefined;

function transport() {
  const c = config();
  return createTransport({
    host: c.SMTP_VARD,
    port: c.SMTP_PORT,
    secure: c.SMTP_TLS === 'tls',
    requireTLS: c.SMTP_TLS === 'starttls',
    ignoreTLS: c.SMTP_TLS === 'ingen',
    tls: { minVersion: 'TLSv1.2', ...(c.SMTP_CA && { ca: readFileSync(c.SMTP_CA) }) },
    ...(c.SMTP_ANVANDARE && { auth: { user: c.SMTP_ANVANDARE, pass: c.SMTP_LOSEN ?? '' } }),
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

type SmtpError = { code?: unknown; command?: unknown; responseCode?: unknown };

/** What the server's answer means; anything that is not an answer is that it did not come. */
function kodOf(error: unknown): Leveranskod {
  const { code, command, responseCode } = (typeof error === 'object' && error ? error : {}) as SmtpError;
  if (code === 'EAUTH' || code === 'ETLS') return 'nekar';
  if (typeof responseCode !== 'number' || responseCode < 500) return 'svarar_inte';
  return command === 'RCPT TO' ? 'adress' : 'nekar';
}

/**
 * Sends a letter by SMTP, over TLS unless a demo says otherwise.
 *
 * @throws Leveransfel when it was not taken over by the server
 */
export async function sendMail({ id, till, amne, text }: Brev): Promise<void> {
  const { SMTP_AVSANDARE: from, NEXTAUTH_URL } = config();
  try {
    await transport().sendMail({
      from,
      to: { name: '', address: till },
      subject: amne,
      text,
      messageId: `<${id}@${new URL(NEXTAUTH_URL).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  } catch (error) {
    throw new Leveransfel(kodOf(error));
  }
}
