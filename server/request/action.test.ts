import { afterEach, describe, expect, it, vi } from 'vitest';
import { toMessage } from './action';
import { BilagaFel } from '../bilaga/bilaga-fel';
import { ExpectedError, NotYours, TooMany } from './errors';

afterEach(() => vi.restoreAllMocks());

describe('what the user is told', () => {
  it('is the sentence of an error that is expected', () => {
    expect(toMessage(new ExpectedError('Gör så här.'), 'prov')).toBe('Gör så här.');
    expect(toMessage(new TooMany(), 'prov')).toMatch(/Vänta/);
    expect(toMessage(new NotYours(), 'prov')).toMatch(/finns inte/);
    expect(toMessage(new BilagaFel('tom'), 'prov')).toMatch(/tom/);
  });

  it('is an event id for any other, with the details in the log alone', () => {
    const written: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0);
    const said = toMessage(new Error('relation "Person" does not exist for 19900101-2385'), 'steg');
    const [id] = /[0-9a-f-]{36}/.exec(said) ?? [];
    expect(said).not.toMatch(/Person|relation/);
    expect(written.join('')).toContain(id);
    expect(written.join('')).toContain('relation');
    expect(written.join('')).not.toContain('2385');
  });
});
