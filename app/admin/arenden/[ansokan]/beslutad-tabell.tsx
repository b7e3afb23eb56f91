import { Card } from '@/components/admin/card';
import { Ledger } from '@/components/admin/ledger';
import { beraknadSumma, HUVUD, toTabell, type Arende } from './tabell';
import { inKronor } from './svar';

type Props = { arende: Arende; beslut: NonNullable<Arende['beslut']> };

/** The lines as they were decided. */
export function BeslutadTabell({ arende, beslut }: Props) {
  const decided = (radId: string) => beslut.rader.find((rad) => rad.radId === radId);
  return (
    <Card number={1} heading="Sökt, källor och normberäkning" flush>
      <Ledger
        caption="Varje rad: vad som söktes, vad källan säger, vad som beräknades och vad som beslutades i kronor"
        heads={{ ...HUVUD, own: 'Beslutat' }}
        groups={toTabell(arende).map(({ label, rader }) => ({
          label,
          rows: rader.map((rad) => {
            const own = decided(rad.radId);
            const ownText = own ? inKronor(own.beslutatOre) : '–';
            return {
              ...rad,
              isMarked: false,
              note: undefined,
              ownText,
              below: own?.skal && `Skäl: ${own.skal}`,
            };
          }),
        }))}
        total={{
          label: 'Att betala',
          applied: '',
          computed: beraknadSumma(arende),
          ownText: inKronor(beslut.beloppOre),
        }}
      />
    </Card>
  );
}
