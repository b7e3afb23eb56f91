/** `npm run test:unit`: the quick tests alone. More arguments go to vitest: `npm run test:unit -- domain/arende`. */
import { generateClient } from './lib/build.ts';
import { show } from './lib/checks.ts';

generateClient();
process.exit(
  await show('npx', ['--no-install', 'vitest', 'run', '--project', 'unit', ...process.argv.slice(2)]),
);
