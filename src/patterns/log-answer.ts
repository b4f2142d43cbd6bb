import type { CommonFailure, LogAnswer } from '../facts/log-answer.ts';
import { adviceOf } from './advice.ts';
import type { LogGroup } from './log-groups.ts';

/**
 * What fails most, and what of it is ours to mend; undefined where nothing that is known failed. What our server refused
 * counts only where nothing else failed: it is others' mail.
 */
export function answerOf(all: readonly LogGroup[]): LogAnswer | undefined {
  const outgoing = all.filter(({ status }) => status !== 'rejected');
  const groups = outgoing.length > 0 ? outgoing : all;
  const failures = groups.reduce((sum, { count }) => sum + count, 0);
  const kinds = new Map<string, LogGroup>();
  for (const group of groups) {
    if (group.reason === 'unknown') continue;
    const key = `${idOf(group)}\n${group.provider ?? ''}`;
    const known = kinds.get(key);
    kinds.set(key, known ? { ...known, count: known.count + group.count } : group);
  }
  const byCount = [...kinds.values()].toSorted((one, other) => other.count - one.count);
  const [most] = byCount;
  if (most === undefined) return undefined;
  const mine = byCount.find(({ blame }) => blame === 'us');
  return {
    failures,
    mostly: told(most, failures),
    ...(mine === undefined || mine === most ? {} : { ours: told(mine, failures) }),
  };
}

const idOf = ({ pattern, family, reason }: LogGroup): string => pattern ?? `log/${family}/${reason}`;

function told(group: LogGroup, failures: number): CommonFailure {
  const { title, provider, count, blame, why } = group;
  return {
    id: idOf(group),
    title,
    ...(provider === undefined ? {} : { provider }),
    count,
    share: Number(((100 * count) / failures).toPrecision(3)),
    blame,
    why,
    fix: adviceOf(group),
  };
}
