import { describe, expect, it } from 'vitest';
import { BELOPP_LIKT } from './belopp.ts';
import { kravtKryss, kryss, langtext, text, val } from './falt.ts';
import { reglerOf } from './regler.ts';
import { belopp, datum } from './varden.ts';

/** That the browser's rules say what the schema says is walked for every field in scripts/test/form-rules.test.ts. */
describe('reglerOf', () => {
  it('reads every rule that a browser can apply', () => {
    expect(reglerOf(belopp('hyra'))).toEqual({
      required: 'saknas',
      maxLength: { value: 20, kod: 'for_langt' },
      pattern: { source: BELOPP_LIKT.source, kod: 'ogiltigt' },
    });
    expect(reglerOf(datum('dag'))).toMatchObject({ required: 'saknas', pattern: { kod: 'ogiltigt' } });
    expect(reglerOf(text('vad'))).toEqual({
      required: 'saknas',
      maxLength: { value: 200, kod: 'for_langt' },
    });
    expect(reglerOf(text('vad', { valfri: true }))).toEqual({ maxLength: { value: 200, kod: 'for_langt' } });
    expect(reglerOf(langtext('vad')).maxLength?.value).toBe(2000);
    expect(reglerOf(val('lon', ['ja', 'nej']))).toEqual({ required: 'saknas' });
    expect(reglerOf(kravtKryss('forsakran'))).toEqual({ required: 'saknas' });
    expect(reglerOf(kryss('barnbidrag', 'grupp'))).toEqual({});
  });
});
