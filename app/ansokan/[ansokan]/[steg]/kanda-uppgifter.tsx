import { Pairs } from '@/components/pairs';
import { Panel } from '@/components/panel';
import type { Kontext } from '@/domain/ansokan/kontext';

const ROLL = { SOKANDE: 'Du', MEDSOKANDE: 'Medsökande', BARN: 'Barn' } as const;
const BOENDE = { HELTID: 'Bor hos dig hela tiden', VAXELVIS: 'Bor växelvis', UMGANGE: 'Umgänge' } as const;
const FORM: Readonly<Record<string, string>> = {
  hyresratt: 'Hyresrätt',
  andrahand: 'Andrahand',
  inneboende: 'Inneboende',
  bostadsratt: 'Bostadsrätt',
  egethus: 'Eget hus',
  hos_foraldrar: 'Hos föräldrar',
  bostadslos: 'Utan egen bostad',
};

/** What the city knows already, shown so that it need not be asked for. */
export function KandaUppgifter({ steg, kontext }: { steg: string; kontext: Kontext }) {
  if (steg === 'hushall')
    return (
      <Panel>
        <Pairs
          pairs={kontext.hushall.map((m) => ({
            label: ROLL[m.roll],
            value: m.roll === 'BARN' ? `${m.fornamn}, född ${m.fodelsedatum}` : m.fornamn,
            ...(m.roll === 'BARN' && { note: BOENDE[m.boende] }),
          }))}
        />
      </Panel>
    );
  if (steg === 'boende') {
    const { form, antalRum } = kontext.boende;
    const rooms = antalRum ? [{ label: 'Antal rum', value: String(antalRum) }] : [];
    return (
      <Panel>
        <Pairs pairs={[{ label: 'Boendeform', value: FORM[form] ?? 'Annat boende' }, ...rooms]} />
      </Panel>
    );
  }
  return null;
}
