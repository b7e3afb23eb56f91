/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
const config = {
  packageManager: 'npm',
  plugins: ['./bench/mutationer/runner.mjs'],
  testRunner: 'one-process',
  coverageAnalysis: 'perTest',
  // run once at import, not by a test: see README.md
  ignoreStatic: true,
  mutate: [
    'domain/beslutsstod/**/*.ts',
    '!domain/beslutsstod/**/*.test.ts',
    '!domain/beslutsstod/test/**',
    '!domain/beslutsstod/cli/**',
  ],
  // Swedish sentences and ids: see README.md
  mutator: { excludedMutations: ['StringLiteral'] },
  // what the tests read, and nothing else
  ignorePatterns: [
    '*',
    '!domain',
    '!domain/**',
    '!bench',
    'bench/*',
    '!bench/mutationer',
    '!bench/mutationer/*.mjs',

    '!package.json',
    '!tsconfig.json',
  ],
  incremental: true,
  incrementalFile: 'bench/mutationer/reports/incremental.json',
  tempDirName: '.data/mutationer',
  concurrency: 1,
  timeoutMS: 4_000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'bench/mutationer/reports/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false },
  tsconfigFile: 'tsconfig.json',
};

export default config;
