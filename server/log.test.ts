import { afterEach, describe, expect, it, vi } from 'vitest';
import { log, redact } from './log';

afterEach(() => vi.restoreAllMocks());

describe('redact', () => {
  it.each([
    '19900101-2385',
    '199001012385',
    '900101-2385',
    '900101+2385',
    '9001012385',
    '20260161-2381',
    '202601612381',
    '"pnr":"199001012385"',
    'x199001012385y',
    '19900101-2385,20000229-2399',
  ])('takes %s out', (text) => {
    const shown = redact(text);
    expect(shown).toContain('[personnummer]');
    expect(shown).not.toMatch(/\d{6}/);
  });

  it.each([
    '2026-11-22T10:00:00.000Z',
    'EB-2026-10001',
    '01a200fb-6d4a-712a-b9d3-70aa9fb8d885',
    '690000 öre',
    '1500:-',
  ])('leaves %s', (text) => expect(redact(text)).toBe(text));
});

describe('log', () => {
  it('writes one redacted line of JSON, whatever it is given', () => {
    const written: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0);
    log.error('fel för 19900101-2385', new Error('rad\n199001012385'), { id: 'a', vem: '900101-2385' });
    log.info('hej');
    expect(written).toHaveLength(2);
    for (const line of written) {
      expect(line.indexOf('\n')).toBe(line.length - 1);
      expect(line).not.toMatch(/2385/);
    }
    expect(JSON.parse(written[0] ?? '')).toMatchObject({ niva: 'error', id: 'a', vem: '[personnummer]' });
  });
});
