import type { Secrets } from './secrets.ts';

/** The ports of one running set, all from PORT: the app, then the simulators, then the database. */
export const portsFrom = (port: number) => ({
  app: port,
  bankid: port + 1,
  identitet: port + 2,
  database: port + 3,
  ssbtek: port + 4,
  robot: port + 5,
});

export type Ports = ReturnType<typeof portsFrom>;

/** Files of the certificates with which the app and SSBTEK's simulator know each other. */
export type Certificates = Readonly<
  Record<'ca' | 'serverCert' | 'serverKey' | 'clientCert' | 'clientKey', string>
>;

type Options = {
  ports: Ports;
  secrets: Secrets;
  certificates: Certificates;
  databaseUrl: string;
  storage: string;
  clockShiftMs?: number;
};

/** The app's settings when it runs against the simulators. In production every one of them is set by the city. */
export function appSettings(options: Options) {
  const { ports, secrets, certificates, databaseUrl, storage, clockShiftMs = 0 } = options;
  return {
    NODE_ENV: 'production',
    PORT: String(ports.app),
    HOST: '127.0.0.1',
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: `http://localhost:${ports.app}`,
    NEXTAUTH_SECRET: secrets.nextauth,
    SKALIG_DEMO: '1',
    SKALIG_TILLAT_BERAKNAD_NORM: '1',
    // nobody in a demo is a real person; a city decides for itself
    SKALIG_SKYDD_UTAN_FOLKBOKFORING: 'NEJ',
    SKALIG_KLOCKA_FORSKJUTNING_MS: String(clockShiftMs),
    SKALIG_NYCKEL_PERSON: secrets.person,
    SKALIG_NYCKEL_LAGRING: secrets.lagring,
    SKALIG_LAGRING: storage,
    SKALIG_DELADE_ADRESSER: '127.0.0.1',
    BANKID_URL: `http://127.0.0.1:${ports.bankid}/rp/v6.0`,
    BANKID_START: `http://localhost:${ports.bankid}/`,
    SSBTEK_URL: `https://127.0.0.1:${ports.ssbtek}/ssbtek`,
    SSBTEK_CERT: certificates.clientCert,
    SSBTEK_KEY: certificates.clientKey,
    SSBTEK_CA: certificates.ca,
    SSBTEK_ORGNR: '162199990007',
    SSBTEK_AKTORSID: '099-01',
    SKALIG_ROBOT_PORT: String(ports.robot),
    SKALIG_NYCKEL_MATVARDEN: secrets.matvarden,
    SKALIG_NYCKEL_PLANERING: secrets.planering,
    OIDC_ISSUER: `http://localhost:${ports.identitet}`,
    OIDC_CLIENT_ID: 'skalig',
    OIDC_CLIENT_SECRET: secrets.oidc,
  };
}

/** The simulators' settings, for processes that know nothing of the app but its address. */
export const simulatorSettings = (
  ports: Ports,
  secrets: Secrets,
  certificates: Certificates,
  clockShiftMs = 0,
) => ({
  bankid: { HOST: '127.0.0.1', PORT: String(ports.bankid) },
  identitet: {
    HOST: '127.0.0.1',
    PORT: String(ports.identitet),
    ISSUER: `http://localhost:${ports.identitet}`,
    CLIENT_ID: 'skalig',
    CLIENT_SECRET: secrets.oidc,
    REDIRECT_URIS: `http://localhost:${ports.app}/api/auth/callback/stad`,
  },
  ssbtek: {
    HOST: '127.0.0.1',
    PORT: String(ports.ssbtek),
    TLS_CERT: certificates.serverCert,
    TLS_KEY: certificates.serverKey,
    TLS_CLIENT_CA: certificates.ca,
    KLOCKA_FORSKJUTNING_MS: String(clockShiftMs),
  },
});
