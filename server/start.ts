import 'server-only';
import { config } from './config';

/** Reads the settings before the first visitor. A process that may not run with them says why in plain lines and ends. */
export function checkSettings(): void {
  try {
    config();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
