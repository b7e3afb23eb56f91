import { fill, texterFor } from '@/domain/ansokan/texter';
import { firstOpenSteg, isDone } from '@/domain/ansokan/utkast';
import type { LaddatUtkast } from '@/server/ansokan/load-utkast';
import { platserPa, type Formularord } from '@/server/sprak/formular';

export type Del = { id: string; namn: string; rubrik: string; ingress: string; href?: string; klar: boolean };

/** The parts of the application and how far each has come. A part that may not be opened yet has no address. */
export function delarOf(utkast: LaddatUtkast, ord: Formularord): Del[] {
  const { blankett, svar, kontext } = utkast;
  const open = firstOpenSteg(blankett, svar, kontext);
  const order = utkast.steg.map((s) => s.id);
  const reach = open ? order.indexOf(open) : order.length;
  const words = platserPa(kontext, ord);
  const formular = texterFor(ord.formular, kontext);
  return order.map((id, i) => {
    const t = formular.steg[id] ?? { namn: id, rubrik: id, ingress: '' };
    return {
      id,
      namn: t.namn,
      rubrik: fill(t.rubrik, words),
      ingress: fill(t.ingress, words),
      klar: isDone(blankett, id, svar, kontext) && id !== 'skriv-under',
      ...(i <= reach && { href: `/ansokan/${utkast.id}/${id}` }),
    };
  });
}
