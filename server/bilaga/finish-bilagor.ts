import 'server-only';
import type { Sokande } from '../access/aktor';
import { loadUtkast } from '../ansokan/load-utkast';
import { saveSteg } from '../ansokan/save-steg';

const STEG = 'bilagor';

/**
 * Marks the step as done. It has no answers, so a clash with another tab can lose none: it is saved again.
 *
 * @returns the id of the step that comes next
 */
export async function finishBilagor(aktor: Sokande, id: string, nu: Date): Promise<string> {
  const { version, steg } = await loadUtkast(aktor, id, nu, 'utkast.spara');
  const save = (seen: number) => saveSteg(aktor, { id, steg: STEG, version: seen, sent: {} }, nu);
  const saved = await save(version);
  if (saved.utfall === 'krock') await save(saved.version);
  return steg[steg.findIndex((s) => s.id === STEG) + 1]?.id ?? '';
}
