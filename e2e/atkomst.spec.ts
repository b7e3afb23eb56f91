import { globSync, readFileSync } from 'node:fs';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { begin, fillIn, goOn, kvitto } from './ansokan';
import { rowsOf } from './databas';
import { everyRoll, ROLLER, type Roll } from './roller';

type Svar = 'visar' | 'logga in' | 'finns inte' | 'nekar' | 'skickar vidare';
type Rad = Record<Roll, Svar>;

const row = (
  anonym: Svar,
  agare: Svar,
  annan: Svar,
  handl: Svar,
  enhet: Svar,
  ledare: Svar,
  fel: Svar,
): Rad => ({
  anonym,
  ägare: agare,
  'annan sökande': annan,
  handläggare: handl,
  'annan enhet': enhet,
  arbetsledare: ledare,
  'fel roll': fel,
});
const alla = (svar: Svar) => row(svar, svar, svar, svar, svar, svar, svar);
const sokande = row('logga in', 'visar', 'visar', 'finns inte', 'finns inte', 'finns inte', 'finns inte');
const agare = row('logga in', 'visar', 'finns inte', 'finns inte', 'finns inte', 'finns inte', 'finns inte');
const handlaggning = row(
  'logga in',
  'finns inte',
  'finns inte',
  'visar',
  'finns inte',
  'visar',
  'finns inte',
);

/** Each page and handler by its folder, and what each kind of visitor gets of Omar's. Written by hand. */
const SIDOR: Record<string, Rad> = {
  '/': alla('visar'),
  '/provrakna': alla('visar'),
  '/sa-raknar-vi': alla('visar'),
  '/personuppgifter': alla('visar'),
  '/tillganglighet': alla('visar'),
  '/stickprov': alla('visar'),
  '/stickprov/[manad]': alla('visar'),
  '/stickprov/[manad]/lista.csv': alla('finns inte'), // the month is not over
  '/logga-in': alla('visar'),
  '/logga-in/bankid': alla('logga in'), // no order under way
  '/logga-in/personal': alla('visar'),
  '/ansokan': sokande,
  '/ansokan/for-annan': sokande,
  // nobody's: who may see one that waits is told by medsokande.integration
  '/ansokan/medsokande/[omgang]': row(
    'logga in',
    'finns inte',
    'finns inte',
    'finns inte',
    'finns inte',
    'finns inte',
    'finns inte',
  ),
  '/ansokan/[ansokan]': agare,
  '/ansokan/[ansokan]/[steg]': agare,
  '/ansokan/[ansokan]/kvitto': agare,
  '/ansokan/[ansokan]/aterta': agare,
  '/mina-sidor': sokande,
  '/mina-sidor/beslut': sokande,
  '/mina-sidor/beslut/[beslut]': agare,
  '/mina-sidor/registerutdrag': sokande,
  '/mina-sidor/plan': sokande,
  // nothing is asked for: there is no page, for anybody
  '/mina-sidor/komplettering/[ansokan]': { ...alla('finns inte'), anonym: 'logga in' },
  '/mina-sidor/avisering': sokande,
  '/admin': row('logga in', 'finns inte', 'finns inte', 'visar', 'visar', 'visar', 'finns inte'),
  '/admin/arenden/[ansokan]': handlaggning,
  '/admin/osignerade': row('logga in', 'finns inte', 'finns inte', 'visar', 'visar', 'visar', 'finns inte'),
  '/admin/robot': row('logga in', 'finns inte', 'finns inte', 'visar', 'visar', 'visar', 'finns inte'),
  '/sprak': alla('nekar'), // takes a form, from our own pages only
  '/api/halsa': alla('visar'),
  '/api/planering': alla('nekar'), // takes rows, from who holds the city's key
  '/api/metrics': alla('finns inte'), // for whoever holds the key
  '/api/session': alla('visar'), // how long one's own session has left
  '/api/bankid': alla('visar'), // says null without an order of one's own
  '/api/auth/[...nextauth]': alla('finns inte'), // the session is read on the server alone
  '/api/utkast': alla('nekar'), // takes what was typed last, from our own pages only
  '/api/bilagor': alla('nekar'), // takes files, from our own pages only
  '/api/bilagor/[bilaga]': agare, // not sent yet: the applicant's alone
};

/** Server actions, and how the matrix below or another test exercises who may. */
const ATGARDER: Record<
  string,
  | 'nedan'
  | 'öppen'
  | 'submit-ansokan.integration'
  | 'medsokande.integration'
  | 'komplettering.integration'
  | 'take-back-ansokan.integration'
  | 'close-kontroll.integration'
  | 'robot.integration'
  | 'skydd.integration'
  | 'egen kaka'
  | 'egen rad'
  | 'utkast.integration'
> = {
  'app/logga-ut.ts logOut': 'öppen',
  'app/(oppet)/provrakna/actions.ts rakna': 'öppen',
  'app/logga-in/actions.ts beginLogin': 'öppen',
  'app/logga-in/actions.ts completeLogin': 'öppen',
  'app/logga-in/actions.ts cancelLogin': 'öppen',
  // they name nobody: each changes the row of who asks (avisering.integration)
  'app/mina-sidor/avisering/actions.ts sparaKontakt': 'egen rad',
  'app/mina-sidor/avisering/actions.ts taBortKontakt': 'egen rad',
  'app/ansokan/actions.ts begin': 'nedan',
  'app/ansokan/[ansokan]/aterta/actions.ts aterta': 'take-back-ansokan.integration',
  'app/mina-sidor/komplettering/[ansokan]/actions.ts svara': 'komplettering.integration', // only where something is asked for
  'app/admin/arenden/[ansokan]/actions.ts begarKomplettering': 'nedan',
  'app/admin/arenden/[ansokan]/actions.ts stangBegaran': 'komplettering.integration', // only where something is asked for
  'app/admin/arenden/[ansokan]/actions.ts skrivAv': 'take-back-ansokan.integration', // only where one is taken back
  'app/ansokan/[ansokan]/actions.ts save': 'nedan',
  'app/ansokan/[ansokan]/actions.ts autosave': 'utkast.integration', // no form calls it: a script does
  'app/ansokan/[ansokan]/actions.ts takeBack': 'medsokande.integration', // only while a signature waits
  'app/ansokan/medsokande/[omgang]/actions.ts namn': 'medsokande.integration',
  'app/ansokan/medsokande/[omgang]/actions.ts signMed': 'medsokande.integration',
  'app/ansokan/medsokande/[omgang]/actions.ts sendMed': 'medsokande.integration',
  'app/ansokan/medsokande/[omgang]/actions.ts cancelMed': 'egen kaka',
  'app/ansokan/medsokande/[omgang]/actions.ts nej': 'medsokande.integration',
  'app/admin/osignerade/actions.ts kontaktat': 'medsokande.integration', // only where the last day has passed
  'app/ansokan/[ansokan]/actions.ts remove': 'nedan',
  'app/ansokan/[ansokan]/actions.ts sign': 'nedan',
  'app/ansokan/[ansokan]/actions.ts send': 'submit-ansokan.integration',
  'app/ansokan/[ansokan]/actions.ts cancelSign': 'egen kaka',
  'app/admin/arenden/[ansokan]/actions.ts decide': 'nedan',
  'app/admin/arenden/[ansokan]/actions.ts raknaOm': 'nedan',
  'app/admin/arenden/[ansokan]/actions.ts fragaMyndigheterna': 'nedan',
  'app/admin/arenden/[ansokan]/actions.ts markeraSkydd': 'skydd.integration', // an arbetsledare's form
  'app/admin/arenden/[ansokan]/actions.ts taOver': 'robot.integration', // only while the robot has it
  'app/admin/arenden/[ansokan]/actions.ts avslutaKontroll': 'close-kontroll.integration', // only where one is due
};

function svarOf(status: number, location: string | undefined): Svar {
  if (status === 404) return 'finns inte';
  if (status === 403 || status === 405) return 'nekar';
  if (status >= 300 && status < 400)
    return new URL(location ?? '/', 'http://x').pathname.startsWith('/logga-in')
      ? 'logga in'
      : 'skickar vidare';
  return status === 200 ? 'visar' : 'nekar';
}

async function ids() {
  const one = async (sql: string) => String((await rowsOf<{ id: string }>(sql))[0]?.id);
  const hans = `"personId" = (select id from "Person" where fornamn = 'Omar')`;
  return {
    ansokan: await one(`select id from "Ansokan" where ${hans} order by manad desc limit 1`),
    vantar: await one(
      // of the unit of the first caseworker; others may be sent meanwhile
      `select a.id from "Ansokan" a join "Enhet" e on e.id = a."enhetId" left join "Beslut" b on b."ansokanId" = a.id
       where b.id is null and e.namn = 'Enhet Norr' order by a.inskickad limit 1`,
    ),
    beslut: await one(`select id from "Beslut" where ${hans} order by beslutad desc limit 1`),
    utkast: await one(`select id from "Utkast" where ${hans} order by manad desc limit 1`),
    manad: await one(`select manad as id from "StickprovManad" order by manad desc limit 1`),
    bilaga: await one(`select id from "Bilaga" where ${hans} and "ansokanId" is null limit 1`),
  };
}

const appFiles = (pattern: string) => globSync(`app/**/${pattern}`).sort();

test.describe.serial('vem får vad', () => {
  let visitors: Record<Roll, APIRequestContext>;

  test.beforeAll(async ({ browser, baseURL }) => {
    test.setTimeout(120_000);
    visitors = await everyRoll(browser, baseURL ?? '');
  });

  test('varje sida, handler och åtgärd finns i tabellen', () => {
    const routes = appFiles('{page.tsx,route.ts}').map(
      (file) =>
        file
          .replace(/^app/u, '')
          .replace(/\/\([^)]+\)/gu, '')
          .replace(/\/(?:page\.tsx|route\.ts)$/u, '') || '/',
    );
    expect(routes.sort()).toEqual(Object.keys(SIDOR).sort());
    const actions = appFiles('*.ts')
      .filter((file) => readFileSync(file, 'utf8').startsWith("'use server'"))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/^export (?:const|async function) (\w+)/gmu)].map(
          ([, n]) => `${file} ${n}`,
        ),
      );
    expect(actions.sort()).toEqual(Object.keys(ATGARDER).sort());
  });

  test('sidor och handlers', async ({ browser, baseURL }) => {
    test.setTimeout(180_000);
    const page = await browser.newPage({ baseURL, storageState: await visitors['ägare'].storageState() });
    const draft = await begin(page, 'december');
    await fillIn(page, draft);
    await page.getByLabel(/Jag försäkrar/).check();
    await goOn(page, 'skriv-under');
    const upload = (visitor: APIRequestContext) =>
      visitor.post(`/api/bilagor?ansokan=${draft}`, {
        multipart: { fil: kvitto() },
        headers: { 'sec-fetch-site': 'same-origin' },
      });
    expect((await upload(visitors['ägare'])).headers().location).toMatch(/uppladdad=ja$/);
    for (const roll of ROLLER.filter((r) => r !== 'ägare')) {
      const answer = await upload(visitors[roll]);
      expect(svarOf(answer.status(), answer.headers().location), `uppladdning som ${roll}`).toBe(
        roll === 'anonym' ? 'logga in' : 'finns inte',
      );
    }
    await page.close();

    const { ansokan, beslut, utkast, bilaga, manad } = await ids();
    const paths = (route: string) =>
      route
        .replace('[...nextauth]', 'session')
        .replace('[beslut]', beslut)
        .replace('[bilaga]', bilaga)
        .replace('[omgang]', utkast)
        .replace('[manad]', manad)
        .replace('[steg]', 'hemma')
        .replace(
          '[ansokan]',
          route.startsWith('/admin') || /kvitto|aterta|komplettering/u.test(route) ? ansokan : utkast,
        );
    for (const [route, expected] of Object.entries(SIDOR))
      for (const roll of ROLLER) {
        const answer = await visitors[roll].get(paths(route));
        expect(svarOf(answer.status(), answer.headers().location), `${route} som ${roll}`).toBe(
          expected[roll],
        );
      }
  });

  test('åtgärder: ägarens formulär skickat av någon annan', async () => {
    test.setTimeout(180_000);
    const { utkast, vantar } = await ids();
    for (const step of ['', '/hemma', '/bilagor', '/skriv-under']) {
      const path = `/ansokan${step && `/${utkast}${step}`}`;
      const forms = formsOf(await (await visitors['ägare'].get(path)).text());
      expect(forms.length).toBeGreaterThan(0);
      for (const form of forms)
        for (const roll of ['anonym', 'annan sökande', 'handläggare', 'fel roll'] as const) {
          // the choice of month names nobody: another applicant begins a draft of their own
          const own = step === '' && roll === 'annan sökande';
          // who has not sent the month is told so, and has nothing to add to
          const begun: Svar = form.typ === 'tillaggsansokan' ? 'visar' : 'skickar vidare';
          const expected: Svar = own ? begun : roll === 'anonym' ? 'logga in' : 'finns inte';
          const answer = await visitors[roll].post(path, {
            multipart: form,
            headers: { origin: originOf(answerBase) },
          });
          expect(svarOf(answer.status(), answer.headers().location), `${path} som ${roll}`).toBe(expected);
        }
    }
    const path = `/admin/arenden/${vantar}`;
    await expect
      .poll(async () => (await visitors['handläggare'].get(path)).text(), { timeout: 30_000 })
      .not.toContain('Roboten har ansökan');
    const forms = formsOf(await (await visitors['handläggare'].get(path)).text());
    expect(forms.length, 'räkna om och besluta').toBeGreaterThan(1);
    for (const form of forms)
      for (const roll of ['anonym', 'ägare', 'annan enhet', 'fel roll'] as const) {
        const answer = await visitors[roll].post(path, {
          multipart: form,
          headers: { origin: originOf(answerBase) },
        });
        expect(svarOf(answer.status(), answer.headers().location), `${path} som ${roll}`).toBe(
          roll === 'anonym' ? 'logga in' : 'finns inte',
        );
      }
  });
});

const answerBase = process.env.NEXTAUTH_URL ?? 'http://localhost:3000';
const originOf = (url: string) => new URL(url).origin;

/** The hidden fields of each form on a page that calls a server action, but not the one that logs out. */
function formsOf(html: string): Record<string, string>[] {
  return [...html.matchAll(/<form[^>]*>(.*?)<\/form>/gsu)]
    .map(([, inner = '']) => inner)
    .filter((inner) => inner.includes('$ACTION') && !inner.includes('Logga ut'))
    .map((inner) =>
      Object.fromEntries(
        [...inner.matchAll(/<input type="hidden"([^>]*)>/gu)].map(([, attributes = '']) => [
          decode(/name="([^"]*)"/u.exec(attributes)?.[1] ?? ''),
          decode(/value="([^"]*)"/u.exec(attributes)?.[1] ?? ''),
        ]),
      ),
    );
}

const decode = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
