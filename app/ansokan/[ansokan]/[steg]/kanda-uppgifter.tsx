import { Pairs } from '@/components/pairs';
import { Panel } from '@/components/panel';
import { kandaRader } from '@/domain/ansokan/kant';
import { texterFor } from '@/domain/ansokan/texter';
import type { Kontext } from '@/domain/ansokan/kontext';
import { formularord } from '@/server/sprak/formular';

/** What the city knows already, shown so that it need not be asked for. */
export async function KandaUppgifter({ steg, kontext }: { steg: string; kontext: Kontext }) {
  const { formular } = await formularord();
  const rader = kandaRader(steg, kontext, texterFor(formular, kontext));
  if (rader.length === 0) return null;
  return (
    <Panel>
      <Pairs pairs={rader.map((r) => ({ label: r.fraga, value: r.svar, note: r.not }))} />
    </Panel>
  );
}
