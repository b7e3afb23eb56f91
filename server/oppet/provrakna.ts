import 'server-only';
import { felI, keepSvar } from '@/domain/ansokan/steg';
import type { Faltfel, Svar } from '@/domain/ansokan/svar';
import { recommend } from '@/domain/beslutsstod/recommend';
import type { Regelverk } from '@/domain/beslutsstod/regelverk';
import type { Rekommendation } from '@/domain/beslutsstod/rekommendation';
import { parseUnderlag } from '@/domain/beslutsstod/underlag';
import { parseManad, type Manad } from '@/domain/manad';
import { provraknaSteg } from './provrakna-steg';
import { provUnderlag } from './to-underlag';

type Provrakning =
  | { utfall: 'fel'; svar: Svar; fel: Faltfel[] }
  /** The regelverk has no values, or none that may be used, for the month. */
  | { utfall: 'okand_manad'; svar: Svar; manad: Manad }
  | { utfall: 'raknat'; svar: Svar; rekommendation: Rekommendation };

/**
 * A visitor's trial calculation: the decision support itself on what was typed. Keeps nothing, writes nothing and logs
 * nothing of it; `svar` is what was typed, to show again. Money is öre.
 */
export function provrakna(
  sent: Readonly<Record<string, unknown>>,
  nu: Date,
  regelverk: Regelverk,
): Provrakning {
  const form = provraknaSteg(nu);
  const svar = keepSvar(form, sent, 100);
  const read = form.schema.safeParse(svar);
  const manad = read.success ? parseManad(String(read.data.manad)) : undefined;
  if (!read.success || !manad) return { utfall: 'fel', svar, fel: felI(form, svar) };
  const parsed = parseUnderlag(provUnderlag({ manad, svar: read.data }));
  if (!parsed.ok) throw new Error(`provräkningen gav ett underlag med fel: ${parsed.fel[0]?.path}`);
  const result = recommend(parsed.underlag, regelverk);
  return result.ok
    ? { utfall: 'raknat', svar, rekommendation: result.rekommendation }
    : { utfall: 'okand_manad', svar, manad };
}
