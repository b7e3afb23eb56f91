import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical.ts';
import { recommend } from './recommend.ts';
import type { Rekommendation } from './rekommendation.ts';
import { renderForHandlaggare, renderForMedborgare } from './render.ts';
import { anyUnderlag } from './test/godtyckligt.ts';
import { testRegelverk } from './test/regelverk.ts';
import { inkomst } from './test/underlag.ts';
import type { Underlag } from './underlag.ts';
import { parseUnderlag } from './underlag.ts';

const regelverk = testRegelverk();
const rekommendera = (underlag: Underlag): Rekommendation => {
  const result = recommend(underlag, regelverk);
  if (!result.ok) throw new Error(JSON.stringify(result.fel));
  return result.rekommendation;
};
const holds = (property: (underlag: Underlag, n: number) => boolean | void): void => {
  fc.assert(fc.property(anyUnderlag, fc.nat(), property), {
    numRuns: fc.readConfigureGlobal().numRuns ?? 150,
  });
};

/** What is left after the income: the payment, less the surplus. */
const netto = (r: Rekommendation): number => r.belopp - r.overskott;

describe('for any household', () => {
  it('the generated ones are valid', () => holds((u) => parseUnderlag(u).ok));

  it('more income never gives more aid', () =>
    holds((u, n) => {
      if (u.inkomster.length === 0) return;
      const at = n % u.inkomster.length;
      const more = u.inkomster.map((row, index) =>
        index === at && row.belopp !== 'okant' ? { ...row, belopp: row.belopp + 1 + (n % 50_000) } : row,
      );
      expect(netto(rekommendera({ ...u, inkomster: more }))).toBeLessThanOrEqual(netto(rekommendera(u)));
    }));

  it('an income of another kind never gives more aid either', () =>
    holds((u, n) => {
      const [row] = u.inkomster;
      if (row === undefined) return;
      const extra = { ...row, id: 'till', slag: 'vinst', belopp: n % 500_000 };
      expect(netto(rekommendera({ ...u, inkomster: [...u.inkomster, extra] }))).toBeLessThanOrEqual(
        netto(rekommendera(u)),
      );
    }));

  it('an income without a sum changes no amount, and never goes past a person unless a register shows it', () =>
    holds((u, n) => {
      const slag = ['bostadsbidrag', 'lon', 'gava', 'okand_formans_slag'][n % 4] ?? 'lon';
      const ticked = {
        ...inkomst(slag, 0),
        id: 'kryss',
        belopp: 'okant',
        utbetalningsdatum: 'okant',
      } as const;
      const [before, after] = [rekommendera(u), rekommendera({ ...u, inkomster: [...u.inkomster, ticked] })];
      expect(netto(after)).toBe(netto(before));
      const shown = u.inkomster.some(
        (row) =>
          row.slag === slag &&
          row.vem === 'a' &&
          row.kalla.typ === 'register' &&
          row.belopp !== 'okant' &&
          (row.utbetalningsdatum === 'okant' || row.utbetalningsdatum.startsWith('2026-10')),
      );
      const asked = after.kontroller.find(({ id }) => id === 'inkomster');
      if (!shown) {
        expect(after).toMatchObject({ utfall: 'kraver_bedomning', spar: 'manuell' });
        expect(asked?.utfall).toBe('kraver_bedomning');
        expect(asked?.mening).toContain('Den sökande uppger att hen får');
      } else if (!u.inkomster.some(({ belopp }) => belopp === 'okant')) {
        expect(asked?.mening).not.toContain('Den sökande uppger att hen får');
      }
    }));

  it('applying for more never gives less', () =>
    holds((u, n) => {
      const [row] = u.kostnader;
      if (row === undefined) return;
      const raised = { ...row, sokt: row.sokt + (n % 100_000) };
      const more = u.kostnader.map((one) => (one === row ? raised : one));
      expect(netto(rekommendera({ ...u, kostnader: more }))).toBeGreaterThanOrEqual(netto(rekommendera(u)));
    }));

  it('row order never matters', () =>
    holds((u) => {
      const turned: Underlag = {
        ...u,
        inkomster: u.inkomster.toReversed(),
        kostnader: u.kostnader.toReversed(),
        uppslag: u.uppslag.toReversed(),
        planering: u.planering.toReversed(),
        hushall: { ...u.hushall, vuxna: u.hushall.vuxna.toReversed(), barn: u.hushall.barn.toReversed() },
      };
      expect(canonicalJson(rekommendera(turned))).toBe(canonicalJson(rekommendera(u)));
    }));

  it('paper and e-tjänst get the same bytes', () =>
    holds((u) => {
      expect(canonicalJson(rekommendera({ ...u, kanal: 'papper' }))).toBe(
        canonicalJson(rekommendera({ ...u, kanal: 'etjanst' })),
      );
    }));

  it('a failed look-up never gives förenklad, and never lowers what is counted', () =>
    holds((u, n) => {
      const at = n % u.uppslag.length;
      const uppslag = u.uppslag.map((row, index) =>
        index === at
          ? {
              myndighet: row.myndighet,
              vem: row.vem,
              status: 'kunde_inte_kontrolleras' as const,
              forsokt: 'nyss',
              skal: 'tidsgräns',
            }
          : row,
      );
      const [before, after] = [rekommendera(u), rekommendera({ ...u, uppslag })];
      const required = regelverk.data.parametrar.uppslag[0]?.amount.vuxna ?? [];
      const asked = u.uppslag[at];
      if (asked !== undefined && required.includes(asked.myndighet)) {
        expect(after.spar).toBe('manuell');
        expect(after.utfall).toBe('kraver_bedomning');
      }
      for (const [index, rad] of after.normberakning.inkomster.entries()) {
        expect(rad.belopp).toBeGreaterThanOrEqual(before.normberakning.inkomster[index]?.belopp ?? 0);
      }
    }));

  it('the sum of the printed lines is the printed total, for both readers', () =>
    holds((u) => {
      const r = rekommendera(u);
      for (const parts of [renderForMedborgare(r), renderForHandlaggare(r)]) {
        let sum = 0;
        for (const part of parts) {
          if (part.typ === 'rubrik') sum = 0;
          else if (part.typ === 'rad') sum += part.belopp;
          else if (part.typ === 'summa' && part.text.startsWith('Summa')) expect(part.belopp).toBe(sum);
        }
      }
      const { summor: s } = r.normberakning;
      expect(s.behov).toBe(s.norm + s.kostnader);
      expect(s.netto).toBe(s.behov - s.inkomster - s.tillgangar - s.avdrag);
      expect(netto(r)).toBe(s.netto + s.avrundning);
    }));

  it('förenklad only when every check is met; refusal is not among the outcomes; whole öre', () =>
    holds((u) => {
      const r = rekommendera(u);
      expect(r.spar === 'forenklad').toBe(r.kontroller.every(({ utfall }) => utfall === 'uppfyllt'));
      expect(r.skal.length === 0).toBe(r.spar === 'forenklad');
      if (r.belopp === 0) expect(r.utfall).toBe('kraver_bedomning');
      const n = r.normberakning;
      const rader = [...n.norm, ...n.kostnader, ...n.inkomster, ...n.tillgangar, ...n.avdrag];
      expect(rader.every(({ belopp }) => Number.isInteger(belopp) && belopp >= 0)).toBe(true);
      expect(n.kostnader.every(({ godkant, sokt }) => godkant <= sokt)).toBe(true);
    }));

  it('every line is its calculation, and every check its condition', () =>
    holds((u) => {
      const r = rekommendera(u);
      for (const { belopp, uttryck } of r.normberakning.norm) {
        expect(Math.abs(belopp - uttryck.taljare / uttryck.namnare)).toBeLessThanOrEqual(0.5);
      }
      for (const kontroll of r.kontroller) {
        expect(kontroll.utfall).toBe(kontroll.villkor.utfall);
        expect(kontroll.mening).not.toBe('');
      }
    }));
});
