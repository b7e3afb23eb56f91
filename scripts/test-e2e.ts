/** `npm run test:e2e`: the journeys alone. More arguments go to Playwright: `npm run test:e2e -- -g kvitto`. */
import { runE2e } from './lib/e2e.ts';

try {
  const { failed } = await runE2e(process.argv.slice(2));
  process.exit(failed === 0 ? 0 : 1);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
