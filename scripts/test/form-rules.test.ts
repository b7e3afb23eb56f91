import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFields } from '@/app/ansokan/[ansokan]/[steg]/to-fields';
import { checkValue, isOpen, ruledFields } from '@/components/form/rules';
import type { Falt, Felkod } from '@/domain/ansokan/falt';
import { BLANKETTER } from '@/domain/ansokan/register';
import { allaFalt, openFalt, visadeFalt } from '@/domain/ansokan/steg';
import { felText } from '@/domain/ansokan/texter';
import sv from '@/messages/sv.json';
import { KONTEXT, KONTEXT_PAR, KONTEXT_UTAN_FORRA } from './ansokan.ts';

/** Every field as the browser is given it, beside the field whose schema the server asks. */
const everywhere = BLANKETTER.flatMap((blankett) =>
  [KONTEXT, KONTEXT_UTAN_FORRA, KONTEXT_PAR].flatMap((kontext) =>
    blankett.steg(kontext).flatMap((s) => {
      const shown = visadeFalt(s.falt, {});
      const ruled = ruledFields(toFields(shown, kontext, {}));
      const asked = allaFalt(shown).filter((f) => f.slag !== 'rader');
      return asked.map((falt) => ({ falt, ruled: ruled.get(falt.namn) }));
    }),
  ),
);

/** Each field once: those of the same name and answers have the same schema. */
const pairs = [...new Map(everywhere.map((p) => [`${p.falt.namn} ${p.falt.val?.join()}`, p])).values()];

const HOSTILE = [
  '', ' ', '\u00a0', '\t\n', '\u200b', '\ufeff', '\0', '0', '-5', '1 500', '1\u00a0500', '1.500', '1500,50',
  '1500:-', '1500 kr', '1e3', '١٢', 'NaN', 'ja', 'nej', 'JA', 'stammer', 'andrats', 'ingen', '__proto__',
  'constructor', '2026-02-29', '2024-02-29', '2026-13-01', '0000-01-01', '0001-01-01', '9999-12-31',
  ' 2026-10-23 ', '２０２６-10-23', '<script>', "'; drop table", '😀'.repeat(101), 'x'.repeat(20),
  'x'.repeat(21), 'x'.repeat(200), 'x'.repeat(201), 'x'.repeat(2001), ' '.repeat(300), '1'.repeat(100_000),
]; // prettier-ignore

const serverCode = (falt: Falt, value: string): Felkod | undefined => {
  const result = falt.schema.safeParse(value);
  return result.success ? undefined : (result.error.issues[0]?.message as Felkod);
};

const typed = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.stringMatching(/^\s?\d{1,4}[\s.,:-]?\d{0,3}[,:.-]{0,2}\s?(?:kr)?$/u),
  fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d$/u),
);

describe('the browser and the server', () => {
  it('know the same fields', () => {
    expect(pairs.filter((p) => !p.ruled).map((p) => p.falt.namn)).toEqual([]);
  });

  it.each(
    HOSTILE.map((value) => [value.length > 40 ? `${value.slice(0, 8)}… × ${value.length}` : value, value]),
  )('say the same of %j', (_shown, value) => {
    for (const { falt, ruled } of pairs) agree(falt, checkValue(value, ruled?.rules ?? {}), value);
  });

  it('say the same of anything that is typed', () => {
    fc.assert(
      fc.property(fc.nat(pairs.length - 1), typed, (i, value) => {
        const pair = pairs[i];
        if (pair) agree(pair.falt, checkValue(value, pair.ruled?.rules ?? {}), value);
      }),
      { numRuns: 2000 },
    );
  });

  it('open the same fields for any answers', () => {
    const steps = BLANKETTER.flatMap((b) => [...b.steg(KONTEXT), ...b.steg(KONTEXT_PAR)]).map((s) => {
      const shown = visadeFalt(s.falt, {});
      return { shown, ruled: ruledFields(toFields(shown, KONTEXT, {})) };
    });
    const all = steps.flatMap(({ shown }) => allaFalt(shown));
    const svar = fc.record(
      Object.fromEntries(all.map((f) => [f.namn, fc.constantFrom('', 'nej', ...(f.val ?? ['ja']))])),
    );
    fc.assert(
      fc.property(svar, (answers) => {
        for (const { shown, ruled } of steps) {
          const drawn = [...ruled].filter(([, field]) => isOpen(field, answers)).map(([namn]) => namn);
          const open = openFalt(shown, answers).filter((f) => f.slag !== 'rader');
          expect(drawn.toSorted()).toEqual(open.map((f) => f.namn).toSorted());
        }
      }),
      { numRuns: 30 },
    );
  });
});

/** Faults that only the server knows: what the words mean, not what they look like. */
const MEANING: readonly Felkod[] = ['negativt', 'oklart', 'for_stort', 'utanfor'];
const READ = ['belopp', 'datum', 'heltal', 'telefon', 'clearing', 'kontonummer'];

/** What the browser refuses, the server refuses in the same words; what a value means is left to the server. */
function agree(falt: Falt, browser: string | undefined, value: string) {
  const kod = serverCode(falt, value);
  const server = kod && felText(sv, falt, kod);
  const what = `${falt.namn}: ${JSON.stringify(value.slice(0, 40))}`;
  if (browser !== undefined) expect(server, what).toBe(browser);
  const isMeaning = kod !== undefined && (MEANING.includes(kod) || READ.includes(falt.slag));
  const invisible = !/[\p{L}\p{N}\p{P}\p{S}]/u.test(value);
  const free = falt.slag !== 'val' && falt.slag !== 'kryss' && !isMeaning && !invisible;
  if (free) expect(browser, what).toBe(server);
}
