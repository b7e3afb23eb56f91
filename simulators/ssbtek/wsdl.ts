import { xml, type Xml } from '../shared/xml.ts';
import type { Version } from './config.ts';
import { namespaceOf } from './question.ts';
import { answerTypes, questionTypes } from './wsdl-types.ts';

const top = (name: string, typeName: string): Xml => xml`<xs:element name="${name}" type="tns:${typeName}"/>`;

const OPERATIONS = [
  ['hamtaBastjanstInformation', 'Fraga', 'Svar'],
  ['testaBastjanstInformation', 'TestFraga', 'TestSvar'],
] as const;
const PARTS = ['', 'Response', 'Fault'] as const;
const INTERFACE = 'BastjanstInformationInterface';

const message = (name: string): Xml =>
  xml`<wsdl:message name="${name}"><wsdl:part name="parameters" element="tns:${name}"/></wsdl:message>`;

const port = (name: string): Xml =>
  xml`<wsdl:operation name="${name}"><wsdl:input message="tns:${name}"/><wsdl:output message="tns:${name}Response"/><wsdl:fault name="${name}Fault" message="tns:${name}Fault"/></wsdl:operation>`;

const binding = (name: string): Xml =>
  xml`<wsdl:operation name="${name}"><soap:operation soapAction=""/><wsdl:input><soap:body use="literal"/></wsdl:input><wsdl:output><soap:body use="literal"/></wsdl:output><wsdl:fault name="${name}Fault"><soap:fault name="${name}Fault" use="literal"/></wsdl:fault></wsdl:operation>`;

/** The contract of one version (section 2 to 4), in our own words. */
export function writeWsdl(version: Version, address: string): string {
  const namespace = namespaceOf(version);
  const names = OPERATIONS.flatMap(([name]) => PARTS.map((part) => `${name}${part}`));
  const elements = OPERATIONS.flatMap(([name, asked, answered]) => [
    top(name, asked),
    top(`${name}Response`, answered),
    top(`${name}Fault`, 'HelaFelet'),
  ]);
  const operations = OPERATIONS.map(([name]) => name);
  return xml`<?xml version="1.0" encoding="UTF-8"?><wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tns="${namespace}" targetNamespace="${namespace}"><wsdl:types><xs:schema targetNamespace="${namespace}" elementFormDefault="qualified">${elements}${questionTypes(version)}${answerTypes(version)}</xs:schema></wsdl:types>${names.map(message)}<wsdl:portType name="${INTERFACE}">${operations.map(port)}</wsdl:portType><wsdl:binding name="${INTERFACE}Binding" type="tns:${INTERFACE}"><soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>${operations.map(binding)}</wsdl:binding><wsdl:service name="${INTERFACE}Service"><wsdl:port name="${INTERFACE}Port" binding="tns:${INTERFACE}Binding"><soap:address location="${address}"/></wsdl:port></wsdl:service></wsdl:definitions>`
    .markup;
}
