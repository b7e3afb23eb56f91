import type { FormLabels } from '@/components/form/form-handle';
import type { Field, FieldError, FieldRules, FormButton, TextFieldSpec } from '@/components/form/field-spec';
import type { Falt } from '@/domain/ansokan/falt';
import type { Kontext } from '@/domain/ansokan/kontext';
import { reglerOf } from '@/domain/ansokan/regler';
import { allaFalt, type Steg } from '@/domain/ansokan/steg';
import type { Faltfel } from '@/domain/ansokan/svar';
import {
  faltText,
  felText,
  fill,
  gruppText,
  radText,
  texterFor,
  textnyckel,
  valText,
  type Texter,
} from '@/domain/ansokan/texter';
import { egnaPlatser, formularordPa, platserPa, type Formularord } from '@/server/sprak/formular';
import type { Sidtext } from '@/server/sprak/texter';
import { BORT, FLER, radknapp } from './radknapp';

/** The limit for a cost, said at its field. */
export type Schabloner = Readonly<Record<string, { title: string; text: string }>>;

const KINDS = {
  belopp: 'money',
  text: 'text',
  langtext: 'textarea',
  datum: 'date',
  heltal: 'number',
  telefon: 'tel',
  epost: 'text',
  clearing: 'number',
  kontonummer: 'number',
  personnummer: 'number',
} as const;

/** What the browser may fill in, by the field's name. */
const AUTOCOMPLETE: Readonly<Record<string, string>> = { telefon: 'tel', epost: 'email' };

function rulesOf(falt: Falt, formular: Texter): FieldRules {
  const { required, maxLength, pattern } = reglerOf(falt);
  return {
    ...(required && { required: felText(formular, falt, required) }),
    ...(maxLength && {
      maxLength: { value: maxLength.value, message: felText(formular, falt, maxLength.kod) },
    }),
    ...(pattern && { pattern: { source: pattern.source, message: felText(formular, falt, pattern.kod) } }),
  };
}

/** Draws a step's fields as the form component wants them: words, rules from the schema, last month's sums, limits. */
export function toFields(
  falt: readonly Falt[],
  kontext: Kontext,
  schabloner: Schabloner,
  ord: Formularord = formularordPa('sv'),
): Field[] {
  const { t, skriv } = ord;
  const formular = texterFor(ord.formular, kontext);
  const words = platserPa(kontext, ord);
  const wordsOf = (f: Falt) => ({ ...words, ...egnaPlatser(f.platser, ord) });
  const label = (f: Falt) => fill(faltText(formular, f).etikett, wordsOf(f));
  const hintOf = (f: Falt) => {
    const { hint } = faltText(formular, f);
    if (f.slag === 'datum' && !hint) return { hint: t('steg.datum', { dag: `${kontext.kontrollmanad}-23` }) };
    return hint && { hint: fill(hint, wordsOf(f)) };
  };
  const forra = kontext.forra;
  const seenOf = (f: Falt) => {
    const known = forra?.kostnader[f.namn.replace(/Svar$/u, '')];
    return forra && known !== undefined && f.val?.includes('stammer')
      ? { seen: { label: t('steg.sedd', { manad: words.forraManad ?? '' }), value: skriv.belopp(known) } }
      : undefined;
  };
  const limitOf = (f: Falt) => (schabloner[f.namn] ? { limit: schabloner[f.namn] } : undefined);
  const inside = (f: Falt) => (f.inuti ? { inside: draw(f.inuti) } : undefined);

  const press = (label: string, value: string): FormButton => ({ label, ...radknapp(value) });

  /** Rows that repeat: each under a heading of its own, with buttons that send the step. */
  const rows = (f: Falt): Field => {
    const numbers = [...new Set(f.inuti?.map((x) => x.rad ?? 1))];
    const said = formular.rader[textnyckel(f.namn)];
    const remove = (nr: number) =>
      said && numbers.length > 1
        ? { remove: press(fill(said.bort, { nr: String(nr) }), `${BORT}${nr}:${f.namn}`) }
        : undefined;
    return {
      kind: 'rows',
      name: f.namn,
      rows: numbers.map((nr) => ({
        legend: radText(formular, f.namn, nr),
        fields: draw((f.inuti ?? []).filter((x) => x.rad === nr)),
        ...remove(nr),
      })),
      ...(said && numbers.length < (f.max ?? 1) && { add: press(said.fler, `${FLER}:${f.namn}`) }),
    };
  };

  function one(f: Falt): Field[] {
    if (f.slag === 'rader') return [rows(f)];
    if (f.slag === 'val')
      return [
        {
          kind: 'choice',
          name: f.namn,
          legend: label(f),
          layout: (f.val?.length ?? 0) > 2 ? 'grid' : 'pair',
          options: (f.val ?? []).map((value) => ({
            value,
            label: fill(valText(formular, f, value), wordsOf(f)),
            opens: f.oppnar?.includes(value) ?? false,
            ...(f.namn === 'tillaggSlag' && schabloner[value] && { hint: schabloner[value].title }),
          })),
          rules: rulesOf(f, formular),
          ...hintOf(f),
          ...seenOf(f),
          ...inside(f),
        },
      ];
    if (f.slag === 'kryss')
      return [
        {
          kind: 'check',
          name: f.namn,
          label: label(f),
          rules: rulesOf(f, formular),
          ...hintOf(f),
          ...inside(f),
        },
      ];
    const field: TextFieldSpec = {
      kind: KINDS[f.slag],
      name: f.namn,
      label: label(f),
      rules: rulesOf(f, formular),
      autoComplete: AUTOCOMPLETE[f.namn] ?? 'off',
      ...(f.minus && { minus: true }),
    };
    return [{ ...field, ...hintOf(f), ...limitOf(f) }];
  }

  function draw(siblings: readonly Falt[]): Field[] {
    const groups = new Set<string>();
    return siblings.flatMap((f): Field[] => {
      if (!f.grupp) return one(f);
      if (groups.has(f.grupp)) return [];
      groups.add(f.grupp);
      const { etikett, hint } = gruppText(formular, f.grupp);
      const items = siblings
        .filter((x) => x.grupp === f.grupp)
        .map((x) => ({ name: x.namn, label: label(x), ...hintOf(x), ...inside(x) }));
      return [{ kind: 'checks', legend: fill(etikett, wordsOf(f)), hint: fill(hint, wordsOf(f)), items }];
    });
  }
  return draw(falt);
}

/** A step's faults in words, for the fields they belong to. */
export const errorsOf = (
  steg: Steg,
  fel: readonly Faltfel[],
  kontext: Kontext,
  { formular }: Formularord,
): FieldError[] =>
  fel.flatMap(({ namn, kod }) => {
    const falt = allaFalt(steg.falt).find((f) => f.namn === namn);
    return falt ? [{ name: namn, message: felText(texterFor(formular, kontext), falt, kod) }] : [];
  });

/** The words the form component itself needs. */
export const labelsOf = (t: Sidtext<'ansokan'>): FormLabels => ({
  oneError: t('formular.ettFel'),
  manyErrors: t('formular.flerFel', { n: '{n}' }),
  error: t('formular.fel'),
  saving: t('formular.sparar'),
  notSaved: t('formular.ejSparat'),
  saved: t('formular.sparat'),
  currency: t('formular.kronor'),
  clash: {
    mine: t('formular.krock.mitt'),
    other: t('formular.krock.sparat'),
    keep: t('formular.krock.behall'),
    take: t('formular.krock.ta'),
    empty: t('formular.krock.inget'),
    yes: t('formular.krock.ja'),
    elsewhere: t('formular.krock.annanstans'),
  },
});
