import { Pairs } from '@/components/pairs';
import { Panel } from '@/components/panel';
import { kandaRader } from '@/domain/ansokan/formular';
import type { Kontext } from '@/domain/ansokan/kontext';
import sv from '@/messages/sv.json';

/** What the city knows already, shown so that it need not be asked for. */
export function KandaUppgifter({ steg, kontext }: { steg: string; kontext: Kontext }) {
  const rader = kandaRader(steg, kontext, sv);
  if (rader.length === 0) return null;
  return (
    <Panel>
      <Pairs pairs={rader.map((r) => ({ label: r.fraga, value: r.svar, note: r.not }))} />
    </Panel>
  );
}
