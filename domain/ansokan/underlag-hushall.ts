import { underlagSchema, type Underlag } from '../beslutsstod/underlag.ts';
import type { Barn } from '../beslutsstod/underlag-hushall.ts';
import type { NyttBarn } from './fragor/barn.ts';
import type { Bostad } from './fragor/bostad.ts';
import type { Skickad } from './underlag-skickad.ts';

type Svar = 'ja' | 'nej' | 'okant';

const jaNej = (yes: boolean | null | undefined): Svar =>
  yes === null || yes === undefined ? 'okant' : yes ? 'ja' : 'nej';

const BOENDE = { HELTID: 'heltid', VAXELVIS: 'vaxelvis', UMGANGE: 'umgange' } as const;

/** Children whom the city knows of, with what the form told of each. */
function kandaBarn({ medlemmar, uppgifter }: Skickad): Barn[] {
  return medlemmar
    .filter((m) => m.roll === 'BARN')
    .map(({ id, fodelsedatum, boende, dagar }) => {
      const said = uppgifter.mer?.barn.find((b) => b.id === id);
      return {
        id,
        fodelsedatum,
        boende: BOENDE[boende],
        dagar: boende === 'HELTID' ? 'hela' : (dagar ?? said?.dagar ?? 'okant'),
        lunchHemma: jaNej(said?.lunchHemma),
        gymnasium: jaNej(said?.gymnasium),
      };
    });
}

/** At home there is lunch at home, in preschool and school there is not; what else there may be is not known. */
const LUNCH: Readonly<Record<string, Svar>> = {
  hemma: 'ja',
  forskola: 'nej',
  grundskola: 'nej',
  gymnasium: 'nej',
};

const toBarn = ({ id, fodelsedatum, boende, dagar, skola }: NyttBarn): Barn => ({
  id,
  fodelsedatum,
  boende: BOENDE[boende],
  dagar: boende === 'HELTID' ? 'hela' : (dagar ?? 'okant'),
  lunchHemma: LUNCH[skola] ?? 'okant',
  gymnasium: skola === 'annat' ? 'okant' : jaNej(skola === 'gymnasium'),
});

/** A first application has nothing to be unchanged from. */
export function hushallOf(s: Skickad): Underlag['hushall'] {
  const { medlemmar, uppgifter } = s;
  const ny = uppgifter.mer?.ny;
  return {
    vuxna: medlemmar
      .filter((m) => m.roll !== 'BARN')
      .map(({ id, roll, fodelsedatum }) => ({
        id,
        roll: roll === 'SOKANDE' ? 'sokande' : 'medsokande',
        fodelsedatum,
        dagar: 'hela',
      })),
    barn: ny ? ny.barn.map(toBarn) : kandaBarn(s),
    normtillagg: [],
    oforandrat: ny ? 'okant' : jaNej(uppgifter.hushallStammer.svar),
  };
}

const formOf = (form: string): Underlag['boende']['form'] =>
  underlagSchema.shape.boende.shape.form.options.find((f) => f === form) ?? 'okant';

/** Homes where no landlord has to agree that the household lives there. */
const EGNA: readonly string[] = ['hyresratt', 'bostadsratt', 'egethus'];

function godkant({ form, kontrakt, medgivande }: Bostad): Svar {
  if (form === 'hyresratt') return kontrakt === 'skriftligt' ? 'ja' : 'okant';
  if (EGNA.includes(form) || form === 'hos_foraldrar') return 'ja';
  return medgivande === null || medgivande === 'vet_inte' ? 'okant' : medgivande;
}

/** The home as it is known, or as a first application tells of it; nothing is taken for known once it has changed. */
export function boendeOf({ boende, uppgifter }: Skickad): Underlag['boende'] {
  const { mer } = uppgifter;
  const stays = uppgifter.boendeStammer.svar;
  const told = mer?.ny?.bostad;
  const form = told ? formOf(told.form) : stays ? formOf(boende.form) : 'okant';
  const rooms = told ? told.antalRum : stays ? boende.antalRum : null;
  const others = stays ? mer?.andra : null;
  return {
    form,
    antalRum: rooms ?? 'okant',
    kontraktGodkant: told ? godkant(told) : EGNA.includes(form) ? 'ja' : 'okant',
    vistasIKommunen: jaNej(uppgifter.vistasIKommunen.svar),
    andraIBostaden: others?.antal ?? 'okant',
    delarHushallMed: others?.delar ?? 'okant',
    radrumTom: 'inget',
  };
}
