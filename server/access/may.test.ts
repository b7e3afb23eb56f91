import { describe, expect, it } from 'vitest';
import { ROLLER, type Agare, type Aktor, type Handlaggare } from './aktor';
import { authorise, requireTyp } from './authorise';
import { may, type Handling } from './may';

const agare: Agare = { personId: 'p1', kommunId: 'k1', enhetId: 'norr', parter: ['p3'] };
const sokande = (personId: string): Aktor => ({ typ: 'sokande', personId, kommunId: 'k1', namn: 'Kim' });
const personal = (more: Partial<Handlaggare>): Handlaggare => ({
  typ: 'personal',
  personalId: 's1',
  kommunId: 'k1',
  enhetId: 'norr',
  roll: 'handlaggare',
  namn: 'Robin',
  titel: 'Socialsekreterare',
  delegation: 'SN 3.1',
  ...more,
});

const AKTORER = {
  anonym: { typ: 'anonym' },
  agaren: sokande('p1'),
  'en annan sökande': sokande('p2'),
  medsökanden: sokande('p3'),
  'handläggare i enheten': personal({}),
  'handläggare i en annan enhet': personal({ enhetId: 'soder' }),
  'handläggare utan enhet': personal({ enhetId: null }),
  arbetsledare: personal({ roll: 'arbetsledare', enhetId: null }),
  'arbetsledare i en annan kommun': personal({ roll: 'arbetsledare', kommunId: 'k2' }),
  'handläggare i samma enhet, annan kommun': personal({ kommunId: 'k2' }),
  'personal utan roll': personal({ roll: 'ingen' }),
  roboten: { typ: 'robot', kommunId: 'k1' },
  'roboten i en annan kommun': { typ: 'robot', kommunId: 'k2' },
} satisfies Record<string, Aktor>;

type Vem = keyof typeof AKTORER;
const ALLA = Object.keys(AKTORER) as Vem[];
const AGAREN: Vem[] = ['agaren'];
const MEDSOKANDE: Vem[] = ['medsökanden'];
const SOKANDE: Vem[] = ['agaren', 'en annan sökande', 'medsökanden'];
const ENHETEN: Vem[] = ['handläggare i enheten', 'arbetsledare'];
const PERSONAL: Vem[] = [
  'handläggare i enheten',
  'handläggare i en annan enhet',
  'handläggare utan enhet',
  'arbetsledare',
  'arbetsledare i en annan kommun',
  'handläggare i samma enhet, annan kommun',
];

/** Written by hand, from what each page is for. A new Handling does not compile before it stands here. */
const FAR: Record<Handling, Vem[]> = {
  'oppet.se': ALLA,
  'session.borja': ALLA,
  'session.avsluta': ALLA,
  'session.fortsatt': SOKANDE,
  'utkast.borja': SOKANDE,
  'utkast.se': AGAREN,
  'utkast.spara': AGAREN,
  'bilaga.ladda-upp': AGAREN,
  'bilaga.ta-bort': AGAREN,
  'bilaga.las': [...AGAREN, ...ENHETEN],
  'ansokan.skriv-under': AGAREN,
  'medsokande.se': MEDSOKANDE,
  'medsokande.skriv-under': MEDSOKANDE,
  'ansokan.kvitto': [...AGAREN, ...MEDSOKANDE],
  'ansokan.aterta': [...AGAREN, ...MEDSOKANDE],
  'komplettering.se': [...AGAREN, ...MEDSOKANDE],
  'komplettering.svara': [...AGAREN, ...MEDSOKANDE],
  'mina-sidor.se': SOKANDE,
  'kontakt.andra': SOKANDE,
  'beslut.las': [...AGAREN, ...MEDSOKANDE],
  'ko.se': PERSONAL,
  'osignerat.se': PERSONAL,
  'osignerat.kontakta': ENHETEN,
  'arende.las': ENHETEN,
  'arende.rakna-om': ENHETEN,
  'arende.besluta': ENHETEN,
  'arende.ta': ENHETEN,
  'arende.skriv-av': ENHETEN,
  'komplettering.begar': ENHETEN,
  'komplettering.stang': ENHETEN,
  'arende.fraga-myndigheter': ENHETEN,
  'arende.skyddat': ['arbetsledare'],
  'skydd.andra': ['arbetsledare'],
  'kontroll.avsluta': ENHETEN,
  'robot.se': PERSONAL,
  'robot.arbeta': ['roboten'],
  'planering.registrera': ['roboten', 'roboten i en annan kommun'],
};

describe('who may what', () => {
  it.each(Object.entries(FAR))('%s', (handling, vem) => {
    const allowed = ALLA.filter((name) => may(AKTORER[name], handling as Handling, agare));
    expect(allowed.toSorted()).toEqual(vem.toSorted());
  });

  it('is no for every row whose owner is forgotten', () => {
    const aboutRows = (Object.keys(FAR) as Handling[]).filter(
      (h) => !['ko.se', 'osignerat.se', 'robot.se', 'oppet.se'].includes(h),
    );
    const general = [
      'session.borja',
      'session.avsluta',
      'session.fortsatt',
      'utkast.borja',
      'mina-sidor.se',
      'kontakt.andra',
      'planering.registrera',
    ];
    for (const handling of aboutRows.filter((h) => !general.includes(h)))
      for (const name of ALLA) expect(may(AKTORER[name], handling), `${name}: ${handling}`).toBe(false);
  });

  it('knows the roles of a person who works with cases', () => {
    expect(ROLLER).toEqual(['handlaggare', 'arbetsledare']);
  });
});

describe('authorise and requireTyp', () => {
  it('tell a stranger that there is nothing', () => {
    expect(() => authorise(AKTORER['en annan sökande'], 'utkast.se', agare)).toThrow(
      expect.objectContaining({ name: 'NotYours' }),
    );
    expect(() => authorise(AKTORER.agaren, 'utkast.se', agare)).not.toThrow();
  });

  it('send a visitor to the right door, and the other kind nowhere', () => {
    expect(() => requireTyp(AKTORER.anonym, 'personal')).toThrow(
      expect.objectContaining({ name: 'LoginRequired', as: 'personal' }),
    );
    expect(() => requireTyp(AKTORER.agaren, 'personal')).toThrow(
      expect.objectContaining({ name: 'NotYours' }),
    );
    expect(() => requireTyp(AKTORER.arbetsledare, 'sokande')).toThrow(
      expect.objectContaining({ name: 'NotYours' }),
    );
    expect(requireTyp(AKTORER.agaren, 'sokande').personId).toBe('p1');
  });
});
