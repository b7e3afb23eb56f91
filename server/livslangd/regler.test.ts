import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../request/rate-limit';
import { BEVARAS, GENOMGANGEN, granstid, LIVSLANGDER, livslangdMs, utkastKvarTill } from './regler';

const DAY = 86_400_000;
const doc = readFileSync('docs/livslangder.md', 'utf8');
const rows = (heading: string) =>
  (doc.split(`## ${heading}\n`)[1] ?? '')
    .split('\n## ')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1);

describe('the lifetimes', () => {
  it('are those of the document, row by row', () => {
    expect(rows('Tas bort')).toEqual(
      Object.values(LIVSLANGDER).map(
        ({ vad, tid, fran, kalla, sakerhet }) =>
          `| ${vad} | ${tid.antal} ${tid.enhet} | ${fran} | ${kalla} | ${sakerhet} |`,
      ),
    );
    expect(rows('Bevaras')).toEqual(BEVARAS.map(({ vad, varfor }) => `| ${vad} | ${varfor} |`));
    expect(doc).toContain(`Senast genomgången ${GENOMGANGEN}.`);
  });

  it('are counted in whole units', () => {
    expect(livslangdMs('utkast')).toBe(30 * DAY);
    expect(livslangdMs('sessionOanvand')).toBe(1_200_000);
    // 30 days after 20 November at noon is 20 December at noon
    expect(utkastKvarTill(new Date('2026-11-20T12:00:00Z'))).toEqual(new Date('2026-12-20T12:00:00Z'));
    expect(granstid('utkast', new Date('2026-12-20T12:00:00Z'))).toEqual(new Date('2026-11-20T12:00:00Z'));
  });

  it('leave the longest window of tries whole', () => {
    const longest = Math.max(...Object.values(LIMITS).map(({ seconds }) => seconds));
    expect(livslangdMs('takt')).toBeGreaterThan(longest * 1000);
  });

  it('warn of a draft before it goes', () => {
    expect(livslangdMs('utkastBesked')).toBeLessThan(livslangdMs('utkast'));
  });
});
