import { behovslista } from '@/domain/ansokan/behovslista';
import type { Kontext } from '@/domain/ansokan/kontext';
import { fill, texterFor } from '@/domain/ansokan/texter';
import type { Formularord } from '@/server/sprak/formular';

/** What it is good to have at hand, in the order it is asked for. */
export function Behovslista({ kontext, ord }: { kontext: Kontext; ord: Formularord }) {
  const { behovs } = texterFor(ord.formular, kontext);
  return (
    <ul>
      {behovslista(kontext).map((behov) => (
        <li key={behov}>{fill(behovs[behov], {})}</li>
      ))}
    </ul>
  );
}
