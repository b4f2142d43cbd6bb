/**
 * How many replies of real servers the catalogue puts into the right family. `npm run bench -- replies [--wrong] [FILE]`
 * prints the share right, wrong and unknown, by family and provider; `--wrong` the replies that are not right.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { classify } from '../src/patterns/catalogue.ts';

interface Row {
  readonly text: string;
  readonly replyCode: string | null;
  readonly status: string | null;
  readonly families: readonly string[];
  readonly provider: string | null;
}

interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly unknown: number;
}

const options = process.argv.slice(2);
const file =
  options.find((option) => !option.startsWith('--')) ??
  join(import.meta.dirname, '../../shared/data/maillog/replies.dev.jsonl');
if (!existsSync(file)) {
  console.error(`no replies to measure on: ${file} is not there`);
  process.exit(2);
}

const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Row);

const verdictOn = ({ text, replyCode, status }: Row) =>
  classify({ text, ...(replyCode === null ? {} : { replyCode }), ...(status === null ? {} : { status }) });

const begun = performance.now();
const judged = rows.map((row) => {
  const verdict = verdictOn(row);
  const outcome: keyof Score =
    verdict.family === 'unknown' ? 'unknown' : row.families.includes(verdict.family) ? 'right' : 'wrong';
  return { row, verdict, outcome };
});
const elapsed = performance.now() - begun;

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function table(title: string, keyOf: (one: (typeof judged)[number]) => string): void {
  const scores = new Map<string, Score>();
  for (const one of judged) {
    const score = scores.get(keyOf(one)) ?? { right: 0, wrong: 0, unknown: 0 };
    scores.set(keyOf(one), { ...score, [one.outcome]: score[one.outcome] + 1 });
  }
  console.log(`\n${title.padEnd(28)} count  right  wrong  unknown`);
  const whole = ({ right, wrong, unknown }: Score): number => right + wrong + unknown;
  for (const [key, score] of [...scores].sort(([, one], [, other]) => whole(other) - whole(one))) {
    const numbers = [whole(score), score.right, score.wrong, score.unknown].map((count) => String(count).padStart(5));
    console.log(`${key.padEnd(28)} ${numbers.join('  ')}`);
  }
}

const count = (outcome: keyof Score): number => judged.filter((one) => one.outcome === outcome).length;
console.log(`${rows.length} replies, ${((1000 * elapsed) / rows.length).toFixed(0)} µs each`);
for (const outcome of ['right', 'wrong', 'unknown'] as const) {
  console.log(`${outcome.padEnd(8)} ${count(outcome)} (${percent(count(outcome), rows.length)})`);
}
table('family', ({ row }) => row.families.join('|'));
table('provider', ({ row }) => row.provider ?? '-');
table('confidence', ({ verdict }) => verdict.confidence);

if (options.includes('--wrong')) {
  for (const { row, verdict, outcome } of judged) {
    if (outcome === 'right') continue;
    console.log(
      `\n${row.families.join('|')} ≠ ${verdict.family} (${verdict.pattern ?? '-'})\n  ${row.replyCode} ${row.status} ${row.text}`,
    );
  }
}
