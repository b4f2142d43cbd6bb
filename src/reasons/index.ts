import { AUTH } from './auth.ts';
import { CONTENT } from './content.ts';
import { isReasonId, type Reason, type ReasonWords } from './define.ts';
import { DNS } from './dns.ts';
import { REASON_FAMILIES, type ReasonId } from './ids.ts';
import { LOCAL } from './local.ts';
import { NETWORK } from './network.ts';
import { POLICY } from './policy.ts';
import { QUOTA } from './quota.ts';
import { RATE } from './rate.ts';
import { RECIPIENT } from './recipient.ts';
import { RELAY } from './relay.ts';
import { REPUTATION } from './reputation.ts';
import { SERVER } from './server.ts';
import { SIZE } from './size.ts';
import { TLS } from './tls.ts';

const WORDS: Readonly<Record<ReasonId, ReasonWords>> = {
  ...RECIPIENT,
  ...QUOTA,
  ...DNS,
  ...NETWORK,
  ...RATE,
  ...REPUTATION,
  ...AUTH,
  ...CONTENT,
  ...SIZE,
  ...RELAY,
  ...TLS,
  ...POLICY,
  ...SERVER,
  ...LOCAL,
};

export type { Reason } from './define.ts';

const reason = (id: ReasonId): Reason => ({ id, family: REASON_FAMILIES[id], ...WORDS[id] });

/** Every reason, whole. */
export const REASONS: Readonly<Record<ReasonId, Reason>> = Object.fromEntries(
  Object.keys(REASON_FAMILIES)
    .filter(isReasonId)
    .map((id) => [id, reason(id)]),
) as Record<ReasonId, Reason>; // fromEntries forgets the keys that it was given
