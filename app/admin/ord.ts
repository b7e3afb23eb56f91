import type { Kompletteringslage } from '@/domain/arende/komplettering';
import type { IconName } from '@/components/icon';
import type { Tone } from '@/components/status';
import type { Ansokanstyp } from '@/domain/ansokan/ansokanstyp';
import type { Vantan } from '@/server/handlaggning/tidsmal';

type Mark = { tone: Tone; label: string; icon?: IconName };

const SPAR: Readonly<Record<string, Mark>> = {
  manuell: { tone: 'judge', label: 'Manuell', icon: 'question' },
  forenklad: { tone: 'ok', label: 'Förenklad' },
};

/** The track as a status; a case that is not computed yet says so. */
export const sparMark = (spar: string | null): Mark =>
  (spar === null ? undefined : SPAR[spar]) ?? { tone: 'doing', label: 'Inte räknad' };

export const UTGANG = {
  BIFALL: { tone: 'ok', label: 'Bifall', icon: 'check' },
  DELVIS_BIFALL: { tone: 'ok', label: 'Delvis bifall', icon: 'half' },
  AVSLAG: { tone: 'bad', label: 'Avslag', icon: 'cross' },
} as const satisfies Record<string, Mark>;

/** The kinds of application, as staff read them. */
export const TYP: Readonly<Record<Ansokanstyp, string>> = {
  ATERANSOKAN: 'Återansökan',
  NYANSOKAN: 'Nyansökan',
  TILLAGGSANSOKAN: 'Tilläggsansökan',
  KOMPLETTERING: 'Komplettering',
};

const KOMPLETTERING = {
  vantar: { tone: 'doing', label: 'Väntar på komplettering', icon: 'clock' },
  sista_dag_passerad: { tone: 'bad', label: 'Sista dag passerad', icon: 'clock' },
  inskickad: { tone: 'judge', label: 'Komplettering inskickad' },
} as const satisfies Record<NonNullable<Kompletteringslage>, Mark>;

/** What was asked for, as a status; null where nothing is. */
export const kompletteringMark = (lage: Kompletteringslage): Mark | null => lage && KOMPLETTERING[lage];

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** "1 vuxen, 2 barn" */
export const hushallText = (vuxna: number, barn: number): string =>
  [plural(vuxna, 'vuxen', 'vuxna'), ...(barn > 0 ? [`${barn} barn`] : [])].join(', ');

export const bilagorText = (n: number): string => plural(n, 'bilaga', 'bilagor');
export const arendenText = (n: number): string => plural(n, 'ärende', 'ärenden');

/** "1 d 19 h" */
export const vantatText = ({ dagar, timmar }: Pick<Vantan, 'dagar' | 'timmar'>): string =>
  dagar > 0 ? `${dagar} d ${timmar} h` : `${timmar} h`;

/** "Väntat 1 d 19 h av 5 arbetsdagar" */
export const vantatAvMal = (vantan: Vantan): string =>
  `Väntat ${vantatText(vantan)}${vantan.mal === null ? '' : ` av ${vantan.mal} arbetsdagar`}`;
