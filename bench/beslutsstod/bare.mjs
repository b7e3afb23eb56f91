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
  return (u) => {
    const year = Number(u.ansokningsmanad.slice(0, 4));
    const month = u.ansokningsmanad.slice(5, 7);
    let need = u.hushall.vuxna.length === 2 ? par : ensam;
    for (const { fodelsedatum, lunchHemma } of u.hushall.barn) {
      const age = year - Number(fodelsedatum.slice(0, 4)) - (fodelsedatum.slice(5, 7) <= month ? 0 : 1);
      const band = bandOf(age);
      need += (lunchHemma === 'nej' ? utanLunch[band] : undefined) ?? barn[band];
    }
    const members = u.hushall.vuxna.length + u.hushall.barn.length;
    need += gemensamt[Math.min(members, 7) - 1];
    for (const { slag, sokt } of u.kostnader) need += Math.min(sokt, caps[slag]?.[members - 1] ?? 0);
    const kontrollmanad = `${month === '01' ? year - 1 : year}-${month === '01' ? '12' : String(Number(month) - 1).padStart(2, '0')}`;
    for (const { slag, belopp, utbetalningsdatum } of u.inkomster) {
      if (utbetalningsdatum.startsWith(kontrollmanad)) need -= slag === 'lon' ? belopp * 0.75 : belopp;
    }
    return need;
  };
};
