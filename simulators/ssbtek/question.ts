import type { Period } from './clock.ts';
import type { Version } from './config.ts';
import { Cursor, isIncluded, readBoolean, SchemaError } from './cursor.ts';
import { readFk, readSkv, type FkQuestion, type SkvQuestion } from './question-agencies.ts';
import type { Element } from './xml-tree.ts';

/** `hamtaBastjanstInformation` as it was asked. An agency that is not included is undefined. */
export interface Question {
  readonly frageTidpunkt: string | undefined;
  readonly korrelationsid: string | undefined;
  readonly echo: boolean;
  readonly ingivare: { organisationsnummer: string; namn: string; handlaggare: string };
  readonly personnummer: string;
  readonly arendeidentitet: string;
  readonly tidsperiod: Period;
  readonly bitraden: readonly { organisationsnummer: string; namn: string }[];
  readonly syfte: string;
  readonly lagtext: string;
  readonly AF: Period | undefined;
  readonly CSN: Period | undefined;
  readonly FK: FkQuestion | undefined;
  readonly SKV: SkvQuestion | undefined;
  readonly SO: Period | undefined;
  readonly TNS: Period | undefined;
  readonly MIV: boolean;
  readonly element: Element;
}

export const namespaceOf = (version: Version) =>
  `http://schema.forsakringskassan.se/integration/ssbt/${version}`;

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;
const ORGANISATION = /^\d{4}[2-9]\d{7}$/u;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/u;

function readPeriod(cursor: Cursor): Period {
  const period = { from: cursor.text('fromDatum', DAY), tom: cursor.text('tomDatum', DAY) };
  cursor.end();
  if (period.from > period.tom) throw new SchemaError('tidsperiod: slutar innan den börjar');
  return period;
}

function readIngivare(cursor: Cursor): Question['ingivare'] {
  const ingivare = {
    organisationsnummer: cursor.text('organisationsnummer', ORGANISATION),
    namn: cursor.text('namn'),
    handlaggare: cursor.text('handlaggare'),
  };
  cursor.end();
  return ingivare;
}

function readBitrade(element: Element, namespace: string): Question['bitraden'][number] {
  const cursor = new Cursor(element, namespace);
  cursor.optionalText('ordningsnummer', /^-?\d{1,5}$/u);
  const bitrade = {
    organisationsnummer: cursor.text('organisationsnummer', ORGANISATION),
    namn: cursor.text('namn'),
  };
  cursor.end();
  return bitrade;
}

function readGeneral(cursor: Cursor, namespace: string) {
  const general = {
    frageTidpunkt: cursor.optionalText('frageTidpunkt', TIME),
    korrelationsid: cursor.optionalText('korrelationsid'),
    echo: readBoolean(cursor, 'fraganSkallInkluderasISvaret'),
    ingivare: readIngivare(cursor.within('ingivare')),
    personnummer: cursor.text('personidentitet', /^\d{12}$/u),
    arendeidentitet: cursor.text('arendeidentitet'),
    tidsperiod: readPeriod(cursor.within('tidsperiod')),
    bitraden: cursor.many('personuppgiftsbitrade').map((element) => readBitrade(element, namespace)),
    syfte: cursor.text('syfte', /^/u),
    lagtext: cursor.text('lagtext', /^/u),
  };
  cursor.end();
  return general;
}

function readSpecific(cursor: Cursor, namespace: string, version: Version, general: Period) {
  const withPeriod = (name: string): Period | undefined => {
    const element = cursor.required(name);
    const agency = new Cursor(element, namespace);
    const own = agency.optional('tidsperiod');
    agency.end();
    const included = isIncluded(element);
    if (own && !included) throw new SchemaError(`${name}: innehåll utan att vara med`);
    if (!included) return undefined;
    return own ? readPeriod(new Cursor(own, namespace)) : general;
  };
  const specific = {
    AF: withPeriod('AF'),
    CSN: withPeriod('CSN'),
    FK: readFk(cursor.required('FK'), namespace),
    SKV: readSkv(cursor.required('SKV'), namespace, version),
    SO: withPeriod('SO'),
    TNS: withPeriod('TNS'),
    MIV: false,
  };
  const miv = cursor.required('MIV');
  new Cursor(miv, namespace).end();
  cursor.end();
  return { ...specific, MIV: isIncluded(miv) };
}

/**
 * Reads `hamtaBastjanstInformation` of one version, strictly.
 *
 * @throws SchemaError when it does not follow the schema
 * @throws UnansweredQuestion when SKV is asked without a question
 */
export function readQuestion(element: Element, version: Version): Question {
  const namespace = namespaceOf(version);
  const cursor = new Cursor(element, namespace);
  const general = readGeneral(cursor.within('generellaFrageparametrar'), namespace);
  const specific = cursor.within('specifikaFrageparametrar');
  cursor.end();
  return { ...general, ...readSpecific(specific, namespace, version, general.tidsperiod), element };
}
