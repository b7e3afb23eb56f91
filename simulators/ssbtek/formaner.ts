type Named = { readonly id: string; readonly beskrivning: string };

interface Entry {
  /** LEFI's code of the group. */
  readonly kod: string;
  readonly familj: Named;
  readonly forman: Named;
  /** LEFI's kind of payment: 1 monthly, 2 daily. */
  readonly typ: 1 | 2;
  /** The list that its ärenden stand in. */
  readonly arende: string;
}

const named = (id: string, beskrivning: string): Named => ({ id, beskrivning });
const DAGERSATTNING = named('DAG', 'Dagersättning');
const monthly = (kod: string, forman: Named, arende: string, familj = forman): Entry => ({
  kod: `FK:${kod}`,
  familj,
  forman,
  typ: 1,
  arende,
});
const daily = (kod: string, forman: Named, arende: string): Entry => ({
  kod: `FK:${kod}`,
  familj: DAGERSATTNING,
  forman,
  typ: 2,
  arende,
});

const SA = named('SA', 'Sjuk- och aktivitetsersättning');

/** FK's benefits as the stories name them. Only BOB, DAG, SJP and US are seen as ids; the others are ours. */
export const FORMANER = {
  ABB: monthly('ABB', named('ABB', 'Barnbidrag'), 'barnbidragsarende'),
  BOB: monthly('BOB', named('BOB', 'Bostadsbidrag'), 'bostadsbidragsarende'),
  BTI: monthly('BTI', named('BTI', 'Bostadstillägg'), 'bostadstillaggsarende'),
  US: monthly('US', named('US', 'Underhållsstöd'), 'underhallsstodsmottag'),
  OMV: monthly('OMV', named('OMV', 'Omvårdnadsbidrag'), 'omvardnadsbidragsarende'),
  AE: monthly('SA', named('AE', 'Aktivitetsersättning'), 'sjukOchAktivitetsersattningsarende', SA),
  SE: monthly('SA', named('SE', 'Sjukersättning'), 'sjukOchAktivitetsersattningsarende', SA),
  SJP: daily('SJP', named('SJP', 'Sjukpenning'), 'sjukpenningarende'),
  FP: daily('FP', named('FP', 'Föräldrapenning'), 'foraldrapenningarende'),
  TFP: daily('TFP', named('TFP', 'Tillfällig föräldrapenning'), 'tillfalligForaldrapenningarende'),
  AS: daily('AS', named('AS', 'Aktivitetsstöd'), 'aktivitetsstodsarende'),
  UE: daily('AS', named('UE', 'Utvecklingsersättning'), 'aktivitetsstodsarende'),
  EE: daily('ET', named('EE', 'Etableringsersättning'), 'programersattningsarende'),
} as const satisfies Record<string, Entry>;

export type Forman = keyof typeof FORMANER;
