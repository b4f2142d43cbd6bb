import { nearest } from './nearest.ts';
import { REASON_FAMILIES } from './reasons/ids.ts';
import { RATED, type RatedOutcome, type Thresholds } from './thresholds.ts';
import { UsageError } from './usage-error.ts';

/** Reads `bounced=5%` and `ip-blocklisted`; undefined where neither flag was given. */
export function readThresholds(
  rates: readonly string[] | undefined,
  reasons: readonly string[] | undefined,
): Thresholds | undefined {
  if (rates === undefined && reasons === undefined) return undefined;
  return { rates: (rates ?? []).map(readRate), reasons: (reasons ?? []).map(readReason) };
}

function readRate(text: string): Thresholds['rates'][number] {
  const [, outcome, number] = /^([a-z]+)=(\d{1,3}(?:\.\d{1,4})?) ?%$/.exec(text.trim()) ?? [];
  const percent = Number(number);
  if (isRated(outcome) && percent <= 100) return { outcome, percent };
  throw new UsageError(
    `--fail-on-rate takes an outcome and a percentage, not "${text}".`,
    `For example: --fail-on-rate bounced=5%. Outcomes: ${RATED.join(', ')}.`,
  );
}

const isRated = (name: string | undefined): name is RatedOutcome => RATED.some((one) => one === name);

function readReason(text: string): string {
  const reasons = [...Object.keys(REASON_FAMILIES), 'unknown'];
  if (reasons.includes(text)) return text;
  const meant = nearest(text, reasons);
  throw new UsageError(
    `There is no reason "${text}".`,
    meant === undefined ? `Reasons: ${reasons.join(', ')}.` : `Did you mean ${meant}?`,
  );
}
