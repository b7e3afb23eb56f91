import { Info } from '@/components/form/info';
import type { Field, InfoSpec } from '@/components/form/field-spec';
import { FRAGA, sagerAndrat } from '@/domain/ansokan/hushall-andrat';
import type { LaddatUtkast } from '@/server/ansokan/load-utkast';
import { texter, type Sidtext } from '@/server/sprak/texter';

export const BYT = 'byt';

/** What needs a nyansökan, and the way there with what is written. */
const bytInfo = (t: Sidtext<'ansokan'>): InfoSpec => ({
  kind: 'info',
  text: [t('byt.text'), t('byt.annars')],
  button: { label: t('byt.knapp'), name: 'intent', value: BYT },
});

/** The fields of a step: who says in an återansökan that the household is another reads it there, before writing on. */
export function medByt(fields: Field[], { typ }: LaddatUtkast, steg: string, t: Sidtext<'ansokan'>): Field[] {
  if (typ !== 'ATERANSOKAN' || steg !== FRAGA.steg) return fields;
  return fields.map((field) =>
    field.kind === 'choice' && field.name === FRAGA.falt
      ? { ...field, inside: [bytInfo(t), ...(field.inside ?? [])] }
      : field,
  );
}

/** The same once more where everything is gone through, to who has said so and gone on. */
export async function BytTillNyansokan({ utkast }: { utkast: LaddatUtkast }) {
  if (utkast.typ !== 'ATERANSOKAN' || !sagerAndrat(utkast.svar)) return null;
  return <Info field={bytInfo(await texter('ansokan'))} />;
}
