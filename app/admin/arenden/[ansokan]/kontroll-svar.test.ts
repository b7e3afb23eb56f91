import { describe, expect, it } from 'vitest';
import { readAvslut, UTFALL_ORD } from './kontroll-svar';

describe('the form of a control', () => {
  it('is read when an outcome is chosen and something is said', () =>
    expect(readAvslut({ kontrollutfall: 'UTREDS_VIDARE', kontrolltext: ' Vi väntar på banken. ' })).toEqual({
      avslut: { utfall: 'UTREDS_VIDARE', text: 'Vi väntar på banken.' },
      errors: [],
    }));

  it.each([
    [{}, ['kontrollutfall', 'kontrolltext']],
    [{ kontrollutfall: 'UTAN_ANMARKNING', kontrolltext: ' Allt rätt  ' }, ['kontrolltext']],
    [{ kontrollutfall: 'AVSLAG', kontrolltext: 'Tillräckligt långt.' }, ['kontrollutfall']],
  ])('%j lacks %j', (svar, names) => {
    const { avslut, errors } = readAvslut(svar);
    expect(avslut).toBeNull();
    expect(errors.map(({ name }) => name)).toEqual(names);
  });

  it('offers outcomes that blame nobody', () => {
    const all = Object.values(UTFALL_ORD).join(' ').toLowerCase();
    expect(all).not.toMatch(/fusk|brott|misstänk|felaktig|bidragsbrott/);
  });
});
