import inkomstregler from './data/exempelstad/inkomstregler.json' with { type: 'json' };
import kostnadsregler from './data/exempelstad/kostnadsregler.json' with { type: 'json' };
import parametrar from './data/exempelstad/parametrar.json' with { type: 'json' };
import tabeller from './data/exempelstad/tabeller.json' with { type: 'json' };
import tjanst from './data/exempelstad/tjanst.json' with { type: 'json' };
import prisbasbelopp from './data/prisbasbelopp.json' with { type: 'json' };
import riksnorm from './data/riksnorm.json' with { type: 'json' };
import { loadRegelverk } from './load-regelverk.ts';
import type { Regelverk } from './regelverk.ts';

/** The example regelverk as data, to validate, edit or store. Valid January–December 2026. */
export const exempelstadData = {
  id: 'exempelstad-2026',
  namn: 'Exempelstads regelverk 2026 (påhittat)',
  kommun: 'Exempelstad',
  parametrar: { ...parametrar, riksnorm, prisbasbelopp },
  inkomstregler,
  kostnadsregler,
  tabeller,
  tjanst,
};

/**
 * The example regelverk for the invented municipality Exempelstad, validated. Each value carries its tag: S middle
 * of municipal values seen, R reference value, P placeholder without a source. Throws if the data files are broken,
 * which the tests find first.
 */
export const loadExempelstad = (options: { tillatBeraknadTabell: boolean }): Regelverk => {
  const loaded = loadRegelverk(exempelstadData, options);
  if (!loaded.ok) throw new Error(loaded.fel.map(({ path, mening }) => `${path}: ${mening}`).join('\n'));
  return loaded.regelverk;
};
