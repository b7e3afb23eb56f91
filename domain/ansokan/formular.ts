import { formatManad, isDatum, type Datum, type Manad } from '../manad.ts';
import { formatOre } from '../pengar.ts';
import { formatDay } from '../tid.ts';
import type { Blankett } from './blankett.ts';
import type { Falt } from './falt.ts';
import { arTva } from './hushall.ts';
import { kandaRader, type Rad } from './kant.ts';
import { arOsakert } from './konto.ts';
import type { Kontext } from './kontext.ts';
import { openFalt } from './steg.ts';
import type { AllaSvar, Svar } from './svar.ts';
import { faltText, fill, gruppText, radText, valText, type Texter } from './texter.ts';
import { openSteg } from './utkast.ts';

/** The form as the person saw it before signing: every question with its answer, in words. Frozen at submit. */
export type Formular = {
  version: string;
  rubrik: string;
  delar: { steg: string; rubrik: string; rader: Rad[] }[];
};

/** How an answer is written, beside the words of its question. */
export type Svarsord = {
  ja: string;
  inga: string;
  bilagor: string;
  bifogad: string;
  /** Beside an account number that no check digit tells to be right. */
  osakertKonto: string;
  samma: (manad: string) => string;
  dag: (dag: Datum) => string;
  belopp: (ore: number) => string;
  /** A field's own {places}: whom it asks about. */
  platser: (own: Falt['platser']) => Falt['platser'];
};

const SVENSKA: Svarsord = {
  ja: 'Ja',
  inga: 'Inga',
  bilagor: 'Bilagor',
  bifogad: 'Bifogad',
  osakertKonto: 'Banken har konton som inte går att kontrollräkna. Kontrollera numret en gång till.',
  samma: (manad) => `Samma som i ${manad}`,
  dag: formatDay,
  belopp: formatOre,
  platser: (own) => own,
};

type Omgivning = {
  kontext: Kontext;
  texter: Texter;
  platser: Readonly<Record<string, string>>;
  ord: Svarsord;
};

type Fraga = { falt: Falt; etikett: string; svar: string };

/** The field's question in words; of a row, with the row's heading before it. */
function fragaOf(falt: Falt, rubrik: string | undefined, { texter, platser, ord }: Omgivning): string {
  const etikett = fill(faltText(texter, falt).etikett, { ...platser, ...ord.platser(falt.platser) });
  return rubrik ? `${rubrik}: ${etikett}` : etikett;
}

function valRad({ falt, etikett, svar }: Fraga, { kontext, texter, platser, ord }: Omgivning): Rad {
  const known = kontext.forra?.kostnader[falt.namn.replace(/Svar$/u, '')];
  const row: Rad = {
    fraga: etikett,
    svar: fill(valText(texter, falt, svar), { ...platser, ...ord.platser(falt.platser) }),
  };
  if (svar === 'stammer' && known !== undefined)
    return { ...row, svar: ord.belopp(known), not: ord.samma(platser.forraManad ?? '') };
  // where nothing was known, nothing has changed
  const isNews = svar === 'andrats' && (kontext.forra !== null || falt.val?.includes('stammer') === true);
  const isChange = isNews || svar === 'nytt_konto' || (falt.namn === 'andrat' && svar === 'ja');
  return isChange ? { ...row, andrat: true } : row;
}

function faltRad(fraga: Fraga, o: Omgivning): Rad[] {
  const { falt, etikett, svar } = fraga;
  if (falt.slag === 'val') return [valRad(fraga, o)];
  if (falt.slag === 'kryss') return svar === 'ja' ? [{ fraga: etikett, svar: o.ord.ja }] : [];
  return [{ fraga: etikett, svar: inWords(falt, svar, o.ord) }];
}

/** The value as it was read, where it can be; else as it was typed. */
function inWords(f: Falt, answer: string, ord: Svarsord): string {
  const plain = answer.trim();
  const parsed = f.schema.safeParse(answer);
  if (!parsed.success) return plain;
  const value = parsed.data;
  if (f.slag === 'belopp') return ord.belopp(Number(value));
  // the number itself is in no frozen text
  if (f.slag === 'personnummer') return `${String(value).slice(0, 8)}-XXXX`;
  if (f.slag === 'datum' && typeof value === 'string' && isDatum(value)) return ord.dag(value);
  return String(value);
}

/** The headings of the rows that fields lie in, inner fields too. */
function radrubriker(falt: readonly Falt[], texter: Texter, within?: string): [string, string][] {
  return falt.flatMap((f) => {
    const inner = (f.inuti ?? []).flatMap((x) =>
      radrubriker([x], texter, x.rad ? radText(texter, f.namn, x.rad) : within),
    );
    return within ? [[f.namn, within] as [string, string], ...inner] : inner;
  });
}

/** Rows of one step. Boxes under one question become one row each, or one that says none was ticked. */
function rader(falt: readonly Falt[], svar: Svar, o: Omgivning): Rad[] {
  const open = openFalt(falt, svar).filter((f) => f.slag !== 'rader');
  const rubriker = new Map(radrubriker(falt, o.texter));
  return open.flatMap((f, i) => {
    const box = f.grupp !== undefined && open.findIndex((x) => x.grupp === f.grupp) === i;
    const none = box && !open.some((x) => x.grupp === f.grupp && svar[x.namn] === 'ja');
    if (none) {
      const { etikett, inga } = gruppText(o.texter, f.grupp ?? '');
      return [{ fraga: fill(etikett, { ...o.platser, ...o.ord.platser(f.platser) }), svar: inga }];
    }
    const etikett = fragaOf(f, rubriker.get(f.namn), o);
    const own = faltRad({ falt: f, etikett, svar: svar[f.namn] ?? '' }, o);
    const unsure = f.slag === 'kontonummer' && arOsakert(svar.clearing ?? '', svar[f.namn] ?? '');
    return unsure ? own.map((row) => ({ ...row, not: o.ord.osakertKonto })) : own;
  });
}

/** "november": the year is said once, in the heading. */
const monthName = (manad: Manad): string => formatManad(manad).split(' ')[0] ?? manad;

/** The words for the {places} of every text: months, and whom the text speaks to. */
export function platser(kontext: Kontext): Record<string, string> & { vem: 'du' | 'ni' } {
  const vem = arTva(kontext) ? 'ni' : 'du';
  return {
    vem,
    kommun: kontext.kommun,
    manadAr: formatManad(kontext.manad),
    manad: monthName(kontext.manad),
    kontrollmanad: monthName(kontext.kontrollmanad),
    forraManad: monthName(kontext.forra?.manad ?? kontext.kontrollmanad),
  };
}

/**
 * Draws the form as it is shown on "granska" and frozen at submit: the same function for both, so that what is signed is
 * what was seen.
 *
 * @param bilagor the attachments' names with their SHA-256
 * @param place the texts, what they are filled with, and how answers are written; Swedish where nothing else is said
 */
export function toFormular(
  blankett: Blankett,
  svar: AllaSvar,
  bilagor: readonly { namn: string; sha256: string }[],
  place: Omit<Omgivning, 'ord'> & { ord?: Svarsord },
): Formular {
  const o: Omgivning = { ord: SVENSKA, ...place };
  const { kontext, texter, ord } = o;
  const words = o.platser;
  const asked = openSteg(blankett, svar, kontext).filter((s) => s.falt.length > 0 && s.id !== 'granska');
  const delar: Formular['delar'] = asked.map((s) => ({
    steg: s.id,
    rubrik: fill(texter.steg[s.id]?.namn ?? s.id, { ...words, ...s.platser }),
    rader: [...kandaRader(s.id, kontext, texter), ...rader(s.falt, svar[s.id] ?? {}, o)],
  }));
  const files: Rad[] = bilagor.map((b) => ({ fraga: b.namn, svar: ord.bifogad, sha256: b.sha256 }));
  const rubrik = texter.steg.bilagor?.namn ?? ord.bilagor;
  const none: Rad[] = [{ fraga: ord.bilagor, svar: ord.inga }];
  delar.push({ steg: 'bilagor', rubrik, rader: files.length > 0 ? files : none });
  return { version: blankett.version, rubrik: fill(texter.blankett[blankett.typ].rubrik, words), delar };
}

/** The frozen form as bytes to hash and sign: JSON with keys in the order they are written here. */
export const serializeFormular = (formular: Formular): string => JSON.stringify(formular);
