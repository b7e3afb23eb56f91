import { expect, it } from 'vitest';
import { readConfig } from './config.ts';

const env = (settings: Record<string, string>): NodeJS.ProcessEnv => ({ NODE_ENV: 'test', ...settings });

it('answers version 11 at once over HTTP when nothing is set', () => {
  expect(readConfig(env({}))).toEqual({
    version: '11',
    delayMs: 0,
    clockShiftMs: 0,
    aktorsid: [],
    assumedIndividuppgifter: false,
    tls: undefined,
  });
});

it('takes a clock that goes back, and a list of those who may ask', () => {
  const config = readConfig(env({ KLOCKA_FORSKJUTNING_MS: '-86400000', SSBTEK_AKTORSID: '099-01,099-02' }));
  expect([config.clockShiftMs, config.aktorsid]).toEqual([-86_400_000, ['099-01', '099-02']]);
});

it.each([
  ['SSBTEK_VERSION', { SSBTEK_VERSION: '9' }],
  ['SVARSTID_MS', { SVARSTID_MS: '-1' }],
  ['KLOCKA_FORSKJUTNING_MS', { KLOCKA_FORSKJUTNING_MS: 'igår' }],
  ['TLS_CERT', { TLS_KEY: 'nyckel.pem' }],
  ['TLS_CLIENT_CA', { TLS_CLIENT_CA: 'ca.pem' }],
])('says that %s is wrong', (name, settings) =>
  expect(() => readConfig(env(settings))).toThrow(new RegExp(name, 'u')),
);
