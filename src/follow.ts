import type { Tell } from './diagnose.ts';
import type { LogText } from './facts/log.ts';
import type { Observations } from './facts/observations.ts';
import { found } from './facts/observed.ts';
import type { Options } from './facts/options.ts';
import type { Finding, Unjudged } from './findings/finding.ts';
import type { Report } from './findings/report.ts';
import type { CommonFlags } from './flags.ts';
import { styleOf } from './io/node/style.ts';
import { type JudgeOptions, judge } from './judge.ts';
import type { Redactor } from './redact.ts';
import { reportIn } from './report-in.ts';
import { findingBlock, unjudgedBlock } from './reporters/text.ts';
import type { Target } from './target.ts';
import type { Words } from './words/define.ts';

interface Following {
  readonly command: string;
  readonly targets: readonly Target[];
  readonly options: Options;
}

interface Telling {
  readonly judgeOptions: JudgeOptions;
  readonly redact: Redactor;
  readonly words: Words;
}

/**
 * Tells each kind of failure once, as it comes, as the report will tell it in the end: beside a report in another format
 * than text on standard error, so that standard output holds that report alone.
 */
export function createTeller(
  { command, targets, options }: Following,
  flags: CommonFlags,
  { judgeOptions: { thresholds, ...judgeOptions }, redact, words }: Telling,
): Tell {
  const isText = !flags.json && (flags.format ?? 'text') === 'text';
  const out = isText ? process.stdout : process.stderr;
  const style = { ...styleOf(flags, { isTerminal: out.isTTY === true, columns: out.columns }), words };
  const told = new Set<string>();
  const isNew = (kind: string): boolean => !told.has(kind) && told.add(kind).size > 0;

  async function report(text: LogText): Promise<Report> {
    const deliveries = { sent: 0, deferred: 0, bounced: 0, expired: 0, rejected: 0 };
    const log = { format: 'followed', lines: 1, understood: 1, deliveries, texts: [text], overflow: 0, strangers: [] };
    const observations: Observations = {
      schema: 'maildoctor/facts@1',
      command,
      target: targets[0]?.name ?? '',
      options,
      observedAt: text.last ?? new Date().toISOString(),
      durationMs: 0,
      asked: ['log'],
      facts: { log: found(log) },
    };
    return await judge(observations, judgeOptions);
  }

  return async (failures) => {
    for (const text of failures) {
      const { findings, unjudged } = reportIn(redact(await report(text)), words);
      const blocks = [
        ...findings.filter((one) => isNew(kindOf(one))).map((one) => findingBlock(one, style)),
        ...unjudged.filter((one) => isNew(subjectOf(one))).map((one) => unjudgedBlock([one], style)),
      ];
      for (const block of blocks) out.write(`${block}\n\n`);
    }
  };
}

/** The same cause at the same provider; other words for it are no news. */
const kindOf = ({ id, data: { provider, permanence } }: Finding): string => `${id} ${provider} ${permanence}`;
const subjectOf = ({ id, subject }: Unjudged): string => `${id} ${subject}`;
