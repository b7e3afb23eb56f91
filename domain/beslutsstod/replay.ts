import { canonicalJson } from './canonical.ts';
import type { Fel } from './fel.ts';
import { recommendAs } from './recommend.ts';
import type { Regelverk } from './regelverk.ts';
import { sha256 } from './sha256.ts';
import type { Underlag } from './underlag.ts';
import { isModulversion, VERSIONER } from './version.ts';

/** What is stored with a recommendation, and all that is needed to compute it again. */
export type Sparad = {
  underlag: Underlag;
  regelverkHash: string;
  modulversion: string;
  /** The recommendation as it was stored: canonical JSON. */
  bytes: string;
};

export type ReplayResult = { ok: true; lika: boolean; bytes: string } | { ok: false; fel: Fel[] };

/** SHA-256 of the underlag's content; the channel is left out, since it may not matter. */
export const inputHash = (underlag: Underlag): string =>
  sha256(canonicalJson({ ...underlag, kanal: undefined }));

/**
 * Computes a stored recommendation again and says whether the bytes are the same. Refuses another regelverk than
 * the stored one, and a module version this code does not compute: an old decision is never redrawn with new
 * numbers. The regelverk of an old decision is found with `sparatRegelverk`.
 */
export const replay = (sparad: Sparad, regelverk: Regelverk): ReplayResult => {
  const { modulversion } = sparad;
  const fel: Fel[] = [];
  if (sparad.regelverkHash !== regelverk.hash) {
    fel.push({ path: 'regelverkHash', mening: `Regelverket är inte det sparade, ${sparad.regelverkHash}.` });
  }
  if (!isModulversion(modulversion)) {
    fel.push({
      path: 'modulversion',
      mening: `Modulens version ${modulversion} finns inte här. De som finns är ${VERSIONER.join(', ')}.`,
    });
    return { ok: false, fel };
  }
  if (fel.length > 0) return { ok: false, fel };
  const result = recommendAs(modulversion, sparad.underlag, regelverk);
  if (!result.ok) return result;
  const bytes = canonicalJson(result.rekommendation);
  return { ok: true, lika: bytes === sparad.bytes, bytes };
};
