import { each, optional, xml, type Xml } from '../../shared/xml.ts';
import { faultOf, type Call } from '../call.ts';
import { dayInMonth, overlaps, relativeDay, type Day, type Period } from '../clock.ts';
import type { Person } from '../story.ts';

const NAMESPACE = 'http://api.arbetsformedlingen.se/arbetssokande/ersattningsstod/v2';
const VALID = 'Frågan har behandlats normalt och ett giltigt svar har returnerats.';
const REPORT_DATE = 12;

/** A day as AF writes some of them: with the offset that holds then, near enough. */
const withOffset = (day: Day): string => {
  const summer = day.slice(5, 7) >= '04' && day.slice(5, 7) <= '10';
  return `${day}+0${summer ? 2 : 1}:00`;
};

const lastReport = (today: Day): Day =>
  dayInMonth(today, Number(today.slice(8)) >= REPORT_DATE ? 0 : -1, REPORT_DATE);

function writeFraga({ question }: Call, period: Period): Xml {
  const { ingivare } = question;
  return xml`<af:Fraga><af:OrganisationsnummerForIngivare>${ingivare.organisationsnummer}</af:OrganisationsnummerForIngivare><af:NamnPaIngivare>${ingivare.namn}</af:NamnPaIngivare><af:KontonamnForHandlaggare>${ingivare.handlaggare}</af:KontonamnForHandlaggare><af:Referensnummer>${question.arendeidentitet}</af:Referensnummer><af:From>${period.from}</af:From><af:Tom>${period.tom}</af:Tom><af:SyfteMedFraga>${question.syfte}</af:SyfteMedFraga><af:LagParagraf>${question.lagtext}</af:LagParagraf><af:IdentitetsbeteckningFysiskPerson>${question.personnummer}</af:IdentitetsbeteckningFysiskPerson></af:Fraga>`;
}

function writeSokande(af: NonNullable<Person['af']>, today: Day): Xml {
  const day = (told: string | undefined) => (told === undefined ? undefined : relativeDay(today, told));
  const handedIn = af.rapport === '200' ? (day(af.rapporterad) ?? lastReport(today)) : undefined;
  const left = day(af.avaktualiserad);
  return xml`<af:ArbetssokandeInfo><af:Arbetssokande>${String(af.arbetssokande)}</af:Arbetssokande><af:ArbetssokandeSKAT>${af.kategori}</af:ArbetssokandeSKAT><af:ArbetssokandeRegistrerad>${withOffset(relativeDay(today, af.registrerad))}</af:ArbetssokandeRegistrerad><af:ArbetssokandeOmfattning>${af.omfattning}</af:ArbetssokandeOmfattning>${optional('af:ArbetssokandeAvaktualiserad', left && withOffset(left))}<af:AktivetetsRapportDatum><af:AktivitetsRapportMeddelande>${af.rapport}</af:AktivitetsRapportMeddelande>${optional('af:SenasteAktivitetsRapportDatum', handedIn)}</af:AktivetetsRapportDatum></af:ArbetssokandeInfo>`;
}

function writeBeslut(af: NonNullable<Person['af']>, today: Day, period: Period): Xml {
  const decisions = af.program
    .map((p) => ({ ...p, from: relativeDay(today, p.fran), tom: relativeDay(today, p.till) }))
    .filter((p) => overlaps(p, period));
  return xml`<af:BeslutInfo><af:EkonomiskaBeslut>${each(
    decisions,
    (d) =>
      xml`<af:Beslut><af:ErsattningTyp>${d.typ}</af:ErsattningTyp><af:Omfattning>${d.omfattning}</af:Omfattning><af:BeslutFrom>${d.from}</af:BeslutFrom><af:BeslutTom>${d.tom}</af:BeslutTom></af:Beslut>`,
  )}</af:EkonomiskaBeslut></af:BeslutInfo>`;
}

/** `data` of AF (section 5.1): whether the person is registered, reports and takes part in a programme. */
export function answerAf(call: Call, period: Period): Xml {
  const { question, person, today } = call;
  const af = person?.af;
  const broken = faultOf(call, 'AF', 'inband');
  const hidden = faultOf(call, 'AF', 'protected') !== undefined;
  const name = person && !hidden ? person : undefined;
  const status = broken ? (broken.code ?? '9') : '0';
  const shown = broken ? undefined : af;
  return xml`<ssbt:data xmlns:af="${NAMESPACE}">${writeFraga(call, period)}<af:Svar><af:Schemaversion>4.0</af:Schemaversion><af:Referensnummer>${question.arendeidentitet}</af:Referensnummer><af:LagParagraf>${question.lagtext}</af:LagParagraf><af:IdentitetsbeteckningFysiskPerson>${question.personnummer}</af:IdentitetsbeteckningFysiskPerson>${optional('af:Fornamn', name?.fornamn)}${optional('af:Efternamn', name?.efternamn)}<af:Sekretessmarkering>${String(hidden)}</af:Sekretessmarkering>${shown && writeSokande(shown, today)}${shown && writeBeslut(shown, today, period)}${optional('af:Akassetillhorighet', shown?.akassa)}<af:StatusSokandeinformationKod>${status}</af:StatusSokandeinformationKod><af:StatusSokandeinformationKodText>${broken ? 'Frågan kunde inte behandlas.' : VALID}</af:StatusSokandeinformationKodText></af:Svar></ssbt:data>`;
}
