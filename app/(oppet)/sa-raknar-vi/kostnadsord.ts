import type { Kostnadsregel, Schablontabell } from '@/domain/beslutsstod/kostnadsregel';
import { parseManad } from '@/domain/manad';
import type { Kostnadsbild } from '@/server/oppet/regelbild';
import type { Skrivsatt } from '@/server/sprak/skrivsatt';
import type { Sidtext } from '@/server/sprak/texter';

type Rad = [vilka: string, belopp: string];

const spann = ([from, to]: readonly [number, number]): string => (from === to ? `${from}` : `${from}–${to}`);

function vilka({ vuxna, barn, personer, rum }: Schablontabell['rader'][number], t: Sidtext<'sa-raknar-vi'>) {
  const parts = [
    ...(vuxna ? [t('rad.vuxna', { antal: spann(vuxna) })] : []),
    ...(barn ? [t('rad.barn', { antal: spann(barn) })] : []),
    ...(personer ? [t('rad.personer', { antal: spann(personer) })] : []),
    ...(rum ? [t('rad.rum', { antal: spann(rum) })] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : t('rad.alla');
}

/** A schablon by household: whom each amount is for. */
export function tabellrader(
  tabell: Schablontabell,
  t: Sidtext<'sa-raknar-vi'>,
  { belopp }: Skrivsatt,
): Rad[] {
  const { rader, perYtterligareBarn: barn, perYtterligarePerson: person } = tabell;
  return [
    ...rader.map((rad): Rad => [vilka(rad, t), belopp(rad.belopp)]),
    ...(barn ? [[t('rad.barnTill', { antal: barn.over }), `+ ${belopp(barn.belopp)}`] satisfies Rad] : []),
    ...(person
      ? [[t('rad.personTill', { antal: person.over }), `+ ${belopp(person.belopp)}`] satisfies Rad]
      : []),
  ];
}

/** What of a list of things is accepted, and to what sum. The names are Swedish. */
export function poster({ grans }: Kostnadsregel, t: Sidtext<'sa-raknar-vi'>, { belopp }: Skrivsatt) {
  if (grans.typ !== 'poster') return [];
  return Object.entries(grans.poster).map(([id, { rubrik, godtas, hogst }]) => ({
    id,
    rubrik,
    text: !godtas
      ? t('poster.nej')
      : hogst === null
        ? t('poster.ja')
        : t('poster.hogst', { belopp: belopp(hogst) }),
  }));
}

const manadsnamn = (nr: number, { manadsnamn: namn }: Skrivsatt): string => {
  const manad = parseManad(`2026-${String(nr).padStart(2, '0')}`);
  return manad ? namn(manad) : String(nr);
};

/** The limit where it is no table, in a sentence. */
function grans(
  { regel, tabell, avPrisbasbelopp }: Kostnadsbild,
  t: Sidtext<'sa-raknar-vi'>,
  skriv: Skrivsatt,
) {
  const { typ } = regel.grans;
  if (avPrisbasbelopp !== null) return [t('grans.prisbasbelopp', { belopp: skriv.belopp(avPrisbasbelopp) })];
  if (tabell || typ === 'poster' || typ === 'procent_pbb') return [];
  return [t(`grans.${typ}`)];
}

/** The rule in sentences: the limit, when it differs, what happens above it, which proof is wanted. */
export function meningar(bild: Kostnadsbild, t: Sidtext<'sa-raknar-vi'>, skriv: Skrivsatt): string[] {
  const { regel } = bild;
  const { period, unga, sasong, over, underlag, alltidPerson } = regel;
  const hasLimit = bild.tabell !== null || bild.avPrisbasbelopp !== null;
  return [
    ...grans(bild, t, skriv),
    ...(period.typ === 'manad'
      ? []
      : [
          period.typ === 'rullande'
            ? t('period.rullande', { manader: period.manader })
            : t(`period.${period.typ}`),
        ]),
    ...(unga ? [t('unga', { under: unga.under, procent: unga.procent })] : []),
    ...sasong.map(({ kalendermanader, procent }) =>
      t('sasong', { procent, manader: kalendermanader.map((nr) => manadsnamn(nr, skriv)).join(', ') }),
    ),
    ...(hasLimit ? [t(`over.${over}`)] : []),
    ...(alltidPerson ? [t('alltid')] : []),
    t(`underlag.${underlag.krav}`),
  ];
}
