import type { ReasonId } from '../reasons/ids.ts';

/**
 * Where wordings of equal rank name several reasons, the earlier one here decides: the cause stands before its effect
 * ("blocked", "try later"), what one can act on before what merely happened (docs/patterns.md, "Rank").
 */
const DECISIVE_FIRST: readonly ReasonId[] = [
  'virus',
  'greylisted',
  'null-mx',
  // What the sender's domain lacks is told even where "spam" or "rate limited" is how it is punished.
  'dmarc',
  'alignment',
  'spf',
  'dkim',
  'dane',
  'mta-sts',
  'requiretls',
  'certificate-untrusted',
  'tls-required',
  'tls-handshake',
  'rdns-missing',
  'dynamic-address',
  'helo-rejected',
  'domain-blocklisted',
  'ip-blocklisted',
  'domain-reputation',
  'ip-reputation',
  'mailbox-full',
  'message-too-large',
  'sender-not-owned',
  'smtp-auth-failed',
  'smtp-auth-required',
  'relay-denied',
  'attachment',
  'malformed',
  'too-many-recipients',
  'too-many-connections',
  'rate-limited',
  'spam-content',
  'sender-rejected',
  'no-mx',
  'private-mx',
  'dns-temporary',
  'domain-not-found',
  'moved',
  'mailbox-disabled',
  'recipient-refuses',
  'user-unknown',
  'system-full',
  'loop',
  'connection-refused',
  'unreachable',
  'conversation-timeout',
  'connection-timeout',
  'lost-connection',
  'queue-expired',
  'remote-config',
  'remote-temporary',
  'protocol-error',
  'policy-generic',
];

const places = new Map(DECISIVE_FIRST.map((reason, at) => [reason, at]));

/** The smaller, the more decisive; what only our own programs say comes first. */
export const placeOf = (reason: ReasonId): number => places.get(reason) ?? -1;
