import { Notice } from '@/components/notice';
import { barnSomArVuxna } from '@/domain/ansokan/hushall';
import type { Kontext } from '@/domain/ansokan/kontext';
import { LAG } from '@/domain/lag';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';

/** The household's children who are grown: what decides whether each still belongs to it, and what to do. */
export async function VuxnaBarn({ kontext }: { kontext: Kontext }) {
  const vuxna = barnSomArVuxna(kontext);
  if (vuxna.length === 0) return null;
  const t = await texter('medsokande');
  const skriv = await skrivsatt();
  const manad = skriv.manad(kontext.manad);
  return (
    <Notice>
      {vuxna.map(({ id, fornamn, alder }) => (
        <p key={id}>{t(`barn.${alder}`, { ...LAG, namn: fornamn, manad })}</p>
      ))}
    </Notice>
  );
}
