import 'server-only';
import { isOppen } from '@/domain/ansokan/vag';
import { ansokningsoppningFor } from '@/domain/beslutsstod/parameter-for';
import { lastDay } from '@/domain/manad';
import { dayOf } from '@/domain/tid';
import type { BankidOrder } from '@/generated/prisma/client';
import type { Tx } from '../db';
import { regelverk } from '../regelverk';
import { ExpectedError } from '../request/errors';
import type { LaddatUtkast } from './load-utkast';

/** BankID may have answered after midnight to what was begun before it. */
const SVARSTID_MS = 60_000;

/** When a signature was begun: that is when it counts, however late it is finished and sent. */
export const begun = ({ startad }: BankidOrder): Date => new Date(startad.getTime() - SVARSTID_MS);

/**
 * A draft is signed while its month may be applied for, by the rule that a draft is begun by. An answer to a begäran has a
 * last day of its own.
 *
 * @param tid when the signature is, or was, begun
 * @throws ExpectedError when the month is not open
 */
export function refuseStangd(
  { typ, kontext: { manad } }: Pick<LaddatUtkast, 'typ' | 'kontext'>,
  tid: Date,
): void {
  if (typ === 'KOMPLETTERING') return;
  const found = ansokningsoppningFor(regelverk(), manad);
  if (isOppen(manad, dayOf(tid), found.ok ? found.dag : null)) return;
  throw new ExpectedError(
    dayOf(tid) > lastDay(manad)
      ? 'Månaden är slut och går inte att ansöka för här längre. Det du har skrivit är kvar. Ring oss om du behöver hjälp för den månaden, eller gå till Ansök och välj en ny månad.'
      : 'Den månaden går inte att söka för just nu. Ring oss om du behöver hjälp.',
  );
}

/**
 * A tilläggsansökan is one more cost beside the application of its month: without one, the cost belongs in a new one.
 *
 * @throws ExpectedError when that was taken back
 */
export async function refuseUtanAnsokan(
  tx: Tx,
  { typ, arendeId, kontext: { manad } }: Pick<LaddatUtkast, 'typ' | 'arendeId' | 'kontext'>,
): Promise<void> {
  if (typ !== 'TILLAGGSANSOKAN' || !arendeId) return;
  const own = { arendeId, manad, typ: { not: 'TILLAGGSANSOKAN' as const }, aterkallelse: null };
  if ((await tx.ansokan.count({ where: own })) === 0)
    throw new ExpectedError(
      'Ansökan för den månaden är återtagen. Gå till Ansök och välj månaden där, så söker du för kostnaden i den nya ansökan.',
    );
}
