import { Amount } from '@/components/amount';
import { ButtonLink } from '@/components/button';
import { Pairs } from '@/components/pairs';
import { Panel } from '@/components/panel';
import { Status } from '@/components/status';
import { formatManad } from '@/domain/manad';
import { formatOre } from '@/domain/pengar';
import { formatInstant } from '@/domain/tid';
import { beslutsrubrik, capital, UTGANG } from '../../ord';
import type { Beslut } from './typer';

/** What was decided, how much, by whom and on what authority. */
export function Sammanfattning({ beslut }: { beslut: Beslut }) {
  const sokt = beslut.grupper.find((g) => g.grupp === 'KOSTNAD')?.soktOre;
  const pairs = [
    ...(sokt === undefined ? [] : [{ label: 'Kostnader du sökte för', value: formatOre(sokt) }]),
    { label: 'Beslutat', value: capital(formatInstant(beslut.beslutad)) },
    { label: 'Beslutat av', value: `${beslut.personalNamn}, ${beslut.personalTitel}` },
    { label: 'Rätt att besluta enligt', value: beslut.delegation },
    { label: 'Referens', value: beslut.referens },
  ];
  return (
    <div className="page-head grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_16rem]">
      <div className="flow">
        <p>
          <Status {...UTGANG[beslut.utgang]} />
        </p>
        <h1 tabIndex={-1}>{beslutsrubrik(beslut.utgang, beslut.manad)}</h1>
        <Amount>{formatOre(beslut.beloppOre)}</Amount>
        <p className="lead">
          Beslutet gäller {formatManad(beslut.manad)}.{' '}
          {beslut.utgang === 'AVSLAG' ? 'Inget betalas ut.' : 'Fråga oss om du undrar när pengarna kommer.'}
        </p>
        <ButtonLink href="#overklaga" variant="quiet">
          Så överklagar du
        </ButtonLink>
      </div>
      <Panel variant="quiet">
        <Pairs pairs={pairs} stacked />
      </Panel>
    </div>
  );
}
