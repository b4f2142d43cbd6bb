import { createReadStream } from 'node:fs';
import { truncate } from 'node:fs/promises';
import type { Outcome } from './findings/report.ts';
import { openInput } from './io/node/input.ts';
import { readLines } from './line-protocol.ts';
import { domainTarget, type Target } from './target.ts';
import { UsageError } from './usage-error.ts';

/** The domains of a file, one a line; `#` begins a comment. `-` is standard input. Each name once. */
export async function readTargets(path: string): Promise<readonly Target[]> {
  const targets = new Map<string, Target>();
  let number = 0;
  for await (const line of readLines(await openInput(path))) {
    number++;
    const name = 'text' in line ? line.text.replace(/#.*$/, '').trim() : 'that line';
    if (name === '') continue;
    const target = targetAt(name, `${path}:${number}`);
    targets.set(target.name, target);
  }
  return [...targets.values()];
}

function targetAt(name: string, place: string): Target {
  try {
    return domainTarget(name);
  } catch (cause) {
    if (cause instanceof UsageError) throw new UsageError(`${place}: ${cause.message}`, cause.suggestion);
    throw cause;
  }
}

/** What an interrupted run had finished. */
export interface Finished {
  readonly names: ReadonlySet<string>;
  readonly outcomes: readonly Outcome[];
}

/** Of a report only its head is read: it may be long, and there may be many. */
const HEAD_LENGTH = 2000;
const HEAD =
  /^\{"schema":"maildoctor\/report@1",.{0,200}?"target":"([^"\\]{1,255})",.{0,200}?"outcome":"(healthy|found|unjudged)"/;

/**
 * Reads the JSON lines of an earlier run. A last line that was cut off is taken back, so that the file stays whole; a report
 * that an interrupt left partial is made again.
 */
export async function readFinished(path: string): Promise<Finished> {
  const names = new Set<string>();
  const outcomes = new Set<Outcome>();
  let read = 0;
  let whole = 0;
  let head = '';
  const take = (line: string): void => {
    const [, name, outcome] = HEAD.exec(line) ?? [];
    if (name === undefined) throw new UsageError(`${path} does not hold reports of --format jsonl.`);
    if (line.includes('"partial":true')) return;
    names.add(name);
    outcomes.add(outcome as Outcome);
  };
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      let start = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
        take(head + chunk.toString('utf8', start, Math.min(end, start + HEAD_LENGTH)));
        head = '';
        start = end + 1;
        whole = read + start;
      }
      head = (head + chunk.toString('utf8', start, start + HEAD_LENGTH)).slice(0, HEAD_LENGTH);
      read += chunk.length;
    }
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return { names, outcomes: [] };
    throw cause;
  }
  if (whole < read) await truncate(path, whole);
  return { names, outcomes: [...outcomes] };
}
