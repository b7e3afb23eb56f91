import { describe, expect, it } from 'vitest';
import { NY_KONTEXT, NY_SVAR, NYANSOKAN_NU } from '@/scripts/test/nyansokan';
import { toUppgifter } from '@/domain/ansokan/utkast';
import { senastOf } from './senast';

describe('what was said last', () => {
  it('is known again the month after, with all that was told of a thing that is owned', () => {
    const tillgangar = {
      ...NY_SVAR.tillgangar,
      harFordon: 'ja',
      fordonSlag_1: 'bil',
      fordonVad_1: 'Volvo V70 2009',
      fordonRegnr_1: 'ABC 123',
      tillgangBehovs_fordon_1: 'nej',
      tillgangVarde_fordon_1: '9 000',
    };
    const svar = toUppgifter(NYANSOKAN_NU, { ...NY_SVAR, tillgangar }, NY_KONTEXT);
    const { senast, forra } = senastOf([{ manad: '2026-11', svar: structuredClone(svar) }]);
    expect(senast?.tillgangar).toEqual(svar.mer?.tillgangar?.rader);
    expect(senast?.tillgangar?.[1]?.fakta).toEqual({ fordonSlag: 'bil', fordonRegnr: 'ABC 123' });
    expect(forra).toMatchObject({ manad: '2026-11', kostnader: { hyra: 510_000 } });
    expect(senastOf([])).toEqual({ forra: null });
  });
});
