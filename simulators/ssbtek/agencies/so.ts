import { each, xml, type Xml } from '../../shared/xml.ts';
import { faultOf, type Call } from '../call.ts';
import { isWithin, relativeDay, type Day, type Period } from '../clock.ts';
import type { Person } from '../story.ts';
import { datesOf } from '../schedule.ts';

type Fund = NonNullable<Person['so']>[number];
type Payment = Fund['utbetalningar'][number];

const NAMESPACE = 'http://INT014.UBPService.Schemas';
const SILENT = 'Svar saknas';

function writePayment(payment: Payment, paid: Day): Xml {
  const month = paid.slice(0, 7);
  const date = (d: number) => `${month}-${String(d).padStart(2, '0')}`;
  return xml`<so:Utbetalningar><so:Utbetalningsdatum>${paid}</so:Utbetalningsdatum><so:NettoEfterSkatt>${payment.efterSkatt.toFixed(2)}</so:NettoEfterSkatt><so:NettoEfterAvdrag>${(payment.efterAvdrag ?? payment.efterSkatt).toFixed(2)}</so:NettoEfterAvdrag><so:Ersattningsdagar>${payment.dagar}</so:Ersattningsdagar><so:AvserFrom>${date(payment.fran)}</so:AvserFrom><so:AvserTom>${date(payment.till)}</so:AvserTom></so:Utbetalningar>`;
}

function writeFund(fund: Fund, today: Day, period: Period): Xml {
  const day = (told: string) => relativeDay(today, told);
  const payments = fund.utbetalningar.flatMap((payment) =>
    datesOf(payment, today)
      .filter((paid) => paid <= today && isWithin(paid, period))
      .map((paid) => writePayment(payment, paid)),
  );
  const suspensions = fund.avstangningar.map((s) => ({ from: day(s.fran), tom: day(s.till) }));
  const { ansokan } = fund;
  const decided = ansokan?.beslut
    ? xml`<so:BeslutOmRattTillErsattning>${day(ansokan.beslut)}</so:BeslutOmRattTillErsattning>`
    : xml`<so:BeslutOmRattTillErsattning xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>`;
  return xml`<so:Arbetsloshetsersattning><so:SvarandeOrganisation>${fund.kassa}</so:SvarandeOrganisation><so:StatusSvarandeOrganisation>${fund.status}</so:StatusSvarandeOrganisation>${payments}${each(
    suspensions,
    (s) =>
      xml`<so:Avstangningar><so:AvstangdFrom>${s.from}</so:AvstangdFrom><so:AvstangdTom>${s.tom}</so:AvstangdTom></so:Avstangningar>`,
  )}${ansokan && xml`<so:AnsoktOmErsattning>${decided}<so:AnsokanOmUtbetalningInlamnad>${String(ansokan.inlamnad)}</so:AnsokanOmUtbetalningInlamnad></so:AnsoktOmErsattning>`}</so:Arbetsloshetsersattning>`;
}

const silenced = (kassa: string, status: string): Fund => ({
  kassa,
  status,
  utbetalningar: [],
  avstangningar: [],
});

/** What the funds say: `inband` silences all of them (one that is there to be silenced), `partial` the last. */
function fundsOf(call: Call): readonly Fund[] {
  const funds = call.person?.so ?? [];
  const all = faultOf(call, 'SO', 'inband');
  const names = funds.length > 0 ? funds.map((f) => f.kassa) : ['Exempelkassan'];
  if (all) return names.map((kassa) => silenced(kassa, all.code ?? 'Tekniskt fel'));
  const one = faultOf(call, 'SO', 'partial');
  if (!one) return funds;
  return [...funds.slice(0, 1), silenced(funds[1]?.kassa ?? 'Andra Exempelkassan', one.code ?? SILENT)];
}

/** `data` of the a-kassor (section 5.5): one entry for each fund that had something to say. */
export function answerSo(call: Call, period: Period): Xml {
  const { question, today } = call;
  const { ingivare } = question;
  return xml`<ssbt:data xmlns:so="${NAMESPACE}"><so:OrganisationsnummerIngivare>${ingivare.organisationsnummer}</so:OrganisationsnummerIngivare><so:NamnIngivare>${ingivare.namn}</so:NamnIngivare><so:KontonamnHandlaggare>${ingivare.handlaggare}</so:KontonamnHandlaggare><so:Referensnummer>${question.arendeidentitet}</so:Referensnummer><so:From>${period.from}</so:From><so:Tom>${period.tom}</so:Tom><so:Syfte>${question.syfte}</so:Syfte><so:Paragraf>${question.lagtext}</so:Paragraf>${each(
    question.bitraden,
    (b) =>
      xml`<so:OrganisationsnummerPersonuppgiftsbitrade>${b.organisationsnummer}</so:OrganisationsnummerPersonuppgiftsbitrade>`,
  )}${each(
    question.bitraden,
    (b) => xml`<so:NamnPersonuppgiftsbitrade>${b.namn}</so:NamnPersonuppgiftsbitrade>`,
  )}<so:IdentificationNumber>${question.personnummer}</so:IdentificationNumber><so:ArbetsloshetsersattningLista>${each(
    fundsOf(call),
    (fund) => writeFund(fund, today, period),
  )}</so:ArbetsloshetsersattningLista></ssbt:data>`;
}
