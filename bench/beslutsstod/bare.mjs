/** Exact fractions, reduced at each step as beslutsstödet does, and rounded once per line. */
const gcd = (a, b) => {
  let [x, y] = [Math.abs(a), b];
  while (y > 0) [x, y] = [y, x % y];
  return x;
};
const fraction = (n, d) => {
  const shared = d === 1 ? 1 : gcd(n, d) || 1;
  return { n: n / shared, d: d / shared };
};
const whole = (n) => fraction(n, 1);
const times = (a, b) => fraction(a.n * b.n, a.d * b.d);
const least = (a, b) => (a.n * b.d <= b.n * a.d ? a : b);
const toOre = ({ n, d }) => (d === 1 ? n : Math.floor((2 * n + d) / (2 * d)));

/**
 * The same sum as beslutsstödet, as bare as it can be written by hand: no trace, no sentences, no references, no
 * checks, tables already picked for the month.
 */
export const makeBare = (upplost) => {
  const { officiell, beraknad } = upplost.param.riksnorm.amount;
  const pick = (a, b) => a ?? b;
  const barn = Object.fromEntries(
    Object.keys(officiell.barn).map((band) => [band, pick(officiell.barn[band], beraknad.barn[band])]),
  );
  const utanLunch = Object.fromEntries(
    Object.keys(officiell.barnUtanLunch).map((band) => [
      band,
      pick(officiell.barnUtanLunch[band], beraknad.barnUtanLunch[band]),
    ]),
  );
  const gemensamt = officiell.gemensamt.map((value, index) => pick(value, beraknad.gemensamt[index]));
  const par = pick(officiell.par, beraknad.par);
  const ensam = pick(officiell.ensamstaende, beraknad.ensamstaende);
  const bandOf = (age) =>
    age === 0
      ? '0'
      : age <= 2
        ? '1-2'
        : age === 3
          ? '3'
          : age <= 6
            ? '4-6'
            : age <= 10
              ? '7-10'
              : age <= 14
                ? '11-14'
                : age <= 18
                  ? '15-18'
                  : '19-20';
  const caps = {
    hyra: [520_000, 590_000, 700_000, 780_000],
    el: [45_600, 61_200, 80_400, 99_600],
    hemforsakring: [15_000, 17_000, 20_000, 25_000],
  };
  const WHOLE = { line: (ore) => ore, wage: (ore) => ore * 0.75, cap: (a, b) => Math.min(a, b) };
  const EXACT = {
    line: (ore) => toOre(whole(ore)),
    wage: (ore) => toOre(times(whole(ore), fraction(75_000, 100_000))),
    cap: (a, b) => toOre(least(whole(a), whole(b))),
  };
  const sum =
    ({ line, wage, cap }) =>
    (u) => {
      const year = Number(u.ansokningsmanad.slice(0, 4));
      const month = u.ansokningsmanad.slice(5, 7);
      let need = line(u.hushall.vuxna.length === 2 ? par : ensam);
      for (const { fodelsedatum, lunchHemma } of u.hushall.barn) {
        const age = year - Number(fodelsedatum.slice(0, 4)) - (fodelsedatum.slice(5, 7) <= month ? 0 : 1);
        const band = bandOf(age);
        need += line((lunchHemma === 'nej' ? utanLunch[band] : undefined) ?? barn[band]);
      }
      const members = u.hushall.vuxna.length + u.hushall.barn.length;
      need += line(gemensamt[Math.min(members, 7) - 1]);
      for (const { slag, sokt } of u.kostnader) need += cap(sokt, caps[slag]?.[members - 1] ?? 0);
      const kontrollmanad = `${month === '01' ? year - 1 : year}-${month === '01' ? '12' : String(Number(month) - 1).padStart(2, '0')}`;
      for (const { slag, belopp, utbetalningsdatum } of u.inkomster) {
        if (utbetalningsdatum.startsWith(kontrollmanad)) need -= slag === 'lon' ? wage(belopp) : line(belopp);
      }
      return need;
    };
  return { bare: sum(WHOLE), exact: sum(EXACT) };
};
