import fc from 'fast-check';
import { MYNDIGHETER } from '../../beslutsstod/underlag-ekonomi.ts';
import {
  registerutdragSchema,
  TILLSTAND,
  type Kalla,
  type Registerinkomst,
  type RegisterutdragInnehall,
  type Signal,
} from '../registerutdrag.ts';

/** Any look-up that the contract allows, also such as no agency would give. */
const TID = '2026-11-03T08:15:00.000Z';
const datum = fc.constantFrom(
  '2026-09-05',
  '2026-09-25',
  '2026-10-06',
  '2026-10-25',
  '2026-11-02',
  '2026-11-25',
);
const ore = fc.integer({ min: 0, max: 3_000_000 });
const myndighet = fc.constantFrom(...MYNDIGHETER);

const kallor: fc.Arbitrary<Kalla[]> = fc
  .uniqueArray(
    fc.record({
      myndighet,
      tillstand: fc.constantFrom(...TILLSTAND),
      skal: fc.constantFrom(null, 'Myndigheten svarade inte i tid.'),
    }),
    { selector: (kalla) => kalla.myndighet },
  )
  .map((rows) => rows.map((rad) => ({ ...rad, tid: rad.tillstand === 'ej_fragad' ? null : TID })));

const inkomst: fc.Arbitrary<Registerinkomst> = fc.record({
  id: fc.constantFrom('FK-1', 'FK-2', `SO-${'x'.repeat(95)}`),
  myndighet,
  slag: fc.constantFrom('bostadsbidrag', 'sjukpenning', 'a_kassa', 'studiemedel', 'FK:XYZ'),
  rubrik: fc.constantFrom('Bostadsbidrag', 'Ny förmån'),
  belopp: ore,
  efterSkatt: fc.option(ore),
  utbetalningsdatum: fc.option(datum),
  period: fc.option(fc.constantFrom({ from: '2026-10-01' as const, tom: '2026-10-14' as const })),
  preliminar: fc.boolean(),
  avdrag: fc.array(fc.record({ kod: fc.constantFrom('INF', 'KVI'), belopp: ore }), { maxLength: 2 }),
}) as fc.Arbitrary<Registerinkomst>;

const signal: fc.Arbitrary<Signal> = fc
  .record({
    myndighet,
    typ: fc.constantFrom('skyddad' as const, 'sokt_forman' as const, 'fordon' as const, 'foretag' as const),
    mark: fc.constantFrom('ja', 'nej', 'okant'),
    ord: fc.constantFrom('sjukpenning', 'personbil-2011'),
  })
  .map(({ mark, ord, ...rest }) => ({
    ...rest,
    varde: rest.typ === 'skyddad' ? mark : ord,
    text: 'En mening.',
    from: null,
    tom: null,
  }));

/** Held against the contract, so that what is tested is what may come. */
export const anyUtdrag: fc.Arbitrary<RegisterutdragInnehall> = fc
  .record({
    kallor,
    inkomster: fc.array(inkomst, { maxLength: 5 }),
    signaler: fc.array(signal, { maxLength: 5 }),
    period: fc.constantFrom(
      { from: '2026-09-01', tom: '2026-11-30' },
      { from: '2026-06-01', tom: '2026-08-31' },
    ),
  })
  .map((rest) =>
    registerutdragSchema.parse({
      ssbtek: '11',
      korrelationsid: 'k',
      fragad: TID,
      besvarad: TID,
      ...rest,
    }),
  );

/** A look-up in which every agency has answered, with nothing. */
export const tomt = (more: Partial<RegisterutdragInnehall> = {}): RegisterutdragInnehall => ({
  ssbtek: '11',
  korrelationsid: 'k',
  fragad: TID,
  besvarad: TID,
  period: { from: '2026-09-01', tom: '2026-11-30' },
  kallor: MYNDIGHETER.map((one) => ({ myndighet: one, tillstand: 'inget_hos_oss', tid: TID, skal: null })),
  inkomster: [],
  signaler: [],
  ...more,
});
