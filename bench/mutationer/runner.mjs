import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

// A golden hash kills any mutant that changes a byte, and shows nothing about which byte is right.
const TESTS = { glob: 'domain/beslutsstod/**/*.test.ts', without: /integration|frysta/ };

// Most mutants die in the quick files, and the rest is not run.
const SLOW = ['load-regelverk', 'simulate', 'familjer', 'egenskaper', 'sha256'];

// What is computed once and kept (a loaded regelverk, a resolved month): a mutant there needs modules of its own.
const KEPT =
  /\/(upplost|load-regelverk|tabellkontroll|schablontabell|normkontroll|normcell|canonical|sha256|regelverk|parameter-for)[^/]*\.ts$/;

// Stryker's copy of the work tree; known when the runner begins, not when this file is read.
let root;
let shim;
let generation = 0;

// Every module of ours carries the generation it belongs to, so that a new one is loaded anew.
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'vitest' && root && context.parentURL?.startsWith(root))
      return { url: shim, shortCircuit: true };
    const found = next(specifier, context);
    const asked = /\?run=\d+$/.exec(context.parentURL ?? '')?.[0];
    return asked && root && found.url.startsWith(`${root}domain/`) && found.url.endsWith('.ts')
      ? { ...found, url: `${found.url}${asked}` }
      : found;
  },
});

const cost = (file) => SLOW.findIndex((name) => file.includes(name));
const testFiles = () =>
  globSync(TESTS.glob)
    .filter((file) => !TESTS.without.test(file))
    .toSorted((a, b) => cost(a) - cost(b) || (a < b ? -1 : 1));

/** The tests of one file. */
const load = async (file) => {
  const { gathered } = await import(shim);
  gathered.tests = [];
  globalThis.testfil = new URL(file, root).href;
  await import(`${globalThis.testfil}?run=${generation}`);
  return gathered.tests.map((test) => ({ ...test, id: `${file} # ${test.name}` }));
};

const loadAll = async () => {
  generation += 1;
  const tests = [];
  for (const file of testFiles()) tests.push([file, await load(file)]);
  return tests;
};

const runOne = async ({ id, name, file, run }) => {
  globalThis.testfil = file;
  const start = performance.now();
  const told = () => ({
    id,
    name,
    fileName: file.slice(root.length),
    timeSpentMs: performance.now() - start,
  });
  try {
    await run();
    return { ...told(), status: TestStatus.Success };
  } catch (error) {
    return {
      ...told(),
      status: TestStatus.Failed,
      failureMessage: String(error?.message ?? error).slice(0, 200),
    };
  }
};

/** Runs the module's unit tests in one process that is kept: starting vitest for each mutant costs more than the tests. */
class OneProcess {
  stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    root = pathToFileURL(`${process.cwd()}/`).href;
    shim = new URL('bench/mutationer/vitest-shim.mjs', root).href;
    const { default: fc } = await import(new URL('node_modules/fast-check/lib/fast-check.js', root).href);
    // a killed mutant needs one counterexample, not the smallest one
    fc.configureGlobal({ endOnFailure: true, numRuns: 40 });
  }

  async dryRun() {
    this.tests = await loadAll();
    const tests = [];
    for (const test of this.tests.flatMap(([, ofFile]) => ofFile)) {
      this.stryker.currentTestId = test.id;
      tests.push(await runOne(test));
    }
    this.stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, sandboxFileName }) {
    const anew = mutantActivation === 'static' || KEPT.test(sandboxFileName);
    const wanted = testFilter && new Set(testFilter);
    const isWanted = (file) => !wanted || testFilter.some((id) => id.startsWith(`${file} # `));
    this.stryker.hitLimit = hitLimit;
    this.stryker.hitCount = hitLimit === undefined ? undefined : 0;
    if (!anew) this.tests ??= await loadAll();
    if (anew) generation += 1;
    this.stryker.activeMutant = activeMutant.id;
    const results = [];
    const failed = () => results.at(-1)?.status === TestStatus.Failed;
    try {
      for (const [file, loaded] of anew ? testFiles().map((one) => [one]) : this.tests) {
        if (!isWanted(file)) continue;
        for (const test of loaded ?? (await load(file))) {
          if (!failed() && (!wanted || wanted.has(test.id))) results.push(await runOne(test));
        }
        if (failed()) break;
      }
    } catch (error) {
      // the modules or the tests could not even be loaded
      results.push({
        id: 'load',
        name: 'load',
        timeSpentMs: 0,
        status: TestStatus.Failed,
        failureMessage: String(error?.message),
      });
    }
    const { hitCount } = this.stryker;
    this.stryker.activeMutant = undefined;
    return toMutantRunResult(
      determineHitLimitReached(hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: results },
    );
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-process', OneProcess)];
