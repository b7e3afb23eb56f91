import 'server-only';
import type { Agare, Aktor } from './aktor';

type Rule = (aktor: Aktor, agare: Agare | undefined) => boolean;

const anyone: Rule = () => true;
const applicant: Rule = (a) => a.typ === 'sokande';
const owner: Rule = (a, x) => a.typ === 'sokande' && x !== undefined && a.personId === x.personId;
/** The one who applies together with the owner. */
const medpart: Rule = (a, x) => a.typ === 'sokande' && (x?.parter?.includes(a.personId) ?? false);
const staff: Rule = (a) => a.typ === 'personal' && a.roll !== 'ingen';

/** Staff see the cases of their own unit; an arbetsledare those of the whole municipality. */
const unit: Rule = (a, x) =>
  a.typ === 'personal' &&
  x !== undefined &&
  a.kommunId === x.kommunId &&
  (a.roll === 'arbetsledare' || (a.roll === 'handlaggare' && a.enhetId === x.enhetId));

/** Cases of people with protected personal data are the arbetsledare's. */
const leader: Rule = (a, x) =>
  a.typ === 'personal' && x !== undefined && a.kommunId === x.kommunId && a.roll === 'arbetsledare';

const robot: Rule = (a, x) => a.typ === 'robot' && x !== undefined && a.kommunId === x.kommunId;

/** What comes from the city's own systems concerns no row of ours before it is read. */
const machine: Rule = (a) => a.typ === 'robot';

const either =
  (...rules: Rule[]): Rule =>
  (a, x) =>
    rules.some((rule) => rule(a, x));

/** What there is to do, and who may. Pages, actions and routes name one of these. */
const RULES = {
  'oppet.se': anyone,
  'session.borja': anyone,
  'session.avsluta': anyone,
  'session.fortsatt': applicant,
  'utkast.borja': applicant,
  'utkast.se': owner,
  'utkast.spara': owner,
  'bilaga.ladda-upp': owner,
  'bilaga.ta-bort': owner,
  'bilaga.las': either(owner, unit),
  'ansokan.skriv-under': owner,
  'medsokande.se': medpart,
  'medsokande.skriv-under': medpart,
  'ansokan.kvitto': either(owner, medpart),
  'ansokan.aterta': either(owner, medpart),
  'komplettering.se': either(owner, medpart),
  'komplettering.svara': either(owner, medpart),
  'mina-sidor.se': applicant,
  'kontakt.andra': applicant,
  'beslut.las': either(owner, medpart),
  'ko.se': staff,
  'osignerat.se': staff,
  'osignerat.kontakta': unit,
  'arende.las': unit,
  'arende.rakna-om': unit,
  'arende.besluta': unit,
  'arende.ta': unit,
  'arende.skriv-av': unit,
  'komplettering.begar': unit,
  'komplettering.stang': unit,
  'arende.fraga-myndigheter': unit,
  'arende.skyddat': leader,
  'skydd.andra': leader,
  'kontroll.avsluta': unit,
  'robot.se': staff,
  'robot.arbeta': robot,
  'planering.registrera': machine,
} satisfies Record<string, Rule>;

export type Handling = keyof typeof RULES;

/** The one answer to "who may what". `agare` is the owner of the row, for what concerns a row. */
export const may = (aktor: Aktor, handling: Handling, agare?: Agare): boolean =>
  RULES[handling](aktor, agare);
