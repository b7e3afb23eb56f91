import { describe, expect, it } from 'vitest';
import type { Myndighet } from '@/domain/beslutsstod/underlag-ekonomi';
import type { Tillstand } from '@/domain/registerutdrag/registerutdrag';
import type { Block } from './question';
import {
  af,
  ALLT,
  answer,
  base64,
  BIL,
  csn,
  csnXml,
  error,
  EXEMPELKASSAN,
  fk,
  LEFI,
  LEFI_TOM,
  miv,
  PERSON,
  skv,
  skvData,
  so,
  STUDIEMEDEL,
  tillstand,
  tns,
  TYST_KASSA,
} from './test/exempel';
import { reasonOf, signals, stateOf, utdragOf, withPart } from './test/las';

const kassa = (inner: string) =>
  `<so:Arbetsloshetsersattning><so:SvarandeOrganisation>Exempelkassan</so:SvarandeOrganisation><so:StatusSvarandeOrganisation>x</so:StatusSvarandeOrganisation>${inner}</so:Arbetsloshetsersattning>`;
const lefiState = (kod: string) => ({
  ...LEFI_TOM,
  utlamnare: [
    { utlamnare: { kod: 'FK' }, tillstand: { kod } },
    { utlamnare: { kod: 'PM' }, tillstand: { kod: 'OK' } },
  ],
});
const lefi = (formansinformation: object) => ({
  ...LEFI_TOM,
  formansinformation: { ...LEFI_TOM.formansinformation, ...formansinformation },
});
const deviation = (kod: string) => ({
  ...LEFI_TOM,
  avvikelser: { utbetalningar: [{ avvikelse: { kod: 'OBEHORIG' }, formansgrupp: { kod } }] },
});

/** "Uppgift saknas" or "fel", as the description of the interface sorts them. */
const STATES: [string, Block, string, Myndighet, Tillstand][] = [
  ['AF: status is not 0', 'AF', af({ status: '12' }), 'AF', 'misslyckad'],
  ['AF: no information about a job seeker', 'AF', af({ info: '' }), 'AF', 'inget_hos_oss'],
  ['AF: not told whether a job seeker', 'AF', af({ info: '<af:ArbetssokandeInfo/>' }), 'AF', 'delvis'],
  ['AF: another person', 'AF', af().replace(PERSON, '200106032394'), 'AF', 'misslyckad'],
  ['AF: no Svar', 'AF', '<ssbt:data/>', 'AF', 'misslyckad'],
  ['CSN: all five flags 0', 'CSN', csn(), 'CSN', 'inget_hos_oss'],
  ['CSN: no such person', 'CSN', csn({ kod: '-2', status: 'Ej träff' }), 'CSN', 'inget_hos_oss'],
  ['CSN: Ej träff', 'CSN', csn({ status: 'Ej träff' }), 'CSN', 'inget_hos_oss'],
  ['CSN: bad date interval', 'CSN', csn({ kod: '-1006' }), 'CSN', 'misslyckad'],
  ['CSN: all systems down', 'CSN', csn({ kod: '-1103' }), 'CSN', 'misslyckad'],
  ['CSN: one system down', 'CSN', csn({ kod: '-1102' }), 'CSN', 'delvis'],
  ['CSN: a code that is not known', 'CSN', csn({ kod: '7' }), 'CSN', 'misslyckad'],
  ['CSN: a flag but nothing behind it', 'CSN', csn({ flags: '10000' }), 'CSN', 'delvis'],
  ['CSN: a status that is not known', 'CSN', csn({ status: 'Annat' }), 'CSN', 'delvis'],
  [
    'CSN: broken base64',
    'CSN',
    '<ssbt:data><ssbt:svar>PENT*lN2</ssbt:svar></ssbt:data>',
    'CSN',
    'misslyckad',
  ],
  [
    'CSN: not XML',
    'CSN',
    `<ssbt:data><ssbt:svar>${base64('hej')}</ssbt:svar></ssbt:data>`,
    'CSN',
    'misslyckad',
  ],
  [
    'CSN: a document type',
    'CSN',
    `<ssbt:data><ssbt:svar>${base64(`<!DOCTYPE CSNSvar [<!ENTITY a "0">]>${csnXml()}`)}</ssbt:svar></ssbt:data>`,
    'CSN',
    'misslyckad',
  ],
  ['FK: nothing about the person', 'FK', fk(LEFI_TOM), 'FK', 'inget_hos_oss'],
  ['PM: nothing about the person', 'FK', fk(LEFI_TOM), 'PM', 'inget_hos_oss'],
  ['FK: OTILLGANGLIG', 'FK', fk(lefiState('OTILLGANGLIG')), 'FK', 'misslyckad'],
  ['PM answers all the same', 'FK', fk(lefiState('FELANDE')), 'PM', 'inget_hos_oss'],
  ['FK: a deviation of its own', 'FK', fk(deviation('FK:FP')), 'FK', 'delvis'],
  ["PM: FK's deviation is not its", 'FK', fk(deviation('FK:FP')), 'PM', 'inget_hos_oss'],
  ['PM: a deviation of its own', 'FK', fk(deviation('PM:AP')), 'PM', 'delvis'],
  ['FK: a deviation that names nobody', 'FK', fk(deviation('')), 'FK', 'delvis'],
  ['FK: says nothing of itself', 'FK', fk({ ...LEFI_TOM, utlamnare: [] }), 'FK', 'misslyckad'],
  ['PM: says nothing of itself', 'FK', fk({}), 'PM', 'misslyckad'],
  ['FK: an empty list of deviations', 'FK', fk({ ...LEFI, avvikelser: [] }), 'FK', 'svar'],
  ['FK: something that is not read', 'FK', fk(lefi({ nyttArende: [{}] })), 'FK', 'svar'],
  ['FK: payments that are no list', 'FK', fk(lefi({ utbetalningsuppgift: {} })), 'FK', 'delvis'],
  [
    'FK: a payment without a sum',
    'FK',
    fk(lefi({ utbetalningsuppgift: [{ datum: '2026-10-27' }] })),
    'FK',
    'delvis',
  ],
  [
    'FK: another person',
    'FK',
    fk(lefi({ generellPersoninformation: [{ personnummer: '200106032394', skyddad: false }] })),
    'FK',
    'misslyckad',
  ],
  [
    'FK: broken base64',
    'FK',
    '<ssbt:data><ssbt:lefiJsonSvar>e*</ssbt:lefiJsonSvar></ssbt:data>',
    'FK',
    'misslyckad',
  ],
  [
    'PM: broken base64',
    'FK',
    '<ssbt:data><ssbt:lefiJsonSvar>e*</ssbt:lefiJsonSvar></ssbt:data>',
    'PM',
    'misslyckad',
  ],
  [
    'FK: not JSON',
    'FK',
    `<ssbt:data><ssbt:lefiJsonSvar>${base64('{')}</ssbt:lefiJsonSvar></ssbt:data>`,
    'FK',
    'misslyckad',
  ],
  ['SKV: one part failed', 'SKV', skv({ skattekonto: error('BT', '500') }), 'SKV', 'delvis'],
  ['SKV: a part that was asked for is missing', 'SKV', skv({ skatteuppgifter: '' }), 'SKV', 'delvis'],
  ['SKV: broken base64 in a part', 'SKV', skv({ skattekonto: '<ssbt:data>e*</ssbt:data>' }), 'SKV', 'delvis'],
  [
    'SKV: wages in a form that is not known',
    'SKV',
    skv({ individuppgifter: skvData({ a: 1 }) }),
    'SKV',
    'delvis',
  ],
  ['SKV: the whole agency', 'SKV', error('BT', '500') + skv(), 'SKV', 'misslyckad'],
  [
    'SKV: not found in every part',
    'SKV',
    skv({
      foretagsinformation: error('BT', '404'),
      skattekonto: error('BT', '404'),
      skatteuppgifter: error('BT', '404'),
    }),
    'SKV',
    'inget_hos_oss',
  ],
  ['SKV: 404 by the composite service', 'SKV', skv({ skattekonto: error('SSBT', '404') }), 'SKV', 'delvis'],
  ['SO: an empty list', 'SO', so(''), 'SO', 'overifierbar'],
  ['SO: no list', 'SO', '<ssbt:data/>', 'SO', 'misslyckad'],
  ['SO: silent, whatever it says of itself', 'SO', so(TYST_KASSA), 'SO', 'overifierbar'],
  ['SO: a fund that has paid', 'SO', so(EXEMPELKASSAN), 'SO', 'svar'],
  ['SO: one of two silent', 'SO', so(), 'SO', 'delvis'],
  ['SO: a payment without a sum', 'SO', so(EXEMPELKASSAN.replace('4980.50', 'fel')), 'SO', 'delvis'],
  ['TNS: FEL', 'TNS', tns('', 'FEL'), 'TNS', 'misslyckad'],
  ['TNS: no vehicle', 'TNS', tns(''), 'TNS', 'inget_hos_oss'],
  ['TNS: a vehicle', 'TNS', tns(BIL + BIL), 'TNS', 'svar'],
  ['TNS: no result', 'TNS', '<ssbt:data/>', 'TNS', 'misslyckad'],
  ['MIV: no permit', 'MIV', miv(), 'MIV', 'inget_hos_oss'],
  ['MIV: a permit', 'MIV', miv(tillstand('2027-06-16')), 'MIV', 'svar'],
  ['MIV: a permit that cannot be read', 'MIV', miv('<svar/>'), 'MIV', 'delvis'],
];

describe('every source ends in one state', () => {
  it.each(STATES)('%s', (_what, block, part, myndighet, expected) => {
    expect(stateOf(withPart(block, part), myndighet)).toBe(expected);
  });

  it.each(Object.keys(ALLT) as Block[])(
    '%s: an error or a missing part is a failure, with a reason',
    (block) => {
      const agencies: Myndighet[] = block === 'FK' ? ['FK', 'PM'] : [block];
      const { [block]: _left, ...rest } = ALLT;
      for (const utdrag of [
        withPart(block, error('SSBT', '2001')),
        withPart(block, error('BT', '-1005')),
        withPart(block, error('BT', '1') + ALLT[block]),
        utdragOf(answer(rest)),
      ])
        for (const agency of agencies) {
          expect(stateOf(utdrag, agency)).toBe('misslyckad');
          expect(reasonOf(utdrag, agency)).toMatch(/\p{Lu}.*\.$/u);
          expect(JSON.stringify(utdrag)).not.toContain(PERSON);
        }
    },
  );

  it('tells a silent agency from one that refuses', () => {
    expect(reasonOf(withPart('AF', error('SSBT', '1')), 'AF')).toBe('Arbetsförmedlingen svarade inte i tid.');
    expect(reasonOf(withPart('SO', error('BT', '1')), 'SO')).toBe('A-kassorna kunde inte svara på frågan.');
  });
});

describe('the a-kassa that Arbetsförmedlingen names', () => {
  const without = answer({ ...ALLT, AF: af({ info: '' }), SO: so('') });

  it('makes an empty list unverifiable, and only then', () => {
    expect(stateOf(utdragOf(without), 'SO')).toBe('inget_hos_oss');
    expect(stateOf(withPart('SO', so('')), 'SO')).toBe('overifierbar');
  });

  it('makes a list without it partial', () => {
    const other = EXEMPELKASSAN.replace('Exempelkassan', 'Tredje Exempelkassan');
    expect(stateOf(withPart('SO', so(other)), 'SO')).toBe('delvis');
  });
});

describe('what an agency tells', () => {
  it('CSN: grant and loan apart, planned payments by their weeks', () => {
    const { inkomster, signaler } = withPart('CSN', csn({ flags: '10000', arenden: STUDIEMEDEL }));
    expect(inkomster.filter(({ myndighet }) => myndighet === 'CSN')).toMatchObject([
      {
        rubrik: 'Studiemedel för studier i Sverige',
        belopp: 1_330_000,
        utbetalningsdatum: null,
        period: { from: '2026-11-23', tom: '2026-12-20' },
        preliminar: true,
      },
      {
        slag: 'studiemedel',
        rubrik: 'Studiemedel för studier i Sverige, Bidrag',
        belopp: 430_000,
        utbetalningsdatum: '2026-10-23',
        period: { from: '2026-10-26', tom: '2026-11-22' },
        preliminar: false,
      },
      { rubrik: 'Studiemedel för studier i Sverige, Lån', belopp: 900_000 },
    ]);
    expect(signaler).toContainEqual(
      expect.objectContaining({ typ: 'studier', varde: '100', from: '2026-08-31', tom: '2027-01-17' }),
    );
  });

  it('CSN: a payment is never divided into rows that do not make it up', () => {
    const odd = STUDIEMEDEL.replace(
      '<t:belopp>9000</t:belopp><t:totbelopp>9000',
      '<t:belopp>9000</t:belopp><t:totbelopp>8000',
    );
    const { inkomster } = withPart('CSN', csn({ flags: '10000', arenden: odd }));
    expect(inkomster.filter((i) => i.myndighet === 'CSN').map((i) => i.belopp)).toEqual([
      1_330_000, 1_330_000,
    ]);
  });

  it('CSN: a reclaim is no income, and a person looks', () => {
    const back = STUDIEMEDEL.replaceAll('<t:totbelopp>13300', '<t:totbelopp>-13300');
    const utdrag = withPart('CSN', csn({ flags: '10000', arenden: back }));
    expect(utdrag.inkomster.filter(({ myndighet }) => myndighet === 'CSN')).toEqual([]);
    expect([stateOf(utdrag, 'CSN'), reasonOf(utdrag, 'CSN')]).toEqual([
      'delvis',
      'Det finns en utbetalning från CSN med negativt belopp. En handläggare behöver se den.',
    ]);
  });

  it('CSN: initiated is applied for', () => {
    const applied = STUDIEMEDEL.replace('BESLUTAD', 'INITIERAD');
    expect(signals(withPart('CSN', csn({ flags: '10000', arenden: applied })), 'sokt_forman')).toContainEqual(
      expect.objectContaining({ myndighet: 'CSN', varde: 'studiemedel' }),
    );
  });

  it('FK: deductions besides tax with their codes, and what the rows leave unexplained', () => {
    const sek = (summa: number) => ({ summa, valuta: 'SEK' });
    const rad = {
      foretag: { id: 1001 },
      formansfamilj: { id: 'SJP', beskrivning: 'Sjukpenning' },
      datum: '2026-10-25',
      bruttobelopp: sek(10_000),
      skattebelopp: sek(2500),
      avdragsbelopp: sek(4000),
      nettobelopp: sek(6000),
      utbetalningsdetalj: [
        { beloppstyp: { id: 'PS' }, skattebelopp: sek(2500) },
        { beloppstyp: { id: 'INF', beskrivning: 'Utmätning' }, avdragsbelopp: sek(1200) },
      ],
    };
    const { inkomster } = withPart('FK', fk(lefi({ utbetalningsuppgift: [rad] })));
    expect(inkomster.find(({ myndighet }) => myndighet === 'FK')).toMatchObject({
      belopp: 600_000,
      efterSkatt: 750_000,
      avdrag: [
        { kod: 'INF', belopp: 120_000 },
        { kod: 'OKÄNT', belopp: 30_000 },
      ],
    });
  });

  it.each([
    ['a code nobody knows', { id: 'XYZ', beskrivning: 'Ny förmån' }, 'FK:XYZ', 'Ny förmån'],
    ['code and words that disagree', { id: 'BOB', beskrivning: 'Sjukpenning' }, 'FK:BOB', 'Sjukpenning'],
    [
      'words alone',
      { id: 'Q', beskrivning: 'Aktivitetsersättning' },
      'sjukersattning',
      'Aktivitetsersättning',
    ],
  ])('FK: %s', (_what, formansfamilj, slag, rubrik) => {
    const rad = { formansfamilj, datum: '2026-10-25', nettobelopp: { summa: 1, valuta: 'SEK' } };
    const { inkomster } = withPart('FK', fk(lefi({ utbetalningsuppgift: [rad] })));
    expect(inkomster.find(({ myndighet }) => myndighet === 'FK')).toMatchObject({
      slag,
      rubrik,
      efterSkatt: null,
    });
  });

  it('FK: two benefits in one payment are not divided', () => {
    const row = (id: string, beskrivning: string) => ({ beloppstyp: { id, beskrivning } });
    const rad = {
      formansfamilj: { id: 'DAG', beskrivning: 'Dagersättning' },
      datum: '2026-10-25',
      nettobelopp: { summa: 900, valuta: 'SEK' },
      utbetalningsdetalj: [row('SJP', 'Sjukpenning'), row('FP', 'Föräldrapenning')],
    };
    const { inkomster } = withPart('FK', fk(lefi({ utbetalningsuppgift: [rad] })));
    expect(inkomster.filter(({ myndighet }) => myndighet === 'FK')).toMatchObject([
      { slag: 'FK:DAG', rubrik: 'Sjukpenning, Föräldrapenning', belopp: 90_000 },
    ]);
  });

  it('FK: an announced payment without rows is of what its family has been paid for, when that is one benefit', () => {
    const familj = { formansfamilj: { id: 'DAG', beskrivning: 'Dagersättning' } };
    const summa = { nettobelopp: { summa: 900, valuta: 'SEK' } };
    const paid = (id: string, beskrivning: string) => ({
      ...familj,
      ...summa,
      datum: '2026-10-25',
      utbetalningsdetalj: [{ beloppstyp: { id, beskrivning } }],
    });
    const coming = (...utbetalningsuppgift: object[]) =>
      withPart(
        'FK',
        fk(
          lefi({
            utbetalningsuppgift,
            preliminarautbetalningar: [{ ...familj, ...summa, datum: '2026-11-25' }],
          }),
        ),
      ).inkomster.find(({ preliminar }) => preliminar)?.slag;
    expect(coming(paid('AS', 'Aktivitetsstöd'))).toBe('aktivitetsstod');
    expect(coming(paid('UE', 'Utvecklingsersättning'))).toBe('FK:UE');
    expect(coming(paid('AS', 'Aktivitetsstöd'), paid('SJP', 'Sjukpenning'))).toBe('FK:DAG');
    expect(coming()).toBe('FK:DAG');
  });

  it('FK and SO: after tax is not known where it is less than what was paid', () => {
    const sek = (summa: number) => ({ summa, valuta: 'SEK' });
    const rad = { datum: '2026-10-25', bruttobelopp: sek(100), skattebelopp: sek(50), nettobelopp: sek(60) };
    const of = (utdrag: ReturnType<typeof withPart>, myndighet: Myndighet) =>
      utdrag.inkomster.find((i) => i.myndighet === myndighet)?.efterSkatt;
    expect(of(withPart('FK', fk(lefi({ utbetalningsuppgift: [rad] }))), 'FK')).toBeNull();
    expect(of(withPart('SO', so(EXEMPELKASSAN.replace('5120.50', '4000'))), 'SO')).toBeNull();
  });

  it('PM: several benefits in one payment keep a code of their own', () => {
    const [first] = LEFI.utbetalningar;
    const rows = [
      {
        beloppstyp: { kod: 'PM:GARP', beskrivning: 'Garantipension' },
        utbetalningsforman: { kod: 'PM:AP38' },
      },
      { beloppstyp: { kod: 'PM:BTP', beskrivning: 'Bostadstillägg' }, utbetalningsforman: { kod: 'PM:BTP' } },
    ];
    const { inkomster } = withPart(
      'FK',
      fk({ ...LEFI, utbetalningar: [{ ...first, utbetalningsrader: rows }] }),
    );
    expect(inkomster.find(({ myndighet }) => myndighet === 'PM')).toMatchObject({
      slag: 'PM:AP38+PM:BTP',
      rubrik: 'Garantipension, Bostadstillägg',
      belopp: 416_000,
    });
  });

  it('SO: applied for and not decided, and decided without a payment, are waited for', () => {
    const ansokt = (beslut: string) =>
      kassa(
        `<so:AnsoktOmErsattning>${beslut}<so:AnsokanOmUtbetalningInlamnad>true</so:AnsokanOmUtbetalningInlamnad></so:AnsoktOmErsattning>`,
      );
    const nil = '<so:BeslutOmRattTillErsattning xsi:nil="true"/>';
    const dated = '<so:BeslutOmRattTillErsattning>2026-10-01</so:BeslutOmRattTillErsattning>';
    for (const beslut of [nil, dated])
      expect(signals(withPart('SO', so(ansokt(beslut))), 'sokt_forman')).toContainEqual(
        expect.objectContaining({ varde: 'a_kassa' }),
      );
    expect(signals(withPart('SO', so(TYST_KASSA)), 'sokt_forman')).not.toContainEqual(
      expect.objectContaining({ varde: 'a_kassa' }),
    );
  });

  it('AF: struck off is not registered; a faulty report system says nothing', () => {
    const info = (inner: string) =>
      `<af:ArbetssokandeInfo><af:Arbetssokande>true</af:Arbetssokande>${inner}</af:ArbetssokandeInfo>`;
    const rapport = (kod: string) =>
      `<af:AktivetetsRapportDatum><af:AktivitetsRapportMeddelande>${kod}</af:AktivitetsRapportMeddelande></af:AktivetetsRapportDatum>`;
    const values = (inner: string, typ: 'inskriven' | 'aktivitetsrapport') =>
      signals(withPart('AF', af({ info: info(inner) })), typ).map(({ varde }) => varde);
    const struck = '<af:ArbetssokandeAvaktualiserad>2026-10-15</af:ArbetssokandeAvaktualiserad>';
    expect(values(struck, 'inskriven')).toEqual(['nej']);
    expect(values(rapport('501'), 'aktivitetsrapport')).toEqual(['nej']);
    expect(values(rapport('502'), 'aktivitetsrapport')).toEqual(['okant']);
    expect(values('', 'aktivitetsrapport')).toEqual([]);
  });

  it('protected data, by each agency that marks them', () => {
    const marks = (utdrag: ReturnType<typeof withPart>, myndighet: Myndighet) =>
      signals(utdrag, 'skyddad')
        .filter((s) => s.myndighet === myndighet)
        .map(({ varde }) => varde);
    expect(marks(withPart('AF', af({ mark: 'true' })), 'AF')).toEqual(['ja']);
    expect(marks(withPart('CSN', csn({ sekretess: 'S ' })), 'CSN')).toEqual(['ja']);
    const person = [{ personnummer: PERSON, skyddad: true }];
    expect(marks(withPart('FK', fk(lefi({ generellPersoninformation: person }))), 'FK')).toEqual(['ja']);
    expect(marks(withPart('FK', fk(lefi({ generellPersoninformation: [{}] }))), 'FK')).toEqual(['okant']);
  });

  it('SKV: a business by what it is registered for, capital as a trace of an earlier year', () => {
    const business = {
      foretagId: PERSON,
      arbetsgivarregistrerad: false,
      momsregistrerad: true,
      godkandFskatt: true,
    };
    const year = { beskattningsar: 2025, uppgifter: { sumKapital: '1200', overskottAvTjanst: '96400' } };
    const utdrag = withPart(
      'SKV',
      skv({
        foretagsinformation: skvData({ foretag: business }),
        skatteuppgifter: skvData({ identitet: PERSON, beslutadeSkatteuppgifter: [year] }),
      }),
    );
    expect(signals(utdrag, 'foretag').map(({ text }) => text)).toEqual([
      'Egen verksamhet, registrerad för moms och F-skatt.',
    ]);
    expect(signals(utdrag, 'kapital')).toMatchObject([
      { varde: '120000', text: expect.stringContaining('2025') as string },
    ]);
  });

  it('SKV: a payment before the time asked for is no income of it', () => {
    const old = skvData({ kontohavare: PERSON, utbetaltBelopp: 100, bokforingsdag: '2026-08-31' });
    expect(withPart('SKV', skv({ skattekonto: old })).inkomster.map(({ slag }) => slag)).not.toContain(
      'skatteaterbaring',
    );
  });

  it('TNS: what a value is judged by, and two alike stay two', () => {
    const fordon = signals(withPart('TNS', tns(BIL + BIL)), 'fordon');
    expect(fordon.map(({ varde, text }) => [varde, text])).toEqual(
      Array(2).fill([
        'personbil-exempelbil-e1-2011',
        'Äger ett fordon: personbil, Exempelbil E1, årsmodell 2011.',
      ]),
    );
  });

  it('MIV: a permit that ends, one that is taken back, one that lasts', () => {
    const values = (svar: string) =>
      signals(withPart('MIV', miv(svar)), 'uppehallstillstand').map(({ varde }) => varde);
    expect(values(tillstand('2026-11-29'))).toEqual(['utgatt']);
    expect(values(tillstand('2026-11-30'))).toEqual(['giltigt']);
    expect(values(tillstand('2027-01-01', 'ÅTK'))).toEqual(['aterkallat']);
    const granted = tillstand('2027-01-01');
    expect(values(granted + tillstand('', 'ÅTK', '2026-10-09')).toSorted()).toEqual(['aterkallat', 'okant']);
    expect(values(granted + tillstand('', 'ÅTK', '2024-10-09')).toSorted()).toEqual([
      'aterkallat',
      'giltigt',
    ]);
    expect(values(tillstand('').replace('TIDBEGRANSAT', 'PERMANENT'))).toEqual(['giltigt']);
  });
});
