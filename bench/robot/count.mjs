/** Loaded into the robot's process: counts what it asks of the database, and says so when it ends. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import pg from 'pg';

let statements = 0;
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function (...args) {
  statements += 1;
  return query.apply(this, args);
};
const file = process.env.BENCH_SATSER;
if (file && isMainThread) setInterval(() => writeFileSync(file, String(statements)), 500).unref();
