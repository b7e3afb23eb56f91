import { html, page, type Html } from '../shared/html.ts';
import { renderMarkdown } from './markdown.ts';
import type { Order, Problem } from './orders.ts';
import { allPersons, fullName, type Person } from './persons.ts';
import { FAILURE_HINTS, PENDING_HINTS } from './protocol.ts';

const NAME = 'BankID-simulator';

const PROBLEMS: Record<Problem, string> = {
  badCode: 'Det där är ingen animerad QR-kod för BankID. Läs av koden som syns på skärmen.',
  unknownOrder: 'Koden hör inte till något pågående ärende. Hämta en ny kod.',
  wrongHmac: 'Koden är inte äkta. Läs av koden som syns på skärmen.',
  oldCode: 'Koden är för gammal. Läs av den som syns just nu.',
  used: 'Koden är redan använd. Börja om i tjänsten.',
  gone: 'Ärendet är avslutat. Börja om i tjänsten.',
  wrongPerson: 'Tjänsten väntar på någon annans BankID. Byt person, eller börja om i tjänsten.',
};

const OPEN: Html = { markup: 'open' };

const verb = (order: Order) => (order.kind === 'sign' ? 'Skriva under' : 'Logga in');

const personLine = (person: Person) => html`<b>${fullName(person)}</b><span>${person.about}</span>`;

const clock = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'medium', timeZone: 'Europe/Stockholm' });

const alert = (text: string) => html`<p class="alert" role="alert">${text}</p>`;

/** The first page: whose phone is this? */
export function personsPage(): string {
  return page(
    NAME,
    'Välj testperson',
    html`<h1>Vems telefon är det här?</h1>
      <p>Välj en testperson. Alla är påhittade.</p>
      <ul class="list">
        ${allPersons.map(
          (person) => html`<li><a class="row" href="/telefon/${person.id}">${personLine(person)}</a></li>`,
        )}
      </ul>`,
  );
}

/** The app was started on this device for an order: who is it that answers? */
export function whoPage(order: Order, displayName: string, redirect: string, problem?: Problem): string {
  return page(
    NAME,
    problem ? 'Fel person' : 'Välj testperson',
    html`${problem ? alert(PROBLEMS[problem]) : undefined}
      <h1>Vem ska ${order.kind === 'sign' ? 'skriva under' : 'logga in'}?</h1>
      <p>${displayName} väntar på ditt BankID. Välj en testperson. Alla är påhittade.</p>
      <form method="post" action="/oppna">
        <input type="hidden" name="arende" value="${order.autoStartToken}" />
        <input type="hidden" name="redirect" value="${redirect}" />
        <ul class="list">
          ${allPersons.map(
            (person) =>
              html`<li>
                <button class="row" name="person" value="${person.id}">${personLine(person)}</button>
              </li>`,
          )}
        </ul>
      </form>`,
  );
}

/** The phone at rest: scan a code, or open an order as on the same device. */
export function phonePage(person: Person, waiting: Order[], displayName: string, problem?: Problem): string {
  const orders = waiting.map(
    (order) =>
      html`<li>
        <button class="row" name="arende" value="${order.autoStartToken}">
          <b>${verb(order)} hos ${displayName}</b><span>Startat ${clock.format(order.createdAt)}</span>
        </button>
      </li>`,
  );
  return page(
    NAME,
    problem ? 'Det gick inte att läsa koden' : `${fullName(person)}s telefon`,
    html`${problem ? alert(PROBLEMS[problem]) : undefined}
      <p class="who">${fullName(person)} <a href="/">Byt person</a></p>
      <h1>Läs QR-kod</h1>
      <form method="post" action="/telefon/${person.id}/qr" class="flow">
        <label for="qr">QR-kod</label>
        <p class="hint" id="qr-hint">Klistra in texten ur koden. Den byts varje sekund.</p>
        <input id="qr" name="qr" aria-describedby="qr-hint" autocomplete="off" spellcheck="false" required />
        <button class="btn">Läs QR-kod</button>
      </form>
      <h2>Pågående ärenden</h2>
      <p class="hint">Öppna ett ärende här, som om tjänsten fanns i samma telefon.</p>
      ${
        orders.length > 0
          ? html`<form method="post" action="/oppna">
              <input type="hidden" name="person" value="${person.id}" />
              <ul class="list">
                ${orders}
              </ul>
            </form>`
          : html`<p class="empty">Inget ärende väntar.</p>`
      }
      <p><a href="/telefon/${person.id}">Uppdatera listan</a></p>`,
  );
}

/** A page that only says why the app cannot go on. */
export function problemPage(problem: Problem, person?: Person): string {
  return page(
    NAME,
    'Det gick inte',
    html`<h1>Det gick inte</h1>
      ${alert(PROBLEMS[problem])}
      <p><a href="${person ? `/telefon/${person.id}` : '/'}">Tillbaka</a></p>`,
  );
}

function visibleText(order: Order): Html | undefined {
  const { userVisibleData, userVisibleDataFormat } = order.request;
  if (userVisibleData === undefined) return undefined;
  const text = Buffer.from(userVisibleData, 'base64').toString('utf8');
  return html`<section class="text" aria-label="Text från tjänsten">
    ${userVisibleDataFormat ? renderMarkdown(text) : html`<p class="plain">${text}</p>`}
  </section>`;
}

const outcomes = (hints: Record<string, string>) =>
  Object.entries(hints).map(
    ([code, text]) =>
      html`<li>
        <button class="row" name="utfall" value="${code}"><b>${text}</b><span>${code}</span></button>
      </li>`,
  );

/** The order before the person: who asks, for what, and the answers there are. */
export function orderPage(order: Order, person: Person, displayName: string, redirect: string): string {
  const sign = order.kind === 'sign';
  const start = new URLSearchParams({ autostarttoken: order.autoStartToken, redirect });
  const changePerson =
    order.startedBy === 'autostart' ? html`<a href="/?${start.toString()}">Byt person</a>` : undefined;
  const played = order.hintCode !== 'userSign';
  return page(
    NAME,
    `${verb(order)} hos ${displayName}`,
    html`<p class="who">${fullName(person)} ${changePerson}</p>
      <h1>${sign ? 'Skriv under' : 'Logga in'} hos ${displayName}</h1>
      ${visibleText(order)}
      <p class="hint">Har någon ringt och bett dig göra det här? Välj Avbryt.</p>
      <form method="post" action="/telefon/${person.id}/arende/${order.id}" class="flow">
        <input type="hidden" name="redirect" value="${redirect}" />
        <button class="btn" name="utfall" value="klart">${sign ? 'Skriv under' : 'Identifiera'}</button>
        <button class="btn quiet" name="utfall" value="userCancel">Avbryt</button>
        <details ${played ? OPEN : undefined}>
          <summary>Fler utfall</summary>
          <p class="hint">Ärendet väntar nu med <b>${order.hintCode}</b>.</p>
          <h2>Misslyckas</h2>
          <ul class="list dense">
            ${outcomes(FAILURE_HINTS)}
          </ul>
          <h2>Väntar vidare</h2>
          <ul class="list dense">
            ${outcomes(PENDING_HINTS)}
          </ul>
        </details>
      </form>`,
  );
}

/** The order is over, and the phone has nowhere to go by itself. */
export function endedPage(order: Order, person: Person, back: string | undefined): string {
  const done = order.status === 'complete';
  const hint = Object.entries(FAILURE_HINTS).find(([code]) => code === order.hintCode)?.[1];
  return page(
    NAME,
    done ? 'Klart' : 'Avslutat',
    html`<h1>
        ${done ? (order.kind === 'sign' ? 'Du har skrivit under' : 'Du är identifierad') : 'Ärendet är avslutat'}
      </h1>
      <p class="${done ? 'alert good' : 'alert'}" role="status">
        ${done ? 'Gå tillbaka till tjänsten.' : `${hint ?? 'Avslutat'} (${order.hintCode})`}
      </p>
      ${back === undefined ? undefined : html`<p><a class="btn" href="${back}">Tillbaka till tjänsten</a></p>`}
      <p><a href="/telefon/${person.id}">Till telefonen</a></p>`,
  );
}
