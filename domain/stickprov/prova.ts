import type { Manad } from '../manad.ts';
import { andelFor, formatAndel, type Andelsunderlag, type Parametrar } from './andel.ts';
import type { Lottrad } from './lista.ts';
import { isDrawn } from './lott.ts';

type Fakta = Pick<Andelsunderlag, 'kostnadsslag' | 'manaderSedanKontroll' | 'tidigareDragen'>;

export type Provning = {
  rad: Lottrad;
  manad: Manad;
  /** What the month's secret gives; null while the secret is sealed. */
  lott: string | null;
  /** The draw's parameters in the row's own regelverk; null when nobody knows that regelverk. */
  parametrar: Parametrar | null;
  /** Costs and months as the case has them; null where only the list is known. */
  fakta: Fakta | null;
};

/** The least that the stated reason says of an application. */
function impliedBy(grund: string, { grupper }: Parametrar): Fakta {
  const [slag, value = ''] = grund.split(/:(.*)/su);
  const kostnad = slag === 'grupp' ? grupper.find(({ id }) => id === value)?.kostnad : undefined;
  return {
    kostnadsslag: kostnad === undefined ? [] : [kostnad],
    manaderSedanKontroll: slag === 'kontroll' && /^\d{1,4}$/.test(value) ? Number(value) : 0,
    tidigareDragen: slag === 'aterkallad',
  };
}

function andelFel({ rad, manad, parametrar, fakta }: Provning): string[] {
  if (parametrar === null) return ['Regelverket som andelen kom från är inte känt.'];
  const { andel, grund } = andelFor({ parametrar, manad, ...(fakta ?? impliedBy(rad.grund, parametrar)) });
  if (rad.andel === andel && rad.grund === grund) return [];
  return [
    `Andelen ska vara ${formatAndel(andel)} (${grund}), inte ${formatAndel(rad.andel)} (${rad.grund}).`,
  ];
}

/** Everything that is wrong with one draw, each in a sentence; empty when it is as it should be. */
export function felI(provning: Provning): string[] {
  const { rad, lott } = provning;
  return [
    ...(lott !== null && lott !== rad.lott ? ['Lotten är inte den som hemligheten ger.'] : []),
    ...(isDrawn(rad.lott, rad.andel) === rad.dragen
      ? []
      : [`Utfallet är fel: lotten och andelen ger ${rad.dragen ? 'inte dragen' : 'dragen'}.`]),
    ...andelFel(provning),
  ];
}
