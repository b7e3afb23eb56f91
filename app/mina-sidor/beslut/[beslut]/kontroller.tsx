import { ControlsList } from '@/components/controls-list';
import { Icon } from '@/components/icon';
import { TextLink } from '@/components/text-link';
import { MYNDIGHETSNAMN } from '@/domain/beslutsstod/kontroller/uppslag';
import { kontrolltext } from '../../kontrollbesked';
import { GJORD } from './kontrollord';
import type { Beslut } from './typer';

const ANSWERED = ['svar', 'inget_hos_oss', 'delvis'];

/** Which agencies were asked, and that none was where none was. */
function uppslag(beslut: Beslut) {
  const rows = beslut.uppslag.filter((r) => r.status !== 'ej_fragad');
  const answered = new Set(rows.filter((r) => ANSWERED.includes(r.status)).map((r) => r.myndighet));
  const silent = new Set(rows.filter((r) => !ANSWERED.includes(r.status)).map((r) => r.myndighet));
  const names = (codes: typeof answered) => [...codes].map((code) => MYNDIGHETSNAMN[code]).join(', ');
  if (rows.length === 0)
    return [
      {
        id: 'uppslag',
        state: 'open' as const,
        text: 'Inget uppslag gjort. Vi har inte frågat någon myndighet om den här ansökan.',
      },
    ];
  return [
    ...(answered.size > 0
      ? [{ id: 'svar', state: 'done' as const, text: `De här myndigheterna svarade: ${names(answered)}.` }]
      : []),
    ...(silent.size > 0
      ? [{ id: 'tyst', state: 'open' as const, text: `Det gick inte att kontrollera: ${names(silent)}.` }]
      : []),
  ];
}

/** The draw and the control by a person, where there was one; it then speaks for the checks that only announced it. */
function stickprov({ kontrollbesked }: Beslut) {
  const kontroll = kontrolltext(kontrollbesked);
  return kontroll
    ? [{ id: 'stickprov', state: kontroll.state, text: `${kontroll.text} ${kontroll.ord}` }]
    : [];
}

const ANNOUNCED = ['stickprov', 'djupkontroll'];

/** The controls in the applicant's words: what was asked, what a person looked at, what was in order. */
export function Kontroller({ beslut }: { beslut: Beslut }) {
  const kontroll = stickprov(beslut);
  const said = kontroll.length > 0 ? ['uppslag', ...ANNOUNCED] : ['uppslag'];
  const rest = beslut.kontroller.filter(({ id }) => !said.includes(id));
  const judged = rest.filter(({ utfall }) => utfall !== 'uppfyllt');
  const inOrder = rest.filter(({ utfall, id }) => utfall === 'uppfyllt' && GJORD[id]);
  return (
    <section className="mt-12" aria-labelledby="kontroller">
      <h2 id="kontroller" className="mb-4">
        Det här kontrollerade vi
      </h2>
      <ControlsList
        controls={[
          ...uppslag(beslut),
          ...kontroll,
          ...judged.map(({ id, rubrik, mening }) => ({
            id,
            state: 'open' as const,
            text: (
              <>
                <b>{id.startsWith('kostnad.') ? `Kostnaden ${rubrik.toLowerCase()}` : rubrik}.</b>{' '}
                {/* the check's own sentence: it knows "inte känt" from "ändrat" */}
                {mening.replace(`${rubrik}: `, '')} En handläggare har bedömt det.
              </>
            ),
          })),
        ]}
      />
      {inOrder.length > 0 && (
        <details className="mt-4">
          <summary>
            <Icon name="chevron" />
            {inOrder.length} kontroller utan anmärkning
          </summary>
          <ControlsList
            controls={inOrder.map(({ id }) => ({ id, state: 'done' as const, text: GJORD[id] }))}
          />
        </details>
      )}
      {beslut.kontrollbesked && (
        <p className="small muted mt-4">
          Ansökans nummer bland <TextLink href="/stickprov">stickprovets lotter</TextLink> är{' '}
          <span className="num break-all">{beslut.ansokanId}</span>.
        </p>
      )}
    </section>
  );
}
