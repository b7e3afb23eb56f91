import 'server-only';
import { createHash } from 'node:crypto';
import { FORMULARVERSION } from '@/domain/ansokan/ateransokan';
import { platser, serializeFormular, toFormular, type Formular } from '@/domain/ansokan/formular';
import sv from '@/messages/sv.json';
import type { LaddatUtkast } from './load-utkast';

/** The form in Swedish, the language that applies, as the person sees it on "granska". */
export const drawFormular = ({ svar, kontext, bilagor }: LaddatUtkast): Formular =>
  toFormular(svar, bilagor, FORMULARVERSION, { kontext, texter: sv, platser: platser(kontext) });

/** The form's bytes and their SHA-256 in hex: what is signed and kept. */
export function freeze(formular: Formular): { text: string; sha256: string } {
  const text = serializeFormular(formular);
  return { text, sha256: createHash('sha256').update(text, 'utf8').digest('hex') };
}

const plain = (text: string) => text.replace(/[*#>|\\]/gu, ' ');

/** The summary the BankID app shows before the person signs (simpleMarkdownV1). */
export function signedText(formular: Formular, sha256: string): string {
  const delar = formular.delar.flatMap((del) => [
    `# ${plain(del.rubrik)}`,
    ...del.rader.map((r) => `*${plain(r.fraga)}* ${plain(r.svar)}`),
  ]);
  return [`# ${formular.rubrik}`, sv.falt.forsakran.etikett, ...delar, `Kontrollsumma ${sha256}`].join('\n');
}
