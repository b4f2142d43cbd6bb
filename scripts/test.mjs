/**
 * Sets the project up where that is needed, runs every check and every test, and counts. A test whose server is not
 * installed is skipped and told with the command that installs it; with MAILDOCTOR_ALL_SERVERS=1 that is a failure. Where
 * .ci/node-24 has put a Node 24, they run on that too, without the servers.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { ROOT, run, setUp } from './set-up.mjs';

const NODE_24 = join(ROOT, '.cache/node-24/node_modules/node/bin/node');

const bin = (name) => join(ROOT, 'node_modules', '.bin', name);

const CHECKS = [
  ['generated files are fresh', bin('tsx'), ['scripts/generate.ts', '--check']],
  ['types', bin('tsc'), ['-p', '.']],
  ['format and lint', bin('biome'), ['check', '--error-on-warnings']],
  ['layers', bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'src', 'bin']],
  ['dead code', bin('knip'), []],
  ['documents', bin('markdownlint-cli2'), []],
];

/** The mark in the title of a suite that was skipped for want of a program: see test/support/programs.ts. */
const SKIP_MARK = 'needs: ';

/** What vitest says of all the tests, or of `only` some of them; undefined where it did not come to its end. */
function runTests(only, { title = 'tests', node = process.execPath, env = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'maildoctor-test-'));
  const file = join(folder, 'results.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
    // What the tests start by its name is of the same Node.
    const path = [dirname(node), process.env.PATH].join(delimiter);
    const options = { env: { ...process.env, ...env, PATH: path } };
    const ended = run(title, node, [vitest, 'run', ...reporters, ...only], options);
    return { ended, results: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function missingServers(results) {
  const skipped = results.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, fullName }) => status !== 'passed' && status !== 'failed' && fullName.includes(SKIP_MARK));
  const commands = new Map();
  for (const { fullName } of skipped) {
    const command = fullName.slice(fullName.indexOf(SKIP_MARK) + SKIP_MARK.length).split(']')[0];
    commands.set(command, (commands.get(command) ?? 0) + 1);
  }
  return commands;
}

setUp();
const only = process.argv.slice(2);
const failedChecks =
  only.length > 0 ? [] : CHECKS.filter(([title, command, args]) => !run(title, command, args)).map(([title]) => title);
const { ended, results } = runTests(only);
// The programs of others are the same on any Node, so that what starts them is not run twice.
const newer =
  only.length === 0 && existsSync(NODE_24)
    ? runTests([], {
        title: 'tests on Node 24',
        node: NODE_24,
        env: { MAILDOCTOR_NO_SERVERS: '1' },
      })
    : undefined;

console.log('');
for (const title of failedChecks) console.log(`failed check: ${title}`);
let failed = failedChecks.length;
if (results === undefined) {
  console.log('the tests did not run to their end');
  console.log(`tests: 0 passed, ${failed + 1} failed, 0 skipped`);
  process.exit(1);
}
const missing = missingServers(results);
for (const [command, count] of missing) console.log(`skipped ${count} for want of a server; install it: ${command}`);
if (process.env.MAILDOCTOR_ALL_SERVERS === '1' && missing.size > 0) {
  console.log('here every server must be installed, so those skips are failures');
  failed += [...missing.values()].reduce((sum, count) => sum + count, 0);
}
const failedSuites = results.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
).length;
failed += results.numFailedTests + failedSuites;
if (!ended && failed === 0) failed = 1;
if (newer) {
  const passed = newer.results?.numPassedTests ?? 0;
  const broken = newer.results?.numFailedTests ?? 0;
  console.log(`on Node 24: ${passed} passed, ${broken} failed${newer.ended ? '' : ', did not end well'}`);
  if (!newer.ended) failed += Math.max(broken, 1);
} else if (only.length === 0) {
  console.log('not run on Node 24; install it: .ci/node-24');
  if (process.env.MAILDOCTOR_ALL_SERVERS === '1') failed += 1;
}
const skipped = results.numPendingTests + (results.numTodoTests ?? 0);
console.log(`tests: ${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 ? 0 : 1);
