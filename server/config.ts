import 'server-only';
import { z } from 'zod';

const LOOPBACK =
  /^(?:(?:.+\.)?localhost\.?|127\.[\d.]+|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\])$/u;
const key = z.base64().refine((v) => Buffer.from(v, 'base64').length === 32, 'ska vara 32 byte i base64');
const flag = z.stringbool().default(false);

const schema = z
  .object({
    DATABASE_URL: z.url(),
    NEXTAUTH_URL: z.url(),
    NEXTAUTH_SECRET: z.string().min(32),
    SKALIG_DEMO: flag,
    SKALIG_KLOCKA_FORSKJUTNING_MS: z.coerce.number().int().default(0),
    SKALIG_KOMMUN: z.string().default('exempelstad'),
    SKALIG_TILLAT_BERAKNAD_NORM: flag,
    /**
     * What is held of the protection of somebody who comes for the first time. No folkbokföring is asked: OKANT lets nobody
     * new apply by form until the city has decided; NEJ holds until an agency or a person says otherwise.
     */
    SKALIG_SKYDD_UTAN_FOLKBOKFORING: z.enum(['NEJ', 'OKANT']).default('OKANT'),
    SKALIG_NYCKEL_PERSON: key,
    SKALIG_NYCKEL_LAGRING: key,
    SKALIG_LAGRING: z.string().min(1),
    SKALIG_BETRODDA_PROXYER: z.string().default(''),
    /** Addresses that many share: the city's own network, libraries, reception. Many may log in from one. */
    SKALIG_DELADE_ADRESSER: z.string().default(''),
    BANKID_URL: z.url(),
    BANKID_NAMN: z.string().default('Exempelstad'),
    /** What opens the BankID app on the same device. */
    BANKID_START: z.string().default('bankid:///'),
    BANKID_PFX: z.string().optional(),
    BANKID_PFX_LOSEN: z.string().optional(),
    BANKID_CA: z.string().optional(),
    OIDC_ISSUER: z.url(),
    OIDC_CLIENT_ID: z.string().min(1),
    OIDC_CLIENT_SECRET: z.string().min(16),
    SSBTEK_URL: z.url(),
    /** The version of the envelope; 10 for a municipality that has not been moved yet. */
    SSBTEK_VERSION: z.enum(['10', '11']).default('11'),
    /** The organisation's client certificate: PEM files, or one PKCS#12. */
    SSBTEK_CERT: z.string().optional(),
    SSBTEK_KEY: z.string().optional(),
    SSBTEK_PFX: z.string().optional(),
    SSBTEK_PFX_LOSEN: z.string().optional(),
    SSBTEK_CA: z.string().optional(),
    /** "16" and the ten digits of the municipality's organisationsnummer. */
    SSBTEK_ORGNR: z.string().regex(/^\d{4}[2-9]\d{7}$/u, 'ska vara tolv siffror'),
    SSBTEK_INGIVARE: z.string().min(1).max(100).default('Exempelstads kommun'),
    /** Given by Försäkringskassan to each municipality. */
    SSBTEK_AKTORSID: z.string().min(1),
    SSBTEK_UPPKOPPLING_MS: z.coerce.number().int().positive().default(5000),
    SSBTEK_SVAR_MS: z.coerce.number().int().positive().default(30_000),
    /** Where the worker answers that it is alive; the worker alone reads it. */
    SKALIG_ROBOT_PORT: z.coerce.number().int().min(0).max(65_535).default(9180),
    /** How many applications one worker works on at a time. */
    SKALIG_ROBOT_SAMTIDIGT: z.coerce.number().int().min(1).max(200).default(20),
    /** Seconds between looks for jobs whose worker has gone. */
    SKALIG_ROBOT_TILLSYN_S: z.coerce.number().int().min(1).max(600).default(10),
    /** What asks for /api/metrics must know this; without it there are no figures. */
    SKALIG_NYCKEL_MATVARDEN: z.string().min(32).optional(),
    /** What reports plans and attendance over HTTP must know this; without it the port is closed. */
    SKALIG_NYCKEL_PLANERING: z.string().min(32).optional(),
    /** The server by which notices go as letters; without it none are sent. */
    SMTP_VARD: z.string().min(1).optional(),
    SMTP_PORT: z.coerce.number().int().min(1).max(65_535).default(587),
    /** starttls: the connection must become encrypted. tls: it is from the start. ingen: in a demo alone. */
    SMTP_TLS: z.enum(['starttls', 'tls', 'ingen']).default('starttls'),
    SMTP_ANVANDARE: z.string().optional(),
    SMTP_LOSEN: z.string().optional(),
    SMTP_CA: z.string().optional(),
    /** Whom letters are from: an address, or "Exempelstad <inget-svar@exempelstad.se>". */
    SMTP_AVSANDARE: z.string().min(3).optional(),
    /** The gateway by which notices go as text messages; without it none are sent. */
    SMS_URL: z.url().optional(),
    SMS_NYCKEL: z.string().min(16).optional(),
    /** Whom text messages are from: at most eleven letters and digits. */
    SMS_AVSANDARE: z
      .string()
      .regex(/^[A-Za-z\d]{1,11}$/u, 'ska vara högst elva bokstäver och siffror')
      .default('Kommunen'),
    OIDC_ACR: z.string().default('http://id.elegnamnden.se/loa/1.0/loa3'),
  })
  .superRefine((c, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (c.SKALIG_NYCKEL_PERSON === c.SKALIG_NYCKEL_LAGRING)
      refuse('SKALIG_NYCKEL_LAGRING', 'ska vara en annan nyckel än SKALIG_NYCKEL_PERSON');
    if (c.SMTP_VARD && !c.SMTP_AVSANDARE) refuse('SMTP_AVSANDARE', 'ska finnas när SMTP_VARD gör det');
    if (c.SMS_URL && !c.SMS_NYCKEL) refuse('SMS_NYCKEL', 'ska finnas när SMS_URL gör det');
    if (c.SKALIG_DEMO) return;
    if (c.SMTP_TLS === 'ingen') refuse('SMTP_TLS', 'skickar okrypterat: bara med SKALIG_DEMO=1');
    if (c.SMS_URL && URL.parse(c.SMS_URL)?.protocol !== 'https:')
      refuse('SMS_URL', 'ska vara https: annat bara med SKALIG_DEMO=1');
    for (const name of ['BANKID_URL', 'OIDC_ISSUER', 'SSBTEK_URL'] as const)
      if (LOOPBACK.test(URL.parse(c[name])?.hostname ?? ''))
        refuse(name, 'pekar på den egna datorn: bara med SKALIG_DEMO=1');
    for (const name of ['BANKID_URL', 'OIDC_ISSUER', 'NEXTAUTH_URL', 'SSBTEK_URL'] as const)
      if (URL.parse(c[name])?.protocol !== 'https:')
        refuse(name, 'ska vara https: annat bara med SKALIG_DEMO=1');
    if (c.SKALIG_KLOCKA_FORSKJUTNING_MS !== 0)
      refuse('SKALIG_KLOCKA_FORSKJUTNING_MS', 'flyttar klockan: bara med SKALIG_DEMO=1');
  });

export type Config = z.infer<typeof schema>;

/**
 * Reads the settings, once, at start. Everything that differs between demo and production is here; the code has no other
 * branches.
 *
 * @throws Error with one line per fault, never with a value
 */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const result = schema.safeParse(env);
  if (result.success) return result.data;
  const lines = result.error.issues.map((i) => `  ${i.path.join('.')}: ${i.message}`);
  throw new Error(`Inställningarna räcker inte för att starta:\n${lines.join('\n')}`);
}

let parsed: Config | undefined;
export const config = (): Config => (parsed ??= parseConfig(process.env));
