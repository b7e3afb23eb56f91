import { readBelopp } from '@/domain/ansokan/belopp';
import { needsSkal } from '@/domain/arende/beslutsrad';
import { formatOre } from '@/domain/pengar';

/** A line to decide, as the form knows it. Amounts in öre, none negative; `tecken` says whether it adds or takes off. */
export type Beslutsrad = {
  radId: string;
  etikett: string;
  soktOre: number | null;
  beraknatOre: number | null;
  tecken: 1 | -1;
};

export type Svar = Readonly<Record<string, string>>;
type Fel = { name: string; message: string };

/** The shortest reason the database keeps. */
const MOTIVERING_MIN = 10;

export const beloppFalt = (radId: string): string => `belopp-${radId}`;
export const skalFalt = (radId: string): string => `skal-${radId}`;

/** "3 940": kronor as a number of its own, for a column that says kr. */
export const inKronor = (ore: number): string => formatOre(ore).replace(/\u00a0kr$/u, '');

/** Whole öre, or null when what is written is no amount of a decision: never less than nothing. */
export function beloppOf(written = ''): number | null {
  const read = readBelopp(written);
  return read.ok ? read.varde : null;
}

/** True when the line's amount is written and owes a reason. */
export function asksSkal(rad: Beslutsrad, svar: Svar): boolean {
  const beslutatOre = beloppOf(svar[beloppFalt(rad.radId)]);
  return beslutatOre !== null && needsSkal({ ...rad, beslutatOre });
}

/** What the written amounts come to, in öre; null while one is missing. */
export function summa(rader: readonly Beslutsrad[], svar: Svar): number | null {
  const amounts = rader.map(({ radId, tecken }) => {
    const ore = beloppOf(svar[beloppFalt(radId)]);
    return ore === null ? null : tecken * ore;
  });
  return amounts.reduce((sum, ore) => (sum === null || ore === null ? null : sum + ore), 0);
}

function amountFault({ radId, etikett }: Beslutsrad, svar: Svar): Fel[] {
  const written = svar[beloppFalt(radId)]?.trim() ?? '';
  if (beloppOf(written) !== null) return [];
  const how = /^[-−–]/u.test(written)
    ? `Skriv beloppet för ${etikett} utan minus`
    : written
      ? `Skriv beloppet för ${etikett} med siffror, till exempel 1 500`
      : `Skriv ett belopp för ${etikett}, eller godta det beräknade`;
  return [{ name: beloppFalt(radId), message: how }];
}

const skalFault = (rad: Beslutsrad, svar: Svar): Fel[] =>
  asksSkal(rad, svar) && !svar[skalFalt(rad.radId)]?.trim()
    ? [{ name: skalFalt(rad.radId), message: `Skriv varför beloppet för ${rad.etikett} skiljer sig` }]
    : [];

/** What is missing or wrong, in the order of the page; empty when the form may be decided on. */
export function faults(rader: readonly Beslutsrad[], harBarn: boolean, svar: Svar): Fel[] {
  const isEmpty = (name: string) => !svar[name]?.trim();
  const short = (svar.motivering?.trim().length ?? 0) < MOTIVERING_MIN;
  return [
    ...rader.flatMap((rad) => [...amountFault(rad, svar), ...skalFault(rad, svar)]),
    ...(isEmpty('utgang') ? [{ name: 'utgang', message: 'Välj utgång' }] : []),
    ...(isEmpty('kommunicering')
      ? [{ name: 'kommunicering', message: 'Välj om sökanden har fått yttra sig' }]
      : []),
    ...(harBarn && isEmpty('barnetsBasta')
      ? [{ name: 'barnetsBasta', message: 'Skriv hur beslutet är bäst för barnet' }]
      : []),
    ...(short ? [{ name: 'motivering', message: 'Skriv en motivering till sökanden' }] : []),
  ];
}
