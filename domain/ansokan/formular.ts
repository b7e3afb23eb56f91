import { formatManad, isDatum, type Manad } from '../manad.ts';
import { formatOre } from '../pengar.ts';
import { formatDay } from '../tid.ts';
import { ateransokan } from './ateransokan.ts';
import type { Falt } from './falt.ts';
import type { Kontext } from './kontext.ts';
import { openFalt, type Svar } from './steg.ts';
import { faltText, fill, valText, type Texter } from './texter.ts';
import type { AllaSvar } from './uppgifter.ts';

/** The form as the person saw it before signing: every question with its answer, in words. Frozen at submit. */
export type Formular = {
  version: string;
  rubrik: string;
  delar: { steg: string; rubrik: string; rader: Rad[] }[];
};
export type Rad = {
  fraga: string;
  svar: string;
  not?: string;
  andrat?: boolean;
  /** Of an attached file: frozen with the form, not shown. */
  sha256?: string;
};

type Omgivning = { kontext: Kontext; texter: Texter; platser: Readonly<Record<string, string>> };

function valRad(f: Falt, svar: Svar, { kontext, texter, platser }: Omgivning): Rad[] {
  const { etikett } = faltText(texter, f);
  const chosen = svar[f.namn] ?? '';
  const known = kontext.forra?.kostnader[f.namn.replace(/Svar$/u, '')];
  const label = fill(valText(texter, f, chosen), platser);
  const row: Rad = { fraga: fill(etikett, platser), svar: label };
  if (chosen === 'stammer' && known !== undefined)
    return [{ ...row, svar: formatOre(known), not: `Samma som i ${platser.forraManad}` }];
  if (chosen === 'andrats' || (f.namn === 'andrat' && chosen === 'ja')) return [{ ...row, andrat: true }];
  return [row];
}

function faltRad(f: Falt, svar: Svar, o: Omgivning): Rad[] {
  const answer = svar[f.namn] ?? '';
  const { etikett } = faltText(o.texter, f);
  if (f.slag === 'val') return valRad(f, svar, o);
  if (f.slag === 'kryss') return answer === 'ja' ? [{ fraga: fill(etikett, o.platser), svar: 'Ja' }] : [];
  return [{ fraga: fill(etikett, o.platser), svar: inWords(f, answer) }];
}

function inWords(f: Falt, answer: string): string {
  const parsed = f.schema.safeParse(answer);
  if (f.slag === 'belopp' && parsed.success) return formatOre(Number(parsed.data));
  const plain = answer.trim();
  return f.slag === 'datum' && isDatum(plain) ? formatDay(plain) : plain;
}

/** What the city knows and the step shows, as it is shown. */
export function kandaRader(stegId: string, { hushall, boende }: Kontext, texter: Texter): Rad[] {
  if (stegId === 'hushall')
    return hushall.map((m) => {
      const svar =
        m.roll === 'BARN' ? fill(texter.kant.fodd, { namn: m.fornamn, dag: m.fodelsedatum }) : m.fornamn;
      return {
        fraga: texter.roll[m.roll],
        svar,
        ...(m.roll === 'BARN' && { not: texter.barnBoende[m.boende] }),
      };
    });
  if (stegId !== 'boende') return [];
  const form = texter.boendeform[boende.form] ?? texter.boendeform.annat ?? boende.form;
  const rooms = boende.antalRum ? [{ fraga: texter.kant.antalRum, svar: String(boende.antalRum) }] : [];
  return [{ fraga: texter.kant.boendeform, svar: form }, ...rooms];
}

/** Rows of one step. Boxes under one question become one row each, or one that says none was ticked. */
function rader(falt: readonly Falt[], svar: Svar, o: Omgivning): Rad[] {
  const groups = new Set(falt.flatMap((f) => f.grupp ?? []));
  const empty = [...groups].filter((g) => !falt.some((f) => f.grupp === g && svar[f.namn] === 'ja'));
  return [
    ...openFalt(falt, svar).flatMap((f) => faltRad(f, svar, o)),
    ...empty.map((g) => ({
      fraga: fill(o.texter.grupp[g]?.etikett ?? g, o.platser),
      svar: o.texter.grupp[g]?.inga ?? '–',
    })),
  ];
}

/** "november": the year is said once, in the heading. */
const monthName = (manad: Manad): string => formatManad(manad).split(' ')[0] ?? manad;

/** The words for the months that texts name. */
export function platser(kontext: Kontext): Record<string, string> {
  return {
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
 */
export function toFormular(
  svar: AllaSvar,
  bilagor: readonly { namn: string; sha256: string }[],
  version: string,
  o: Omgivning,
): Formular {
  const asked = ateransokan(o.kontext).filter((s) => s.falt.length > 0 && s.id !== 'granska');
  const delar: Formular['delar'] = asked.map((s) => ({
    steg: s.id,
    rubrik: fill(o.texter.steg[s.id]?.namn ?? s.id, o.platser),
    rader: [...kandaRader(s.id, o.kontext, o.texter), ...rader(s.falt, svar[s.id] ?? {}, o)],
  }));
  const files: Rad[] = bilagor.map((b) => ({ fraga: b.namn, svar: 'Bifogad', sha256: b.sha256 }));
  delar.push({
    steg: 'bilagor',
    rubrik: o.texter.steg.bilagor?.namn ?? 'Bilagor',
    rader: files.length > 0 ? files : [{ fraga: 'Bilagor', svar: 'Inga' }],
  });
  return { version, rubrik: `Återansökan om ekonomiskt bistånd för ${formatManad(o.kontext.manad)}`, delar };
}

/** The frozen form as bytes to hash and sign: JSON with keys in the order they are written here. */
export const serializeFormular = (formular: Formular): string => JSON.stringify(formular);
