import { loadExempelstad } from '../../domain/beslutsstod/exempelstad.ts';
import { KONTROLLER } from '../../domain/beslutsstod/kontroller/alla.ts';
import { readLage } from '../../domain/beslutsstod/lage.ts';
import { berakna } from '../../domain/beslutsstod/normberakning.ts';
import { recommend } from '../../domain/beslutsstod/recommend.ts';
import { resolveManad } from '../../domain/beslutsstod/upplost.ts';
import { makeBare } from './bare.mjs';
import { COUPLE, couple, varied } from './cases.mjs';
import { makeJsonRules, makeZen } from './engines.mjs';
import { CHECKS, factsOf } from './facts.mjs';

const ROUNDS = Number(process.env.OMGANGAR ?? 5);
const MOST = Number(process.env.HOGST ?? 1_000_000);
const regelverk = loadExempelstad({ tillatBeraknadTabell: true });
const { upplost } = resolveManad(regelverk, COUPLE.ansokningsmanad);
const { rekommendation } = recommend(COUPLE, regelverk);
const facts = factsOf(COUPLE, regelverk, upplost, rekommendation);

/** Processor time, so that others on the same computer are not counted in; seconds. */
const cpu = (since) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};
const sync = (count, one) => {
  const start = process.cpuUsage();
  let kept = 0;
  for (let n = 0; n < count; n += 1) kept += one(n);
  if (Number.isNaN(kept)) throw new Error('A sum is missing.');
  return cpu(start) / count;
};
const later = async (count, one) => {
  const start = process.cpuUsage();
  for (let n = 0; n < count; n += 1) await one(n);
  return cpu(start) / count;
};

const { bare, exact } = makeBare(upplost);
const jsonRules = makeJsonRules();
const zen = await makeZen();
const sumOf = (u) => {
  const result = recommend(u, regelverk);
  if (!result.ok) throw new Error(JSON.stringify(result.fel));
  return result.rekommendation.belopp;
};
const kontrollunderlag = (() => {
  const lage = readLage(COUPLE, upplost);
  return { lage, ...berakna(lage) };
})();
const checks = () => {
  let met = 0;
  for (const regel of Object.values(KONTROLLER)) met += regel.run(kontrollunderlag).length;
  return met;
};
for (let n = 0; n < 100; n += 1) {
  const [whole, fractions, ours] = [bare(couple(n)), exact(couple(n)), sumOf(couple(n))];
  if (whole !== ours || fractions !== ours) throw new Error('The bare sum is another sum.');
}
if ((await zen(facts)) !== CHECKS.length || (await jsonRules(facts)) !== CHECKS.length)
  throw new Error('An engine skipped checks.');

const RUNS = {
  ours: () => sync(10_000, (n) => sumOf(couple(n))),
  varied: () => sync(10_000, (n) => sumOf(varied(n))),
  checks: () => sync(10_000, checks),
  jsonRules: () => later(1_000, () => jsonRules(facts)),
  zen: () => later(2_000, () => zen(facts)),
  exact: () => sync(200_000, (n) => exact(couple(n))),
  bare: () => sync(200_000, (n) => bare(couple(n))),
};
const best = {};
for (let round = 0; round < ROUNDS; round += 1)
  for (const [name, run] of Object.entries(RUNS)) best[name] = Math.min(best[name] ?? Infinity, await run());

const row = (name, s) =>
  console.log(
    `${name.padEnd(50)} ${Math.round(1 / s)
      .toString()
      .padStart(9)} per s ${(s * 1e6).toFixed(1).padStart(8)} µs`,
  );
row('beslutsstödet, a couple, full trace', best.ours);
row('beslutsstödet, varied households, full trace', best.varied);
row('beslutsstödet, the checks alone with trace', best.checks);
row(`json-rules-engine, ${CHECKS.length} checks, no calculation`, best.jsonRules);
row(`zen-engine, ${CHECKS.length} checks with trace, no calculation`, best.zen);
row('the same sum in exact fractions, no checks, no trace', best.exact);
row('the same sum in plain numbers, no checks, no trace', best.bare);
const ratio = (name, value, aim) =>
  console.log(`${name.padEnd(50)} ${value.toFixed(3).padStart(9)}    (aim ${aim})`);
ratio('whole recommendation: times json-rules', best.jsonRules / best.ours, '≥ 10');
ratio('same work, checks alone: times json-rules', best.jsonRules / best.checks, '≥ 10');
ratio('whole recommendation: times zen', best.zen / best.ours, '> 1');
ratio('same work, checks alone: times zen', best.zen / best.checks, '> 1');
ratio('share of the sum in exact fractions', best.exact / best.ours, '≥ 0.33');
ratio('share of the sum in plain numbers', best.bare / best.ours, '≥ 0.33');
ratio('10 000 varied applications, seconds', best.varied * 10_000, '< 1');

console.log('\ncost per application and memory, by number of varied applications');
for (let count = 1_000; count <= MOST; count *= 10) {
  const each = sync(count, (n) => sumOf(varied(n)));
  globalThis.gc?.();
  const kept = process.memoryUsage().heapUsed / 1e6;
  console.log(
    `${count.toString().padStart(9)}  ${(each * 1e6).toFixed(1).padStart(7)} µs each  ${kept.toFixed(1).padStart(7)} MB kept`,
  );
}
