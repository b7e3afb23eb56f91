import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jaNej, text, val } from './falt.ts';
import { addRad, antalRader, rader, removeRad } from './rader.ts';
import { felI, openFalt, raderSvar, steg, visadeFalt } from './steg.ts';
import type { Svar } from './svar.ts';

const MAX = 4;
const group = rader('jobbRader_med', MAX, (n) => [
  text(n('titel')),
  val(n('slag'), ['a', 'b'], { vid: ['b'], inuti: [text(n('mer'))] }),
]);
const step = steg('planering', [jaNej('jobb', [group])]);
const open = (svar: Svar) => openFalt(step.falt, svar).map((f) => f.namn);
const two = { jobb: 'ja', jobbRader_med: '2' };

describe('rows that repeat', () => {
  it('name each field by its row, and then by whose it is', () => {
    expect(open({ jobb: 'ja' })).toEqual(['jobb', 'jobbRader_med', 'titel_1_med', 'slag_1_med']);
    expect(open(two)).toContain('titel_2_med');
    expect(open({ ...two, slag_2_med: 'b' })).toContain('mer_2_med');
    expect(open({ ...two, jobb: 'nej' })).toEqual(['jobb']);
  });

  it.each([
    ['', 1],
    ['0', 1],
    ['3', 3],
    ['5', MAX],
    ['-2', 1],
    ['2.5', 1],
    ['999999', 1],
    ['två', 1],
  ])('%j rows asked for shows %i', (count, shown) =>
    expect(antalRader(group, { jobbRader_med: count })).toBe(shown),
  );

  it('ask for every row that is shown, and for no other', () => {
    const svar = { ...two, titel_1_med: 'Bagare', slag_1_med: 'a' };
    expect(felI(step, svar)).toEqual([
      { namn: 'titel_2_med', kod: 'saknas' },
      { namn: 'slag_2_med', kod: 'saknas' },
    ]);
    expect(felI(step, { ...svar, jobbRader_med: '1' })).toEqual([]);
  });

  it('are drawn as many as are shown, and how many goes back with the form', () => {
    const drawn = visadeFalt(step.falt, two)[0]?.inuti?.[0]?.inuti?.map((f) => f.namn);
    expect(drawn).toEqual(['titel_1_med', 'slag_1_med', 'titel_2_med', 'slag_2_med']);
    expect(raderSvar(step.falt, two)).toEqual({ jobbRader_med: '2' });
  });

  it('move up when one is taken away, with what lies inside them', () => {
    const svar = {
      jobb: 'ja',
      jobbRader_med: '3',
      titel_1_med: 'ett',
      titel_2_med: 'två',
      titel_3_med: 'tre',
      slag_3_med: 'b',
      mer_3_med: 'mer',
    };
    expect(removeRad(group, svar, 2)).toEqual({
      jobb: 'ja',
      jobbRader_med: '2',
      titel_1_med: 'ett',
      titel_2_med: 'tre',
      slag_2_med: 'b',
      mer_2_med: 'mer',
    });
    expect(removeRad(group, svar, 4)).toBe(svar);
    expect(removeRad(group, svar, 0)).toBe(svar);
    expect(removeRad(group, { titel_1_med: 'ett' }, 1)).toEqual({ jobbRader_med: '1' });
  });

  it('one more and then away again is as it was, until there is no room', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: MAX }),
        fc.array(fc.string(), { maxLength: MAX }),
        (n, titles) => {
          const svar: Svar = {
            jobbRader_med: String(n),
            ...Object.fromEntries(titles.slice(0, n).map((t, i) => [`titel_${i + 1}_med`, t])),
          };
          const more = addRad(group, svar);
          expect(antalRader(group, more)).toBe(Math.min(n + 1, MAX));
          if (n < MAX) expect(removeRad(group, more, n + 1)).toEqual(svar);
        },
      ),
    ));
});
