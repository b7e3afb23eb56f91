import { Amount } from '@/components/amount';
import { Panel } from '@/components/panel';
import { Status } from '@/components/status';
import { TextLink } from '@/components/text-link';
import { dayOf } from '@/domain/tid';
import type { listBeslut } from '@/server/beslut/list-beslut';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { typnamn, utgangsstatus } from './ord';

type Beslut = Awaited<ReturnType<typeof listBeslut>>[number];

/** The newest decision, and the way to it. */
export async function SenasteBeslutet({ beslut }: { beslut: Beslut }) {
  const t = await texter('mina-sidor');
  const skriv = await skrivsatt();
  const manad = skriv.manad(beslut.manad);
  return (
    <Panel heading={t('senaste.rubrik')} end={<Status {...utgangsstatus(beslut.utgang, t)} />}>
      <p className="font-bold">
        {t(`beslutsrubrik.${beslut.utgang}`, { vem: beslut.tva ? 'ni' : 'du', manad })}.
      </p>
      {beslut.utgang !== 'AVSLAG' && (
        <div className="mt-3">
          <Amount>{skriv.belopp(beslut.beloppOre)}</Amount>
        </div>
      )}
      <p className="small muted mt-3">
        {await typnamn(beslut.typ)}. {t('senaste.beslutat', { dag: skriv.dag(dayOf(beslut.beslutad)) })}
      </p>
      <p>
        <TextLink href={`/mina-sidor/beslut/${beslut.id}`} alone>
          {t('senaste.las')}
        </TextLink>
      </p>
    </Panel>
  );
}
