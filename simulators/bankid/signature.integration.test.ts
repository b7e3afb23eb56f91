import { createHash, createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { base64, bankidClient } from '../testing/bankid-client.ts';
import { startSimulator, type Simulator } from '../testing/start-simulator.ts';

let simulator: Simulator;
let bankid: ReturnType<typeof bankidClient>;
let signature = '';

const text = base64('# Ansökan\nHyra 7 200 kr');
const hidden = base64('sha256:0f1e');

beforeAll(async () => {
  simulator = await startSimulator('bankid', { PORT: '0', BANKID_DISPLAY_NAME: 'Exempelstad' });
  bankid = bankidClient(simulator);
  const order = await bankid.start('sign', {
    userVisibleData: text,
    userVisibleDataFormat: 'simpleMarkdownV1',
    userNonVisibleData: hidden,
  });
  await bankid.phone(order, 'approve', { person: 'leila-nordin' });
  const { body } = await bankid.collect(order);
  signature = (body.completionData as { signature: string }).signature;
});
afterAll(() => simulator.stop());

const xml = () => Buffer.from(signature, 'base64').toString('utf8');
const isIntact = async (changed: string) =>
  (await bankid.post('/control/verify', { signature: base64(changed) })).body.intact;

it('holds what was shown, what was not, the person and the purpose', () => {
  expect(xml()).toContain(
    `<usrVisibleData charset="UTF-8" format="simpleMarkdownV1" visible="wysiwys">${text}</usrVisibleData>`,
  );
  expect(xml()).toContain(`<usrNonVisibleData>${hidden}</usrNonVisibleData>`);
  expect(xml()).toContain('CN=Leila Nordin,SERIALNUMBER=199511242381,O=Simulator (inget riktigt BankID)');
  expect(xml()).toContain('<funcId>Signing</funcId>');
});

it('can be checked by anyone who has the public key', async () => {
  const { pem } = (await (await fetch(`${simulator.address}/control/signing-key`)).json()) as { pem: string };
  const part = (name: string) => new RegExp(`<${name}[ >].*</${name}>`).exec(xml())?.[0] ?? '';
  const digests = [...xml().matchAll(/<DigestValue>([^<]*)</g)].map(([, value]) => value);
  const sha256 = (value: string) => createHash('sha256').update(value).digest('base64');
  expect(digests).toEqual([sha256(part('bankIdSignedData')), sha256(part('KeyInfo'))]);
  const [, value = ''] = /<SignatureValue>([^<]*)</.exec(xml()) ?? [];
  const info = Buffer.from(part('SignedInfo'));
  expect(verify('sha256', info, createPublicKey(pem), Buffer.from(value, 'base64'))).toBe(true);
});

it('is intact as it came, and not after any change', async () => {
  expect(await isIntact(xml())).toBe(true);
  const changes: [string, string][] = [
    [text, base64('# Ansökan\nHyra 9 200 kr')],
    [hidden, base64('sha256:1f1e')],
    ['199511242381', '200002292399'],
    ['Leila', 'Leyla'],
    ['Signing', 'Identification'],
    ['<SignatureValue>', '<SignatureValue>A'],
  ];
  for (const [from, to] of changes) {
    expect(xml()).toContain(from);
    expect(await isIntact(xml().replace(from, to))).toBe(false);
  }
  expect(await isIntact('något annat')).toBe(false);
});
