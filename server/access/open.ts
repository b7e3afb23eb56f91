import 'server-only';
import { authorise } from './authorise';
import type { Handling } from './may';

/** For what is open to everyone: asks the one function whether even a visitor may, and touches no session. */
export const allowOpen = (handling: Handling): void => authorise({ typ: 'anonym' }, handling);
