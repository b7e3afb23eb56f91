import 'server-only';
import { z } from 'zod';
import type { Signal } from '@/domain/registerutdrag/registerutdrag';
import { decodeJson } from '../base64';
import type { Sporsmal } from '../question';
import { isPerson, oreOf, toDatum, toOre } from '../values';
import { barnAt, textAt, type Element } from '../xml';
import { failed, SKAL, signal, told, type Delinkomst, type Delsvar } from './delsvar';

/** Version 11: each part is asked for by itself and answers by itself. */
type Del = { inkomster: Delinkomst[]; signaler: Signal[] };
type Utfall = Del | 'inget' | 'fel';

const INGET: Del = { inkomster: [], signaler: [] };

const foretagSchema = z.object({
  foretag: z
    .object({
      foretagId: z.string().optional(),
      arbetsgivarregistrerad: z.boolean().optional(),
      momsregistrerad: z.boolean().optional(),
      godkandFskatt: z.boolean().optional(),
    })
    .optional(),
});

/** Registered for none of the three is no business; the company's number is dropped. */
function readForetag(json: unknown): Utfall {
  const parsed = foretagSchema.safeParse(json);
  if (!parsed.success) return 'fel';
  const { foretag } = parsed.data;
  if (foretag === undefined) return INGET;
  const { arbetsgivarregistrerad, momsregistrerad, godkandFskatt } = foretag;
  const known = [arbetsgivarregistrerad, momsregistrerad, godkandFskatt];
  if (known.some((one) => one === undefined)) return 'fel';
  const words = ['arbetsgivare', 'moms', 'F-skatt'].filter((_word, index) => known[index]);
  if (words.length === 0) return INGET;
  return {
    inkomster: [],
    signaler: [signal('SKV', 'foretag', 'eget', `Egen verksamhet, registrerad för ${words.join(' och ')}.`)],
  };
}

const skattekontoSchema = z.object({
  kontohavare: z.string().optional(),
  utbetaltBelopp: z.number().nullish(),
  bokforingsdag: z.string().nullish(),
});

/** A payment out of the tax account within the period asked for. The balance is dropped. */
function readSkattekonto(json: unknown, { personnummer, period }: Sporsmal): Utfall {
  const parsed = skattekontoSchema.safeParse(json);
  if (!parsed.success || isPerson(parsed.data.kontohavare, personnummer) === false) return 'fel';
  const belopp = oreOf(parsed.data.utbetaltBelopp ?? 0);
  if (belopp === undefined || belopp < 0) return 'fel';
  if (belopp === 0) return INGET;
  const dag = toDatum(parsed.data.bokforingsdag ?? undefined);
  if (dag === undefined) return 'fel';
  if (dag < period.from || dag > period.tom) return INGET;
  return {
    inkomster: [
      {
        myndighet: 'SKV',
        slag: 'skatteaterbaring',
        rubrik: 'Skatteåterbäring',
        belopp,
        efterSkatt: belopp,
        utbetalningsdatum: dag,
        period: null,
        preliminar: false,
        avdrag: [],
      },
    ],
    signaler: [],
  };
}

const skatteuppgifterSchema = z.object({
  identitet: z.string().optional(),
  beslutadeSkatteuppgifter: z
    .array(
      z.object({
        beskattningsar: z.number().int(),
        uppgifter: z.object({ sumKapital: z.union([z.string(), z.number()]).optional() }),
      }),
    )
    .default([]),
});

/** Only income of capital, as a trace of assets in an earlier year; never an amount of the month. */
function readSkatteuppgifter(json: unknown, { personnummer }: Sporsmal): Utfall {
  const parsed = skatteuppgifterSchema.safeParse(json);
  if (!parsed.success || isPerson(parsed.data.identitet, personnummer) === false) return 'fel';
  const rows = parsed.data.beslutadeSkatteuppgifter.map(({ beskattningsar, uppgifter }) => ({
    ar: beskattningsar,
    ore: uppgifter.sumKapital === undefined ? 0 : toOre(String(uppgifter.sumKapital)),
  }));
  if (rows.some(({ ore }) => ore === undefined)) return 'fel';
  return { inkomster: [], signaler: rows.flatMap(({ ar, ore }) => kapitalSignal(ar, ore ?? 0)) };
}

export const kapitalSignal = (ar: number, ore: number): Signal[] =>
  ore === 0
    ? []
    : [
        signal(
          'SKV',
          'kapital',
          String(ore),
          `Inkomst av kapital i beskattningen för ${ar}. Ett spår av tillgångar då.`,
        ),
      ];

const LON = 'Skatteverket har löneuppgifter från arbetsgivare som inte kan läsas. Jämför med lönebeskedet.';

/** The shape of what employers report is not known: that there is something is told, and a person compares. */
const LONER: Del = { inkomster: [], signaler: [signal('SKV', 'lon_enligt_arbetsgivare', 'finns', LON)] };

const DELAR = ['foretagsinformation', 'individuppgifter', 'skattekonto', 'skatteuppgifter'] as const;
type Skvdel = (typeof DELAR)[number];

const READ: Readonly<Record<Skvdel, (json: unknown, s: Sporsmal) => Utfall>> = {
  foretagsinformation: readForetag,
  individuppgifter: () => LONER,
  skattekonto: readSkattekonto,
  skatteuppgifter: readSkatteuppgifter,
};

/** Not found, by the agency itself: nothing with us. Any other error is one. */
const INGET_FEL = '404';

function readDel(part: Element, namn: Skvdel, sporsmal: Sporsmal): Utfall {
  const del = barnAt(part, namn);
  const error = barnAt(del, 'error');
  if (error !== undefined)
    return textAt(error, 'felkod') === INGET_FEL && textAt(error, 'kalla') === 'BT' ? 'inget' : 'fel';
  const json = decodeJson(textAt(del, 'data'));
  return json === undefined ? 'fel' : READ[namn](json, sporsmal);
}

/** Kept: registration as a business, payment out of the tax account, income of capital, that there are wages. */
export function readSkv11(part: Element, sporsmal: Sporsmal): Delsvar {
  const delar = DELAR.map((namn) => readDel(part, namn, sporsmal));
  if (delar.every((del) => del === 'fel')) return failed('SKV', SKAL.kundeInte('SKV'));
  const read = delar.filter((del) => typeof del !== 'string');
  const signaler = read.flatMap((del) => del.signaler);
  const wages = signaler.some(({ typ }) => typ === 'lon_enligt_arbetsgivare');
  return told('SKV', {
    inkomster: read.flatMap((del) => del.inkomster),
    signaler,
    brister: [...(delar.includes('fel') ? [SKAL.delvisOlasligt('SKV')] : []), ...(wages ? [LON] : [])],
    tomt: delar.every((del) => del === 'inget'),
  });
}
