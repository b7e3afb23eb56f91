import type { Kontroll, KostnadRad, Rad, Rekommendation } from '@/domain/beslutsstod/rekommendation';
import type { Uttryck } from '@/domain/beslutsstod/uttryck';
import { addMonths } from '@/domain/manad';
import type { Skrivsatt } from '@/server/sprak/skrivsatt';
import type { Sidtext } from '@/server/sprak/texter';

type Summa = { label: string; value: string };
/** `svenska` is in Swedish in every language: the decision support's own words. */
type Radsvar = {
  id: string;
  svenska: string;
  duSkrev?: string;
  belopp: string;
  mening: string;
  marken: string[];
  kalla?: string;
  mindre: boolean;
};
export type Provtabell = {
  id: string;
  rubrik: string;
  huvud: { vad: string; duSkrev?: string; raknas: string; varfor: string };
  rader: Radsvar[];
  summa: { label: string; duSkrev?: string; belopp: string };
};

/** The answer to a trial calculation, in words, as plain JSON. */
export type Provsvar = {
  rubrik: string;
  besked: string;
  summor: Summa[];
  resultat: Summa;
  tabeller: Provtabell[];
  tittar: { rubrik: string; meningar: string[] };
  vetInte: { rubrik: string; text: string; meningar: string[] };
  ansok: { text: string; lank: string };
};

/** The parameters a line rests on that are not read in an official source. */
const utanKalla = (u: Uttryck): string[] => [
  ...(u.parameter && !u.parameter.officiell ? [u.parameter.id] : []),
  ...(u.delar ?? []).flatMap(utanKalla),
];

/** Is the sum behind the line official, computed or an example? */
function marken(rad: Rad, t: Sidtext<'provrakna'>): string[] {
  if (rad.officiell) return [t('marke.officiell')];
  const ids = utanKalla(rad.uttryck);
  const beraknad = ids.includes('riksnorm');
  const exempel = !beraknad || ids.some((id) => id !== 'riksnorm');
  return [...(beraknad ? [t('marke.beraknad')] : []), ...(exempel ? [t('marke.exempel')] : [])];
}

const regelrad = (rad: Rad, t: Sidtext<'provrakna'>, { belopp }: Skrivsatt): Radsvar => ({
  id: rad.id,
  svenska: rad.rubrik,
  belopp: belopp(rad.belopp),
  mening: rad.mening,
  marken: marken(rad, t),
  kalla: rad.kalla.text,
  mindre: false,
});

function kostnadsrad(rad: KostnadRad, t: Sidtext<'provrakna'>, skriv: Skrivsatt): Radsvar {
  const schablon = rad.schablon === null ? [] : [t('marke.schablon', { belopp: skriv.belopp(rad.schablon) })];
  const own = regelrad(rad, t, skriv);
  return {
    ...own,
    duSkrev: skriv.belopp(rad.sokt),
    marken: [...schablon, ...own.marken],
    mindre: rad.godkant < rad.sokt,
  };
}

/** A sum that the visitor wrote: it has no other source. */
const egenRad = ({ id, rubrik, belopp, mening }: Rad, skriv: Skrivsatt): Radsvar => ({
  id,
  svenska: rubrik,
  belopp: skriv.belopp(belopp),
  mening,
  marken: [],
  mindre: false,
});

function tabeller(
  { normberakning: n, manad }: Rekommendation,
  t: Sidtext<'provrakna'>,
  skriv: Skrivsatt,
): Provtabell[] {
  const { belopp } = skriv;
  const huvud = { vad: t('tabell.vad'), raknas: t('tabell.raknas'), varfor: t('tabell.varfor') };
  const table = (id: string, rubrik: string, rader: Radsvar[], summa: number): Provtabell => ({
    id,
    rubrik,
    huvud,
    rader,
    summa: { label: t('tabell.summa'), belopp: belopp(summa) },
  });
  const sokt = n.kostnader.reduce((sum, rad) => sum + rad.sokt, 0);
  const kostnader = table(
    'kostnader',
    t('tabell.kostnader'),
    n.kostnader.map((rad) => kostnadsrad(rad, t, skriv)),
    n.summor.kostnader,
  );
  const egna = (rader: Rad[]) => rader.map((rad) => egenRad(rad, skriv));
  return [
    table(
      'norm',
      t('tabell.norm'),
      n.norm.map((rad) => regelrad(rad, t, skriv)),
      n.summor.norm,
    ),
    {
      ...kostnader,
      huvud: { ...huvud, duSkrev: t('tabell.duSkrev') },
      summa: { ...kostnader.summa, duSkrev: belopp(sokt) },
    },
    table(
      'inkomster',
      t('tabell.inkomster', { manad: skriv.manad(addMonths(manad, -1)) }),
      egna(n.inkomster),
      n.summor.inkomster,
    ),
    table('tillgangar', t('tabell.tillgangar'), egna(n.tillgangar), n.summor.tillgangar),
  ].filter(({ rader }) => rader.length > 0);
}

function summor(
  { normberakning: { summor: s } }: Rekommendation,
  t: Sidtext<'provrakna'>,
  { belopp }: Skrivsatt,
): Summa[] {
  return [
    { label: t('summor.norm'), value: belopp(s.norm) },
    { label: t('summor.kostnader'), value: belopp(s.kostnader) },
    { label: t('summor.inkomster'), value: belopp(-s.inkomster) },
    ...(s.tillgangar > 0 ? [{ label: t('summor.tillgangar'), value: belopp(-s.tillgangar) }] : []),
  ];
}

/** What a handläggare would look at in what the visitor wrote. */
const OM_SVAREN = /^(?:kostnad\.|inkomster$|boende$|overskott$)/u;
/** The office's own routine, or a comparison with a month that was never applied for. */
const BARA_VID_ANSOKAN = new Set([
  'ansokningstyp',
  'skyddad_identitet',
  'dubblett',
  'oppen_komplettering',
  'hushall_oforandrat',
  'vistelse',
  'andrad_inkomst',
  'ny_inkomst',
  'forsvunnen_inkomst',
  'ny_tillgang',
  'ny_kostnad',
  'betalkonto',
  'stickprov',
  'djupkontroll',
  'barn',
]);

const meningar = (kontroller: Kontroll[]): string[] => [...new Set(kontroller.map(({ mening }) => mening))];

/** A recommendation as the answer to a visitor: every line, every schablon, and what could not be known. */
export function toSvar(r: Rekommendation, t: Sidtext<'provrakna'>, skriv: Skrivsatt): Provsvar {
  const oppna = r.kontroller.filter(({ utfall }) => utfall !== 'uppfyllt');
  const om = oppna.filter(({ id }) => OM_SVAREN.test(id));
  const okanda = meningar(oppna.filter(({ id }) => !OM_SVAREN.test(id) && !BARA_VID_ANSOKAN.has(id)));
  const over = r.overskott > 0;
  return {
    rubrik: t('svar.rubrik', { manad: skriv.manad(r.manad) }),
    besked: t('svar.besked'),
    summor: summor(r, t, skriv),
    resultat: {
      label: over ? t('svar.over') : t('svar.saknas'),
      value: skriv.belopp(over ? r.overskott : r.belopp),
    },
    tabeller: tabeller(r, t, skriv),
    tittar: { rubrik: t('svar.tittar'), meningar: meningar(om) },
    vetInte: {
      rubrik: t('svar.vetInte', { antal: okanda.length }),
      text: t('svar.vetInteText'),
      meningar: okanda,
    },
    ansok: { text: over ? t('svar.overText') : t('svar.ansokText'), lank: t('svar.ansok') },
  };
}
