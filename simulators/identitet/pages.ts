import { html, page } from '../shared/html.ts';
import { allStaff } from './staff.ts';

const NAME = 'Exempelstads inloggning';

/** Who logs in? One button each. `uid` is the interaction of the login under way. */
export function loginPage(uid: string): string {
  return page(
    NAME,
    'Logga in',
    html`<h1>Vem loggar in?</h1>
      <p>Välj en anställd. Alla är påhittade.</p>
      <form method="post" action="/interaction/${uid}">
        <ul class="list">
          ${allStaff.map(
            ({ sub, name, title, enhet, about }) =>
              html`<li>
                <button class="row" name="sub" value="${sub}">
                  <b>${name}</b><span>${title}, ${enhet}</span><span>${about}</span>
                </button>
              </li>`,
          )}
        </ul>
        <p><button class="btn quiet" name="avbryt" value="ja">Avbryt</button></p>
      </form>`,
  );
}

/** `action` and `xsrf` are the provider's own, for the form that ends the session. */
export function logoutPage(form: string): string {
  return page(
    NAME,
    'Logga ut',
    html`<h1>Vill du logga ut?</h1>
      ${{ markup: form }}
      <p>
        <button class="btn" type="submit" form="op.logoutForm" value="yes" name="logout">Logga ut</button>
      </p>
      <p><button class="btn quiet" type="submit" form="op.logoutForm">Stanna inloggad</button></p>`,
  );
}

export function loggedOutPage(): string {
  return page(
    NAME,
    'Utloggad',
    html`<h1>Du är utloggad</h1>
      <p role="status">Du kan stänga fönstret.</p>`,
  );
}

/** An error that cannot be sent back to the service that asked. */
export function errorPage(error: string, description: string): string {
  return page(
    NAME,
    'Det gick inte',
    html`<h1>Det gick inte att logga in</h1>
      <p class="alert" role="alert">Gå tillbaka till tjänsten och försök igen.</p>
      <p class="hint">${error}: ${description}</p>`,
  );
}
