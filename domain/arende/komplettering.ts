import type { Datum, Manad } from '../manad.ts';
import { addDays } from '../tid.ts';
import { isHelgdag } from './helgdag.ts';

/** How far a begäran has come. */
export type BegaranLage = 'vantar' | 'sista_dag_passerad' | 'besvarad' | 'stangd';

type Fakta = { sistaDag: Datum; besvarad: boolean; stangd: boolean };

/** An answer counts whenever it comes; the last day only tells a person to look. */
export function begaranLage({ sistaDag, besvarad, stangd }: Fakta, idag: Datum): BegaranLage {
  if (besvarad) return 'besvarad';
  if (stangd) return 'stangd';
  return idag > sistaDag ? 'sista_dag_passerad' : 'vantar';
}

/** What a caseworker sees first of an application's begäranden; null where there is none to see. */
export type Kompletteringslage = 'vantar' | 'sista_dag_passerad' | 'inskickad' | null;

/** Who waits comes first: what has passed its last day, then what is waited for, then what has come. */
export function kompletteringslage(lagen: readonly BegaranLage[]): Kompletteringslage {
  if (lagen.includes('sista_dag_passerad')) return 'sista_dag_passerad';
  if (lagen.includes('vantar')) return 'vantar';
  return lagen.includes('besvarad') ? 'inskickad' : null;
}

/**
 * Days to answer that are proposed for a begäran, by the month it is made in. It decides nothing that is computed, so
 * that it stands outside the regelverk, whose hash names what was computed with.
 */
const KOMPLETTERINGSTID: readonly { from: Manad; dagar: number }[] = [
  // an example value, not verified: the municipality's own routine decides
  { from: '2026-01', dagar: 14 },
];

/** The days that are proposed in a month; null before the first that is known. */
export const kompletteringstid = (manad: Manad): number | null =>
  KOMPLETTERINGSTID.findLast(({ from }) => from <= manad)?.dagar ?? null;

/** The last day that is proposed: the days from today, moved past a day on which a time limit does not end. */
export function foreslagenDag(idag: Datum, dagar: number): Datum {
  let day = addDays(idag, dagar);
  while (isHelgdag(day)) day = addDays(day, 1);
  return day;
}

/** What an applicant may do: answer what is asked for, whenever it comes; add more to what is answered until its last day. */
export function kanKomplettera(
  begaranden: readonly { lage: BegaranLage; sistaDag: Datum }[],
  idag: Datum,
): 'svara' | 'lagga_till' | null {
  if (begaranden.some(({ lage }) => lage === 'vantar' || lage === 'sista_dag_passerad')) return 'svara';
  return begaranden.some(({ lage, sistaDag }) => lage === 'besvarad' && idag <= sistaDag)
    ? 'lagga_till'
    : null;
}
