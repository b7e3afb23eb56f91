import { defineConfig, devices } from '@playwright/test';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Of projects of their own. The last end the app, or look at all it printed: after everything else. */
const OWN = /(?:resor|sprak|krasch|utskrift)\.spec/;

/** The stack runs already (scripts/test-e2e.ts); these are only the browsers. */
export default defineConfig<{ varv: 0 | 1 }>({
  testDir: 'e2e',
  // within a project one at a time: its journeys share people
  workers: 2,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: process.env.NEXTAUTH_URL ?? 'http://localhost:3000',
    // a thing that does not come is said at once, with where
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: {
      args: ARGS,
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
    },
    // the page as it stood, without a film of it: that slows everything down
    trace: { mode: 'retain-on-failure', screenshots: false },
  },
  projects: [
    {
      name: 'dator',
      workers: 1,
      testIgnore: OWN,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'telefon',
      workers: 1,
      testMatch: /resan|utan-skript/,
      dependencies: ['dator'],
      use: { ...devices['Pixel 7'] },
    },
    {
      // every form in every situation, half of them on each screen; the other way round is the other half
      name: 'resor',
      workers: 1,
      testMatch: /resor\.spec/,
    },
    { name: 'resor-tvartom', workers: 1, testMatch: /resor\.spec/, use: { varv: 1 } },
    { name: 'sprak', workers: 1, testMatch: /sprak\.spec/, use: { ...devices['Desktop Chrome'] } },
    {
      name: 'krasch',
      testMatch: /krasch/,
      dependencies: ['dator', 'telefon', 'resor', 'sprak'],
      use: { ...devices['Desktop Chrome'] },
    },
    { name: 'utskrift', testMatch: /utskrift/, dependencies: ['krasch'] },
  ],
});
