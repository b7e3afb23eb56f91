import { texter } from '@/server/sprak/texter';
import { Svenska } from '../svenska';

/** What the caseworker wrote of a control, in the words it was written in. */
export async function Kontrollord({ text }: { text: string }) {
  const t = await texter('mina-sidor');
  return t.rich('kontroll.ord', { text, sv: (words) => <Svenska>{words}</Svenska> });
}
