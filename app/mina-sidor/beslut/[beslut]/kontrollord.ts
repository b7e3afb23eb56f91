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
