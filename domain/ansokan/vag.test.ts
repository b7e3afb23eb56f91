import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valjVag, type Vagfakta } from './vag.ts';

/** A running case, nothing special, on 22 November 2026; months open on the 15th of the month before. */
const FAKTA: Vagfakta = {
  idag: '2026-11-22',
  skyddadIdentitet: 'nej',
  ateroppningDagar: 30,
  arende: 'lopande',
  hushalletAndrat: 'nej',
  oppningsdag: 15,
  manader: [{ manad: '2026-11', lage: 'oppen' }],
};
const way = (more: Partial<Vagfakta>) => valjVag({ ...FAKTA, ...more })[0];
const november = (lage: Vagfakta['manader'][number]['lage']) => ({
  manader: [{ manad: '2026-11' as const, lage }],
});

/** The rows of practice.md §6.4 in their order: protected identity, no case, household, closed, applied, else. */
describe('the one way in', () => {
  it.each<[string, Partial<Vagfakta>, string, string]>([
    ['protected identity', { skyddadIdentitet: 'ja' }, 'kontakta_oss', 'kontakta_oss'],
    ['protection that could not be checked', { skyddadIdentitet: 'okant' }, 'kontakta_oss', 'kontakta_oss'],
    ['protected, with a month applied for', { skyddadIdentitet: 'ja', ...november('sokt') }, 'kontakta_oss', 'kontakta_oss'],
    ['protected, without a case', { skyddadIdentitet: 'ja', arende: 'inget' }, 'kontakta_oss', 'kontakta_oss'],
    ['no case', { arende: 'inget' }, 'nyansokan', 'inget_arende'],
    ['no case, household not known', { arende: 'inget', hushalletAndrat: 'okant' }, 'nyansokan', 'inget_arende'],
    ['the household has changed', { hushalletAndrat: 'ja' }, 'nyansokan', 'hushallet_andrat'],
    ['changed and newly closed', { hushalletAndrat: 'ja', arende: { avslutat: '2026-11-20' } }, 'nyansokan', 'hushallet_andrat'],
    ['closed today', { arende: { avslutat: '2026-11-22' } }, 'ateransokan', 'nyss_avslutat'],
    ['closed 30 days ago', { arende: { avslutat: '2026-10-23' } }, 'ateransokan', 'nyss_avslutat'],
    ['closed 31 days ago', { arende: { avslutat: '2026-10-22' } }, 'nyansokan', 'lange_avslutat'],
    ['closed as long ago as the regelverk says', { arende: { avslutat: '2026-11-15' }, ateroppningDagar: 7 }, 'ateransokan', 'nyss_avslutat'],
    ['closed a day longer ago', { arende: { avslutat: '2026-11-14' }, ateroppningDagar: 7 }, 'nyansokan', 'lange_avslutat'],
    ['closed today, and the regelverk opens none again', { arende: { avslutat: '2026-11-22' }, ateroppningDagar: null }, 'nyansokan', 'lange_avslutat'],
    ['applied for', november('sokt'), 'tillaggsansokan', 'manaden_sokt'],
    ['decided', november('beslutad'), 'tillaggsansokan', 'manaden_beslutad'],
    ['applied for, household changed since', { hushalletAndrat: 'ja', ...november('sokt') }, 'tillaggsansokan', 'manaden_sokt'],
    ['a running case', {}, 'ateransokan', 'lopande_arende'],
    ['a running case, household not known', { hushalletAndrat: 'okant' }, 'ateransokan', 'lopande_arende_hushall_okant'],
    ['the case not known', { arende: 'okant' }, 'kontakta_oss', 'kallan_svarar_inte'],
    ['the month not known', november('okant'), 'kontakta_oss', 'kallan_svarar_inte'],
  ])('%s', (_what, more, typ, kod) => expect(way(more)).toMatchObject({ typ, kod })); // prettier-ignore

  it.each([
    ['2026-11-14', 'stangd', 'inte_oppnad'],
    ['2026-11-15', 'ateransokan', 'lopande_arende'],
    ['2026-12-31', 'ateransokan', 'lopande_arende'],
    ['2027-01-01', 'stangd', 'manaden_slut'],
  ] as const)('December on %s', (idag, typ, kod) =>
    expect(way({ idag, manader: [{ manad: '2026-12', lage: 'oppen' }] })).toMatchObject({ typ, kod }),
  );

  it('says from which day a month may be applied for', () => {
    expect(way({ manader: [{ manad: '2027-01', lage: 'oppen' }] })).toMatchObject({
      kod: 'inte_oppnad',
      fakta: { oppnar: '2026-12-15' },
    });
    expect(way({ idag: '2027-02-03' })).toMatchObject({ fakta: { stangde: '2026-11-30' } });
  });

  it('answers for every month, in order', () => {
    const manader = [
      { manad: '2026-11', lage: 'beslutad' },
      { manad: '2026-12', lage: 'oppen' },
    ] as const;
    expect(valjVag({ ...FAKTA, manader }).map(({ manad, typ }) => [manad, typ])).toEqual([
      ['2026-11', 'tillaggsansokan'],
      ['2026-12', 'ateransokan'],
    ]);
  });
});

const ARENDEN: Vagfakta['arende'][] = [
  'inget',
  'lopande',
  'okant',
  { avslutat: '2026-11-01' },
  { avslutat: '2020-01-01' },
];
const anything: fc.Arbitrary<Vagfakta> = fc.record({
  idag: fc.constantFrom('2026-10-31', '2026-11-14', '2026-11-22', '2027-01-01'),
  skyddadIdentitet: fc.constantFrom('ja', 'nej', 'okant'),
  ateroppningDagar: fc.constantFrom(null, 0, 30),
  arende: fc.constantFrom(...ARENDEN),
  hushalletAndrat: fc.constantFrom('ja', 'nej', 'okant'),
  oppningsdag: fc.integer({ min: 1, max: 28 }),
  manader: fc.array(
    fc.record({
      manad: fc.constantFrom('2026-10', '2026-11', '2026-12', '2027-01'),
      lage: fc.constantFrom('oppen', 'sokt', 'beslutad', 'okant'),
    }),
  ),
});

describe('whatever is known', () => {
  it('protection and the failure to check it give the same bytes, and nothing else of what is known', () =>
    fc.assert(
      fc.property(anything, (fakta) => {
        const ja = valjVag({ ...fakta, skyddadIdentitet: 'ja' });
        expect(JSON.stringify(valjVag({ ...fakta, skyddadIdentitet: 'okant' }))).toBe(JSON.stringify(ja));
        const plain = { ...FAKTA, skyddadIdentitet: 'ja' as const, manader: fakta.manader };
        expect(ja).toEqual(valjVag(plain));
        expect(JSON.stringify(ja)).not.toMatch(/skydd|sekretess|identitet/iu);
      }),
    ));

  it('a form is offered only in an open month, never where a source was silent about the case', () =>
    fc.assert(
      fc.property(anything, (fakta) => {
        for (const { typ, manad } of valjVag(fakta)) {
          if (typ === 'kontakta_oss' || typ === 'stangd') continue;
          expect(fakta.skyddadIdentitet).toBe('nej');
          expect(fakta.idag.slice(0, 7) <= manad).toBe(true);
          if (typ !== 'tillaggsansokan') expect(fakta.arende).not.toBe('okant');
        }
      }),
    ));
});
