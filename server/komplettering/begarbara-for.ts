import 'server-only';
import { begarbara, type Begarbar } from '@/domain/ansokan/begarbart';
import type { Uppgifter } from '@/domain/ansokan/uppgifter';
import { foreslagenDag, kompletteringstid } from '@/domain/arende/komplettering';
import { formatManad, manadOf, type Datum } from '@/domain/manad';
import { addDays, dayOf } from '@/domain/tid';
import type { Ansokan } from '@/generated/prisma/client';
import sv from '@/messages/sv.json';
import { manadFromDb } from '../ansokan/kontext';

type Medlem = { roll: string; fornamn: string };

/** The files that can be asked for of an application. */
export function begarbaraFor({ svar, hushall }: Pick<Ansokan, 'svar' | 'hushall'>): Begarbar[] {
  const { medlemmar = [] } = hushall as { medlemmar?: Medlem[] };
  const sokande = medlemmar.find(({ roll }) => roll === 'SOKANDE')?.fornamn ?? 'den som söker';
  return begarbara(svar as unknown as Uppgifter, sokande, sv);
}

/** The first day that may be set as the last: the proposed one, else tomorrow. `dagar` is null where none are set. */
export function sistaDagFor(nu: Date): { dag: Datum; dagar: number | null } {
  const idag = dayOf(nu);
  const dagar = kompletteringstid(manadOf(idag));
  return { dag: dagar === null ? addDays(idag, 1) : foreslagenDag(idag, dagar), dagar };
}

/** What is written to the applicant, for the caseworker to change. The things and the last day stand beside it. */
export const textutkast = ({ manad }: Pick<Ansokan, 'manad'>): string =>
  [
    `Vi behöver mer från dig för att kunna fatta beslut om din ansökan för ${formatManad(manadFromDb(manad))}.`,
    'Kommer det inte in beslutar vi med det vi har. Då kan du få mindre pengar eller avslag.',
    'Går något inte att lämna? Skriv varför när du svarar, eller ring oss. Vi hjälper dig (20 och 23 §§ förvaltningslagen).',
  ].join('\n\n');
