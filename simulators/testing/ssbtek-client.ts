import { Agent, request } from 'node:https';
import { request as requestPlain } from 'node:http';
import { readFileSync } from 'node:fs';
import { parseXml, type Element } from '../ssbtek/xml-tree.ts';
import type { CertificateFiles } from './certificate.ts';

const ALL_CODES =
  'ABB AP AS BOB BST BTI DPE EJO ET FP FSJP GP HE MABB MEK NP OMV PJOB PROG RBE SA SBP SJP TFP US VB YL';
export const FK_CODES = ALL_CODES.split(' ').map((code) => `FK:${code}`);
export const PM_CODES = ['PM:AP', 'PM:BTI', 'PM:EF'];

export interface Asked {
  personnummer: string;
  period?: readonly [string, string];
  csnPeriod?: readonly [string, string];
  /** Names of the agencies to include; all of them when absent. */
  agencies?: readonly string[];
  version?: '10' | '11';
  arende?: string;
  handlaggare?: string;
  korrelationsid?: string;
  echo?: boolean;
  lefi?: Record<string, unknown>;
  lefiVersion?: string;
  aktorsid?: string;
}

const DEFAULT_PERIOD = ['2026-09-01', '2026-11-30'] as const;

/** Section 3 of the protocol as a text, with the given parts in place of the usual ones. */
export function questionXml(asked: Asked): string {
  const [from, tom] = asked.period ?? DEFAULT_PERIOD;
  const version = asked.version ?? '11';
  const is = (name: string) => asked.agencies?.includes(name) ?? true;
  const [csnFrom, csnTom] = asked.csnPeriod ?? ['2026-09-03', tom];
  const csn = `<ssbt:tidsperiod><ssbt:fromDatum>${csnFrom}</ssbt:fromDatum><ssbt:tomDatum>${csnTom}</ssbt:tomDatum></ssbt:tidsperiod>`;
  const lefi = {
    personnummer: asked.personnummer,
    period: { from, tom },
    formansinformation: FK_CODES,
    ansprak: PM_CODES,
    beslut: PM_CODES,
    preliminaraUtbetalningar: [...FK_CODES, ...PM_CODES],
    utbetalningar: [...FK_CODES, ...PM_CODES],
    ovrigInformation: ['FK:GEPI'],
    ...asked.lefi,
  };
  const fk = `<ssbt:fraga><ssbt:version>${asked.lefiVersion ?? 'v9'}</ssbt:version><ssbt:aktorsid>${asked.aktorsid ?? '099-01'}</ssbt:aktorsid><ssbt:lefiJsonFraga>${Buffer.from(JSON.stringify(lefi)).toString('base64')}</ssbt:lefiJsonFraga></ssbt:fraga>`;
  const skv =
    '<ssbt:fraga><ssbt:ar>2024</ssbt:ar><ssbt:ar>2025</ssbt:ar><ssbt:foretagsinformation>true</ssbt:foretagsinformation><ssbt:individuppgifter>true</ssbt:individuppgifter><ssbt:skattekonto>true</ssbt:skattekonto><ssbt:skatteuppgifter>true</ssbt:skatteuppgifter><ssbt:beskattningsbilagor>false</ssbt:beskattningsbilagor></ssbt:fraga>';
  const agency = (name: string, content = '') =>
    `<ssbt:${name} inkludera="${is(name)}">${is(name) ? content : ''}</ssbt:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Header/><soap:Body>
<ssbt:hamtaBastjanstInformation xmlns:ssbt="http://schema.forsakringskassan.se/integration/ssbt/${version}">
 <ssbt:generellaFrageparametrar>
  <ssbt:frageTidpunkt>2026-11-03T09:15:00+01:00</ssbt:frageTidpunkt><ssbt:korrelationsid>${asked.korrelationsid ?? '7c1f3c8e-0b1d-4f0e-9a52-1d5a4f1b0001'}</ssbt:korrelationsid>
  <ssbt:fraganSkallInkluderasISvaret>${asked.echo ?? false}</ssbt:fraganSkallInkluderasISvaret>
  <ssbt:ingivare><ssbt:organisationsnummer>162199990007</ssbt:organisationsnummer><ssbt:namn>Exempelstads kommun</ssbt:namn><ssbt:handlaggare>${asked.handlaggare ?? 'EB-SYSTEM'}</ssbt:handlaggare></ssbt:ingivare>
  <ssbt:personidentitet>${asked.personnummer}</ssbt:personidentitet><ssbt:arendeidentitet>${asked.arende ?? 'EB-2026-000123-01'}</ssbt:arendeidentitet>
  <ssbt:tidsperiod><ssbt:fromDatum>${from}</ssbt:fromDatum><ssbt:tomDatum>${tom}</ssbt:tomDatum></ssbt:tidsperiod>
  <ssbt:syfte>Beslut om ekonomiskt bistånd</ssbt:syfte><ssbt:lagtext>15 kap. 10-12 §§ socialtjänstlagen (2025:400), förordning (2008:975)</ssbt:lagtext>
 </ssbt:generellaFrageparametrar>
 <ssbt:specifikaFrageparametrar>
  ${agency('AF')}${agency('CSN', csn)}${agency('FK', fk)}${agency('SKV', version === '11' ? skv : '')}${agency('SO')}${agency('TNS')}${agency('MIV')}
 </ssbt:specifikaFrageparametrar>
</ssbt:hamtaBastjanstInformation></soap:Body></soap:Envelope>`;
}

export interface SoapAnswer {
  readonly status: number;
  readonly text: string;
}

/** Talks SOAP to the simulator as a municipality does. With `files`, by mutual TLS. */
export function ssbtekClient(address: string, files?: CertificateFiles) {
  const pem = (path: string) => readFileSync(path, 'utf8');
  const tls = files && { ca: pem(files.ca), cert: pem(files.clientCert), key: pem(files.clientKey) };
  const agent = tls && new Agent({ ...tls, keepAlive: true });

  function send(body: string, headers: Record<string, string> = {}): Promise<SoapAnswer> {
    return new Promise((resolve, reject) => {
      const all = { 'content-type': 'text/xml; charset=utf-8', soapaction: '""', ...headers };
      const url = `${address}/ssbtek`;
      const hear = (answer: import('node:http').IncomingMessage) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
        );
      };
      const options = { method: 'POST', headers: all };
      const sent = agent ? request(url, { ...options, agent }, hear) : requestPlain(url, options, hear);
      sent.on('error', reject);
      sent.end(body);
    });
  }

  /** Asks, and reads the answer's `svarsdata`. */
  async function ask(asked: Asked): Promise<Element> {
    const { status, text } = await send(questionXml(asked));
    if (status !== 200) throw new Error(`HTTP ${status}`);
    return at(parseXml(text), 'Body', 'hamtaBastjanstInformationResponse', 'svarsdata');
  }

  return { send, ask, close: () => agent?.destroy() };
}

/** The descendant by local names. @throws Error when there is none */
export function at(element: Element, ...path: string[]): Element {
  const found = find(element, ...path);
  if (!found) throw new Error(`no ${path.join('/')} in ${element.name}`);
  return found;
}

/** The descendant by local names, each the first of its name. */
export const find = (element: Element, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((from, name) => from?.children.find((c) => c.name === name), element);

/** Every child of one name. */
export const all = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((c) => c.name === name) ?? [];

export const decode = (element: Element): string => Buffer.from(element.text, 'base64').toString('utf8');

/** The simulator's control (its README): answers are its status and JSON. `address` is that of plain HTTP. */
export function ssbtekControl(address: string) {
  async function call(method: 'POST' | 'DELETE', path: string, body?: unknown) {
    const answer = await fetch(`${address}/control/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  }

  /** Switches a fault on. @throws Error when there is no such fault */
  async function fault(body: Record<string, unknown>): Promise<Record<string, unknown>> {
    const answer = await call('POST', 'faults', body);
    if (answer.status !== 200) throw new Error(String(answer.body.problem));
    return answer.body;
  }

  return { call, fault, reset: (standing = true) => call('POST', 'reset', { standing }) };
}

/** `testaBastjanstInformation` of version 11. */
export const PING =
  '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><testaBastjanstInformation xmlns="http://schema.forsakringskassan.se/integration/ssbt/11"/></e:Body></e:Envelope>';
