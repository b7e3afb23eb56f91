import { Card } from '@/components/admin/card';
import { Pairs } from '@/components/pairs';
import { Status } from '@/components/status';
import { Sums } from '@/components/sums';
import { formatOre } from '@/domain/pengar';
import { formatInstant } from '@/domain/tid';
import { UTGANG } from '../../ord';
import type { Arende } from './tabell';

const YTTRANDE: Readonly<Record<string, string>> = {
  'behovs-inte': 'Behövdes inte',
  svarat: 'Ja, har svarat',
  'tiden-gick-ut': 'Ja, tiden gick ut utan svar',
};

/** The decision as it was made; it is never made again. */
export function FattatBeslut({ beslut }: { beslut: NonNullable<Arende['beslut']> }) {
  const pairs = [
    { label: 'Beslutat', value: formatInstant(beslut.beslutad) },
    { label: 'Beslutat av', value: `${beslut.personalNamn}, ${beslut.personalTitel}` },
    { label: 'Delegation', value: beslut.delegation },
    { label: 'Har sökanden fått yttra sig?', value: YTTRANDE[beslut.kommunicering] ?? beslut.kommunicering },
    ...(beslut.barnetsBasta ? [{ label: 'Barnets bästa', value: beslut.barnetsBasta }] : []),
  ];
  return (
    <Card id="beslut" number={4} heading="Beslut" end={<Status {...UTGANG[beslut.utgang]} />}>
      <div className="flow">
        {beslut.motivering
          .split(/\n+/u)
          .filter((stycke) => stycke.trim())
          .map((stycke, index) => (
            <p key={index}>{stycke}</p>
          ))}
        <Pairs pairs={pairs} stacked />
        <Sums result={{ label: 'Att betala', value: formatOre(beslut.beloppOre) }} />
      </div>
    </Card>
  );
}
