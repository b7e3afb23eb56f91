import { Amount } from '@/components/amount';
import { Panel } from '@/components/panel';
import { Status } from '@/components/status';
import { TextLink } from '@/components/text-link';
import { formatOre } from '@/domain/pengar';
import { dayOf, formatDay } from '@/domain/tid';
import type { listBeslut } from '@/server/beslut/list-beslut';
import { beslutsrubrik, UTGANG } from './ord';

type Beslut = Awaited<ReturnType<typeof listBeslut>>[number];

/** The newest decision, and the way to it. */
export function SenasteBeslutet({ beslut }: { beslut: Beslut }) {
  return (
    <Panel heading="Senaste beslutet" end={<Status {...UTGANG[beslut.utgang]} />}>
      <p className="font-bold">{beslutsrubrik(beslut.utgang, beslut.manad)}.</p>
      {beslut.utgang !== 'AVSLAG' && (
        <div className="mt-3">
          <Amount>{formatOre(beslut.beloppOre)}</Amount>
        </div>
      )}
      <p className="small muted mt-3">Beslutat {formatDay(dayOf(beslut.beslutad))}</p>
      <p>
        <TextLink href={`/mina-sidor/beslut/${beslut.id}`} alone>
          Läs beslutet och uträkningen
        </TextLink>
      </p>
    </Panel>
  );
}
