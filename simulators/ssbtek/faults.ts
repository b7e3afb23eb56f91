import { z } from 'zod';
import { SKV_PARTS } from './question-agencies.ts';

export const AGENCIES = ['AF', 'CSN', 'FK', 'PM', 'SKV', 'SO', 'TNS', 'MIV'] as const;
export type Agency = (typeof AGENCIES)[number];

/** What can go wrong with a whole call, with what the page calls it. */
export const CALL_FAULTS = {
  timeout: 'Svarar aldrig',
  late: 'Svarar sent',
  fault: 'SOAP-fel med felkod',
  genericFault: 'SOAP-fel utan felkod',
  reset: 'Kopplar ned',
  empty: 'Tomt svar',
  garbage: 'Svarar med annat än XML',
  truncated: 'Avhugget svar',
  wrongOperation: 'Svar på en annan fråga',
  wrongId: 'Svar med en annan frågas id',
  oldVersion: 'Svarar med schema 10',
  refuseVersion: 'Vägrar frågans schema',
  protected: 'Skyddade uppgifter',
} as const;

/** What can go wrong with one agency's answer, with what the page calls it. */
export const AGENCY_FAULTS = {
  timeout: 'Svarar inte i tid',
  error: 'Fel hos myndigheten',
  missing: 'Saknas i svaret',
  late: 'Svarar sent',
  garbage: 'Går inte att läsa',
  truncated: 'Avhugget svar',
  inband: 'Fel inne i svaret',
  partial: 'Bara en del av svaret',
  protected: 'Skyddade uppgifter',
  oldVersion: 'Äldre schema',
} as const;

const kinds = Object.keys({ ...CALL_FAULTS, ...AGENCY_FAULTS }) as Kind[];
export type Kind = keyof typeof CALL_FAULTS | keyof typeof AGENCY_FAULTS;

/** Kinds that only some agencies' formats have. */
const ONLY: Partial<Record<Kind, readonly Agency[]>> = {
  inband: ['AF', 'CSN', 'FK', 'PM', 'SKV', 'SO', 'TNS'],
  partial: ['CSN', 'FK', 'PM', 'SKV', 'SO'],
  protected: ['AF', 'CSN', 'FK'],
  truncated: ['CSN', 'FK', 'SKV'],
  oldVersion: ['CSN'],
};
/** PM has no element of its own: what goes wrong with FK's block does so for both. */
const PM_KINDS: readonly Kind[] = ['inband', 'partial', 'timeout', 'error'];

/** Whether `kind` is something that can go wrong with this agency, or, without one, with the whole call. */
export function isPossible(kind: Kind, agency: Agency | undefined): boolean {
  if (agency === undefined) return kind in CALL_FAULTS;
  if (agency === 'PM' && !PM_KINDS.includes(kind)) return false;
  return kind in AGENCY_FAULTS && (ONLY[kind]?.includes(agency) ?? true);
}

/** README.md says what each field does. */
export const faultRequest = z
  .strictObject({
    kind: z.enum(kinds),
    agency: z.enum(AGENCIES).optional(),
    /** `id` of persons.json, or 12 digits. */
    person: z.string().min(1).max(60).optional(),
    part: z.enum(SKV_PARTS).optional(),
    code: z.string().min(1).max(60).optional(),
    delayMs: z.int().min(0).max(600_000).default(5_000),
    count: z.int().min(1).max(100_000).optional(),
  })
  .refine(({ kind, agency }) => isPossible(kind, agency), 'not possible for this agency');

export type Fault = z.infer<typeof faultRequest>;

type Active = Fault & { readonly id: number; readonly standing: boolean };

/** Faults that the next calls meet. `standing` are those of persons.json: they come back at `reset`. */
export function createFaults(standing: readonly Fault[]) {
  let next = 1;
  let active: Active[] = [];
  const add = (fault: Fault, isStanding = false): void => {
    active.push({ ...fault, id: next++, standing: isStanding });
  };
  const reset = (withStanding = true): void => {
    active = [];
    if (withStanding) for (const fault of standing) add(fault, true);
  };
  reset();

  /** The faults of one question, by `person`'s id and number and what it asks; those that are counted are used up by one. */
  function take(person: readonly (string | undefined)[], asked: readonly Agency[]): Fault[] {
    const met = active.filter(
      (fault) =>
        (fault.person === undefined || person.includes(fault.person)) &&
        (fault.agency === undefined || asked.includes(fault.agency)),
    );
    for (const fault of met) if (fault.count !== undefined) fault.count -= 1;
    active = active.filter((fault) => fault.count === undefined || fault.count > 0);
    return met;
  }

  /** The faults that the ping meets: of no person, and not those that wait for the next questions. */
  const ofPing = (): Fault[] => active.filter((f) => f.person === undefined && f.count === undefined);

  const remove = (id: number): void => {
    active = active.filter((fault) => fault.id !== id);
  };

  return {
    take,
    ofPing,
    add: (fault: Fault) => add(fault),
    remove,
    reset,
    list: (): readonly Active[] => active,
  };
}

export type Faults = ReturnType<typeof createFaults>;
