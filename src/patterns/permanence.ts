import type { Permanence } from '../reasons/families.ts';
import type { Codes } from './codes.ts';

const BY_OUTCOME: Readonly<Record<string, Permanence>> = {
  deferred: 'temporary',
  bounced: 'permanent',
  rejected: 'permanent',
  expired: 'given-up',
};
const GIVEN_UP =
  /retry time(?:out)? exceeded|queue too long|message expired|delivery time expired|max(?:imum)? (?:retry|queue) (?:time|lifetime)|not going to try again|gave up|undelivered after \d+ days/i;

/** From what the log says became of it, else from the status, else from the reply code; a text without any may be tried again. */
export function permanenceOf(
  { replyCode, statuses }: Codes,
  { text, outcome, status }: { readonly text: string; readonly outcome?: string; readonly status?: string },
): Permanence {
  const told = BY_OUTCOME[outcome ?? ''];
  // A refusal of our own may be a temporary one: its code tells.
  if (told !== undefined && outcome !== 'rejected') return told;
  if (GIVEN_UP.test(text)) return 'given-up';
  const [decisive] = [status, replyCode, statuses[0]].filter((code) => code !== undefined);
  if (decisive === undefined) return told ?? 'temporary';
  return decisive.startsWith('5') ? 'permanent' : 'temporary';
}
