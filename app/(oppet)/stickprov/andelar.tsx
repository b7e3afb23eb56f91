import { PlainTable } from '@/components/plain-table';
import { TextLink } from '@/components/text-link';
import { formatManad } from '@/domain/manad';
import { formatAndel, HELA } from '@/domain/stickprov/andel';
import type { parametrarFor } from '@/server/stickprov/list-manader';

type Parametrar = NonNullable<ReturnType<typeof parametrarFor>>;
type Ref = Parametrar['ref'];

const share = (procent: number) => formatAndel(Math.round(procent * (HELA / 100)));

const rows = ({ procent, start, grupper, djupkontroll }: Parametrar): [string, string][] => [
  start
    ? [
        'Alla ansökningar',
        `${share(start.procent)} till och med ${formatManad(start.tom)}, när kontrollen är ny. Sedan ${share(procent)}.`,
      ]
    : ['Alla ansökningar', `${share(procent)}.`],
  ...grupper.map((grupp): [string, string] => [grupp.rubrik, `${share(grupp.procent)}.`]),
  [
    'De som inte har kontrollerats på länge',
    `Andelen stiger för varje månad. Ett ärende kontrolleras minst en gång på ${djupkontroll.manader} månader.`,
  ],
];

function Kalla({ vad, refer }: { vad: string; refer: Ref }) {
  const { reference, officiell } = refer;
  return (
    <li>
      {vad}:{' '}
      {/^https:/u.test(reference.href) ? (
        <TextLink href={reference.href}>{reference.title}</TextLink>
      ) : (
        reference.title
      )}
      {!officiell && '. Ett exempel, inte beslutat.'}
    </li>
  );
}

/** The shares of a month and where each is written. */
export function Andelar({ parametrar }: { parametrar: Parametrar | null }) {
  if (!parametrar)
    return (
      <p>Det finns inga andelar för månaden. Då dras inga lotter, och en handläggare läser varje ansökan.</p>
    );
  return (
    <div className="flow">
      <PlainTable caption="Andelar" heads={['Vilka', 'Så många dras']} rows={rows(parametrar)} />
      <p>Gäller flera rader? Då räknas den högsta.</p>
      <ul className="small muted">
        <Kalla vad="Andelarna" refer={parametrar.ref} />
        <Kalla vad="Hur ofta ett ärende kontrolleras" refer={parametrar.djupkontroll.ref} />
      </ul>
    </div>
  );
}
