import 'server-only';
import { findOrder, viewOrder, type OrderView } from '../inloggning/orders';

/** The signature under way for this draft, if the browser's order is one. */
export async function viewSignature(
  token: string | undefined,
  utkastId: string,
  back: string,
  nu: Date,
): Promise<OrderView | null> {
  const order = token ? await findOrder(token) : null;
  return order?.utkastId === utkastId ? viewOrder(token, back, nu) : null;
}
