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

/** These end the app, or look at all it printed: after everything else. */
const LAST = /krasch|utskrift/;

/** The stack runs already (scripts/test-e2e.ts); these are only the browsers. */
export default defineConfig({
  testDir: 'e2e',
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: process.env.NEXTAUTH_URL ?? 'http://localhost:3000',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: {
      args: ARGS,
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
    },
    trace: 'retain-on-failure',
  },
  projects: [
    {
      name: 'dator',
      testIgnore: LAST,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } },
    },
    { name: 'telefon', testMatch: /resan|utan-skript/, use: { ...devices['Pixel 7'] } },
    {
      name: 'krasch',
      testMatch: /krasch/,
      dependencies: ['dator', 'telefon'],
      use: { ...devices['Desktop Chrome'] },
    },
    { name: 'utskrift', testMatch: /utskrift/, dependencies: ['krasch'] },
  ],
});
