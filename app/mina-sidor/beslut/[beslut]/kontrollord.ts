type Ord = Readonly<Record<string, string>>;

/** What the applicant reads about a check that was in order. Checks without words here are the office's own routine. */
export const GJORD: Ord = {
  plan_narvaro: 'Du har följt din plan.',
  aktivitetskrav: 'Du uppfyller aktivitetskravet, eller så gäller det inte dig.',
  lakarintyg: 'Läkarintyg finns om det behövs.',
  hushall_oforandrat: 'Hushållet är detsamma som förra månaden.',
  vistelse: 'Du vistas i kommunen.',
  boende: 'Vi vet hur du bor.',
  inkomster: 'Inkomsterna du skrev har vi räknat enligt reglerna.',
  andrad_inkomst: 'Inkomsterna har inte ändrats mycket sedan månaden före.',
  ny_inkomst: 'Det finns ingen ny sorts inkomst.',
  forsvunnen_inkomst: 'Ingen inkomst har upphört.',
  sokt_forman: 'Ingen ersättning som du har sökt väntar på beslut.',
  tillgangar: 'Det finns inga tillgångar att räkna med.',
  ny_kostnad: 'Det finns ingen ny sorts kostnad.',
  betalkonto: 'Kontot för pengarna är detsamma som förut.',
  stickprov: 'Ansökan drogs inte till stickprov.',
};

/** What the applicant reads about a check that a person had to look at. */
export const KVAR: Ord = {
  plan_narvaro: 'Det är inte klart om du har följt din plan',
  aktivitetskrav: 'Det är inte klart om du uppfyller aktivitetskravet',
  lakarintyg: 'Ett läkarintyg saknas eller har gått ut',
  oppen_komplettering: 'Vi väntade på en uppgift från dig',
  uppgifter: 'En uppgift om hushållet saknades',
  hushall_oforandrat: 'Hushållet har ändrats, eller så vet vi inte säkert',
  vistelse: 'Det är inte klart om du vistades i kommunen hela månaden',
  boende: 'Det är inte klart hur du bor',
  inkomster: 'En inkomst gick inte att räkna utan en människa',
  deklarerat_mot_register: 'En inkomst skiljer sig från vad en myndighet har svarat',
  andrad_inkomst: 'En inkomst har ändrats mycket sedan månaden före',
  ny_inkomst: 'Du har en ny sorts inkomst',
  forsvunnen_inkomst: 'En inkomst har upphört',
  sokt_forman: 'En ersättning som du har sökt är inte klar',
  tillgangar: 'Vi behövde se över dina tillgångar',
  ny_tillgang: 'Du har en ny tillgång',
  tidigare_overskott: 'Du hade pengar över en tidigare månad',
  ny_kostnad: 'Du har en ny sorts kostnad',
  overskott: 'Inkomsterna är högre än behovet',
  betalkonto: 'Kontot för pengarna är nytt',
  stickprov: 'Ansökan drogs till stickprov. En lott avgör, alla har samma chans',
  djupkontroll: 'Det var dags för en fördjupad kontroll',
};
