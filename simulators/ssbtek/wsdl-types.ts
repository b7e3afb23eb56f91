import { raw, xml, type Xml } from '../shared/xml.ts';
import type { Version } from './config.ts';
import { BLOCKS } from './blocks.ts';
import { SKV_PARTS } from './question-agencies.ts';

const element = (name: string, type: string, min = 1, max: number | 'unbounded' = 1): Xml =>
  xml`<xs:element name="${name}" type="${type}"${min === 1 ? undefined : raw(` minOccurs="${min}"`)}${max === 1 ? undefined : raw(` maxOccurs="${max}"`)}/>`;

const type = (name: string, content: readonly Xml[], attributes?: Xml): Xml =>
  xml`<xs:complexType name="${name}"><xs:sequence>${content}</xs:sequence>${attributes}</xs:complexType>`;

const pattern = (name: string, base: string, expression: string): Xml =>
  xml`<xs:simpleType name="${name}"><xs:restriction base="${base}"><xs:pattern value="${expression}"/></xs:restriction></xs:simpleType>`;

const INCLUDE = xml`<xs:attribute name="inkludera" type="xs:boolean" use="required"/>`;
const ANYTHING = xml`<xs:any namespace="##any" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>`;
const ERROR = element('error', 'tns:Fel');

const choice = (name: string): Xml =>
  xml`<xs:complexType name="${name}"><xs:choice>${element('data', 'tns:Data')}${ERROR}</xs:choice></xs:complexType>`;

/** The types of the question. */
export function questionTypes(version: Version): Xml[] {
  const period = element('tidsperiod', 'tns:Tidsperiod', 0);
  return [
    pattern('Organisationsnummer', 'xs:string', '\\d{4}[2-9]\\d{7}'),
    pattern('Personidentitet', 'xs:string', '[0-9]{12}'),
    pattern('IckeTom', 'xs:string', '[\\s\\S]+'),
    type('Tidsperiod', [element('fromDatum', 'xs:date'), element('tomDatum', 'xs:date')]),
    type('Ingivare', [
      element('organisationsnummer', 'tns:Organisationsnummer'),
      element('namn', 'tns:IckeTom'),
      element('handlaggare', 'tns:IckeTom'),
    ]),
    type('Personuppgiftsbitrade', [
      element('ordningsnummer', 'xs:short', 0),
      element('organisationsnummer', 'tns:Organisationsnummer'),
      element('namn', 'tns:IckeTom'),
    ]),
    type('GenerellaFrageparametrar', [
      element('frageTidpunkt', 'xs:dateTime', 0),
      element('korrelationsid', 'xs:string', 0),
      element('fraganSkallInkluderasISvaret', 'xs:boolean'),
      element('ingivare', 'tns:Ingivare'),
      element('personidentitet', 'tns:Personidentitet'),
      element('arendeidentitet', 'tns:IckeTom'),
      element('tidsperiod', 'tns:Tidsperiod'),
      element('personuppgiftsbitrade', 'tns:Personuppgiftsbitrade', 0, 'unbounded'),
      element('syfte', 'xs:string'),
      element('lagtext', 'xs:string'),
    ]),
    type('FragaMedPeriod', [period], INCLUDE),
    type('FragaTom', [], INCLUDE),
    type('FkFraga', [
      element('version', 'xs:string', 0),
      element('aktorsid', 'xs:string'),
      element('lefiJsonFraga', 'xs:base64Binary'),
    ]),
    type('Fk', [element('fraga', 'tns:FkFraga', 0)], INCLUDE),
    ...(version === '11'
      ? [
          type('SkvFraga', [
            element('ar', 'xs:int', 1, 'unbounded'),
            ...SKV_PARTS.map((part) => element(part, 'xs:boolean')),
          ]),
        ]
      : []),
    type('Skv', version === '11' ? [element('fraga', 'tns:SkvFraga', 0)] : [], INCLUDE),
    type('SpecifikaFrageparametrar', [
      element('AF', 'tns:FragaMedPeriod'),
      element('CSN', 'tns:FragaMedPeriod'),
      element('FK', 'tns:Fk'),
      element('SKV', 'tns:Skv'),
      element('SO', 'tns:FragaMedPeriod'),
      element('TNS', 'tns:FragaMedPeriod'),
      element('MIV', 'tns:FragaTom'),
    ]),
    type('Fraga', [
      element('generellaFrageparametrar', 'tns:GenerellaFrageparametrar'),
      element('specifikaFrageparametrar', 'tns:SpecifikaFrageparametrar'),
    ]),
  ];
}

/** The types of the answers. What agencies put in `data` is left open. */
export function answerTypes(version: Version): Xml[] {
  return [
    xml`<xs:simpleType name="Kalla"><xs:restriction base="xs:string"><xs:enumeration value="SSBT"/><xs:enumeration value="BT"/></xs:restriction></xs:simpleType>`,
    type('Fel', [
      element('kalla', 'tns:Kalla'),
      element('felkod', 'xs:string'),
      element('felmeddelande', 'xs:string', 1, 'unbounded'),
    ]),
    type('Data', [ANYTHING]),
    choice('Block'),
    ...(version === '11'
      ? [
          type('SkvBlock', [
            ...SKV_PARTS.map((part) => element(part, 'tns:Block', 0)),
            element('error', 'tns:Fel', 0),
          ]),
        ]
      : []),
    type(
      'Svarsdata',
      BLOCKS.map((name) =>
        element(name, name === 'SKV' && version === '11' ? 'tns:SkvBlock' : 'tns:Block', 0),
      ),
    ),
    type('Svar', [
      element('fraga', 'tns:Fraga', 0),
      element('frageTidpunkt', 'xs:dateTime', 0),
      element('korrelationsid', 'xs:string', 0),
      element('svarsdata', 'tns:Svarsdata'),
    ]),
    type('Test', [element('anropad', 'xs:boolean'), element('error', 'tns:Fel', 0)]),
    type(
      'TestSvar',
      BLOCKS.map((name) => element(name, 'tns:Test', 0)),
    ),
    type('TestFraga', []),
    type('HelaFelet', [
      element('felkod', 'xs:string'),
      element('felmeddelande', 'xs:string', 1, 'unbounded'),
    ]),
  ];
}
