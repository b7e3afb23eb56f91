import { each, optional, xml, type Xml } from '../../shared/xml.ts';
import { blockError } from '../soap.ts';
import { encode, faultOf, type Call } from '../call.ts';
import { addDays, addMonths, isoWeek, isWithin, relativeDay, type Day, type Period } from '../clock.ts';
import type { CsnArende, Person } from '../story.ts';
import { datesOf } from '../schedule.ts';

const MAX_ID = 31;

/** Type in the list, element, last part of the namespace, and prefix of each support form. */
const STOD = [
  ['studiemedel', 'Studiemedel', 'sm'],
  ['studiehjalp', 'Studiehjalp', 'sh'],
  ['hemutrustningslan', 'HemutrustningsLan', 'hut'],
  ['studiestartsstod', 'Studiestartsstod', 'sss'],
  ['omstallningsstudiestod', 'Omstallningsstudiestod', 'oss'],
] as const;
type Stod = (typeof STOD)[number][0];

const RESULT: Record<string, string> = {
  '0': 'Allt OK, inget att rapportera',
  '-2': 'Personen finns inte',
  '-1101': 'Hemutrustningslån kan inte nås',
  '-1102': 'Studiemedel och studiehjälp kan inte nås',
  '-1103': 'Inget system kan nås',
  '-1104': 'Omställningsstudiestöd kan inte nås',
};
/** What is left out when only a part of CSN answers. */
const DOWN: Record<string, readonly Stod[]> = {
  '-1101': ['hemutrustningslan'],
  '-1102': ['studiemedel', 'studiehjalp'],
  '-1104': ['omstallningsstudiestod'],
};

const compact = (day: Day) => day.replaceAll('-', '');

/** One payment a month; it covers from the week after it to the week of the next. Not yet made: date "0". */
function writePayments(arende: CsnArende, prefix: string, today: Day, period: Period): Xml {
  const total = arende.belopp.reduce((sum, b) => sum + b.belopp, 0);
  const shown = datesOf(arende, today).filter((paid) =>
    paid <= today ? isWithin(paid, period) : paid <= period.tom,
  );
  const payment = (paid: Day): Xml => {
    const done = paid <= today;
    const amounts = done
      ? each(
          arende.belopp,
          (b) =>
            xml`<t:Belopp><t:beloppstyp>${b.typ}</t:beloppstyp><t:klartext>${b.klartext}</t:klartext><t:belopp>${b.belopp}</t:belopp><t:totbelopp>${b.belopp}</t:totbelopp></t:Belopp>`,
        )
      : undefined;
    return xml`<${prefix}:Utbetalning><t:utbetdatum>${done ? compact(paid) : '0'}</t:utbetdatum><t:utbetstatus>${done ? 'Utbetald' : 'Planerad'}</t:utbetstatus><t:Utbetaldatider><t:Utbetaldtid><t:startvecka>${isoWeek(addDays(paid, 7))}</t:startvecka><t:slutvecka>${isoWeek(addMonths(paid, 1))}</t:slutvecka><t:Beloppen>${amounts}</t:Beloppen><t:totbelopp>${total}</t:totbelopp></t:Utbetaldtid></t:Utbetaldatider><t:totbelopp>${total}</t:totbelopp></${prefix}:Utbetalning>`;
  };
  return xml`<${prefix}:UtbetalningsPlan>${each(shown, payment)}</${prefix}:UtbetalningsPlan>`;
}

function writeTimes(arende: CsnArende, prefix: string, today: Day): Xml | undefined {
  if (arende.stod === 'hemutrustningslan') return undefined;
  const [from, tom] = [relativeDay(today, arende.fran), relativeDay(today, arende.till)];
  const loan = arende.belopp.some((b) => b.typ === 'GRUNDL') ? 'J' : undefined;
  const total = arende.belopp.reduce((sum, b) => sum + b.belopp, 0) * datesOf(arende, today).length;
  const granted = arende.beviljad
    ? xml`<${prefix}:BeviljadTid><t:starttid>${isoWeek(from)}</t:starttid><t:sluttid>${isoWeek(tom)}</t:sluttid>${optional('t:takt', arende.takt)}<t:Beloppen/><t:totbelopp>${total}</t:totbelopp></${prefix}:BeviljadTid>`
    : undefined;
  return xml`<${prefix}:soktaTider><${prefix}:soktTid><t:soktfrom>${compact(from)}</t:soktfrom><t:sokttom>${compact(tom)}</t:sokttom><t:soktomfattning>${arende.takt ?? 100}</t:soktomfattning>${optional('t:soktlan', loan)}</${prefix}:soktTid></${prefix}:soktaTider><${prefix}:BeviljadeTider>${granted}</${prefix}:BeviljadeTider>`;
}

function writePerson(person: Person, call: Call, period: Period, down: readonly Stod[], found: boolean): Xml {
  const { today } = call;
  const number = person.personnummer;
  const mine = (person.csn ?? []).filter((a) => !down.includes(a.stod));
  const protectedMark = faultOf(call, 'CSN', 'protected') ? 'J ' : '  ';
  const flags = STOD.map(
    ([stod]) => xml`<t:${stod}>${mine.some((a) => a.stod === stod) ? '1' : '0'}</t:${stod}>`,
  );
  const forms = STOD.map(([stod, element, prefix]) => {
    const arenden = mine
      .filter((a) => a.stod === stod)
      .map(
        (a, i) =>
          xml`<p:Arende lopnummer="${i + 1}"><${prefix}:stodform>${a.stodform}</${prefix}:stodform><${prefix}:klartext>${a.klartext}</${prefix}:klartext><${prefix}:status>${a.status}</${prefix}:status>${writeTimes(a, prefix, today)}${writePayments(a, prefix, today, period)}</p:Arende>`,
      );
    return arenden.length > 0
      ? xml`<p:${element}><p:Arenden>${arenden}</p:Arenden></p:${element}>`
      : xml`<p:${element}/>`;
  });
  return xml`<Person personnummer="${number.slice(2)}" Status="${found ? ' '.repeat(10) : 'Ej träff'}" sekretess="${protectedMark}" sekel="${number.slice(0, 2)}"><p:Studiestodstypforteckning>${flags}</p:Studiestodstypforteckning>${forms}</Person>`;
}

function writeDocument(call: Call, period: Period): string {
  const base = `http://schema.csn.se/v${faultOf(call, 'CSN', 'oldVersion') ? '3' : '4'}.0`;
  const { person } = call;
  const failed = faultOf(call, 'CSN', 'inband');
  const partly = faultOf(call, 'CSN', 'partial');
  const code = failed ? (failed.code ?? '-1103') : partly ? (partly.code ?? '-1102') : person ? '0' : '-2';
  const shown =
    person && !failed
      ? writePerson(person, call, period, DOWN[code] ?? [], person.csn !== undefined)
      : undefined;
  const forms = STOD.map(([stod, , prefix]) => xml` xmlns:${prefix}="${base}/${stod}"`);
  return xml`<CSNSvar xmlns="${base}/kommunfraga" xmlns:p="${base}/person" xmlns:t="${base}/csntyper"${forms} schemaVersion="${base.slice(-3)}"><GemensamtSvarEkbistand><Resultat><ResultatKod>${code}</ResultatKod><ResultatText>${RESULT[code] ?? 'Fel'}</ResultatText></Resultat></GemensamtSvarEkbistand><GemensamtFragaEkbistand/><Personer>${shown}</Personer></CSNSvar>`
    .markup;
}

/** What CSN refuses: ids over 31 characters, and days outside its window from two months back to one ahead. */
function refuse({ question, today }: Call, period: Period): Xml | undefined {
  const { arendeidentitet, ingivare } = question;
  if (arendeidentitet.length > MAX_ID || ingivare.handlaggare.length > MAX_ID)
    return blockError('BT', '-1005', 'Inparametrar bryter mot specifikation/kontrakt');
  if (period.from < addMonths(today, -2) || period.tom > addMonths(today, 1))
    return blockError('BT', '-1006', 'Felaktigt datumintervall');
  return undefined;
}

/** `data` or `error` of CSN (section 5.2): an XML document in base64. */
export function answerCsn(call: Call, period: Period): Xml {
  return (
    refuse(call, period) ??
    xml`<ssbt:data><ssbt:svar>${encode(call, 'CSN', writeDocument(call, period))}</ssbt:svar></ssbt:data>`
  );
}
