import { relativeDay, type Day } from '../clock.ts';
import { FORMANER } from '../formaner.ts';
import type { Person } from '../story.ts';
import type { FkArende } from '../story-lefi.ts';
import { kronor } from './fk-payments.ts';

/** A day, or the month alone when the story tells only that. */
const dayOrMonth = (today: Day, told: string): string =>
  told.includes(':') ? relativeDay(today, told) : relativeDay(today, `${told}:1`).slice(0, 7);

function writeArende(told: FkArende, today: Day) {
  const { forman } = FORMANER[told.forman];
  return {
    startades: relativeDay(today, told.startades),
    aktivt: told.aktivt,
    ...(told.avslaget !== undefined && { avslaget: told.avslaget }),
    beslut: told.beslut.map((b) => ({
      fattades: relativeDay(today, b.fattades),
      definitivt: b.definitivt,
      forman,
      ...(b.belopp !== undefined && { periodicitet: { id: 1, beskrivning: 'Månadsvis' } }),
      period: {
        fran: dayOrMonth(today, b.fran),
        ...(b.till !== undefined && { till: dayOrMonth(today, b.till) }),
      },
      ...(b.belopp !== undefined && { beslutatBruttobelopp: kronor(b.belopp) }),
      ...(b.utfall && { beslutsutfall: b.utfall }),
    })),
  };
}

/** The programmes that the person was sent to, and the days used in them. */
export function writeProgrammes(person: Person, asked: readonly string[], today: Day) {
  const program = person.fk?.program ?? [];
  const days = program.flatMap((p) => (p.dagar === undefined ? [] : p.dagar));
  return {
    ...(asked.includes('FK:PROG') &&
      program.length > 0 && {
        programanvisning: program.map((p) => ({
          period: { fran: relativeDay(today, p.fran), till: relativeDay(today, p.till) },
          omfattning: { taljare: 1, namnare: 1 },
          program: { id: p.namn[0], beskrivning: p.namn[1] },
        })),
      }),
    ...(asked.includes('FK:PJOB') &&
      days.length > 0 && {
        programjobdagar: days.map((n) => ({ antalForbrukade: n, harForbrukatMaxAntal: n >= 450 })),
      }),
  };
}

/** Ärenden in the lists that LEFI has for them. */
export function groupArenden(arenden: readonly FkArende[], today: Day) {
  const groups: Record<string, unknown[]> = {};
  for (const told of arenden) (groups[FORMANER[told.forman].arende] ??= []).push(writeArende(told, today));
  return groups;
}
