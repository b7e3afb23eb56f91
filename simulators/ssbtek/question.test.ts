import { describe, expect, it } from 'vitest';
import { questionXml } from '../testing/ssbtek-client.ts';
import { readHamta, readOperation } from './operations.ts';
import type { Question } from './question.ts';
import { SoapFault } from './soap.ts';

const EMIL = '200002292399';
const read = (text: string, version: '10' | '11' = '11'): Question =>
  readHamta(readOperation(text, version), version);
const normal = questionXml({ personnummer: EMIL });

/** The normal question with one thing replaced; fails when there was nothing to replace. */
const changed = (from: string | RegExp, to: string): string => {
  const text = normal.replace(from, to);
  expect(text).not.toBe(normal);
  return text;
};
const faultOf = (text: string): string => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof SoapFault) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'none';
};

describe('a question by the schema', () => {
  it('is read whole', () => {
    const { element: _element, FK: fk, ...question } = read(normal);
    expect(question).toMatchObject({
      frageTidpunkt: '2026-11-03T09:15:00+01:00',
      echo: false,
      ingivare: {
        organisationsnummer: '162199990007',
        namn: 'Exempelstads kommun',
        handlaggare: 'EB-SYSTEM',
      },
      personnummer: EMIL,
      arendeidentitet: 'EB-2026-000123-01',
      tidsperiod: { from: '2026-09-01', tom: '2026-11-30' },
      bitraden: [],
      AF: { from: '2026-09-01', tom: '2026-11-30' },
      CSN: { from: '2026-09-03', tom: '2026-11-30' },
      SKV: {
        ar: [2024, 2025],
        parts: ['foretagsinformation', 'individuppgifter', 'skattekonto', 'skatteuppgifter'],
      },
      MIV: true,
    });
    expect(fk).toMatchObject({ version: 'v9', aktorsid: '099-01' });
  });

  it('may leave out what is optional, use 1 for true, another prefix and comments', () => {
    const text = changed(/<ssbt:frageTidpunkt>.*<\/ssbt:korrelationsid>/u, '<!-- tomt -->')
      .replace('<ssbt:MIV inkludera="true">', '<ssbt:MIV inkludera="1">')
      .replaceAll('ssbt:', 'q:')
      .replaceAll(':ssbt=', ':q=');
    expect(read(text)).toMatchObject({ frageTidpunkt: undefined, korrelationsid: undefined, MIV: true });
  });

  it('may have agents, and an agency that is left out', () => {
    const bitrade =
      '<ssbt:personuppgiftsbitrade><ssbt:organisationsnummer>162199990015</ssbt:organisationsnummer><ssbt:namn>Driften &amp; Co</ssbt:namn></ssbt:personuppgiftsbitrade>';
    const text = changed('<ssbt:syfte>', `${bitrade}${bitrade}<ssbt:syfte>`);
    const one = { organisationsnummer: '162199990015', namn: 'Driften & Co' };
    expect(read(text).bitraden).toEqual([one, one]);
    const few = read(questionXml({ personnummer: EMIL, agencies: ['SO'] }));
    expect([few.AF, few.FK, few.SKV, few.MIV]).toEqual([undefined, undefined, undefined, false]);
    expect(few.SO).toEqual({ from: '2026-09-01', tom: '2026-11-30' });
  });
});

describe('a question against the schema', () => {
  it.each([
    ['wrong order', /(<ssbt:AF.*?<\/ssbt:AF>)(<ssbt:CSN.*?<\/ssbt:CSN>)/u, '$2$1', 'AF'],
    ['an agency missing', /<ssbt:MIV.*<\/ssbt:MIV>/u, '', 'MIV'],
    ['no inkludera', '<ssbt:SO inkludera="true">', '<ssbt:SO>', 'SO'],
    ['inkludera that is no boolean', '<ssbt:SO inkludera="true">', '<ssbt:SO inkludera="ja">', 'SO'],
    ['a short personnummer', `>${EMIL}<`, '>0002292399<', 'personidentitet'],
    ['a wrong organisation number', '162199990007', '162119990007', 'organisationsnummer'],
    ['an empty name', 'Exempelstads kommun', '', 'namn'],
    ['no purpose', /<ssbt:syfte>.*<\/ssbt:syfte>/u, '', 'syfte'],
    ['no law', /<ssbt:lagtext>.*<\/ssbt:lagtext>/u, '', 'lagtext'],
    ['a day that does not exist', '2026-11-30', '2026-13-30', 'tomDatum'],
    ['a turned period', '<ssbt:fromDatum>2026-09-01', '<ssbt:fromDatum>2026-12-01', 'tidsperiod'],
    ['an element too many', '<ssbt:syfte>', '<ssbt:extra/><ssbt:syfte>', 'syfte'],
    ['content in MIV', '<ssbt:MIV inkludera="true">', '<ssbt:MIV inkludera="true"><ssbt:fraga/>', 'MIV'],
    ['content where not included', '<ssbt:CSN inkludera="true">', '<ssbt:CSN inkludera="false">', 'CSN'],
    ['FK without a question', /<ssbt:fraga><ssbt:version>.*?<\/ssbt:fraga>/u, '', 'fraga'],
    ['SKV without years', /<ssbt:ar>.*<\/ssbt:ar>/u, '', 'ar'],
    ['another namespace inside', '<ssbt:syfte>', '<ssbt:syfte xmlns:ssbt="urn:annat">', 'syfte'],
  ])('%s is a fault that names the element', (_, from, to, name) => {
    const fault = faultOf(changed(from, to));
    expect(fault).toMatch(/^Client: /u);
    expect(fault).toContain(name);
    expect(fault).not.toContain(EMIL);
  });

  it('SKV without its question is the generic fault', () => {
    expect(faultOf(changed(/<ssbt:fraga><ssbt:ar>.*?<\/ssbt:fraga>/u, ''))).toBe('Server: Internal error');
  });

  it('another version is the generic fault, and SOAP 1.2 is no SOAP of ours', () => {
    expect(faultOf(questionXml({ personnummer: EMIL, version: '10' }))).toBe('Server: Internal error');
    expect(faultOf(changed('schemas.xmlsoap.org/soap/envelope', 'www.w3.org/2003/05/soap-envelope'))).toMatch(
      /^VersionMismatch/u,
    );
  });
});

it('version 10 asks SKV without a question, and refuses one', () => {
  const text = questionXml({ personnummer: EMIL, version: '10' });
  expect(read(text, '10').SKV).toMatchObject({ ar: [] });
  const withQuestion = text.replace(
    '<ssbt:SKV inkludera="true">',
    '<ssbt:SKV inkludera="true"><ssbt:fraga/>',
  );
  expect(() => read(withQuestion, '10')).toThrow(/SKV/u);
});
