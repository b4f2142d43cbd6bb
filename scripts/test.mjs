/**
 * Sets the project up where that is needed, runs every check and every test, and counts. A test whose server is not
 * installed is skipped and told with the command that installs it; with MAILDOCTOR_ALL_SERVERS=1 that is a failure.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, run, setUp } from './set-up.mjs';

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

function runTests(only) {
  const folder = mkdtempSync(join(tmpdir(), 'maildoctor-test-'));
  const file = join(folder, 'results.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const ended = run('tests', bin('vitest'), ['run', ...reporters, ...only]);
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
const skipped = results.numPendingTests + (results.numTodoTests ?? 0);
console.log(`tests: ${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 ? 0 : 1);
