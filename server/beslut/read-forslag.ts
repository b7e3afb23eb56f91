import 'server-only';
import type { Rekommendation } from '@/domain/beslutsstod/rekommendation';
import type { Underlag } from '@/domain/beslutsstod/underlag';
import type { Tx } from '../db';
import { toForslagsrader, type Forslagsrad } from './rader';

export type Forslag = {
  id: string;
  skapad: Date;
  rekommendation: Rekommendation;
  /** What it was computed from. */
  underlag: Underlag;
  rader: Forslagsrad[];
  harBarn: boolean;
};

const INKOMST_UTAN_BELOPP = 'Inget uppslag gjort: ta reda på beloppet.';

type Stored = {
  myndighetsinkomster?: readonly { slag: string; etikett: string }[];
  rekommendation: Rekommendation;
};

/** A ticked benefit has no sum until an agency or a person says one: a line of its own, never zero by itself. */
const ticked = ({ slag, etikett }: { slag: string; etikett: string }): Forslagsrad => ({
  radId: `uppgiven-${slag}`,
  grupp: 'INKOMST',
  etikett,
  mening: INKOMST_UTAN_BELOPP,
  kalla: 'Kryssat i ansökan',
  officiell: true,
  soktOre: null,
  beraknatOre: null,
});

type Medlem = { id: string; roll: string; fornamn: string };

/** The first name on a line about a child, and about an adult where there are two. */
const namnFor = (medlemmar: Medlem[]) => (vem: string) => {
  const severalAdults = medlemmar.filter((m) => m.roll !== 'BARN').length > 1;
  const medlem = medlemmar.find((m) => m.id === vem);
  return medlem && (severalAdults || medlem.roll === 'BARN') ? medlem.fornamn : undefined;
};

/** The checks with first names where the calculation has opaque ids. */
function named(rekommendation: Rekommendation, medlemmar: Medlem[]): Rekommendation {
  const name = (text: string) => medlemmar.reduce((t, m) => t.replaceAll(m.id, m.fornamn), text);
  const kontroller = rekommendation.kontroller.map((k) => ({
    ...k,
    mening: name(k.mening),
    inputs: k.inputs.map((i) => ({ ...i, namn: name(i.namn), varde: name(i.varde) })),
  }));
  return { ...rekommendation, kontroller };
}

/** The latest recommendation of an application, or the one named, with the lines to decide. Null when there is none. */
export async function readForslag(tx: Tx, ansokanId: string, id?: string | null): Promise<Forslag | null> {
  const row = await tx.rekommendation.findFirst({
    where: { ansokanId, ...(id && { id }) },
    orderBy: [{ skapad: 'desc' }, { id: 'desc' }],
    include: { ansokan: { select: { hushall: true } } },
  });
  if (!row) return null;
  const { rekommendation, myndighetsinkomster = [] } = JSON.parse(row.resultat) as Stored;
  const { medlemmar } = row.ansokan.hushall as { medlemmar: Medlem[] };
  return {
    id: row.id,
    skapad: row.skapad,
    rekommendation: named(rekommendation, medlemmar),
    underlag: JSON.parse(row.underlag) as Underlag,
    rader: [...toForslagsrader(rekommendation, namnFor(medlemmar)), ...myndighetsinkomster.map(ticked)],
    harBarn: medlemmar.some((m) => m.roll === 'BARN'),
  };
}
