import type { ReasonId } from '../../src/reasons/ids.ts';

/** What must be told of a slice: one of these reasons, or that the message was delivered and nothing failed for good. */
export type Cause = readonly ReasonId[] | 'delivered';

/** By scenario; `set.scenario` where that server says another thing than the rest. */
const CAUSES: Readonly<Record<string, Cause>> = {
  'sent-ok': 'delivered',
  refused: ['connection-refused'],
  nxdomain: ['domain-not-found'],
  nullmx: ['null-mx'],
  'mailbox-full': ['mailbox-full'],
  'too-big': ['message-too-large'],
  greylisted: ['greylisted'],
  // "You are not welcome here": a refusal before a word was said.
  'banner-554': ['policy-generic', 'ip-reputation', 'ip-blocklisted'],
  'closing-421': ['remote-temporary', 'rate-limited', 'too-many-connections'],
  'slow-banner': ['conversation-timeout'],
  'slow-data': ['conversation-timeout'],
  'tls-handshake-fails': ['tls-handshake'],
  'ipv6-only': ['unreachable'],
  'loop-to-self': ['loop'],
  'must-tls': 'delivered',
  'tls-selfsigned-verify': ['certificate-untrusted'],
  'tls-expired-verify': ['certificate-untrusted'],
  'tls-handshake-failure-encrypt': ['tls-handshake'],
  'sasl-client-535': ['smtp-auth-failed'],
  'bad-transport': ['local-config'],
  'alias-loop': ['loop'],
  'alias-command-fails': ['pipe'],
  'alias-file-fails': ['local-config', 'permission'],
  'header-discard': ['policy-generic', 'spam-content'],
  'in-dnsbl': ['ip-blocklisted'],
  'in-spf-fail': ['spf'],
  'in-spf-softfail': ['spf'],
  'in-dkim-good': 'delivered',
  'in-open-relay': 'delivered',
  'in-relay-denied': ['relay-denied'],
  'in-user-unknown': ['user-unknown'],
  'in-unknown-user': ['user-unknown'],
  'in-no-ptr': ['rdns-missing'],
  'in-unknown-sender': ['sender-rejected', 'domain-not-found', 'no-mx'],
  'in-sender-verify': ['sender-rejected', 'domain-not-found'],
  'in-auth-ok': 'delivered',
  'in-auth-required': ['smtp-auth-required'],
  'in-must-starttls': ['tls-required'],
  'in-pregreet': ['protocol-error', 'policy-generic'],
  'in-postscreen-dnsbl': ['ip-blocklisted'],
  'in-policy-down': ['local-config'],
  'in-disk-full': ['disk', 'system-full'],
  'in-http': ['protocol-error'],
  'cfg-missing-map': ['lookup-table'],
  // Postfix 3.7 says nothing of it in the log.
  'cfg-unused-param': 'delivered',
  'cfg-bad-number': ['local-config'],
  'cfg-bad-boolean': ['local-config'],
  'cfg-bind-in-use': ['local-config'],
  'in-too-big': ['message-too-large'],
  'in-must-tls': ['tls-required'],
  'in-tls-fail': ['tls-handshake'],
  'in-timeout': ['conversation-timeout'],
  'in-lost': ['lost-connection'],
  'in-greylist': ['greylisted'],
  'in-spf': ['spf'],
  'in-content': ['spam-content', 'policy-generic'],
  'in-bad-commands': ['protocol-error'],
  'tls-expired': ['certificate-untrusted'],
  'tls-wrongname': ['certificate-untrusted'],
  'tls-notls': ['tls-required'],
  'local-mailbox-quota': ['mailbox-full'],
  'local-unroutable': ['user-unknown'],
  'rspamd-ham': 'delivered',
  'rspamd-gtube': ['spam-content'],
  'rspamd-score': ['spam-content'],
  'spamd-gtube': ['spam-content'],
  'dkim-signed-end-to-end': 'delivered',
  'dkim-key-missing': ['dkim', 'dmarc'],
  // Exim and Courier do not tell a missing domain from a missing user, nor a null MX from no domain.
  'exim.nxdomain': ['domain-not-found', 'user-unknown'],
  'courier.nullmx': ['null-mx', 'domain-not-found'],
  'opensmtpd.nullmx': ['null-mx', 'no-mx'],
  // An MX host with no IPv4 address is no MX to a host without IPv6.
  'opensmtpd.ipv6-only': ['unreachable', 'no-mx'],
  // The slice ends while the message still goes round: each round is a delivery to itself.
  'opensmtpd.loop-to-self': ['loop'],
  // OpenSMTPD refuses foreign recipients with the words for unknown ones.
  'opensmtpd.in-relay-denied': ['relay-denied', 'user-unknown'],
  'courier.slow-data': ['conversation-timeout', 'connection-timeout'],
  // This qpsmtpd refused the HELO before it came to the provoked cause.
  'qpsmtpd.in-relay-denied': ['helo-rejected', 'rdns-missing'],
  'qpsmtpd.in-unknown-sender': ['helo-rejected', 'rdns-missing'],
  // This Haraka answered 451 without a word: no plugin took the message.
  'haraka.in-spf-fail': ['spf', 'remote-temporary', 'local-config'],
  'haraka.in-too-big': ['message-too-large', 'remote-temporary', 'local-config'],
};

export function causeOf(set: string, scenario: string): Cause {
  const cause = CAUSES[`${set}.${scenario}`] ?? CAUSES[scenario];
  if (cause === undefined) throw new Error(`no cause is written down for ${set}.${scenario}`);
  return cause;
}
