import './database.ts';
import { describe, expect, it } from 'vitest';
import { schablonerFor } from '@/app/ansokan/[ansokan]/[steg]/schabloner';
import { toFields } from '@/app/ansokan/[ansokan]/[steg]/to-fields';
import { svaratHushall } from '@/domain/ansokan/svarat-hushall';
import { formularFor, SENASTE } from '@/domain/ansokan/register';
import { KONTEXT } from './ansokan.ts';
import { formularordPa } from '@/server/sprak/formular';
import { kostnaderFor } from '@/server/ansokan/schabloner';

const found = kostnaderFor('2026-11', { vuxna: 1, barn: 1, rum: 3 });

describe('what the regelverk says of a cost', () => {
  it('is told of every cost that has a limit, and of no part of one', () => {
    expect(found.schabloner).toMatchObject({
      hyra: 700_000,
      akasseavgift: 20_000,
      fackavgift: 45_000,
      tandvardAkut: 250_000,
      glasogon: 150_000,
      barnFritid: 150_000,
      dator: 200_000,
      flytt: 300_000,
    });
    for (const slag of ['boendeAvgift', 'boendeRanta', 'medicin', 'skuld', 'ovrigt'])
      expect(found.schabloner).not.toHaveProperty(slag);
  });

  it('names the costs that are always shown, in the month it holds for', () => {
    const shown = ({ kostnadsregler }: typeof found) =>
      Object.entries(kostnadsregler)
        .filter(([, regel]) => regel.kvittoOver !== null)
        .map(([slag]) => slag);
    expect(shown(found)).toEqual([
      ...['tandvardAkut', 'tandvardPlanerad', 'glasogon', 'barnFritid', 'dator', 'begravning'],
    ]);
    expect(shown(kostnaderFor('2020-01', { vuxna: 1, barn: 0 }))).toEqual([]);
  });

  it('stands at the field in words of its own: for whom, how often, and whether a file is needed', () => {
    const words = schablonerFor({ ...KONTEXT, ...found }, formularordPa('sv'));
    expect(words.el?.title).toMatch(/utan faktura$/u);
    expect(words.el?.text).toContain('Gränsen gäller 2 personer i november 2026');
    expect(words.glasogon?.title).toMatch(/^Vi räknar upp till 1\u00a0500\u00a0kr, med kvitto$/u);
    expect(words.glasogon?.text).toContain('per person, under 24 månader');
    expect(words.barnFritid?.text).toContain('per person, per termin');
    expect(words.flytt?.text).toContain('hela hushållet, per gång');
  });

  it('stands at each cost of a tilläggsansökan that has a limit', () => {
    const kontext = { ...KONTEXT, ...found };
    const [step] = formularFor(SENASTE.tillaggsansokan).steg(kontext);
    const [slag] = toFields(step?.falt ?? [], kontext, schablonerFor(kontext, formularordPa('sv')));
    const hints = slag?.kind === 'choice' ? slag.options.filter((o) => o.hint).map((o) => o.value) : [];
    expect(hints).toEqual(expect.arrayContaining(['hyra', 'glasogon', 'dator', 'flytt']));
    expect(hints).not.toContain('ovrigt');
  });
});

describe('the household of a first application, as it is told of so far', () => {
  it('counts its children and rooms', () => {
    const familj = { harBarn: 'ja', barnRader: '3' };
    expect(svaratHushall({ familj, bostad: { antalRum: ' 4 ' } })).toEqual({ barn: 3, rum: 4 });
    expect(svaratHushall({ familj: { harBarn: 'ja' } })).toEqual({ barn: 1, rum: null });
    expect(svaratHushall({ familj: { ...familj, harBarn: 'nej' } })).toEqual({ barn: 0, rum: null });
    expect(svaratHushall({})).toEqual({ barn: 0, rum: null });
  });

  it.each(['', 'x', '-1', '0', '99999', '1e3'])('takes %j for no number', (written) => {
    const told = { familj: { harBarn: 'ja', barnRader: written }, bostad: { antalRum: written } };
    expect(svaratHushall(told)).toEqual({ barn: 1, rum: null });
  });
});
