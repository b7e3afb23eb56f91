/** `npm run planering:import -- FIL.csv`: plans and attendance from a file, with the app's settings (docs/planering.md). */
import { show } from './lib/checks.ts';
import { serverArgs } from './lib/processes.ts';

process.exit(
  await show(process.execPath, [...serverArgs('server/planering/main.ts'), ...process.argv.slice(2)]),
);
