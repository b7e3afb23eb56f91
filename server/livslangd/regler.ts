import 'server-only';
import { IDLE_MINUTES, MAX_HOURS } from '../session/sessions';

/** How sure a lifetime is. NV: the municipality has not set it, and the value is an example. */
type Sakerhet = 'teknisk' | 'NV';

type Tid = { antal: number; enhet: 'minuter' | 'timmar' | 'dygn' };

export type Livslangd = {
  vad: string;
  tid: Tid;
  /** What the time is counted from. */
  fran: string;
  /** Why, and who says so. */
  kalla: string;
  sakerhet: Sakerhet;
};

/** The day the table was last gone through. */
export const GENOMGANGEN = '2026-11-22';

const EXEMPEL = 'exempel: kommunens dokumenthanteringsplan avgör';

/** How long each thing is kept that is not preserved. The job of `carryOut` follows this table and nothing else. */
export const LIVSLANGDER = {
  utkast: {
    vad: 'Utkast med svar och bifogade filer',
    tid: { antal: 30, enhet: 'dygn' },
    fran: 'senaste ändringen, och minst fem dygn efter att personen har fått besked',
    kalla: EXEMPEL,
    sakerhet: 'NV',
  },
  utkastBesked: {
    vad: 'Utkast: besked om att det tas bort',
    tid: { antal: 5, enhet: 'dygn' },
    fran: 'räknas bakåt från dagen då det tas bort',
    kalla: EXEMPEL,
    sakerhet: 'NV',
  },
  medunderskrift: {
    vad: 'Väntan på medsökandes underskrift',
    tid: { antal: 7, enhet: 'dygn' },
    fran: 'den första underskriften; sedan får en handläggare veta det',
    kalla: EXEMPEL,
    sakerhet: 'NV',
  },
  sessionOanvand: {
    vad: 'Inloggning som inte används',
    tid: { antal: IDLE_MINUTES, enhet: 'minuter' },
    fran: 'senaste aktiviteten',
    kalla: 'säkerhet: delade datorer och telefoner',
    sakerhet: 'teknisk',
  },
  session: {
    vad: 'Inloggning',
    tid: { antal: MAX_HOURS, enhet: 'timmar' },
    fran: 'inloggningen',
    kalla: 'säkerhet: en arbetsdag',
    sakerhet: 'teknisk',
  },
  bankidOrder: {
    vad: 'Uppdrag hos BankID',
    tid: { antal: 24, enhet: 'timmar' },
    fran: 'start; underskriften är då sparad med ansökan',
    kalla: 'BankID håller ett uppdrag i minuter; dygnet är till för felsökning',
    sakerhet: 'teknisk',
  },
  takt: {
    vad: 'Antal försök per adress och person',
    tid: { antal: 60, enhet: 'minuter' },
    fran: 'fönstrets början',
    kalla: 'det längsta fönstret är tio minuter',
    sakerhet: 'teknisk',
  },
  losFil: {
    vad: 'Fil som inte hör till något utkast eller någon ansökan',
    tid: { antal: 24, enhet: 'timmar' },
    fran: 'uppladdningen',
    kalla: 'ingen kan nå filen',
    sakerhet: 'teknisk',
  },
  avisering: {
    vad: 'Avslutad avisering',
    tid: { antal: 90, enhet: 'dygn' },
    fran: 'den skickades eller gavs upp',
    kalla: EXEMPEL,
    sakerhet: 'NV',
  },
  jobb: {
    vad: 'Avslutat jobb i robotens kö',
    tid: { antal: 24, enhet: 'timmar' },
    fran: 'jobbet blev klart; jobbkön tar bort det själv',
    kalla: 'jobbet är bara en väckning och har inga uppgifter utom ansökans id',
    sakerhet: 'teknisk',
  },
} as const satisfies Record<string, Livslangd>;

/** What is never removed by age, and why. The database refuses most of it besides (ADR 7). */
export const BEVARAS: readonly { vad: string; varfor: string }[] = [
  {
    vad: 'Skickad ansökan med underskrift och bilagor, begäran om komplettering, komplettering, återtagande och avskrivning',
    varfor: 'handling i ett ärende; gallras bara efter beslut enligt kommunens dokumenthanteringsplan (NV)',
  },
  {
    vad: 'Rekommendation, registerutdrag, stickprov och kontroll',
    varfor: 'underlag för beslutet; den som beslutet gäller ska kunna se och pröva det',
  },
  {
    vad: 'Beslut, beslutsrader och delgivning',
    varfor: 'visar vad som beslutades och när tiden att överklaga började',
  },
  { vad: 'Loggen', varfor: 'varje rad bär hashen av den förra; en borttagen rad bryter kedjan' },
  {
    vad: 'Person, ärende, hushåll, plan och närvaro',
    varfor: 'hör till ett ärende; gallras med det, när kommunen har bestämt det (NV)',
  },
  { vad: 'Kontaktuppgift', varfor: 'tills personen tar bort den' },
];

const MS = { minuter: 60_000, timmar: 3_600_000, dygn: 86_400_000 } as const;

type Namn = keyof typeof LIVSLANGDER;

/** A lifetime in milliseconds. */
export const livslangdMs = (namn: Namn): number => {
  const { antal, enhet } = LIVSLANGDER[namn].tid;
  return antal * MS[enhet];
};

/** What began at this moment or before has outlived its time. */
export const granstid = (namn: Namn, nu: Date): Date => new Date(nu.getTime() - livslangdMs(namn));

/** Until when a draft is kept if it is not changed again. */
export const utkastKvarTill = (andrad: Date): Date => new Date(andrad.getTime() + livslangdMs('utkast'));
