import type { Steglage } from '@/server/robot/load-figures';

/** What the robot does in each step, as staff call it. */
export const STEG: Readonly<Record<Steglage['steg'], string>> = {
  STICKPROV: 'Drar stickprov',
  UPPSLAG: 'Frågar myndigheterna',
  REKOMMENDATION: 'Räknar',
  KLAR: 'Klar',
  TAGEN: 'Tagen av en handläggare',
  ATERKALLAD: 'Återtagen av den sökande',
};

const JOBB: Readonly<Record<string, string>> = {
  created: 'I kön',
  retry: 'Försöks igen',
  active: 'Pågår',
  completed: 'Klara',
  cancelled: 'Avbrutna',
  failed: 'Misslyckade',
};

export const jobbText = (tillstand: string): string => JOBB[tillstand] ?? tillstand;

export const SPAR_TEXT: Readonly<Record<string, string>> = {
  forenklad: 'Förenklat spår',
  manuell: 'Manuell handläggning',
};
