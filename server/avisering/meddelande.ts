import 'server-only';
import { config } from '../config';

const NYTT = 'Du har ett nytt meddelande på mina sidor';

/** All that a notice ever says: that there is something, and where. Never what, of whom, or from which office. */
export const meddelande = () => {
  const text = `${NYTT}. ${new URL('/mina-sidor', config().NEXTAUTH_URL).toString()}`;
  return { amne: NYTT, text };
};
