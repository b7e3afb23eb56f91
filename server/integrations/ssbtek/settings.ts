import 'server-only';
import { readFileSync } from 'node:fs';
import type { SsbtekVersion } from '@/domain/registerutdrag/registerutdrag';
import { config } from '@/server/config';

/** All that one connection to SSBTEK is made of. */
export type SsbtekSettings = {
  url: string;
  version: SsbtekVersion;
  /** "16" and the ten digits of the municipality's organisationsnummer. */
  organisationsnummer: string;
  ingivare: string;
  /** Given by Försäkringskassan. */
  aktorsid: string;
  /** The organisation's client certificate, as PEM or as PKCS#12, and the CA of SSBTEK; contents, not paths. */
  tls: {
    cert?: Buffer | string;
    key?: Buffer | string;
    pfx?: Buffer;
    passphrase?: string;
    ca?: Buffer | string;
  };
  uppkopplingMs: number;
  svarMs: number;
  /** An answer larger than this is none. Bytes. */
  maxSvar: number;
  /** How long to wait before the one new try after a broken connection, at most. */
  omforsokMs: number;
  /** So many calls in a row without an answer, and SSBTEK is down. */
  brytEfter: number;
  /** How long SSBTEK stays down before one call is let through to see. */
  provaEfterMs: number;
};

const MAX_SVAR = 2_000_000;

/** The settings of the environment. Reads the certificate files. */
export function settingsFromConfig(): SsbtekSettings {
  const c = config();
  return {
    url: c.SSBTEK_URL,
    version: c.SSBTEK_VERSION,
    organisationsnummer: c.SSBTEK_ORGNR,
    ingivare: c.SSBTEK_INGIVARE,
    aktorsid: c.SSBTEK_AKTORSID,
    tls: {
      ...(c.SSBTEK_CERT && { cert: readFileSync(c.SSBTEK_CERT) }),
      ...(c.SSBTEK_KEY && { key: readFileSync(c.SSBTEK_KEY) }),
      ...(c.SSBTEK_PFX && { pfx: readFileSync(c.SSBTEK_PFX) }),
      ...(c.SSBTEK_PFX_LOSEN && { passphrase: c.SSBTEK_PFX_LOSEN }),
      ...(c.SSBTEK_CA && { ca: readFileSync(c.SSBTEK_CA) }),
    },
    uppkopplingMs: c.SSBTEK_UPPKOPPLING_MS,
    svarMs: c.SSBTEK_SVAR_MS,
    maxSvar: MAX_SVAR,
    omforsokMs: 500,
    brytEfter: 5,
    provaEfterMs: 30_000,
  };
}
