import 'server-only';
import { CsvError, parse } from 'csv-parse/sync';
import { fold } from '@/domain/planering/celler';
import { granskaRader, type Granskat, type Numrerad, type Radfel } from '@/domain/planering/granska-rader';
import { KOLUMNER, type Kolumn } from '@/domain/planering/rad';
import type { Datum } from '@/domain/manad';
import { decodeText, refusal } from './decode-text';

type Line = Numrerad<string[]>;

const whole = (text: string): Radfel => ({ rad: null, kolumn: null, text });
const ofLine = (rad: number, text: string): Radfel => ({ rad, kolumn: null, text });

/** "Plan från", "plan_fran" and "planFran" are the same heading. */
const plain = (heading: string) => fold(heading).replaceAll('_', '');
const BY_HEADING = new Map<string, Kolumn>(KOLUMNER.map((kolumn) => [plain(kolumn), kolumn]));

/** The sign that parts the headings; Excel writes a semicolon where the decimal sign is a comma. */
function delimiterOf(firstLine: string): string {
  const counted = [';', ',', '\t'].map((sign) => ({ sign, n: firstLine.split(sign).length }));
  return counted.toSorted((a, b) => b.n - a.n)[0]?.sign ?? ';';
}

/** Excel's own hint on the first line, such as "sep=;", is no row. */
const HINT = /^sep=.(?:\r\n|\n|\r)/u;
/** Excel's way to keep a number as text: ="0123". */
const KEPT_AS_TEXT = /^="(.*)"$/u;

function toLines(text: string): { lines: Line[]; fel: Radfel[] } {
  const lines: Line[] = [];
  const unbalanced = new Set<number>();
  const skipped = HINT.test(text) ? 1 : 0;
  const body = text.replace(HINT, '');
  parse(body, {
    delimiter: delimiterOf(body.split(/[\r\n]/u, 1)[0] ?? ''),
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      const at = error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 1;
      unbalanced.add(at + skipped);
      return undefined;
    },
    on_record: (cells: string[], { lines: at }) => {
      const data = cells.map((cell) => KEPT_AS_TEXT.exec(cell)?.[1] ?? cell);
      if (data.some((cell) => cell !== '')) lines.push({ rad: at + skipped, data });
      return null;
    },
  });
  return { lines, fel: [...unbalanced].map((rad) => ofLine(rad, 'Citattecknen i raden går inte ihop.')) };
}

/** Headings are told by their place: where there are none, the first row holds somebody's number. */
function readHeadings({ rad, data }: Line): { kolumner: (Kolumn | undefined)[]; fel: Radfel[] } {
  const kolumner = data.map((heading) => BY_HEADING.get(plain(heading)));
  const fel = kolumner.flatMap((kolumn, i) => {
    if (kolumn === undefined)
      return [ofLine(rad, `Kolumn ${i + 1} har en rubrik som inte finns i beskrivningen.`)];
    return kolumner.indexOf(kolumn) < i ? [ofLine(rad, `Rubriken ${kolumn} finns två gånger.`)] : [];
  });
  const missing = (['personnummer', 'manad'] as const).filter((kolumn) => !kolumner.includes(kolumn));
  return { kolumner, fel: [...fel, ...missing.map((kolumn) => ofLine(rad, `Rubriken ${kolumn} saknas.`))] };
}

/**
 * Reads a CSV file of plan and attendance (docs/planering.md) and checks every row.
 *
 * @returns the rows by their line, or every fault by its line; never what a cell holds
 */
export function readCsv(bytes: Uint8Array, idag: Datum): Granskat {
  const refused = refusal(bytes);
  if (refused !== null) return { ok: false, fel: [whole(refused)] };
  const { lines, fel } = toLines(decodeText(bytes));
  const [first, ...rest] = lines;
  if (!first) return { ok: false, fel: [whole('Filen är tom.'), ...fel] };
  const headings = readHeadings(first);
  if (headings.fel.length > 0) return { ok: false, fel: headings.fel };
  const { kolumner } = headings;
  const odd = rest.filter(({ data }) => data.length !== kolumner.length);
  fel.push(
    ...odd.map(({ rad, data }) =>
      ofLine(rad, `Raden har ${data.length} celler, rubriken ${kolumner.length}.`),
    ),
  );
  const rows = rest
    .filter((line) => !odd.includes(line))
    .map(({ rad, data }) => ({ rad, data: Object.fromEntries(kolumner.map((k, i) => [k, data[i]])) }));
  const result = granskaRader(rows, idag);
  if (fel.length === 0) return result;
  const all = [...fel, ...(result.ok ? [] : result.fel.filter(({ rad }) => rad !== null))];
  return { ok: false, fel: all.toSorted((a, b) => (a.rad ?? 0) - (b.rad ?? 0)) };
}
