import type { LogFacts } from '../facts/log.ts';
import type { UnknownText } from '../facts/log-unknown.ts';
import type { LogGroup } from './log-groups.ts';

/** Failures that no pattern explains, and lines that no reader understood, the commonest first. */
export function unknownOf({ strangers }: LogFacts, groups: readonly LogGroup[]): readonly UnknownText[] {
  const failures = groups
    .filter(({ reason }) => reason === 'unknown')
    .map(({ text, sample, count, program, status }) => ({
      kind: 'failure' as const,
      text,
      sample,
      count,
      program,
      status,
    }));
  const lines = strangers.map(({ line, count }) => ({ kind: 'line' as const, text: line, count }));
  return [...failures, ...lines].toSorted((one, other) => other.count - one.count);
}
