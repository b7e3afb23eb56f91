import { z } from 'zod';
import { dated } from './daterad.ts';
import type { RegelverkData } from './regelverk.ts';
import { parametrarSchema, regelverkSchema } from './regelverk.ts';

/** A regelverk as it was written for module version 1.0.0: a stickprov had only a share, and four parameters did not exist. */
export const regelverk100Schema = regelverkSchema.extend({
  parametrar: parametrarSchema
    .omit({ kommunnorm: true, ansokningsoppning: true, tidsmal: true, uppslagVantan: true })
    .extend({ stickprov: dated(z.strictObject({ procent: z.number().min(0).max(100) })) }),
});

const reference = { title: 'Så räknade modulen i version 1.0.0', href: '#versioner' };

/** The same regelverk in today's shape. What it did not say stands as the module then behaved, for the same months. */
export const from100 = (data: z.infer<typeof regelverk100Schema>): RegelverkData => {
  const { stickprov } = data.parametrar;
  const asBefore = <T>(amount: T) =>
    stickprov.map(({ from, to }) => ({ from, to, amount, reference, confidence: 'NV' as const }));
  return {
    ...data,
    parametrar: {
      ...data.parametrar,
      stickprov: stickprov.map((value) => ({
        ...value,
        amount: { procent: value.amount.procent, start: null, grupper: [] },
      })),
      kommunnorm: asBefore(null),
      ansokningsoppning: asBefore({ dag: 15 }),
      tidsmal: asBefore({ arbetsdagar: 5 }),
      uppslagVantan: asBefore({ timmar: 24 }),
    },
  };
};
