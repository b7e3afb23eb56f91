import 'server-only';
import { config } from '../config';
import { auth } from '../integrations/bankid/client';
import { ExpectedError } from '../request/errors';
import { bankidSentence, keepOrder } from './orders';

/** Begins a login at BankID. Returns the token for the order's cookie. @throws ExpectedError in BankID's words */
export async function startLogin({ ip, nu }: { ip: string; nu: Date }): Promise<string> {
  const order = await auth({ endUserIp: ip, visible: `Logga in hos *${config().BANKID_NAMN}*` }).catch(
    (error: unknown) => {
      throw new ExpectedError(bankidSentence(error));
    },
  );
  return keepOrder(order, 'LEGITIMERING', nu);
}
