/** The robot's process: `npm run worker`. Settings are the app's. */
import 'server-only';
import { log } from '../log';
import { startWorker } from './worker';
import { checkSettings } from '../start';

checkSettings();
try {
  const stop = await startWorker();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)));
} catch (error) {
  log.error('roboten startade inte', error);
  process.exit(1);
}
