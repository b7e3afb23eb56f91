import { readFileSync } from 'node:fs';
import { expect as original } from '../../node_modules/vitest/dist/index.js';

/** Vitest's own expect; only the file snapshots need a place of their own, for they ask the runner where they are. */
export const expect = new Proxy(original, {
  apply: (target, self, [received, message]) =>
    Object.assign(target(received, message), {
      toMatchFileSnapshot: (file) =>
        target(received).toBe(readFileSync(new URL(file, globalThis.testfil), 'utf8')),
    }),
});

/** The tests of the file being loaded: { name, run }. */
export const gathered = { tests: [] };
const path = [];

export const describe = (name, body) => {
  path.push(name);
  body();
  path.pop();
};

export const it = (name, run) => {
  const file = globalThis.testfil;
  gathered.tests.push({ name: [...path, name].join(' > '), file, run });
};
it.each = (rows) => (name, run) => {
  rows.forEach((row, index) => {
    it(`${name} [${index}]`, () => (Array.isArray(row) ? run(...row) : run(row)));
  });
};
