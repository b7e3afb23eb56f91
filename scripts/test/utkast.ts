import { allaFalt } from '@/domain/ansokan/steg';
import type { LaddatUtkast } from '@/server/ansokan/load-utkast';

/** A draft that can be compared: its steps as their names and fields, without the functions in them. */
export const drawn = ({ steg, ...utkast }: LaddatUtkast) => ({
  ...utkast,
  steg: steg.map(({ id, falt }) => [id, allaFalt(falt).map((f) => f.namn)]),
});
