import 'server-only';
import { createHash } from 'node:crypto';
import { platser, serializeFormular, toFormular, type Formular } from '@/domain/ansokan/formular';
import { texterFor } from '@/domain/ansokan/texter';
import sv from '@/messages/sv.json';
import { platserPa, svarsord, type Formularord } from '../sprak/formular';
import type { LaddatUtkast } from './load-utkast';

/** The form as the person reads it on "granska", in the page's language. In Swedish it is the one that is signed. */
export const showFormular = (
  { blankett, svar, kontext, bilagor }: LaddatUtkast,
  ord: Formularord,
): Formular =>
  toFormular(blankett, svar, bilagor, {
    kontext,
    texter: texterFor(ord.formular, kontext),
    platser: platserPa(kontext, ord),
    ord: svarsord(ord),
  });

/** The form in Swedish, the language that applies: what is frozen and signed. */
export const drawFormular = ({ blankett, svar, kontext, bilagor }: LaddatUtkast): Formular =>
  toFormular(blankett, svar, bilagor, { kontext, texter: texterFor(sv, kontext), platser: platser(kontext) });

/** The form's bytes and their SHA-256 in hex: what is signed and kept. */
export function freeze(formular: Formular): { text: string; sha256: string } {
  const text = serializeFormular(formular);
  return { text, sha256: createHash('sha256').update(text, 'utf8').digest('hex') };
}

const plain = (text: string) => text.replace(/[*#>|\\]/gu, ' ');

/** BankID takes 40 000 characters of base64; this leaves room for the heading and the checksum. */
const MAX_BYTES = 28_000;

/** As many of the rows as fit, in order. */
function fitting(rows: readonly string[]): string[] {
  let used = 0;
  const end = rows.findIndex((row) => (used += Buffer.byteLength(row, 'utf8') + 1) > MAX_BYTES);
  return end === -1
    ? [...rows]
    : [...rows.slice(0, end), 'Resten av svaren såg du när du granskade ansökan.'];
}

/** The summary the BankID app shows before the person signs (simpleMarkdownV1). The checksum covers every answer. */
export function signedText(formular: Formular, sha256: string): string {
  const delar = formular.delar.flatMap((del) => [
    `# ${plain(del.rubrik)}`,
    ...del.rader.map((r) => `*${plain(r.fraga)}* ${plain(r.svar)}`),
  ]);
  const head = [`# ${formular.rubrik}`, sv.falt.forsakran.etikett];
  return [...head, ...fitting(delar), `Kontrollsumma ${sha256}`].join('\n');
}
