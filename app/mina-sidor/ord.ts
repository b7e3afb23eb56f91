import type { Tone } from '@/components/status';
import type { IconName } from '@/components/icon';
import { formatManad, type Manad } from '@/domain/manad';

/** The outcome of a decision as the person it concerns reads it. */
export const UTGANG = {
  BIFALL: { tone: 'ok', label: 'Beviljat', icon: 'check' },
  DELVIS_BIFALL: { tone: 'ok', label: 'Delvis beviljat', icon: 'half' },
  AVSLAG: { tone: 'bad', label: 'Avslag', icon: 'cross' },
} as const satisfies Record<string, { tone: Tone; label: string; icon: IconName }>;

type Utgang = keyof typeof UTGANG;

const RUBRIK: Record<Utgang, (manad: string) => string> = {
  BIFALL: (manad) => `Du får pengar för ${manad}`,
  DELVIS_BIFALL: (manad) => `Du får en del av det du sökte för ${manad}`,
  AVSLAG: (manad) => `Du får inte pengar för ${manad}`,
};

/** What was decided, in a sentence. */
export const beslutsrubrik = (utgang: Utgang, manad: Manad): string => RUBRIK[utgang](formatManad(manad));

/** "Fredag 27 november 2026": a day that stands first. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
