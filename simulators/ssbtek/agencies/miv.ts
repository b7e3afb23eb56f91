import { randomUUID } from 'node:crypto';
import { each, optional, xml, type Xml } from '../../shared/xml.ts';
import type { Call } from '../call.ts';
import { relativeDay } from '../clock.ts';
import type { Person } from '../story.ts';

type Permit = NonNullable<Person['miv']>['svar'][number];

/** `data` of Migrationsverket (section 5.7), whose elements have no namespace: granted and revoked permits. */
export function answerMiv({ question, person, today }: Call): Xml {
  const day = (told: string) => relativeDay(today, told);
  const permit = (p: Permit): Xml =>
    xml`<svar><ansokningsdatum>${day(p.ansokt)}+01:00</ansokningsdatum><arendeTyp>${p.typ[0]}</arendeTyp><arendeTypNamn>${p.typ[1]}</arendeTypNamn><beslutsKod>${p.kod[0]}</beslutsKod><beslutsKodNamn>${p.kod[1]}</beslutsKodNamn><beslutsTyp>${p.beslutstyp}</beslutsTyp><beslutsdatum>${day(p.beslutat)}+01:00</beslutsdatum><fromDatum>${day(p.fran)}</fromDatum><giltighetstid>${p.till === undefined ? 'PERMANENT' : 'TIDBEGRANSAT'}</giltighetstid>${optional('tomDatum', p.till && day(p.till))}</svar>`;
  const miv = person?.miv;
  const known = miv && person;
  return xml`<ssbt:data><response><correlationid>${question.korrelationsid ?? randomUUID()}</correlationid>${optional('efternamn', known?.efternamn)}${optional('fornamn', known?.fornamn)}${optional('hemland', miv?.hemland)}<personnummer>${question.personnummer}</personnummer>${miv && xml`<svarCollection>${each(miv.svar, permit)}</svarCollection>`}</response></ssbt:data>`;
}
