import { z } from 'zod';
import type { Datum } from '../manad.ts';
import { manadOf } from '../manad.ts';
import { readAktivitet, readDatum, readManad, readWord } from './celler.ts';
import type { Read } from './personnummer.ts';
import { readNummercell } from './personnummer.ts';
import { covers, ORD, type Narvaro, type Plan } from './planering.ts';

/** What is told about one person and one month. `plan` is null when the row says nothing of it. */
export type Rapportrad = Narvaro & { personnummer: string; plan: Plan | null };

/** A cell: text, or nothing. */
const cell = z
  .string('Ska vara text.')
  .max(500, 'Är för lång.')
  .nullish()
  .transform((text) => (text ?? '').trim());

const by = <T>(parse: (text: string) => Read<T>) =>
  cell.transform((text, context) => {
    const result = parse(text);
    if (result.ok) return result.value;
    context.addIssue({ code: 'custom', message: result.text });
    return z.NEVER;
  });

const word = <T extends string>(words: readonly T[]) => by((text) => readWord(text, words));

const celler = (idag: Datum) =>
  z.strictObject(
    {
      personnummer: by((text) => readNummercell(text, idag)),
      manad: by(readManad),
      planFran: by(readDatum),
      planTom: by(readDatum),
      aktivitet: by(readAktivitet),
      planFoljd: word(ORD.planFoljd.options),
      narvaro: word(ORD.narvaro.options),
      undantag: word(ORD.undantag.options),
      sjuk: word(ORD.sjuk.options),
      lakarintygTom: by(readDatum),
    },
    {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? 'Raden har en uppgift som inte finns i beskrivningen.'
          : 'Raden ska vara ett objekt.',
    },
  );

type Celler = z.output<ReturnType<typeof celler>>;

/** The names of the columns, which are the keys of the JSON too. */
export const KOLUMNER = ['personnummer', 'manad', 'planFran', 'planTom', 'aktivitet', 'planFoljd', 'narvaro',
  'undantag', 'sjuk', 'lakarintygTom'] as const satisfies (keyof Celler)[]; // prettier-ignore
export type Kolumn = (typeof KOLUMNER)[number];

/** What must hold between the cells: [holds, column, what to do]. */
function rules(c: Celler, idag: Datum): [boolean, Kolumn, string][] {
  const tellsPlan = c.aktivitet !== '';
  const isExempt = c.undantag !== 'inget' && c.undantag !== 'okant';
  const plan = c.planFran === null ? null : { from: c.planFran, tom: c.planTom };
  const runs = plan !== null && tellsPlan ? covers(plan, c.manad) : null;
  const isSilent = !tellsPlan && !isExempt && c.planTom === null;
  const isJudged = c.planFoljd === 'ja' || c.planFoljd === 'nej';
  return [
    [c.manad <= manadOf(idag), 'manad', 'Månaden har inte börjat.'],
    [plan !== null || isSilent, 'planFran', 'Planen eller undantaget behöver sin första dag.'],
    [plan === null || tellsPlan || isExempt, 'aktivitet', 'Planen behöver en aktivitet eller ett undantag.'],
    [plan?.tom == null || plan.tom >= plan.from, 'planTom', 'Planens sista dag är före den första.'],
    [!(isJudged && runs === false), 'planFoljd', 'Planen gäller inte i månaden och kan inte vara följd.'],
    [!(c.planFoljd === 'ingen_plan' && runs === true), 'planFoljd', 'Det finns en plan i månaden.'],
    [!(c.sjuk === 'nej' && c.lakarintygTom !== null), 'lakarintygTom', 'Läkarintyg anges när sjuk är ja.'],
  ];
}

const planOf = (c: Celler): Plan | null =>
  c.planFran && { from: c.planFran, tom: c.planTom, aktivitet: c.aktivitet, undantag: c.undantag };

/** One reported row, from text as it was typed. Messages are sentences that never repeat what was typed. */
export const radSchema = (idag: Datum) =>
  celler(idag).transform((c, context): Rapportrad => {
    for (const [holds, column, message] of rules(c, idag))
      if (!holds) context.addIssue({ code: 'custom', path: [column], message });
    const { personnummer, manad, planFoljd, narvaro, sjuk, lakarintygTom } = c;
    return { personnummer, manad, plan: planOf(c), planFoljd, narvaro, sjuk, lakarintygTom };
  });
