import { Notice } from '@/components/notice';
import { vuxnaNyaBarnOf } from '@/domain/ansokan/fragor/barn';
import { barnSomArVuxna } from '@/domain/ansokan/hushall';
import { lasUtkast } from '@/domain/ansokan/steg';
import { LAG } from '@/domain/lag';
import type { LaddatUtkast } from '@/server/ansokan/load-utkast';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';

/** Where the household is shown, where its children are named, and where all of it is read through. */
const kanda = ({ kontext }: LaddatUtkast) => barnSomArVuxna(kontext);
const namnda = ({ kontext, steg, svar }: LaddatUtkast) =>
  vuxnaNyaBarnOf(lasUtkast(steg, svar), kontext).map((b) => ({ ...b, alder: 'ny' as const }));
const STEG = new Map<string, (utkast: LaddatUtkast) => { id: string; fornamn: string; alder: Alder }[]>([
  ['hemma', kanda],
  ['familj', namnda],
  ['granska', namnda],
]);
type Alder = 'arton' | 'tjugoett' | 'ny';

/** The children who are grown: what decides whether each belongs to the household, and what to do. */
export async function VuxnaBarn({ utkast, steg }: { utkast: LaddatUtkast; steg: string }) {
  const vuxna = STEG.get(steg)?.(utkast) ?? [];
  if (vuxna.length === 0) return null;
  const t = await texter('medsokande');
  const skriv = await skrivsatt();
  const manad = skriv.manad(utkast.kontext.manad);
  return (
    <Notice>
      {vuxna.map(({ id, fornamn, alder }) => (
        <p key={id}>{t(`barn.${alder}`, { ...LAG, namn: fornamn, manad })}</p>
      ))}
    </Notice>
  );
}
