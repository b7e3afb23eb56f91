import staff from './staff.json' with { type: 'json' };

/** An invented employee. `acr` is the assurance level that the login gets. */
export type StaffMember = (typeof staff)[number];

export const allStaff: readonly StaffMember[] = staff;

export function findStaffMember(sub: string | null | undefined): StaffMember | undefined {
  return staff.find((member) => member.sub === sub);
}
