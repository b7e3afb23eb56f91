import type { SsbtekVersion } from '@/domain/registerutdrag/registerutdrag';
import type { Block } from '../question';
import { toSporsmal } from '../question';

/** Answers written by hand, in the form the agencies' contracts describe. All people, amounts and organisations are invented. */
export const PERSON = '199001012385';
export const KORRELATION = '7c1f3c8e-0b1d-4f0e-9a52-1d5a4f1b0001';

/** The question of the worked example: the third of November, about November. */
export const SPORSMAL = toSporsmal(
  {
    personnummer: PERSON,
    arendeidentitet: 'EB-2026-000123-01',
    handlaggare: 'EB-SYSTEM',
    manad: '2026-11',
    nu: new Date('2026-11-03T08:15:00Z'),
  },
  KORRELATION,
);

export const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
export const json = (value: unknown): string => base64(JSON.stringify(value));

const SSBT = 'http://schema.forsakringskassan.se/integration/ssbt/';

export const envelope = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Header/><soap:Body>${body}</soap:Body></soap:Envelope>`;

type Answer = { version?: SsbtekVersion; korrelationsid?: string };

/** A whole answer of these parts, each with its own prefix as the agencies send it. */
export const answer = (
  parts: Partial<Record<Block, string>>,
  { version = '11', ...rest }: Answer = {},
): string =>
  envelope(`<ssbt:hamtaBastjanstInformationResponse xmlns:ssbt="${SSBT}${version}">
 <ssbt:frageTidpunkt>2026-11-03T09:15:00+01:00</ssbt:frageTidpunkt>
 <ssbt:korrelationsid>${rest.korrelationsid ?? KORRELATION}</ssbt:korrelationsid>
 <ssbt:svarsdata>${Object.entries(parts)
   .map(([block, inner]) => `<ssbt:${block}>${inner}</ssbt:${block}>`)
   .join('\n')}</ssbt:svarsdata></ssbt:hamtaBastjanstInformationResponse>`);

export const error = (kalla: 'SSBT' | 'BT', felkod: string): string =>
  `<ssbt:error><ssbt:kalla>${kalla}</ssbt:kalla><ssbt:felkod>${felkod}</ssbt:felkod><ssbt:felmeddelande>Fel i frågan om ${PERSON}</ssbt:felmeddelande></ssbt:error>`;

const AF_INFO = `<af:ArbetssokandeInfo><af:Arbetssokande>true</af:Arbetssokande><af:ArbetssokandeSKAT>Öppet arbetslös</af:ArbetssokandeSKAT>
   <af:ArbetssokandeRegistrerad>2026-08-10+02:00</af:ArbetssokandeRegistrerad><af:ArbetssokandeOmfattning>100</af:ArbetssokandeOmfattning>
   <af:AktivetetsRapportDatum><af:AktivitetsRapportMeddelande>200</af:AktivitetsRapportMeddelande><af:SenasteAktivitetsRapportDatum>2026-10-12</af:SenasteAktivitetsRapportDatum></af:AktivetetsRapportDatum></af:ArbetssokandeInfo>
  <af:BeslutInfo><af:EkonomiskaBeslut/></af:BeslutInfo><af:Akassetillhorighet>Exempelkassan</af:Akassetillhorighet>`;

export const af = ({ info = AF_INFO, status = '0', mark = 'false' } = {}): string =>
  `<ssbt:data xmlns:af="http://api.arbetsformedlingen.se/arbetssokande/ersattningsstod/v2">
 <af:Svar><af:Schemaversion>4.0</af:Schemaversion><af:Referensnummer>EB-2026-000123-01</af:Referensnummer>
  <af:IdentitetsbeteckningFysiskPerson>${PERSON}</af:IdentitetsbeteckningFysiskPerson><af:Fornamn>Testa</af:Fornamn><af:Efternamn>Exempelsson</af:Efternamn>
  <af:Sekretessmarkering>${mark}</af:Sekretessmarkering>${info}
  <af:StatusSokandeinformationKod>${status}</af:StatusSokandeinformationKod><af:StatusSokandeinformationKodText>text</af:StatusSokandeinformationKodText></af:Svar>
</ssbt:data>`;

type Csn = { kod?: string; status?: string; flags?: string; arenden?: string; sekretess?: string };

export const STUDIEMEDEL = `<p:Arenden><p:Arende lopnummer="7"><sm:stodform>GRUND</sm:stodform><sm:klartext>Studiemedel för studier i Sverige</sm:klartext><sm:status>BESLUTAD</sm:status>
   <sm:BeviljadeTider><sm:BeviljadTid><t:starttid>202636</t:starttid><t:sluttid>202702</t:sluttid><t:takt>100</t:takt><t:Beloppen/><t:totbelopp>66500</t:totbelopp></sm:BeviljadTid></sm:BeviljadeTider>
   <sm:UtbetalningsPlan>
    <sm:Utbetalning><t:utbetdatum>20261023</t:utbetdatum><t:utbetstatus>Utbetald</t:utbetstatus><t:Utbetaldatider><t:Utbetaldtid><t:startvecka>202644</t:startvecka><t:slutvecka>202647</t:slutvecka><t:Beloppen>
      <t:Belopp><t:beloppstyp>GRUNDB</t:beloppstyp><t:klartext>Bidrag</t:klartext><t:belopp>4300</t:belopp><t:totbelopp>4300</t:totbelopp></t:Belopp>
      <t:Belopp><t:beloppstyp>GRUNDL</t:beloppstyp><t:klartext>Lån</t:klartext><t:belopp>9000</t:belopp><t:totbelopp>9000</t:totbelopp></t:Belopp></t:Beloppen><t:totbelopp>13300</t:totbelopp></t:Utbetaldtid></t:Utbetaldatider><t:totbelopp>13300</t:totbelopp></sm:Utbetalning>
    <sm:Utbetalning><t:utbetdatum>0</t:utbetdatum><t:utbetstatus>Planerad</t:utbetstatus><t:Utbetaldatider><t:Utbetaldtid><t:startvecka>202648</t:startvecka><t:slutvecka>202651</t:slutvecka><t:Beloppen/><t:totbelopp>13300</t:totbelopp></t:Utbetaldtid></t:Utbetaldatider><t:totbelopp>13300</t:totbelopp></sm:Utbetalning>
   </sm:UtbetalningsPlan></p:Arende></p:Arenden>`;

export const csnXml = ({
  kod = '0',
  status = ' '.repeat(10),
  flags = '00000',
  arenden = '',
  sekretess = '  ',
}: Csn = {}): string => {
  const [a, b, c, d, e] = flags;
  return `<CSNSvar xmlns="http://schema.csn.se/v4.0/kommunfraga" xmlns:p="http://schema.csn.se/v4.0/person" xmlns:t="http://schema.csn.se/v4.0/csntyper" xmlns:sm="http://schema.csn.se/v4.0/studiemedel" schemaVersion="4.0">
 <GemensamtSvarEkbistand><Resultat><ResultatKod>${kod}</ResultatKod><ResultatText>text</ResultatText></Resultat></GemensamtSvarEkbistand><GemensamtFragaEkbistand/>
 <Personer><Person personnummer="9001012385" Status="${status}" sekretess="${sekretess}" sekel="19">
  <p:Studiestodstypforteckning><t:studiemedel>${a}</t:studiemedel><t:studiehjalp>${b}</t:studiehjalp><t:hemutrustningslan>${c}</t:hemutrustningslan><t:studiestartsstod>${d}</t:studiestartsstod><t:omstallningsstudiestod>${e}</t:omstallningsstudiestod></p:Studiestodstypforteckning>
  <p:Studiemedel>${arenden}</p:Studiemedel><p:Studiehjalp/><p:HemutrustningsLan/><p:Studiestartsstod/><p:Omstallningsstudiestod/>
 </Person></Personer></CSNSvar>`;
};
export const csn = (more: Csn = {}): string =>
  `<ssbt:data><ssbt:svar>${base64(csnXml(more))}</ssbt:svar></ssbt:data>`;

const sek = (summa: number) => ({ summa, valuta: 'SEK' });
const ok = (kod: string) => ({
  utlamnare: { kod, namn: kod },
  tillstand: { kod: 'OK', beskrivning: 'Tillgänglig' },
});

/** Försäkringskassan's and Pensionsmyndigheten's part of the worked example. */
export const LEFI = {
  utlamnare: [ok('FK'), ok('PM')],
  avvikelser: {
    formansinformation: [
      {
        avvikelse: { kod: 'INTERNT_FEL', beskrivning: 'Delsystem svarar inte' },
        formansgrupp: { kod: 'FK:FP', beskrivning: 'Föräldrapenning' },
      },
    ],
  },
  formansinformation: {
    generellPersoninformation: [
      { personnummer: PERSON, foddes: '1990-01-01', namn: 'Testa Exempelsson', skyddad: false },
    ],
    bostadsbidragsarende: [
      {
        startades: '2026-07-20',
        aktivt: true,
        avslaget: false,
        beslut: [
          {
            fattades: '2026-08-03',
            definitivt: false,
            forman: { id: 'BOB', beskrivning: 'Bostadsbidrag' },
            periodicitet: { id: 1, beskrivning: 'Månadsvis' },
            period: { fran: '2026-08', till: '2027-07' },
            beslutatBruttobelopp: sek(2100),
          },
        ],
      },
    ],
    sjukpenningarende: [{ startades: '2026-10-28', aktivt: true, beslut: [] }],
    utbetalningsuppgift: [
      {
        typ: { id: 1, beskrivning: 'Månad' },
        foretag: { id: 1001, beskrivning: 'Försäkringskassan' },
        formansfamilj: { id: 'BOB', beskrivning: 'Bostadsbidrag' },
        datum: '2026-10-27',
        period: { fran: '2026-10-01', till: '2026-10-31' },
        bruttobelopp: sek(2100),
        skattebelopp: sek(0),
        avdragsbelopp: sek(0),
        nettobelopp: sek(2100),
      },
      {
        typ: { id: 2, beskrivning: 'Daglig' },
        foretag: { id: 1001, beskrivning: 'Försäkringskassan' },
        formansfamilj: { id: 'DAG', beskrivning: 'Dagersättning' },
        datum: '2026-10-23',
        period: { fran: '2026-10-01', till: '2026-10-14' },
        bruttobelopp: sek(4200),
        skattebelopp: sek(1050),
        avdragsbelopp: sek(1050),
        nettobelopp: sek(3150),
        utbetalningsdetalj: [
          {
            forman: { id: 'SJP', beskrivning: 'Sjukpenning' },
            period: { fran: '2026-10-01', till: '2026-10-14' },
            beloppstyp: { id: 'SJP', beskrivning: 'Sjukpenning' },
            omfattning: { taljare: 1, namnare: 2 },
            dagar: 14,
            bruttobelopp: sek(4200),
          },
          {
            forman: { id: 'SJP', beskrivning: 'Sjukpenning' },
            beloppstyp: { id: 'PS', beskrivning: 'Preliminär skatt' },
            skattebelopp: sek(1050),
          },
        ],
      },
    ],
    preliminarautbetalningar: [
      {
        typ: { id: 4, beskrivning: 'Presumtiv' },
        formansfamilj: { id: 'BOB', beskrivning: 'Bostadsbidrag' },
        datum: '2026-11-27',
        period: { fran: '2026-11-01', till: '2026-11-30' },
        nettobelopp: sek(2100),
      },
    ],
  },
  ansprak: [],
  beslut: [],
  preliminaraUtbetalningar: [],
  utbetalningar: [
    {
      utbetalningsdatum: '2026-10-19',
      utbetalningsperiod: { from: '2026-10-01', tom: '2026-10-31' },
      bruttobelopp: 5200,
      nettobelopp: 4160,
      avdrag: [{ belopp: -1040, avdragstyp: { kod: 'PM:PS', beskrivning: 'Preliminär skatt' } }],
      utbetalningsrader: [
        {
          formansgrupp: { kod: 'PM:EF', beskrivning: 'Efterlevandeförmåner' },
          belopp: 5200,
          utbetalningsforman: { kod: 'PM:EP', beskrivning: 'Efterlevandepension' },
          beloppstyp: { kod: 'PM:OP', beskrivning: 'Omställningspension' },
        },
      ],
    },
  ],
};

/** An answer in which neither has anything about the person. */
export const LEFI_TOM = {
  utlamnare: [ok('FK'), ok('PM')],
  avvikelser: [],
  formansinformation: {
    generellPersoninformation: [{ personnummer: PERSON, skyddad: false }],
    utbetalningsuppgift: [],
  },
  ansprak: [],
  beslut: [],
  utbetalningar: [],
  preliminaraUtbetalningar: [],
};

export const fk = (lefi: unknown = LEFI): string =>
  `<ssbt:data><ssbt:lefiJsonSvar>${json(lefi)}</ssbt:lefiJsonSvar></ssbt:data>`;

const del = (namn: string, inner: string): string => `<ssbt:${namn}>${inner}</ssbt:${namn}>`;
export const skvData = (value: unknown): string => `<ssbt:data>${json(value)}</ssbt:data>`;

const SKV = {
  foretagsinformation: skvData({
    foretag: {
      foretagId: PERSON,
      arbetsgivarregistrerad: false,
      momsregistrerad: false,
      godkandFskatt: false,
    },
  }),
  individuppgifter: error('BT', '404'),
  skattekonto: skvData({ kontohavare: PERSON, utbetaltBelopp: 2340, bokforingsdag: '2026-10-06', saldo: 0 }),
  skatteuppgifter: skvData({ identitet: PERSON, beslutadeSkatteuppgifter: [] }),
};

export const skv = (more: Partial<Record<keyof typeof SKV, string>> = {}): string =>
  Object.entries({ ...SKV, ...more })
    .map(([namn, inner]) => (inner === '' ? '' : del(namn, inner)))
    .join('\n');

export const EXEMPELKASSAN = `<so:Arbetsloshetsersattning><so:SvarandeOrganisation>Exempelkassan</so:SvarandeOrganisation><so:StatusSvarandeOrganisation>OK</so:StatusSvarandeOrganisation>
   <so:Utbetalningar><so:Utbetalningsdatum>2026-10-22</so:Utbetalningsdatum><so:NettoEfterSkatt>5120.50</so:NettoEfterSkatt><so:NettoEfterAvdrag>4980.50</so:NettoEfterAvdrag><so:Ersattningsdagar>9.5</so:Ersattningsdagar><so:AvserFrom>2026-10-05</so:AvserFrom><so:AvserTom>2026-10-18</so:AvserTom></so:Utbetalningar>
   <so:Avstangningar><so:AvstangdFrom>2026-09-14</so:AvstangdFrom><so:AvstangdTom>2026-09-18</so:AvstangdTom></so:Avstangningar>
   <so:AnsoktOmErsattning><so:BeslutOmRattTillErsattning>2026-08-24</so:BeslutOmRattTillErsattning><so:AnsokanOmUtbetalningInlamnad>true</so:AnsokanOmUtbetalningInlamnad></so:AnsoktOmErsattning></so:Arbetsloshetsersattning>`;
export const TYST_KASSA =
  '<so:Arbetsloshetsersattning><so:SvarandeOrganisation>Andra Exempelkassan</so:SvarandeOrganisation><so:StatusSvarandeOrganisation>Svar saknas</so:StatusSvarandeOrganisation></so:Arbetsloshetsersattning>';

export const so = (kassor: string = EXEMPELKASSAN + TYST_KASSA): string =>
  `<ssbt:data xmlns:so="http://INT014.UBPService.Schemas" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
 <so:OrganisationsnummerIngivare>162199990007</so:OrganisationsnummerIngivare><so:IdentificationNumber>${PERSON}</so:IdentificationNumber>
 <so:ArbetsloshetsersattningLista>${kassor}</so:ArbetsloshetsersattningLista></ssbt:data>`;

export const BIL =
  '<frdn:fordon><frdn:regnr>TST001</frdn:regnr><frdn:fabrikat>Exempelbil</frdn:fabrikat><frdn:fordonsar>2011</frdn:fordonsar><frdn:fordonsslag>PERSONBIL</frdn:fordonsslag><frdn:handelsbeteckning>E1</frdn:handelsbeteckning></frdn:fordon>';

export const tns = (fordon: string = BIL, resultat = 'OK'): string =>
  `<ssbt:data xmlns:tns="http://schema.transportstyrelsen.se/ssbtek/hamtauppgifterresponder/1" xmlns:frdn="http://schema.transportstyrelsen.se/ssbtek/fordon/1"><tns:resultat>${resultat}</tns:resultat><tns:fordonsinnehav>${fordon}</tns:fordonsinnehav></ssbt:data>`;

export const tillstand = (tom: string, kod = 'BEV', beslutsdatum = '2025-06-16+02:00'): string =>
  `<svar><ansokningsdatum>2025-02-03+01:00</ansokningsdatum><arendeTyp>UT</arendeTyp><beslutsKod>${kod}</beslutsKod><beslutsTyp>UAT</beslutsTyp><beslutsdatum>${beslutsdatum}</beslutsdatum><fromDatum>2025-06-16</fromDatum><giltighetstid>TIDBEGRANSAT</giltighetstid><tomDatum>${tom}</tomDatum></svar>`;

export const miv = (svar = ''): string =>
  `<ssbt:data><response><correlationid>${KORRELATION}</correlationid><efternamn>Provsson</efternamn><fornamn>Prov</fornamn><hemland>XX</hemland>${svar === '' ? '' : `<svarCollection>${svar}</svarCollection>`}</response></ssbt:data>`;

/** Every part of the worked example. */
export const ALLT: Readonly<Record<Block, string>> = {
  AF: af(),
  CSN: csn(),
  FK: fk(),
  SKV: skv(),
  SO: so(),
  TNS: tns(),
  MIV: miv(),
};
