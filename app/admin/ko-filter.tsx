import { FilterBar } from '@/components/admin/filter-bar';
import { formatManad, type Manad } from '@/domain/manad';
import { KOTYPER, type Filter } from '@/server/handlaggning/list-ko';
import { TYP } from './ord';

const TYPER = [
  { value: '', label: 'Alla typer' },
  ...KOTYPER.map((typ) => ({ value: typ, label: TYP[typ] })),
];

const SPAR = [
  { value: '', label: 'Alla spår' },
  { value: 'forenklad', label: 'Förenklad' },
  { value: 'manuell', label: 'Manuell' },
];

/** What to show of the queue; the address keeps it. */
export function KoFilter({ filter, manader }: { filter: Filter; manader: Manad[] }) {
  const options = [
    { value: '', label: 'Alla månader' },
    ...manader.map((manad) => ({ value: manad, label: formatManad(manad) })),
  ];
  return (
    <FilterBar
      submitLabel="Filtrera"
      filters={[
        {
          kind: 'search',
          name: 'referens',
          label: 'Sök referens',
          value: filter.referens,
          placeholder: 'EB-2026-',
          shortcut: '/',
        },
        { kind: 'select', name: 'typ', label: 'Typ', value: filter.typ, options: TYPER },
        { kind: 'select', name: 'spar', label: 'Spår', value: filter.spar, options: SPAR },
        { kind: 'select', name: 'manad', label: 'Månad', value: filter.manad, options },
      ]}
    />
  );
}
