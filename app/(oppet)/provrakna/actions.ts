'use server';

import { z } from 'zod';
import { provrakna } from '@/server/oppet/provrakna';
import { regelverk } from '@/server/regelverk';
import { oppenAction, type ActionState } from '@/server/request/action';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { felOrd } from './fel';
import { toSvar, type Provsvar } from './svar';

type State = ActionState & { svar?: Provsvar };

/** Computes on what the visitor wrote and answers line by line. Nothing is kept, and what was typed comes back. */
export const rakna = oppenAction(
  'provrakna',
  { handling: 'oppet.se', input: z.record(z.string(), z.string()), limit: 'provrakna' },
  async ({ input, nu }): Promise<State> => {
    const t = await texter('provrakna');
    const skriv = await skrivsatt();
    const made = provrakna(input, nu, regelverk());
    const values = { ...made.svar };
    if (made.utfall === 'fel') return { values, errors: felOrd(made.fel, t) };
    if (made.utfall === 'raknat') return { values, svar: toSvar(made.rekommendation, t, skriv) };
    const title = t('okand.rubrik', { manad: skriv.manad(made.manad) });
    return { values, message: { tone: 'judge', title, text: t('okand.text') } };
  },
);
