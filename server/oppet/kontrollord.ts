import 'server-only';
import { recommend } from '@/domain/beslutsstod/recommend';
import type { Kontroll } from '@/domain/beslutsstod/rekommendation';
import type { Regelverk } from '@/domain/beslutsstod/regelverk';
import { MYNDIGHETER } from '@/domain/beslutsstod/underlag-ekonomi';
import type { Underlag } from '@/domain/beslutsstod/underlag';
import { resolveManad } from '@/domain/beslutsstod/upplost';
import { addMonths, type Manad } from '@/domain/manad';
import { provUnderlag } from './to-underlag';

/** A check in its own words: what it says when all is known and in order, and when nothing is known. */
export type Kontrollord = { id: string; rubrik: string; stammer: string | null; annars: string | null };

const INGET_SAGT = { vuxna: 'en', alder: 40 };

/** A household of which nothing is known but that one grown person applies. */
function okant(manad: Manad): Underlag {
  const base = provUnderlag({ manad, svar: { ...INGET_SAGT, kostnad_ovrigt: 100 } });
  return {
    ...base,
    ansokningstyp: 'nyansokan',
    inkomsterUppgivna: 'okant',
    boende: { ...base.boende, vistasIKommunen: 'okant' },
  };
}

/** The same household, with an answer to every question. */
function kant(manad: Manad): Underlag {
  const base = provUnderlag({
    manad,
    svar: { ...INGET_SAGT, boende: 'hyresratt', hyra: 100, kontrakt: 'ja', sparat: 0 },
  });
  const [vuxen] = base.hushall.vuxna;
  const vem = vuxen?.id ?? '';
  return {
    ...base,
    hushall: { ...base.hushall, oforandrat: 'ja' },
    boende: { ...base.boende, andraIBostaden: 0, delarHushallMed: 0 },
    uppslag: MYNDIGHETER.map((myndighet) => ({ myndighet, vem, status: 'inget_hos_oss', hamtad: manad })),
    soktaFormaner: [],
    tidigareOverskott: [],
    foregaende: {
      manad: addMonths(manad, -1),
      hushall: [vem],
      kostnader: [{ slag: 'hyra', vem: 'hushallet', godkant: 100 }],
      inkomster: [],
      tillgangar: [],
      kostnaderBetalda: 'ja',
    },
    arende: {
      skyddadIdentitet: 'nej',
      dubblett: 'nej',
      oppenKomplettering: 'nej',
      betalkontoAndrat: 'nej',
      stickprov: 'inte_dragen',
      senasteKontroll: manad,
      manaderIRad: 0,
      manaderAvTolv: 0,
    },
    planering: [
      { vem, planFoljd: 'ja', narvaro: 'ja', undantag: 'inget', sjuk: 'nej', lakarintygTom: 'behovs_inte' },
    ],
    jobbstimulans: [{ vem, fran: 'ingen', manaderIRad: 0 }],
  };
}

const of = (kontroller: readonly Kontroll[], id: string): Kontroll | undefined =>
  kontroller.find((k) => k.id === id || (id === 'kostnader' && k.id.startsWith('kostnad.')));

/** A sum in the sentence is that of the household we made up: it says nothing to anyone. */
const utanSumma = (mening: string): string | null => (/\d\u00a0kr/u.test(mening) ? null : mening);

/**
 * Every check of the month in the regelverk's order, in the words the check itself uses. Null when the regelverk has no
 * rules for the month.
 */
export function kontrollord(regelverk: Regelverk, manad: Manad): Kontrollord[] | null {
  const resolved = resolveManad(regelverk, manad);
  const known = recommend(kant(manad), regelverk);
  const unknown = recommend(okant(manad), regelverk);
  if (!resolved.ok || !known.ok || !unknown.ok) return null;
  return resolved.upplost.param.kontrollordning.amount.flatMap((id) => {
    const good = of(known.rekommendation.kontroller, id);
    const open = of(unknown.rekommendation.kontroller, id);
    if (!good || !open) return [];
    return [
      {
        id,
        rubrik: good.rubrik,
        stammer: open.utfall === good.utfall ? null : utanSumma(good.mening),
        annars: open.utfall === good.utfall ? null : utanSumma(open.mening),
      },
    ];
  });
}
