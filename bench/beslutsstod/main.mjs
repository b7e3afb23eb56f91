import { readFileSync } from 'node:fs';
import { loadExempelstad } from '../../domain/beslutsstod/exempelstad.ts';
import { recommend } from '../../domain/beslutsstod/recommend.ts';
import { parseUnderlag } from '../../domain/beslutsstod/underlag.ts';
import { KONTROLLER } from '../../domain/beslutsstod/kontroller/alla.ts';
import { readLage } from '../../domain/beslutsstod/lage.ts';
import { berakna } from '../../domain/beslutsstod/normberakning.ts';
import { resolveManad } from '../../domain/beslutsstod/upplost.ts';
import { makeBare } from './bare.mjs';
import { makeJsonRules, makeZen } from './engines.mjs';
import { CHECKS, factsOf } from './facts.mjs';

const ROUNDS = 5;
const example = new URL('../../domain/beslutsstod/examples/02-par-tva-barn.json', import.meta.url);
const { underlag } = parseUnderlag(JSON.parse(readFileSync(example, 'utf8')));
const regelverk = loadExempelstad({ tillatBeraknadTabell: true });
const { upplost } = resolveManad(regelverk, underlag.ansokningsmanad);
const { rekommendation } = recommend(underlag, regelverk);
const facts = factsOf(underlag, regelverk, upplost, rekommendation);

/** Applications that differ, made as they are needed, so that nothing but the one at hand is kept. */
const variant = (n) => ({
  ...underlag,
  ansokningId: `a${n}`,
  kostnader: underlag.kostnader.map((row) => ({ ...row, sokt: row.sokt - (n % 100) })),
});

const seconds = async (count, one) => {
  const start = process.hrtime.bigint();
  for (let n = 0; n < count; n += 1) await one(n);
  return Number(process.hrtime.bigint() - start) / 1e9;
};
const sync = (count, one) => {
  const start = process.hrtime.bigint();
  let kept = 0;
  for (let n = 0; n < count; n += 1) kept += one(n);
  return { s: Number(process.hrtime.bigint() - start) / 1e9, kept };
};

const bare = makeBare(upplost);
const jsonRules = makeJsonRules();
const zen = await makeZen();
const ours = (n) => recommend(variant(n), regelverk).rekommendation.belopp;
const lage = readLage(underlag, upplost);
const kontrollunderlag = { lage, ...berakna(lage) };
const checks = () => {
  let met = 0;
  for (const regel of Object.values(KONTROLLER)) met += regel.run(kontrollunderlag).length;
  return met;
};
if (bare(underlag) !== rekommendation.belopp) throw new Error('The bare sum is another sum.');
if ((await zen(facts)) !== CHECKS.length || (await jsonRules(facts)) !== CHECKS.length)
  throw new Error('An engine skipped checks.');

const best = { bare: Infinity, checks: Infinity, ours: Infinity, jsonRules: Infinity, zen: Infinity };
for (let round = 0; round < ROUNDS; round += 1) {
  best.bare = Math.min(best.bare, sync(200_000, (n) => bare(variant(n))).s / 200_000);
  best.checks = Math.min(best.checks, sync(10_000, checks).s / 10_000);
  best.ours = Math.min(best.ours, sync(10_000, ours).s / 10_000);
  best.jsonRules = Math.min(best.jsonRules, (await seconds(2_000, () => jsonRules(facts))) / 2_000);
  best.zen = Math.min(best.zen, (await seconds(5_000, () => zen(facts))) / 5_000);
}
const row = (name, s) =>
  console.log(
    `${name.padEnd(44)} ${Math.round(1 / s)
      .toString()
      .padStart(9)} per s ${(s * 1e6).toFixed(1).padStart(9)} µs`,
  );
row('beslutsstödet, full trace', best.ours);
row('beslutsstödet, the checks alone with trace', best.checks);
row(`json-rules-engine, ${CHECKS.length} checks, no calculation`, best.jsonRules);
row(`zen-engine, ${CHECKS.length} checks with trace, no calculation`, best.zen);
row('bare arithmetic, no checks, no trace', best.bare);
const ratio = (name, value, aim) =>
  console.log(`${name.padEnd(44)} ${value.toFixed(2).padStart(9)} ×  (aim ${aim})`);
ratio('whole recommendation: times json-rules', best.jsonRules / best.ours, '≥ 10');
ratio('same work, checks alone: times json-rules', best.jsonRules / best.checks, '≥ 10');
ratio('whole recommendation: times zen', best.zen / best.ours, '> 1');
ratio('same work, checks alone: times zen', best.zen / best.checks, '> 1');
ratio('share of bare arithmetic', best.bare / best.ours, '≥ 0.33');
ratio('10 000 applications, seconds', best.ours * 10_000, '< 1');

console.log('\ncost per application and memory, by number of applications');
for (const count of [1_000, 10_000, 100_000, 1_000_000]) {
  const { s } = sync(count, ours);
  globalThis.gc?.();
  console.log(
    `${count.toString().padStart(9)}  ${((s / count) * 1e6).toFixed(1).padStart(7)} µs each  ${(process.memoryUsage().heapUsed / 1e6).toFixed(1).padStart(7)} MB kept`,
  );
}
