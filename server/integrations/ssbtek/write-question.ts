import 'server-only';
import { XMLBuilder } from 'fast-xml-parser';
import type { Period } from '@/domain/registerutdrag/registerutdrag';
import type { Codec } from './codec';
import { lefiQuestion } from './lefi-question';
import { BLOCK, LAGTEXT, SYFTE, type Block, type Sporsmal } from './question';
import type { SsbtekSettings } from './settings';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

const SOAP = 'http://schemas.xmlsoap.org/soap/envelope/';

type Xml = Readonly<Record<string, unknown>>;

const envelope = (ns: string, operation: string, content: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${builder.build({
    'soap:Envelope': {
      '@xmlns:soap': SOAP,
      'soap:Header': '',
      'soap:Body': { [`ssbt:${operation}`]: { '@xmlns:ssbt': ns, ...content } },
    },
  })}`;

const tidsperiod = ({ from, tom }: Period): Xml => ({
  'ssbt:tidsperiod': { 'ssbt:fromDatum': from, 'ssbt:tomDatum': tom },
});

/** The order of the elements is binding. */
const generellt = (s: Sporsmal, settings: SsbtekSettings): Xml => ({
  'ssbt:frageTidpunkt': s.nu.toISOString(),
  'ssbt:korrelationsid': s.korrelationsid,
  'ssbt:fraganSkallInkluderasISvaret': 'false',
  'ssbt:ingivare': {
    'ssbt:organisationsnummer': settings.organisationsnummer,
    'ssbt:namn': settings.ingivare,
    'ssbt:handlaggare': s.handlaggare,
  },
  'ssbt:personidentitet': s.personnummer,
  'ssbt:arendeidentitet': s.arendeidentitet,
  ...tidsperiod(s.period),
  'ssbt:syfte': SYFTE,
  'ssbt:lagtext': LAGTEXT,
});

const fkQuestion = (s: Sporsmal, { aktorsid }: SsbtekSettings): Xml => ({
  'ssbt:fraga': {
    'ssbt:version': 'v9',
    'ssbt:aktorsid': aktorsid,
    'ssbt:lefiJsonFraga': Buffer.from(lefiQuestion(s), 'utf8').toString('base64'),
  },
});

function blockQuestion(block: Block, s: Sporsmal, settings: SsbtekSettings, codec: Codec): Xml {
  if (block === 'FK') return fkQuestion(s, settings);
  if (block === 'SKV') return codec.skvQuestion(s);
  return block === 'CSN' && s.csn !== null ? tidsperiod(s.csn) : {};
}

/** `hamtaBastjanstInformation` about one person. An agency that is not asked stands there with `inkludera="false"`. */
export const writeQuestion = (s: Sporsmal, settings: SsbtekSettings, codec: Codec): string =>
  envelope(codec.ns, 'hamtaBastjanstInformation', {
    'ssbt:generellaFrageparametrar': generellt(s, settings),
    'ssbt:specifikaFrageparametrar': Object.fromEntries(
      BLOCK.map((block) => [
        `ssbt:${block}`,
        s.fragade.has(block)
          ? { '@inkludera': 'true', ...blockQuestion(block, s, settings, codec) }
          : { '@inkludera': 'false' },
      ]),
    ),
  });

/** `testaBastjanstInformation`: do the agencies' own test services answer? Names nobody. */
export const writePing = (codec: Codec): string => envelope(codec.ns, 'testaBastjanstInformation', {});
