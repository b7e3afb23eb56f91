import {
  ARABIC,
  forLangt,
  FULLWIDTH,
  inScript,
  numbers,
  ogiltigt,
  saknas,
  skrap,
  TOMT,
  type Prov,
} from './fientligt.ts';

/** Bankgirot's list: 5000–5999 SEB, 6000–6999 Handelsbanken, 7000–7999 Swedbank; there is no bank below 1000. */
const BANKER = [...numbers(5000, 5990, 30), ...numbers(6000, 6990, 30), ...numbers(7000, 7990, 30)];

/** The fifth figure of 8xxx-x is the check digit of the four before it (Luhn). */
const luhn = (digits: string): string => {
  const sum = [...digits].reduce((all, d, i) => {
    const twice = Number(d) * (i % 2 === 0 ? 2 : 1);
    return all + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return String((10 - (sum % 10)) % 10);
};
const SWEDBANK = numbers(8105, 8990, 40).map(String).map((four) => [four, luhn(`0${four}`)] as const); // prettier-ignore

export const CLEARINGPROV: Prov[] = [
  ...BANKER.flatMap((n): Prov[] =>
    [String(n), ` ${n} `, inScript(String(n), ARABIC), inScript(String(n), FULLWIDTH)].map((s) => [s, String(n)]),
  ),
  ...SWEDBANK.flatMap(([four, c]): Prov[] =>
    [`${four}-${c}`, `${four}${c}`, `${four} ${c}`, `${four}\u2013${c}`].map((s) => [s, `${four}${c}`]),
  ),
  ...SWEDBANK.map(([four, c]) => ogiltigt(`${four}-${(Number(c) + 1) % 10}`)),
  ...numbers(0, 999, 20).map((n) => ogiltigt(String(n).padStart(4, '0'))),
  ...numbers(5, 99, 5).map((n) => ogiltigt(String(n))),
  ...numbers(50_001, 50_020).map((n) => ogiltigt(String(n))),
  ...['6000806967', '6000-806 967', '123456', '83279123'].map(forLangt),
  ...[21, 100, 1000].map((n) => forLangt('1'.repeat(n))),
  ...TOMT.map(saknas),
  ...skrap(20, ['1 500 1']),
  ogiltigt('1 500 1'),
]; // prettier-ignore

/** Digits with what people put between them; whether it goes with the clearing number is the pair's matter. */
export const KONTONUMMERPROV: Prov[] = [
  ...numbers(1_000_007, 9_990_000, 99_900).flatMap((n): Prov[] => {
    const s = String(n);
    return [s, `${s.slice(0, 3)} ${s.slice(3)}`, `${s.slice(0, 6)}-${s.slice(6)}`].map((w) => [w, s]);
  }),
  ...numbers(10, 60).map((n): Prov => [String(n), String(n)]),
  ['33 956 789-1', '339567891'],
  ['33.956.789,1', '339567891'],
  ['٣٣٩٥٦٧', '339567'],
  ...['1', '-12', 'SE45 5000 0000 0583 9825 7466', '1234567890123', '12345678901234567890', '5,', '12a', '12/34'].map(ogiltigt),
  ...[31, 100, 1000].map((n) => forLangt('1'.repeat(n))),
  ...TOMT.map(saknas),
  ...skrap(30, ['1 500 1']),
  ['1 500 1', '15001'],
]; // prettier-ignore

/** Type 1, first comment: modulus 11 over the last three of the clearing number and seven figures, weights 10 to 1. */
const mod11 = (ten: string): number => [...ten].reduce((sum, d, i) => sum + Number(d) * (10 - i), 0) % 11;

/** Accounts of SEB with the right check digit, and the same with a wrong one. */
export const KONTOPAR = numbers(1, 220).flatMap((n) => {
  const clearing = String(5000 + ((n * 37) % 1000));
  const six = String(100_000 + n * 3_911).slice(0, 6);
  const check = (11 - mod11(`${clearing.slice(1)}${six}0`)) % 11;
  const right = check < 10 ? [{ clearing, konto: `${six}${check}`, stammer: true }] : [];
  return [...right, { clearing, konto: `${six}${(check + 1) % 10}`, stammer: false }];
});
