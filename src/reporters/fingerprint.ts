import { createHash } from 'node:crypto';
import type { Finding } from '../findings/finding.ts';
import type { Report } from '../findings/report.ts';

/**
 * A stable name of each finding of a report: equal from run to run though lines, times and counts change, and different
 * for the second finding of one rule on one subject. 64 hexadecimal digits, in the order of the findings.
 */
export function fingerprints({ target, findings }: Report): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = identity(target, finding);
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return createHash('sha256').update(`${key}\n${ordinal}`).digest('hex');
  });
}

const identity = (target: string, { id, subject, location }: Finding): string =>
  [target, id, subject, location?.file ?? ''].join('\n');
