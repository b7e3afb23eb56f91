import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseConfig } from './config';

const key = () => randomBytes(32).toString('base64');
const PRODUCTION = {
  DATABASE_URL: 'postgresql://skalig:hemligt@db.exempelstad.se/skalig',
  NEXTAUTH_URL: 'https://ekonomi.exempelstad.se',
  NEXTAUTH_SECRET: randomBytes(32).toString('base64'),
  SKALIG_NYCKEL_PERSON: key(),
  SKALIG_NYCKEL_LAGRING: key(),
  SKALIG_LAGRING: '/srv/skalig',
  BANKID_URL: 'https://appapi2.bankid.com/rp/v6.0',
  SSBTEK_URL: 'https://ssbtek.forsakringskassan.se/bastjanst',
  SSBTEK_ORGNR: '162199990007',
  SSBTEK_AKTORSID: '099-01',
  OIDC_ISSUER: 'https://inloggning.exempelstad.se',
  OIDC_CLIENT_ID: 'skalig',
  OIDC_CLIENT_SECRET: randomBytes(24).toString('hex'),
};
const refusal = (more: Record<string, string | undefined>): string => {
  try {
    parseConfig({ ...PRODUCTION, ...more });
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('settings in production', () => {
  it('start with all that is needed, and nothing that a demo allows', () => {
    expect(parseConfig(PRODUCTION)).toMatchObject({
      SKALIG_DEMO: false,
      SKALIG_TILLAT_BERAKNAD_NORM: false,
      SKALIG_KLOCKA_FORSKJUTNING_MS: 0,
      SKALIG_SKYDD_UTAN_FOLKBOKFORING: 'OKANT',
      BANKID_START: 'bankid:///',
    });
  });

  it.each(Object.keys(PRODUCTION))('do not start without %s', (name) => {
    expect(refusal({ [name]: undefined })).toContain(name);
    expect(refusal({ [name]: '' })).toContain(name);
  });

  it.each([
    ['BANKID_URL', 'https://localhost:3001/rp/v6.0'],
    ['BANKID_URL', 'https://127.0.0.1/rp/v6.0'],
    ['BANKID_URL', 'https://127.1.2.3/rp/v6.0'],
    ['BANKID_URL', 'https://[::1]/rp/v6.0'],
    ['BANKID_URL', 'https://0.0.0.0/rp/v6.0'],
    ['BANKID_URL', 'https://bankid.localhost/rp/v6.0'],
    ['BANKID_URL', 'http://appapi2.bankid.com/rp/v6.0'],
    ['OIDC_ISSUER', 'https://LOCALHOST:3002'],
    ['OIDC_ISSUER', 'http://inloggning.exempelstad.se'],
    ['SSBTEK_URL', 'https://127.0.0.1:3004/ssbtek'],
    ['SSBTEK_URL', 'http://ssbtek.forsakringskassan.se/bastjanst'],
    ['SSBTEK_ORGNR', '2120000142'],
    ['SSBTEK_VERSION', '9'],
    ['NEXTAUTH_URL', 'http://ekonomi.exempelstad.se'],
    ['SKALIG_KLOCKA_FORSKJUTNING_MS', '86400000'],
    ['NEXTAUTH_SECRET', 'kort'],
    ['OIDC_CLIENT_SECRET', 'kort'],
    ['SKALIG_NYCKEL_PERSON', randomBytes(16).toString('base64')],
    ['SKALIG_NYCKEL_LAGRING', 'inte base64 alls, men lång nog för det'],
    ['BANKID_URL', 'bankid'],
    ['SMTP_TLS', 'ingen'],
    ['SMTP_TLS', 'kanske'],
    ['SMS_URL', 'http://sms.exempelstad.se/'],
    ['SMS_AVSANDARE', 'Exempelstads kommun'],
  ])('refuse %s=%s', (name, value) => expect(refusal({ [name]: value })).toContain(name));

  it.each([
    ['BANKID_URL', 'http://127.0.0.1:3001/rp/v6.0'],
    ['OIDC_ISSUER', 'http://localhost:3002'],
    ['SKALIG_KLOCKA_FORSKJUTNING_MS', '86400000'],
  ])('allow %s=%s in a demo that says so', (name, value) => {
    expect(refusal({ SKALIG_DEMO: '1', [name]: value })).toBe('');
  });

  it('refuse a way to send notices that lacks its other half', () => {
    expect(refusal({ SMTP_VARD: 'post.exempelstad.se' })).toContain('SMTP_AVSANDARE');
    expect(refusal({ SMS_URL: 'https://sms.exempelstad.se/' })).toContain('SMS_NYCKEL');
    expect(refusal({ SMTP_VARD: 'post.exempelstad.se', SMTP_AVSANDARE: 'Exempelstad <a@b.se>' })).toBe('');
  });

  it('refuse one key for two uses', () => {
    const same = key();
    expect(refusal({ SKALIG_NYCKEL_PERSON: same, SKALIG_NYCKEL_LAGRING: same })).toContain(
      'SKALIG_NYCKEL_LAGRING',
    );
  });

  it('say every fault at once, and never a value', () => {
    const secret = 'hemligheten';
    const anyText = ['SKALIG_LAGRING', 'OIDC_CLIENT_ID', 'SSBTEK_AKTORSID'];
    const names = Object.keys(PRODUCTION).filter((n) => !anyText.includes(n));
    const flags = ['SKALIG_DEMO', 'SKALIG_TILLAT_BERAKNAD_NORM', 'SKALIG_KLOCKA_FORSKJUTNING_MS'];
    const said = refusal(Object.fromEntries([...names, ...flags].map((name) => [name, secret])));
    for (const name of [...names, ...flags]) expect(said).toContain(name);
    expect(said).not.toContain(secret);
    expect(refusal({ BANKID_URL: `https://${secret}@localhost/` })).not.toContain(secret);
  });
});
