/** What a check answers. Missing, failed or contradictory data is always `kraver_bedomning`. */
export type Utfall = 'uppfyllt' | 'ej_uppfyllt' | 'kraver_bedomning';

/** A condition and how it came out; the tree is the explanation. */
export type Villkor = {
  utfall: Utfall;
  text: string;
  op?: 'och' | 'eller' | 'inte';
  delar?: Villkor[];
};

export const villkor = (text: string, utfall: Utfall): Villkor => ({ utfall, text });

/** A yes/no/unknown answer as a condition; `wanted` is the answer that fulfils it. */
export const fromSvar = (text: string, svar: 'ja' | 'nej' | 'okant', wanted: 'ja' | 'nej'): Villkor =>
  villkor(text, svar === 'okant' ? 'kraver_bedomning' : svar === wanted ? 'uppfyllt' : 'ej_uppfyllt');

const has = (delar: Villkor[], utfall: Utfall): boolean => delar.some((del) => del.utfall === utfall);

/** All must hold; one that fails decides, else one that is unknown does. */
export const och = (text: string, delar: Villkor[]): Villkor => ({
  op: 'och',
  text,
  delar,
  utfall: has(delar, 'ej_uppfyllt')
    ? 'ej_uppfyllt'
    : has(delar, 'kraver_bedomning')
      ? 'kraver_bedomning'
      : 'uppfyllt',
});

/** One must hold; one that holds decides, else one that is unknown does. None at all is not fulfilled. */
export const eller = (text: string, delar: Villkor[]): Villkor => ({
  op: 'eller',
  text,
  delar,
  utfall: has(delar, 'uppfyllt')
    ? 'uppfyllt'
    : has(delar, 'kraver_bedomning')
      ? 'kraver_bedomning'
      : 'ej_uppfyllt',
});

/** The opposite; unknown stays unknown. */
export const inte = (text: string, del: Villkor): Villkor => ({
  op: 'inte',
  text,
  delar: [del],
  utfall:
    del.utfall === 'uppfyllt'
      ? 'ej_uppfyllt'
      : del.utfall === 'ej_uppfyllt'
        ? 'uppfyllt'
        : 'kraver_bedomning',
});
