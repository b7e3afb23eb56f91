import { Arguments } from '@/components/admin/arguments';
import { Card } from '@/components/admin/card';
import { Fold } from '@/components/admin/fold';
import { Status } from '@/components/status';
import type { Rekommendation as Rek } from '@/domain/beslutsstod/rekommendation';
import { formatOre } from '@/domain/pengar';
import { formatInstant } from '@/domain/tid';
import { sparMark } from '../../ord';

const UTFALL: Record<Rek['utfall'], string> = {
  bifall: 'Bifall',
  delvis_bifall: 'Delvis bifall',
  kraver_bedomning: 'Kräver bedömning',
};

function result({ belopp, overskott }: Rek): string {
  return overskott > 0 ? `${formatOre(overskott)} över behovet` : `${formatOre(belopp)} enligt uträkningen`;
}

/** What the decision support says, and what speaks each way. It decides nothing. */
export function Rekommendation({ rek, skapad, saknas }: { rek: Rek; skapad: Date; saknas: number }) {
  return (
    <Card number={3} heading="Rekommendation" end={<Status {...sparMark(rek.spar)} />} flush>
      <div className="body flow">
        <p>
          <b>{UTFALL[rek.utfall]}</b>, {result(rek)}.
          {saknas > 0 && ` Rader som saknar belopp och inte är med: ${saknas}.`}
        </p>
        {rek.talarMot.length > 0 && (
          <Arguments heading="Talar mot, eller måste bedömas" side="against" points={rek.talarMot} />
        )}
        <p className="fine-print">
          Räknat {formatInstant(skapad)}. Modul {rek.modulversion}, regelverk {rek.regelverkHash.slice(0, 12)}
          .
        </p>
      </div>
      {rek.talarFor.length > 0 && (
        <Fold summary={`${rek.talarFor.length} saker talar för`}>
          <Arguments heading="Talar för" side="for" points={rek.talarFor} />
        </Fold>
      )}
    </Card>
  );
}
