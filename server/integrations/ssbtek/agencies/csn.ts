import 'server-only';
import type { Myndighet } from '@/domain/beslutsstod/underlag-ekonomi';
import type { Signal } from '@/domain/registerutdrag/registerutdrag';
import { decodeBase64 } from '../base64';
import type { Sporsmal } from '../question';
import { isPerson } from '../values';
import { barn, barnAt, parseXml, textAt, type Element } from '../xml';
import { readArende } from './csn-arende';
import { failed, SKAL, skyddad, told, type Delsvar } from './delsvar';

const CSN: Myndighet = 'CSN';

/** −1101, −1102, −1104: one of CSN's systems is down. Every other code but 0 and −2 is no answer at all. */
const DELVIS: ReadonlySet<string> = new Set(['-1101', '-1102', '-1104']);
const INGEN_SADAN = '-2';
const KORTAD = 'CSN lämnar bara uppgifter för de två senaste månaderna. Hela kontrollmånaden ingår inte.';

const STOD = [
  'Studiemedel',
  'Studiehjalp',
  'HemutrustningsLan',
  'Studiestartsstod',
  'Omstallningsstudiestod',
] as const;

function readDocument(data: Element): Element | undefined {
  const xml = decodeBase64(textAt(data, 'svar'));
  if (xml === undefined) return undefined;
  try {
    return parseXml(xml);
  } catch {
    return undefined;
  }
}

const isOther = ({ attribut }: Element, personnummer: string): boolean => {
  const { personnummer: own, sekel } = attribut;
  return own !== undefined && isPerson(`${sekel ?? ''}${own}`, personnummer) === false;
};

type Person = { tomt: boolean } & Pick<Delsvar, 'inkomster' | 'signaler'> & { brister: string[] };

/** "Ej träff" is nothing with us; ten blanks is a hit; anything else is not understood. */
function readPerson(person: Element): Person {
  const status = (person.attribut.Status ?? '').trim();
  if (status.toLowerCase() === 'ej träff') return { tomt: true, inkomster: [], signaler: [], brister: [] };
  const arenden = STOD.flatMap((stod) =>
    barn(barnAt(person, stod, 'Arenden'), 'Arende').map((arende) => readArende(arende, stod)),
  );
  const flags = barnAt(person, 'Studiestodstypforteckning')?.barn.map(({ text }) => text) ?? [];
  const promised = flags.some((flag) => flag !== '0');
  const unread = status !== '' || flags.length === 0 || (promised && arenden.length === 0);
  const mark: Signal[] = [skyddad(CSN, (person.attribut.sekretess ?? '').trim() === '' ? 'nej' : 'ja')];
  return {
    tomt: arenden.length === 0 && !promised,
    inkomster: arenden.flatMap(({ inkomster }) => inkomster),
    signaler: [...arenden.flatMap(({ signaler }) => signaler), ...mark],
    brister: [...arenden.flatMap(({ brister }) => brister), ...(unread ? [SKAL.delvisOlasligt(CSN)] : [])],
  };
}

/** Kept: form of support, what is applied for, granted and paid, for which weeks and at which pace. */
export function readCsn(data: Element, sporsmal: Sporsmal): Delsvar {
  const root = readDocument(data);
  const kod = textAt(root, 'GemensamtSvarEkbistand', 'Resultat', 'ResultatKod');
  if (root?.namn !== 'CSNSvar' || kod === undefined) return failed(CSN, SKAL.olasligt(CSN));
  const ok = kod === '0' || kod === INGEN_SADAN;
  if (!ok && !DELVIS.has(kod)) return failed(CSN, SKAL.kundeInte(CSN));
  const personer = barn(barnAt(root, 'Personer'), 'Person');
  if (personer.some((person) => isOther(person, sporsmal.personnummer)))
    return failed(CSN, SKAL.annanPerson(CSN));
  if (kod === '0' && personer.length === 0) return failed(CSN, SKAL.olasligt(CSN));
  const found = personer.map(readPerson);
  return told(CSN, {
    inkomster: found.flatMap(({ inkomster }) => inkomster),
    signaler: found.flatMap(({ signaler }) => signaler),
    brister: [
      ...found.flatMap(({ brister }) => brister),
      ...(ok ? [] : ['Ett av CSN:s system svarade inte.']),
      ...(sporsmal.csnKortad ? [KORTAD] : []),
    ],
    tomt: found.every(({ tomt }) => tomt),
  });
}
