import { type APIRequestContext, type Browser, request } from '@playwright/test';
import { logIn } from './bankid';
import { logInStaff } from './personal';

export const ROLLER = [
  'anonym',
  'ägare',
  'annan sökande',
  'handläggare',
  'annan enhet',
  'arbetsledare',
  'fel roll',
] as const;
export type Roll = (typeof ROLLER)[number];

const SOKANDE = { ägare: 'omar-holm', 'annan sökande': 'emil-strand' };
const PERSONAL = {
  handläggare: 'Jonas Hellberg',
  'annan enhet': 'Maria Östlund',
  arbetsledare: 'Fatima Karlsson',
  'fel roll': 'Per Wallin',
};

/** One logged-in visitor of each kind, by the real logins, as contexts that follow no redirects. */
export async function everyRoll(browser: Browser, baseURL: string): Promise<Record<Roll, APIRequestContext>> {
  const open = async (enter: (page: import('@playwright/test').Page) => Promise<void>) => {
    const context = await browser.newContext({ baseURL });
    await enter(await context.newPage());
    const storageState = await context.storageState();
    await context.close();
    return request.newContext({ baseURL, storageState, maxRedirects: 0 });
  };
  const made: [string, APIRequestContext][] = [
    ['anonym', await request.newContext({ baseURL, maxRedirects: 0 })],
  ];
  for (const [roll, person] of Object.entries(SOKANDE))
    made.push([roll, await open((page) => logIn(page, person))]);
  for (const [roll, name] of Object.entries(PERSONAL))
    made.push([roll, await open((page) => logInStaff(page, name, roll === 'fel roll' ? 404 : 200))]);
  return Object.fromEntries(made) as Record<Roll, APIRequestContext>;
}
