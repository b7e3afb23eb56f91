import { describe, expect, it } from 'vitest';
import { isSameOrigin } from './same-origin';

const OWN = new URL(process.env.NEXTAUTH_URL ?? '').origin;
const ask = (headers: Record<string, string>) =>
  isSameOrigin(new Request(`${OWN}/api/bilagor`, { method: 'POST', headers }));

describe('isSameOrigin', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ 'sec-fetch-site': 'cross-site', origin: OWN }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ origin: OWN }, true],
    [{ origin: 'http://localhost:1' }, false],
    [{ origin: `${OWN}.example` }, false],
    [{ origin: 'null' }, false],
    [{}, false],
  ])('%j: %s', (headers, same) => expect(ask(headers)).toBe(same));
});
