import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { all, at, decode, find, questionXml, ssbtekClient, type Asked } from '../testing/ssbtek-client.ts';
import { clockAt, startSimulator, type Simulator } from '../testing/start-simulator.ts';
import { allPersons } from './person.ts';
import { parseXml, type Element } from './xml-tree.ts';

const LEILA = '199001012385';
const EMIL = '200002292399';
const ALVA = '200203152392';

let simulator: Simulator;
let client: ReturnType<typeof ssbtekClient>;
const ask = (personnummer: string, more: Omit<Asked, 'personnummer'> = {}) =>
  client.ask({ personnummer, ...more });

beforeAll(async () => {
  simulator = await startSimulator('ssbtek', {
    PORT: '0',
    KLOCKA_FORSKJUTNING_MS: clockAt('2026-11-03T09:15:00+01:00'),
  });
  client = ssbtekClient(simulator.address);
});
afterAll(() => simulator.stop());

const belopp = z.object({ summa: z.number() });
const payment = z.object({
  datum: z.string(),
  formansfamilj: z.object({ id: z.string() }),
  bruttobelopp: belopp,
  skattebelopp: belopp,
  avdragsbelopp: belopp,
  nettobelopp: belopp,
  utbetalningsdetalj: z.array(z.object({ beloppstyp: z.object({ id: z.string() }) })).default([]),
});
const lefi = z.object({
  utlamnare: z.array(z.object({ tillstand: z.object({ kod: z.string() }) })),
  avvikelser: z.unknown(),
  formansinformation: z.object({
    utbetalningsuppgift: z.array(payment).default([]),
    preliminarautbetalningar: z.array(payment).default([]),
    sjukpenningarende: z.array(z.object({ aktivt: z.boolean(), beslut: z.array(z.unknown()) })).default([]),
    sjukOchAktivitetsersattningsarende: z.array(z.object({ aktivt: z.boolean() })).default([]),
    generellPersoninformation: z.array(z.object({ skyddad: z.boolean() })).optional(),
  }),
  utbetalningar: z.array(z.object({ utbetalningsdatum: z.string(), nettobelopp: z.number() })),
});

const readLefi = (data: Element) => lefi.parse(JSON.parse(decode(at(data, 'FK', 'data', 'lefiJsonSvar'))));
const readCsn = (data: Element) => parseXml(decode(at(data, 'CSN', 'data', 'svar')));
const skvPart = (data: Element, part: string): unknown => JSON.parse(decode(at(data, 'SKV', part, 'data')));

describe('the worked example of section 6', () => {
  it('pays 16 870.50 in October', async () => {
    const data = await ask(LEILA);
    const { formansinformation: fk, utbetalningar: pm } = readLefi(data);
    const isOctober = (day: string) => day.startsWith('2026-10');
    const fromFk = fk.utbetalningsuppgift.filter((p) => isOctober(p.datum)).map((p) => p.nettobelopp.summa);
    const fromPm = pm.filter((p) => isOctober(p.utbetalningsdatum)).map((p) => p.nettobelopp);
    const funds = all(at(data, 'SO', 'data', 'ArbetsloshetsersattningLista'), 'Arbetsloshetsersattning');
    const fromFunds = funds
      .flatMap((fund) => all(fund, 'Utbetalningar'))
      .filter((p) => isOctober(at(p, 'Utbetalningsdatum').text))
      .map((p) => Number(at(p, 'NettoEfterSkatt').text));
    const refund = skvPart(data, 'skattekonto');
    expect(fromFk).toEqual([2100, 3150]);
    expect(fromPm).toEqual([4160]);
    expect(fromFunds).toEqual([5120.5]);
    expect(refund).toEqual({
      kontohavare: LEILA,
      utbetaltBelopp: 2340,
      bokforingsdag: '2026-10-06',
      saldo: 0,
    });
    const sum = [...fromFk, ...fromPm, ...fromFunds, 2340].reduce((a, b) => a + b, 0);
    expect(sum).toBe(16_870.5);
  });

  it('warns as the example does', async () => {
    const data = await ask(LEILA);
    const { formansinformation: fk, avvikelser } = readLefi(data);
    expect(fk.preliminarautbetalningar.map((p) => [p.formansfamilj.id, p.datum])).toEqual([
      ['BOB', '2026-11-27'],
    ]);
    expect(JSON.stringify(avvikelser)).toContain('"kod":"FK:FP"');
    expect(fk.sjukpenningarende.filter((a) => a.aktivt && a.beslut.length === 0)).toHaveLength(1);
    const funds = all(at(data, 'SO', 'data', 'ArbetsloshetsersattningLista'), 'Arbetsloshetsersattning');
    expect(funds.map((f) => at(f, 'StatusSvarandeOrganisation').text)).toEqual(['OK', 'Svar saknas']);
    const [fund] = funds;
    expect(find(fund ?? data, 'Avstangningar', 'AvstangdFrom')?.text).toBe('2026-09-14');
    expect(all(at(data, 'TNS', 'data', 'fordonsinnehav'), 'fordon')).toHaveLength(1);
    expect(at(data, 'SKV', 'individuppgifter', 'error', 'felkod').text).toBe('404');
    expect(find(data, 'SKV', 'beskattningsbilagor')).toBeUndefined();
    expect(at(data, 'AF', 'data', 'Svar', 'ArbetssokandeInfo', 'ArbetssokandeRegistrerad').text).toBe(
      '2026-08-10+02:00',
    );
  });
});

describe('what the question decides', () => {
  it('leaves out the agencies that are not asked, in the order of the schema', async () => {
    const data = await ask(LEILA, { agencies: ['TNS', 'CSN'] });
    expect(data.children.map((c) => c.name)).toEqual(['CSN', 'TNS']);
    const everything = await ask(LEILA);
    expect(everything.children.map((c) => c.name)).toEqual(['AF', 'CSN', 'FK', 'SKV', 'SO', 'TNS', 'MIV']);
  });

  it('shows only what was paid within the period', async () => {
    const { formansinformation } = readLefi(await ask(LEILA, { period: ['2026-10-24', '2026-10-31'] }));
    expect(formansinformation.utbetalningsuppgift.map((p) => p.datum)).toEqual(['2026-10-27']);
  });

  it('gives CSN a period of its own', async () => {
    const data = await ask(ALVA, { csnPeriod: ['2026-10-01', '2026-10-31'] });
    const plan = at(
      readCsn(data),
      'Personer',
      'Person',
      'Studiemedel',
      'Arenden',
      'Arende',
      'UtbetalningsPlan',
    );
    expect(all(plan, 'Utbetalning').map((u) => at(u, 'utbetdatum').text)).toEqual(['20261023']);
  });

  it('gives of LEFI only the codes that are asked for', async () => {
    const few = {
      formansinformation: ['FK:SJP'],
      utbetalningar: ['FK:BOB'],
      preliminaraUtbetalningar: [],
      ovrigInformation: [],
    };
    const { formansinformation: fk, utbetalningar, avvikelser } = readLefi(await ask(LEILA, { lefi: few }));
    expect(fk.utbetalningsuppgift.map((p) => p.formansfamilj.id)).toEqual(['BOB', 'BOB']);
    expect(fk.preliminarautbetalningar).toEqual([]);
    expect(fk.sjukpenningarende).toHaveLength(2);
    expect(fk.generellPersoninformation).toBeUndefined();
    expect(utbetalningar).toEqual([]);
    expect(avvikelser).toEqual({});
  });

  it('gives the years of tax that are asked for and assessed', async () => {
    const data = await ask(LEILA);
    expect(skvPart(data, 'skatteuppgifter')).toMatchObject({
      identitet: LEILA,
      beslutadeSkatteuppgifter: [
        { beskattningsar: 2024, datumFaststalld: '2025-08-25' },
        { beskattningsar: 2025, beskattningsperiod: '2025P4', uppgifter: { sumKapital: '1200' } },
      ],
    });
  });

  it('echoes the ids, and the question when asked to', async () => {
    const text = questionXml({ personnummer: EMIL, korrelationsid: 'a&b <c>', echo: true }).replace(
      'a&b <c>',
      'a&amp;b &lt;c&gt;',
    );
    const answer = at(parseXml((await client.send(text)).text), 'Body', 'hamtaBastjanstInformationResponse');
    expect(answer.children.map((c) => c.name)).toEqual([
      'fraga',
      'frageTidpunkt',
      'korrelationsid',
      'svarsdata',
    ]);
    expect(at(answer, 'korrelationsid').text).toBe('a&b <c>');
    expect(at(answer, 'fraga', 'generellaFrageparametrar', 'personidentitet').text).toBe(EMIL);
    expect(at(answer, 'fraga', 'specifikaFrageparametrar', 'SKV').attributes.inkludera).toBe('true');
    expect(at(answer, 'svarsdata', 'MIV', 'data', 'response', 'correlationid').text).toBe('a&b <c>');
    const silent = parseXml((await client.send(questionXml({ personnummer: EMIL }))).text);
    expect(find(silent, 'Body', 'hamtaBastjanstInformationResponse', 'fraga')).toBeUndefined();
  });
});

/** What every source says of somebody whom it does not know. */
function isUnknown(data: Element): Record<string, unknown> {
  const csn = readCsn(data);
  const { formansinformation, utbetalningar, utlamnare } = readLefi(data);
  const parts = at(data, 'SKV').children;
  return {
    af: [
      at(data, 'AF', 'data', 'Svar', 'StatusSokandeinformationKod').text,
      find(data, 'AF', 'data', 'Svar', 'ArbetssokandeInfo'),
    ],
    csn:
      find(csn, 'Personer', 'Person')?.attributes.Status ??
      at(csn, 'GemensamtSvarEkbistand', 'Resultat', 'ResultatKod').text,
    fk: [utlamnare.map((u) => u.tillstand.kod), Object.values(formansinformation).flat(), utbetalningar],
    skv: parts.map((p) => find(p, 'error', 'felkod')?.text),
    so: at(data, 'SO', 'data', 'ArbetsloshetsersattningLista').children,
    tns: [at(data, 'TNS', 'data', 'resultat').text, find(data, 'TNS', 'data', 'fordonsinnehav')],
    miv: find(data, 'MIV', 'data', 'response', 'svarCollection'),
  };
}
const UNKNOWN = {
  af: ['0', undefined],
  fk: [['OK', 'OK'], [], []],
  skv: ['404', '404', '404', '404'],
  so: [],
  tns: ['OK', undefined],
  miv: undefined,
};

describe('the stories of section 8', () => {
  it('Daniel and a child are known to nobody, and so is somebody who is not in the list', async () => {
    expect(isUnknown(await ask('200109012393'))).toEqual({ ...UNKNOWN, csn: 'Ej träff' });
    expect(isUnknown(await ask('201901172393'))).toEqual({ ...UNKNOWN, csn: 'Ej träff' });
    expect(isUnknown(await ask('202402292383'))).toEqual({ ...UNKNOWN, csn: '-2' });
  });

  it('Omar has aktivitetsersättning and a permit for a time', async () => {
    const data = await ask('200106032394');
    const { formansinformation: fk } = readLefi(data);
    expect(fk.sjukOchAktivitetsersattningsarende).toEqual([{ aktivt: true }]);
    expect(fk.utbetalningsuppgift.map((p) => [p.datum, p.nettobelopp.summa])).toEqual([
      ['2026-09-18', 4380],
      ['2026-10-18', 4380],
    ]);
    const permit = at(data, 'MIV', 'data', 'response', 'svarCollection', 'svar');
    expect([at(permit, 'giltighetstid').text, at(permit, 'tomDatum').text]).toEqual([
      'TIDBEGRANSAT',
      '2027-06-16',
    ]);
    expect([permit.namespace, at(data, 'MIV', 'data').namespace]).toEqual([
      '',
      'http://schema.forsakringskassan.se/integration/ssbt/11',
    ]);
  });

  it('Alva studies: studiemedel paid, and planned without a date', async () => {
    const csn = readCsn(await ask(ALVA));
    const person = at(csn, 'Personer', 'Person');
    expect([person.attributes.personnummer, person.attributes.sekel]).toEqual(['0203152392', '20']);
    expect(at(person, 'Studiestodstypforteckning').children.map((c) => c.text)).toEqual([
      '1',
      '0',
      '0',
      '0',
      '0',
    ]);
    const arende = at(person, 'Studiemedel', 'Arenden', 'Arende');
    expect(at(arende, 'BeviljadeTider', 'BeviljadTid', 'takt').text).toBe('100');
    const paid = all(at(arende, 'UtbetalningsPlan'), 'Utbetalning').map((u) => [
      at(u, 'utbetdatum').text,
      at(u, 'utbetstatus').text,
      at(u, 'totbelopp').text,
    ]);
    expect(paid).toEqual([
      ['20260923', 'Utbetald', '13300'],
      ['20261023', 'Utbetald', '13300'],
      ['0', 'Planerad', '13300'],
    ]);
  });

  it('Ylva is on sjukpenning, and INF is taken from it', async () => {
    const { formansinformation: fk } = readLefi(await ask('200112082391'));
    const [first] = fk.utbetalningsuppgift;
    // 9 860 − 2 270 tax − 900 utmätning = 6 690; avdragsbelopp holds the tax too.
    expect(first?.nettobelopp.summa).toBe(6690);
    expect(first?.avdragsbelopp.summa).toBe(3170);
    expect(first?.utbetalningsdetalj.map((row) => row.beloppstyp.id)).toEqual(['SJP', 'PS', 'INF']);
  });

  it('Nora: FK does not answer SSBTEK in time, the others do', async () => {
    const data = await ask('200202022380');
    expect([at(data, 'FK', 'error', 'kalla').text, find(data, 'FK', 'data')]).toEqual(['SSBT', undefined]);
    for (const name of ['AF', 'CSN', 'SO', 'TNS', 'MIV']) expect(find(data, name, 'data')).toBeDefined();
  });

  it('Tindra: one a-kassa is silent, and AF has a status that is no answer', async () => {
    const data = await ask('200204062384');
    expect(at(data, 'AF', 'data', 'Svar', 'StatusSokandeinformationKod').text).not.toBe('0');
    const funds = all(at(data, 'SO', 'data', 'ArbetsloshetsersattningLista'), 'Arbetsloshetsersattning');
    expect(funds.map((f) => all(f, 'Utbetalningar').length)).toEqual([2, 0]);
  });

  it('Moa: the whole call is a fault', async () => {
    const { status, text } = await client.send(questionXml({ personnummer: '200208162388' }));
    const fault = at(parseXml(text), 'Body', 'Fault');
    expect([status, at(fault, 'detail', 'hamtaBastjanstInformationFault', 'felkod').text]).toEqual([
      500,
      'SIM-1',
    ]);
  });

  it('Ella was paid studiehjälp until June, and the case is closed', async () => {
    const csn = readCsn(await ask('200706022381'));
    const arende = at(csn, 'Personer', 'Person', 'Studiehjalp', 'Arenden', 'Arende');
    expect(at(arende, 'status').text).toBe('AVSLUTAD');
    expect(at(arende, 'UtbetalningsPlan').children).toEqual([]);
  });

  it('Elis, a child: underhållsstöd', async () => {
    const { formansinformation: fk } = readLefi(await ask('201803012382'));
    expect(fk.utbetalningsuppgift.map((p) => [p.formansfamilj.id, p.nettobelopp.summa])).toEqual([
      ['US', 1673],
      ['US', 1673],
    ]);
  });

  it('Emil: every source answers with data or with nothing, and no money came from any', async () => {
    const data = await ask(EMIL);
    const { formansinformation, utbetalningar, avvikelser } = readLefi(data);
    expect([formansinformation.utbetalningsuppgift, utbetalningar, avvikelser]).toEqual([[], [], []]);
    expect(
      at(
        data,
        'AF',
        'data',
        'Svar',
        'ArbetssokandeInfo',
        'AktivetetsRapportDatum',
        'AktivitetsRapportMeddelande',
      ).text,
    ).toBe('200');
    expect(skvPart(data, 'skattekonto')).toEqual({ kontohavare: EMIL, saldo: 0 });
    expect(at(data, 'SO', 'data', 'ArbetsloshetsersattningLista').children).toEqual([]);
  });
});

it('answers about everyone without a fault as XML that can be read, for every agency', async () => {
  const well = allPersons.filter((p) => p.fel.every((f) => f.agency !== undefined));
  expect(well.length).toBeGreaterThan(20);
  for (const { personnummer } of well) {
    const data = await ask(personnummer);
    expect(data.children.map((c) => c.name)).toEqual(['AF', 'CSN', 'FK', 'SKV', 'SO', 'TNS', 'MIV']);
  }
});

it('writes no personnummer to its log', () => {
  expect(simulator.output()).not.toMatch(/\d{12}/u);
});
