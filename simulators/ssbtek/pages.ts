import { html, page, type Html } from '../shared/html.ts';
import { AGENCIES, AGENCY_FAULTS, CALL_FAULTS, isPossible, type Agency, type Faults } from './faults.ts';
import { allPersons, fullName } from './person.ts';
import type { Person } from './story.ts';

const NAME = 'SSBTEK-simulator';

const NAMES: Record<Agency, string> = {
  AF: 'Arbetsförmedlingen',
  CSN: 'CSN',
  FK: 'Försäkringskassan',
  PM: 'Pensionsmyndigheten',
  SKV: 'Skatteverket',
  SO: 'A-kassorna',
  TNS: 'Transportstyrelsen',
  MIV: 'Migrationsverket',
};
const WHOLE = 'Hela frågan';

type Active = ReturnType<Faults['list']>[number];
type Kinds = Partial<Record<Active['kind'], string>>;

/** The fault as the form sends it: `FK:timeout`, or `:timeout` for the whole call. */
export function readChoice(choice: string | null): { agency: string | undefined; kind: string } | undefined {
  const [, agency, kind] = /^([A-Z]*):([A-Za-z]+)$/u.exec(choice ?? '') ?? [];
  return kind === undefined ? undefined : { agency: agency || undefined, kind };
}

function describe({ agency, kind, count }: Active): string {
  const names: Kinds = agency ? AGENCY_FAULTS : CALL_FAULTS;
  const times = count === undefined ? '' : `, ${count} gånger till`;
  return `${agency ? NAMES[agency] : WHOLE}: ${(names[kind] ?? kind).toLowerCase()}${times}`;
}

const optionsOf = (agency: Agency | undefined): Html[] =>
  Object.entries<string>(agency ? AGENCY_FAULTS : CALL_FAULTS)
    .filter(([kind]) => isPossible(kind as Active['kind'], agency))
    .map(([kind, name]) => html`<option value="${`${agency ?? ''}:${kind}`}">${name}</option>`);

const choices = html`<optgroup label="${WHOLE}">${optionsOf(undefined)}</optgroup>
  ${AGENCIES.map((agency) => html`<optgroup label="${NAMES[agency]}">${optionsOf(agency)}</optgroup>`)}`;

function faultForms(faults: readonly Active[], person: string): Html {
  const rows = faults.map(
    (fault) =>
      html`<li>
        <button class="row" name="id" value="${fault.id}">
          <b>${describe(fault)}</b><span>Ta bort</span>
        </button>
      </li>`,
  );
  return html`${
      rows.length > 0
        ? html`<form method="post" action="/fel/ta-bort">
            <input type="hidden" name="person" value="${person}" />
            <ul class="list">
              ${rows}
            </ul>
          </form>`
        : html`<p class="empty">Inget fel är påslaget.</p>`
    }
    <form method="post" action="/fel" class="flow">
      <input type="hidden" name="person" value="${person}" />
      <label for="fel">Nytt fel</label>
      <select id="fel" name="fel" required>
        ${choices}
      </select>
      <button class="btn">Slå på felet</button>
    </form>`;
}

function personRow(person: Person, faults: readonly Active[]): Html {
  const mine = faults.filter((f) => f.person === person.id).map(describe);
  return html`<li>
    <a class="row" href="/person/${person.id}"
      ><b>${fullName(person)}</b
      ><span>${person.om}</span>${mine.map((text) => html`<span>Fel: ${text}</span>`)}</a
    >
  </li>`;
}

/** The first page: what goes wrong for everyone, and everyone there is. */
export function firstPage(faults: readonly Active[]): string {
  return page(
    NAME,
    'Fel och personer',
    html`<h1>Vad ska gå fel?</h1>
      <p>Slå på fel för alla frågor här, eller välj en person nedan. Alla personer är påhittade.</p>
      <h2>Fel för alla</h2>
      ${faultForms(
        faults.filter((f) => f.person === undefined),
        '',
      )}
      <form method="post" action="/fel/aterstall">
        <p><button class="btn quiet">Återställ alla fel</button></p>
      </form>
      <h2>Personer</h2>
      <ul class="list">
        ${allPersons.map((person) => personRow(person, faults))}
      </ul>`,
  );
}

/** One person: the story, and what goes wrong when the person is asked about. */
export function personPage(person: Person, faults: readonly Active[]): string {
  return page(
    NAME,
    fullName(person),
    html`<p class="who">${fullName(person)} <a href="/">Alla personer</a></p>
      <h1>Vad ska gå fel för ${person.fornamn}?</h1>
      <p>${person.om}</p>
      ${faultForms(
        faults.filter((f) => f.person === person.id),
        person.id,
      )}`,
  );
}

export function notFoundPage(): string {
  return page(
    NAME,
    'Sidan finns inte',
    html`<h1>Sidan finns inte</h1>
      <p><a href="/">Till början</a></p>`,
  );
}
