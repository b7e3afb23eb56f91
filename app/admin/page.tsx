import type { Metadata } from 'next';
import { KeyHints } from '@/components/admin/key-hints';
import { QueueTable } from '@/components/admin/queue-table';
import { ButtonLink } from '@/components/button';
import { Kbd } from '@/components/kbd';
import { Notice } from '@/components/notice';
import { TextLink } from '@/components/text-link';
import { Page } from '@/components/shell/page';
import { countOsignerade } from '@/server/handlaggning/list-osignerade';
import { KO_MAX, listKo, listKoManader, type Filter } from '@/server/handlaggning/list-ko';
import { forPersonal } from '@/server/request/page';
import { KoFilter } from './ko-filter';
import { toQueueRow } from './ko-rad';
import { arendenText } from './ord';
import { Tangenter } from './tangenter';

export const metadata: Metadata = { title: 'Kö' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** One value a filter; an empty one is no filter. */
async function readFilter({ searchParams }: Props): Promise<Filter> {
  const asked = await searchParams;
  const one = (name: keyof Filter) => (typeof asked[name] === 'string' && asked[name]) || undefined;
  return { referens: one('referens'), typ: one('typ'), spar: one('spar'), manad: one('manad') };
}

const HEADS = {
  number: 'Ärende',
  kind: 'Typ och månad',
  household: 'Hushåll',
  track: 'Spår',
  why: 'Varför',
  age: 'Ålder',
  flags: 'Flaggor',
};

const KEYS = [
  { keys: ['j', 'k'], label: 'flytta' },
  { keys: ['↵'], label: 'öppna' },
  { keys: ['n'], label: 'nästa ärende' },
  { keys: ['/'], label: 'sök' },
];

export default async function KoPage(props: Props) {
  const filter = await readFilter(props);
  const { ko, manader, osignerade } = await forPersonal(async (aktor, nu) => ({
    ko: await listKo(aktor, filter, nu),
    manader: await listKoManader(aktor),
    osignerade: await countOsignerade(aktor),
  }));
  const [forst] = ko;
  const count = ko.length === KO_MAX ? `De ${KO_MAX} äldsta visas` : arendenText(ko.length);
  return (
    <Page>
      <div className="queue-head">
        <h1 tabIndex={-1}>Kö</h1>
        {forst && (
          <ButtonLink href={`/admin/arenden/${forst.id}`} aria-keyshortcuts="n">
            Nästa ärende <Kbd>n</Kbd>
          </ButtonLink>
        )}
      </div>
      {osignerade > 0 && (
        <Notice tone="judge" title={`Hushåll att kontakta: ${osignerade}`}>
          Medsökande skrev inte under i tid.{' '}
          <TextLink href="/admin/osignerade">Inte underskrivna av båda</TextLink>
        </Notice>
      )}
      <KoFilter filter={filter} manader={manader} />
      {forst ? (
        <QueueTable
          caption={`Ärenden som väntar på beslut, äldst först. ${count}. Åldern mäts mot tidsmålet för månaden. Namn visas när ärendet öppnas.`}
          heads={HEADS}
          rows={ko.map(toQueueRow)}
        />
      ) : (
        <Notice title="Inga ärenden att visa">
          {Object.values(filter).some(Boolean)
            ? 'Inget ärende som väntar passar det du filtrerar på.'
            : 'Ingen ansökan väntar på beslut.'}
        </Notice>
      )}
      <div className="mt-4 flex flex-wrap items-center justify-between gap-4">
        <KeyHints label="Tangenter" hints={KEYS} />
        <Tangenter rows=".queue .id a" />
      </div>
    </Page>
  );
}
