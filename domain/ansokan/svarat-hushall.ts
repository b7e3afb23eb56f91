import { readHeltal } from './siffror.ts';
import type { AllaSvar } from './svar.ts';

const read = (written: string | undefined, max: number): number | null => {
  const found = readHeltal(written ?? '', 1, max);
  return found.ok ? found.varde : null;
};

/** As many children and rooms as a first application tells of so far, done or not. */
export function svaratHushall({ familj = {}, bostad = {} }: AllaSvar): { barn: number; rum: number | null } {
  const barn = familj.harBarn === 'ja' ? (read(familj.barnRader ?? '1', 12) ?? 1) : 0;
  return { barn, rum: read(bostad.antalRum, 20) };
}
