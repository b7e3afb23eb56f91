import { describe, expect, it } from 'vitest';
import { codecFor } from './codec';
import { SsbtekError } from './errors';
import { toSporsmal, type Fraga } from './question';
import { readAnswer } from './read-answer';
import { readSoap } from './soap';
import { ALLT, answer, base64, envelope, error, KORRELATION, PERSON, SPORSMAL } from './test/exempel';
import { signals, stateOf, utdragOf } from './test/las';
import { writePing, writeQuestion } from './write-question';
import type { SsbtekSettings } from './settings';
import { parseXml } from './xml';

const SETTINGS: SsbtekSettings = {
  url: 'https://127.0.0.1/ssbtek',
  version: '11',
  organisationsnummer: '162199990007',
  ingivare: 'Exempelstads kommun & "nämnd" <1>',
  aktorsid: '099-01',
  tls: {},
  uppkopplingMs: 1,
  svarMs: 1,
  maxSvar: 1,
  omforsokMs: 1,
  brytEfter: 1,
  provaEfterMs: 1,
};
const FRAGA: Fraga = {
  personnummer: PERSON,
  arendeidentitet: 'EB-2026-000123-01',
  handlaggare: 'EB-SYSTEM',
  manad: '2026-11',
  nu: new Date('2026-11-03T08:15:00Z'),
};
const asked = (more: Partial<Fraga> = {}) => toSporsmal({ ...FRAGA, ...more }, KORRELATION);

describe('the question', () => {
  const xml = writeQuestion(SPORSMAL, SETTINGS, codecFor('11'));

  it('has every element in the binding order', () => {
    const names = [...xml.matchAll(/<ssbt:(\w+)/gu)].map(([, name]) => name);
    expect(names).toEqual([
      ...['hamtaBastjanstInformation', 'generellaFrageparametrar', 'frageTidpunkt', 'korrelationsid'],
      ...['fraganSkallInkluderasISvaret', 'ingivare', 'organisationsnummer', 'namn', 'handlaggare'],
      ...['personidentitet', 'arendeidentitet', 'tidsperiod', 'fromDatum', 'tomDatum', 'syfte', 'lagtext'],
      ...['specifikaFrageparametrar', 'AF', 'CSN', 'tidsperiod', 'fromDatum', 'tomDatum'],
      ...['FK', 'fraga', 'version', 'aktorsid', 'lefiJsonFraga'],
      ...['SKV', 'fraga', 'ar', 'ar', 'foretagsinformation', 'individuppgifter', 'skattekonto'],
      ...['skatteuppgifter', 'beskattningsbilagor', 'SO', 'TNS', 'MIV'],
    ]);
    expect(xml).toContain('<ssbt:AF inkludera="true"/>');
    expect(xml).toContain('<ssbt:fraganSkallInkluderasISvaret>false<');
    expect(xml).toContain('<ssbt:ar>2024</ssbt:ar><ssbt:ar>2025</ssbt:ar>');
  });

  it('escapes what it is given', () => {
    expect(xml).toContain('<ssbt:namn>Exempelstads kommun &amp; &quot;nämnd&quot; &lt;1&gt;</ssbt:namn>');
    expect(parseXml(xml).barn[1]?.barn[0]?.barn[0]?.barn[3]?.barn[1]?.text).toBe(SETTINGS.ingivare);
  });

  it("asks for every benefit, once, and of the person's own data only the mark", () => {
    const packed = /<ssbt:lefiJsonFraga>([^<]+)</u.exec(xml)?.[1] ?? '';
    const lefi = JSON.parse(Buffer.from(packed, 'base64').toString('utf8')) as Record<string, string[]>;
    expect(Object.keys(lefi)).toEqual([
      ...['personnummer', 'period', 'formansinformation', 'ansprak', 'beslut'],
      ...['preliminaraUtbetalningar', 'utbetalningar', 'ovrigInformation'],
    ]);
    expect(lefi.personnummer).toBe(PERSON);
    expect(lefi.period).toEqual({ from: '2026-09-01', tom: '2026-11-30' });
    expect(lefi.formansinformation).toHaveLength(27);
    expect(lefi.ansprak).toEqual(['PM:AP', 'PM:BTI', 'PM:EF']);
    expect(new Set(lefi.utbetalningar).size).toBe(30);
    expect(lefi.preliminaraUtbetalningar).toEqual(lefi.utbetalningar);
    expect(lefi.ovrigInformation).toEqual(['FK:GEPI']);
  });

  it('of version 10 asks Skatteverket without a question of its own', () => {
    const older = writeQuestion(SPORSMAL, SETTINGS, codecFor('10'));
    expect(older).toContain('/ssbt/10"');
    expect(older).toContain('<ssbt:SKV inkludera="true"/>');
  });

  it('names those that are not asked, with nothing in them', () => {
    const some = writeQuestion(asked({ myndigheter: ['PM', 'AF'] }), SETTINGS, codecFor('11'));
    expect(
      [...some.matchAll(/<ssbt:(\w+) inkludera="(\w+)"(\/?)>/gu)].map(([, b, on, end]) => [b, on, end]),
    ).toEqual([
      ['AF', 'true', '/'],
      ['CSN', 'false', '/'],
      ['FK', 'true', ''],
      ['SKV', 'false', '/'],
      ['SO', 'false', '/'],
      ['TNS', 'false', '/'],
      ['MIV', 'false', '/'],
    ]);
  });

  it.each([
    ['the third of the month', '2026-11-03T08:15:00Z', { from: '2026-09-03', tom: '2026-11-30' }, false],
    ['before the month', '2026-10-20T08:00:00Z', { from: '2026-09-01', tom: '2026-11-20' }, false],
    [
      'a late evening is the next day in Sweden',
      '2026-11-29T23:30:00Z',
      { from: '2026-09-30', tom: '2026-11-30' },
      false,
    ],
    ['the 31st, two months after a shorter one', '2027-08-31T08:00:00Z', null, false],
    ['so late that October is cut', '2026-12-10T08:00:00Z', { from: '2026-10-10', tom: '2026-11-30' }, true],
  ])("clips CSN's period to two months back and one forward: %s", (_what, nu, csn, csnKortad) => {
    expect(asked({ nu: new Date(nu) })).toMatchObject({
      csn,
      csnKortad,
      period: { from: '2026-09-01', tom: '2026-11-30' },
    });
  });

  it('clips from the last day of a shorter month', () => {
    expect(asked({ manad: '2027-04', nu: new Date('2027-04-30T08:00:00Z') }).csn).toEqual({
      from: '2027-02-28',
      tom: '2027-04-30',
    });
  });

  it('keeps to 31 characters, and says which identifier is wrong without its value', () => {
    expect(asked({ handlaggare: 'a'.repeat(40) }).handlaggare).toHaveLength(31);
    expect(() => asked({ arendeidentitet: 'a'.repeat(32) })).toThrow('arendeidentitet har fel form');
    expect(() => asked({ personnummer: '900101-2385' })).toThrow(
      /^ssbtek: frågans personnummer har fel form$/u,
    );
  });

  it('of the test call names nobody', () => {
    expect(writePing(codecFor('11'))).not.toMatch(/\d{6}/u);
  });
});

const reading = (xml: string, status = 200, version: '10' | '11' = '11') => {
  const codec = codecFor(version);
  return () => readAnswer(readSoap({ status, xml }, 'hamtaBastjanstInformation', codec), SPORSMAL, codec);
};
const orsakOf = (read: () => unknown) => {
  try {
    read();
  } catch (error_) {
    if (error_ instanceof SsbtekError) return [error_.orsak, error_.detalj];
    throw error_;
  }
  return 'inget fel';
};

describe('the answer', () => {
  const whole = answer(ALLT);
  const fault = (detail: string) =>
    envelope(
      `<soap:Fault><faultcode>soap:Server</faultcode><faultstring>${PERSON}</faultstring>${detail}</soap:Fault>`,
    );

  it.each([
    ['nothing', '', 'xml'],
    ['no XML', 'Internal Server Error', 'xml'],
    ['cut off', whole.slice(0, -40), 'xml'],
    [
      'a document type',
      whole.replace('<soap:Envelope', '<!DOCTYPE a [<!ENTITY b "c">]><soap:Envelope'),
      'dokumenttyp',
    ],
    ['an entity of its own', whole.replace('Testa', '&testa;'), 'xml'],
    ['two roots', `${whole}<a/>`, 'rot'],
    ['a web page', '<html><body>Fel</body></html>', 'kuvert'],
    [
      'a SOAP 1.2 envelope',
      whole.replace('http://schemas.xmlsoap.org/soap/envelope/', 'http://www.w3.org/2003/05/soap-envelope'),
      'kuvert',
    ],
    ['an empty body', envelope(''), 'innehåll'],
    ["another operation's answer", whole.replaceAll('hamtaBastjanst', 'testaBastjanst'), 'annan operation'],
    ['another version', answer(ALLT, { version: '10' }), 'annan version'],
    [
      'another question',
      answer(ALLT, { korrelationsid: '7c1f3c8e-0b1d-4f0e-9a52-1d5a4f1b0002' }),
      'korrelationsid',
    ],
    ['no question', whole.replace(/<ssbt:korrelationsid>.*<\/ssbt:korrelationsid>/u, ''), 'korrelationsid'],
  ])('that is %s is none', (_what, xml, detalj) => {
    expect(orsakOf(reading(xml))).toEqual(['skrap', detalj]);
  });

  it('is none with a status that is not one', () => {
    expect(orsakOf(reading(whole, 503))).toEqual(['skrap', 'http 503']);
  });

  it('may be a fault, of which only a code is kept', () => {
    const detail = `<detail><ssbt:hamtaBastjanstInformationFault xmlns:ssbt="urn:x"><ssbt:felkod>SIM-1</ssbt:felkod><ssbt:felmeddelande>${PERSON}</ssbt:felmeddelande></ssbt:hamtaBastjanstInformationFault></detail>`;
    expect(orsakOf(reading(fault(detail), 500))).toEqual(['fel', 'soap fault SIM-1']);
    expect(orsakOf(reading(fault(''), 500))).toEqual(['fel', 'soap fault annan']);
    expect(orsakOf(reading(fault(detail.replace('SIM-1', PERSON)), 200))).toEqual([
      'fel',
      'soap fault annan',
    ]);
  });

  it('is read by what elements are called, not by their prefix or by what else there is', () => {
    const renamed = whole
      .replaceAll('ssbt:', 'q:')
      .replaceAll('xmlns:ssbt', 'xmlns:q')
      .replaceAll('af:', 'x:')
      .replaceAll('xmlns:af', 'xmlns:x')
      .replaceAll('ersattningsstod/v2', 'ersattningsstod/v3')
      .replace('<x:Schemaversion>', '<x:Nytt>1</x:Nytt><x:Schemaversion>');
    expect(utdragOf(renamed)).toEqual(utdragOf(whole));
  });

  it('keeps a character that is written as a number, and text in CDATA', () => {
    const text = (xml: string) => parseXml(xml).text;
    expect(text('<a>R&#228;ksm&#xF6;rg&amp;s</a>')).toBe('Räksmörg&s');
    expect(text('<a><![CDATA[<b>&amp;</b>]]></a>')).toBe('<b>&amp;</b>');
    expect(() => text('<a>&#0;</a>')).toThrow(SsbtekError);
    expect(() => text('<b:a/>')).toThrow(SsbtekError);
  });
});

describe('version 10', () => {
  const besko = 'http://xmls.skatteverket.se/se/skatteverket/zg/komponent/infoForBeskattning/1.0';
  const folko = 'http://xmls.skatteverket.se/se/skatteverket/zg/komponent/infoForFolkbokforing/1.0';
  const skv = (kod: string, uppgift: string) =>
    `<ssbt:data><svar><![CDATA[<SvarBeskattningsuppgifterEnligtSFS2008-975 xmlns="urn:x" xmlns:besko="${besko}" xmlns:folko="${folko}"><PersonuppgiftLista><Personuppgift><folko:IdentitetsbeteckningFysiskPerson>${PERSON}</folko:IdentitetsbeteckningFysiskPerson><StatusPersonuppgiftKod>${kod}</StatusPersonuppgiftKod>${uppgift}</Personuppgift></PersonuppgiftLista></SvarBeskattningsuppgifterEnligtSFS2008-975>]]></svar></ssbt:data>`;
  const kapital =
    '<Kapitaluppgift><besko:Taxeringsar>2026</besko:Taxeringsar><besko:SummaIntakterPaKapital>1200</besko:SummaIntakterPaKapital></Kapitaluppgift>';
  const read = (part: string) => utdragOf(answer({ ...ALLT, SKV: part }, { version: '10' }), '10');

  it('gives income of capital in the year before the assessment', () => {
    const utdrag = read(skv('999', kapital));
    expect(utdrag.ssbtek).toBe('10');
    expect(stateOf(utdrag, 'SKV')).toBe('svar');
    expect(signals(utdrag, 'kapital')).toMatchObject([
      { varde: '120000', text: expect.stringContaining('2025') as string },
    ]);
  });

  it.each([
    ['nothing but a code nobody knows', skv('999', ''), 'overifierbar'],
    ["one of Skatteverket's own faults", skv('9071001', kapital), 'misslyckad'],
    ['XML that is none', '<ssbt:data><svar>hej</svar></ssbt:data>', 'misslyckad'],
    ['an error', error('SSBT', '1'), 'misslyckad'],
    [
      'an answer of version 11',
      `<ssbt:skattekonto><ssbt:data>${base64('{}')}</ssbt:data></ssbt:skattekonto>`,
      'misslyckad',
    ],
  ])('with %s', (_what, part, expected) => {
    expect(stateOf(read(part), 'SKV')).toBe(expected);
  });

  it('reads the other agencies as version 11 does', () => {
    const older = read(skv('999', kapital)).inkomster;
    const newer = utdragOf(answer(ALLT)).inkomster.filter(({ myndighet }) => myndighet !== 'SKV');
    expect(older).toEqual(newer);
  });
});
