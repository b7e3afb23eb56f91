import { describe, expect, it } from 'vitest';
import { granskaRader, MAX_RADER } from './granska-rader.ts';
import { radSchema } from './rad.ts';

const IDAG = '2026-11-20';
const LEILA = '19900101-2385';
const EMIL = '20000229-2399';
const row = {
  personnummer: LEILA,
  manad: '2026-10',
  planFran: '2026-03-01',
  planTom: '',
  aktivitet: 'Praktik',
  planFoljd: 'ja',
  narvaro: 'ja',
  undantag: 'inget',
  sjuk: 'nej',
  lakarintygTom: '',
};
const faultsOf = (data: unknown) =>
  (radSchema(IDAG).safeParse(data).error?.issues ?? []).map((i) => `${i.path.join('.')}: ${i.message}`);
const check = (...rows: unknown[]) =>
  granskaRader(
    rows.map((data, i) => ({ rad: i + 2, data })),
    IDAG,
  );

describe('one row', () => {
  it('is read as the decision support names it', () => {
    expect(radSchema(IDAG).parse(row)).toEqual({
      personnummer: '199001012385',
      manad: '2026-10',
      plan: { from: '2026-03-01', tom: null, aktivitet: 'Praktik', undantag: 'inget' },
      planFoljd: 'ja',
      narvaro: 'ja',
      sjuk: 'nej',
      lakarintygTom: null,
    });
  });

  it('says nothing where cells are empty, null or left out: unknown, never no', () => {
    const empty = { personnummer: LEILA, manad: '2026-10', planFoljd: '', narvaro: null };
    expect(radSchema(IDAG).parse(empty)).toMatchObject({
      plan: null,
      planFoljd: 'okant',
      narvaro: 'okant',
      sjuk: 'okant',
      lakarintygTom: null,
    });
  });

  it.each([
    ['2026-10-01', '2026-10'],
    ['okt-26', '2026-10'],
    ['Maj-26', '2026-05'],
    ['2026-01', '2026-01'],
    ['2026-01-01', '2026-01'],
  ])('reads the month as Excel may write it: %s', (text, manad) =>
    expect(
      radSchema(IDAG).parse({ ...row, manad: text, planFran: '', aktivitet: '', undantag: '' }).manad,
    ).toBe(manad),
  );

  it.each([['2026-12-31 00:00:00'], ['20261231'], ['2026-12-31']])('reads the day %s', (text) =>
    expect(radSchema(IDAG).parse({ ...row, sjuk: 'ja', lakarintygTom: text }).lakarintygTom).toBe(
      '2026-12-31',
    ),
  );

  it('reads words as people write them', () => {
    const written = {
      ...row,
      narvaro: 'Giltig frånvaro',
      planFoljd: ' JA ',
      undantag: 'Sjukpenning/sjukersättning',
    };
    expect(radSchema(IDAG).parse(written)).toMatchObject({
      narvaro: 'giltig_franvaro',
      planFoljd: 'ja',
      plan: { undantag: 'sjukpenning_sjukersattning' },
    });
  });

  it.each([
    [{ manad: '' }, 'manad: Månaden saknas.'],
    [{ manad: '2026-13' }, 'manad: Ska vara en månad, till exempel 2026-10.'],
    [{ manad: '2026-12' }, 'manad: Månaden har inte börjat.'],
    [{ planFran: '31/3 2026' }, 'planFran: Ska vara en dag som finns, till exempel 2026-10-31.'],
    [{ planFran: '2026-02-30' }, 'planFran: Ska vara en dag som finns, till exempel 2026-10-31.'],
    [
      { narvaro: 'nej' },
      'narvaro: Ska vara något av: ja, giltig_franvaro, ogiltig_franvaro, inget_att_narvara_vid, okant.',
    ],
    [{ aktivitet: 'x'.repeat(101) }, 'aktivitet: Ska vara högst 100 tecken.'],
    [{ aktivitet: 'Hos 900101-2385' }, 'aktivitet: Ska inte innehålla personnummer.'],
    [{ aktivitet: 'a\0b' }, 'aktivitet: Ska vara text på en rad.'],
    [{ sjuk: 7 }, 'sjuk: Ska vara text.'],
    [{ sjuk: 'x'.repeat(501) }, 'sjuk: Är för lång.'],
    [{ [LEILA]: 'ja' }, ': Raden har en uppgift som inte finns i beskrivningen.'],
    [{ planFran: '' }, 'planFran: Planen eller undantaget behöver sin första dag.'],
    [{ aktivitet: '' }, 'aktivitet: Planen behöver en aktivitet eller ett undantag.'],
    [{ planTom: '2026-02-28', planFoljd: 'okant' }, 'planTom: Planens sista dag är före den första.'],
    [{ planTom: '2026-09-30' }, 'planFoljd: Planen gäller inte i månaden och kan inte vara följd.'],
    [{ planFoljd: 'ingen_plan' }, 'planFoljd: Det finns en plan i månaden.'],
    [{ lakarintygTom: '2026-12-31' }, 'lakarintygTom: Läkarintyg anges när sjuk är ja.'],
  ])('with %o: %s', (more, fel) => expect(faultsOf({ ...row, ...more })).toEqual([fel]));

  it('may tell of an exemption alone, with its first day', () => {
    const exempt = { ...row, aktivitet: '', planFoljd: '', undantag: 'riktalder' };
    expect(radSchema(IDAG).parse(exempt).plan).toMatchObject({ aktivitet: '', undantag: 'riktalder' });
    expect(faultsOf({ ...exempt, planFran: '' })).toEqual([
      'planFran: Planen eller undantaget behöver sin första dag.',
    ]);
  });

  it.each([null, 'text', 7, [row]])('that is %o is no row', (data) =>
    expect(faultsOf(data)).toEqual([': Raden ska vara ett objekt.']),
  );
});

describe('all rows', () => {
  it('tell every fault at once, with the row, and nothing is taken', () => {
    const result = check(
      row,
      { ...row, personnummer: '', manad: 'maj' },
      { ...row, manad: '2026-09', sjuk: 'kanske' },
    );
    expect(result).toEqual({
      ok: false,
      fel: [
        { rad: 3, kolumn: 'personnummer', text: 'Personnumret saknas.' },
        { rad: 3, kolumn: 'manad', text: 'Ska vara en månad, till exempel 2026-10.' },
        { rad: 4, kolumn: 'sjuk', text: 'Ska vara något av: ja, nej, okant.' },
      ],
    });
  });

  it('do not hold the same person and month twice, however the number is written', () => {
    expect(check(row, { ...row, personnummer: '900101-2385' })).toEqual({
      ok: false,
      fel: [{ rad: 3, kolumn: 'manad', text: 'Personen och månaden står redan på rad 2.' }],
    });
    expect(check(row, { ...row, personnummer: EMIL }, { ...row, manad: '2026-09' }).ok).toBe(true);
  });

  it('do not tell the same plan in two ways', () => {
    expect(check(row, { ...row, manad: '2026-09', planTom: '2026-12-31' })).toEqual({
      ok: false,
      fel: [{ rad: 3, kolumn: 'planFran', text: 'Samma plan är beskriven på ett annat sätt på rad 2.' }],
    });
  });

  it('are at least one and at most ten thousand', () => {
    expect(check()).toMatchObject({ fel: [{ rad: null, text: 'Det finns inga rader.' }] });
    expect(check(...Array<unknown>(MAX_RADER + 1).fill(row))).toMatchObject({
      fel: [{ rad: null, text: 'Högst 10000 rader tas emot på en gång.' }],
    });
  });
});
