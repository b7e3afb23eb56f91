import {
  devices,
  expect,
  test as base,
  type Browser,
  type BrowserContext,
  type Page,
} from '@playwright/test';
import egna from '../simulators/bankid/persons.json' with { type: 'json' };
import { begin, kvitto, sign } from './ansokan';
import { logIn } from './bankid';
import { rowsOf } from './databas';
import { pairsOf, walk } from './fyll';
import { beginSvar, openBegaran, sendBegaran } from './komplettering';
import { nameOther, openWaiting, signFirst, signOther } from './medsokande';
import { logInStaff } from './personal';
import personer from './personer.json' with { type: 'json' };
import { BLANKETTER, par, SITUATIONER, type Ifyllt } from './situationer';

/** The second round goes the other way round: what was on the telephone is on the desk. Each round has its own people. */
const test = base.extend<{ varv: 0 | 1 }>({ varv: [0, { option: true }] });

const IDS = personer.map(({ id }) => id);

/** Who applies in each situation, two together in the last. Nobody has a case; `dator` has no journey of the first round's. */
const HUSHALL = [
  [...IDS.slice(0, 8).map((id) => [id]), ['gunnar-ek', 'greta-alm']],
  [...IDS.slice(8, 14).map((id) => [id]), ['samira-hakimi'], ['sara-lindqvist'], ['maria-lund', 'bengt-ask']],
] as const;

type Person = (typeof personer)[number];

function hushallet(varv: 0 | 1, i: number): [sokande: Person, medsokande: Person | undefined] {
  const [sokande, medsokande] = (HUSHALL[varv][i] ?? []).map((id) =>
    [...personer, ...egna].find((one) => one.id === id),
  );
  if (!sokande) throw new Error(`ingen person i situation ${i}`);
  return [sokande, medsokande];
}

const MATRIS = [
  ...SITUATIONER.map((situation) => ({ namn: situation.namn, av: () => situation })),
  { namn: 'två tillsammans', av: par },
];

const SKARMAR = [
  { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } },
  devices['Pixel 7'],
] as const;

const KNAPP = {
  nyansokan: /^Ansök för november/,
  tillaggsansokan: /^Gör en tilläggsansökan för november/,
  ateransokan: /^Ansök för december/,
};

const HANDLAGGARE = 'Fatima Karlsson';

const inloggade = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

/** A page of somebody who logs in once for all the journeys. Of the screens it is the one that the number falls on. */
async function open(
  browser: Browser,
  skarm: number,
  vem: string,
  enter: (page: Page, vem: string) => Promise<void> = logIn,
): Promise<Page> {
  const storageState = inloggade.get(vem);
  const context = await browser.newContext({ ...SKARMAR[skarm % 2], storageState });
  const page = await context.newPage();
  if (storageState) return page;
  await enter(page, vem);
  inloggade.set(vem, await context.storageState());
  return page;
}

/** The referens on the receipt that the page shows, or comes to. */
async function receiptOf(page: Page): Promise<string> {
  await page.waitForURL('**/kvitto');
  return page.getByText(/^EB-2026-\d+$/).innerText();
}

/** What the application says, as it is kept, and how many have signed it. */
async function sentAs(referens: string) {
  const [sent] = await rowsOf<{ id: string; svar: unknown; signerat: number }>(
    `select id, svar, (select count(distinct "personId")::int from "Signatur" where "ansokanId" = a.id) signerat
     from "Ansokan" a where referens = $1`,
    [referens],
  );
  return sent;
}

/** From the first step to the page that shows it all, where it must stand as it was filled in. */
async function fill(page: Page, id: string, ifyllt: Ifyllt): Promise<void> {
  await page.goto(`/ansokan/${id}/${Object.keys(ifyllt.svar)[0]}`);
  await walk(page, ifyllt);
  expect(await pairsOf(page)).toMatchObject(ifyllt.visar);
  if ('bilagor' in ifyllt.svar)
    await expect(page.getByRole('term').filter({ hasText: kvitto().name })).toBeVisible();
}

test.describe.configure({ timeout: 120_000 });

for (const [i, { namn, av }] of MATRIS.entries())
  test.describe.serial(namn, () => {
    /** The first application: its id, and its referens. */
    let forsta = { id: '', referens: '' };

    for (const [j, blankett] of BLANKETTER.entries())
      test(`${namn}: ${blankett}`, async ({ browser, varv }) => {
        const [sokande, medsokande] = hushallet(varv, i);
        const ifyllt = av(sokande, medsokande ?? sokande)[blankett];
        const page = await open(browser, i + j + varv, sokande.id);
        await fill(page, await begin(page, KNAPP[blankett]), ifyllt);
        let signed = page;
        if (medsokande) {
          await signFirst(page, sokande.id);
          signed = await open(browser, i + j + varv + 1, medsokande.id);
          await signed.goto('/mina-sidor');
          await openWaiting(signed);
          if (blankett === 'nyansokan') await nameOther(signed, sokande.personalNumber);
          await expect(signed.getByRole('heading', { level: 1 })).toHaveText(/^Läs ansökan/);
          expect(await pairsOf(signed)).toMatchObject(ifyllt.visar);
          await signOther(signed, medsokande.id);
          await page.reload();
        } else await sign(page, sokande.id);
        const referens = await receiptOf(page);
        expect(await receiptOf(signed)).toBe(referens);
        const sent = await sentAs(referens);
        expect(sent).toMatchObject({ svar: ifyllt.sant, signerat: medsokande ? 2 : 1 });
        if (blankett === 'nyansokan') forsta = { id: sent?.id ?? '', referens };
        for (const one of new Set([page, signed])) await one.context().close();
      });

    test(`${namn}: komplettering`, async ({ browser, varv }) => {
      const [sokande, medsokande] = hushallet(varv, i);
      const { begart, ...ifyllt } = av(sokande, medsokande ?? sokande).komplettering;
      const staff = await open(browser, 0, HANDLAGGARE, logInStaff);
      await staff.goto(`/admin/arenden/${forsta.id}`);
      await openBegaran(staff);
      await sendBegaran(staff, begart);
      await expect(staff.getByRole('heading', { name: /^Begärt / })).toBeVisible();
      await staff.context().close();

      // either of two answers, and signs alone
      const svarar = medsokande ?? sokande;
      const page = await open(browser, i + BLANKETTER.length + varv, svarar.id);
      await page.goto('/mina-sidor');
      await fill(page, await beginSvar(page), ifyllt);
      await sign(page, svarar.id);
      expect(await receiptOf(page)).toBe(forsta.referens);
      await expect(page.getByRole('heading', { name: 'Tack! Din komplettering är skickad' })).toBeVisible();
      const [sent] = await rowsOf('select svar from "Komplettering" where "ansokanId" = $1', [forsta.id]);
      expect(sent).toMatchObject({ svar: ifyllt.sant });
      await page.context().close();
    });
  });
