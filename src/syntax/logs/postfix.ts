import type { LogEvent, LogLine, LogStep, Reading } from './event.ts';

/** Names of Postfix's programs, with instances (`postfix-out/smtp`) and services (`postfix/submission/smtpd`). */
export const isPostfix = (program: string): boolean =>
  /^(?:postfix(?:-[\w.-]+)?(?:\/|$)|post(?:map|alias|conf|queue|super|drop)$|newaliases$)/.test(program);

/** Short queue ids are hex, long ones of an alphabet without vowels (postconf(5), enable_long_queue_ids). */
const QUEUE_ID = /^((?:[0-9A-F]{5,15})|(?:[0-9B-DF-HJ-NP-TV-Zb-df-hj-np-tv-z]{10,20})): /;

/** Reads a line of any of Postfix's daemons. */
export function readPostfix({ message }: Pick<LogLine, 'message'>): Reading {
  const queued = QUEUE_ID.exec(message);
  const queueId = queued?.[1];
  const text = queued ? message.slice(queued[0].length) : message;
  if (queueId !== undefined && text.startsWith('to=<')) return readDelivery(queueId, text);
  const level = /^(?:\/\S{1,255}: )?(warning|error|fatal|panic|info): /.exec(text);
  if (level?.[1] !== undefined) return readLevel(level[1], text.slice(level[0].length), queueId);
  if (text.includes('reject: ') || text.startsWith('NOQUEUE: ')) return readReject(text, queueId) ?? 'known';
  const connect = /^connect to ([^\s:]+(?:\[[^\]]*\])?(?::\d+)?): (.+)$/s.exec(text);
  if (connect) return { status: 'warning', text, ...(connect[1] === undefined ? {} : { host: connect[1] }) };
  if (queueId !== undefined) return readQueued(queueId, text);
  if (REMARK.test(text)) return { status: 'warning', text };
  return KNOWN.test(text) ? 'known' : readOther(text);
}

/**
 * `to=<u@example.com>, orig_to=<…>, relay=…, delay=…, delays=a/b/c/d, dsn=…, status=… (text)`; a recipient may have
 * commas, so fields are cut at their names.
 */
function readDelivery(queueId: string, text: string): Reading {
  const end = text.indexOf('>, ', 4);
  const at = text.lastIndexOf(', status=', text.indexOf(' (') < 0 ? undefined : statusLimit(text));
  const found = /, status=(\S+)(?: \((.*)\)?)?$/s.exec(at < 0 ? text : text.slice(at));
  const word = found?.[1];
  if (end < 0 || word === undefined) return undefined;
  const recipient = text.slice(4, end);
  const fields = at < 0 ? text : text.slice(end + 3, at);
  const field = (name: string): string | undefined => new RegExp(`(?:^|, )${name}=([^,]*)`).exec(fields)?.[1];
  const status = STATUSES[word];
  if (status === undefined) return 'known';
  const relay = field('relay');
  const reply = found?.[2]?.replace(/\)$/, '');
  const dsn = field('dsn');
  const delay = field('delay');
  const delays = field('delays')?.split('/').map(Number);
  return {
    status,
    queueId,
    recipient,
    ...(status === 'sent' || reply === undefined ? {} : { text: reply }),
    ...(relay === undefined || relay === 'none' ? {} : { host: relay }),
    ...(dsn === undefined ? {} : { enhancedStatus: dsn }),
    ...(delay === undefined ? {} : { delay: Number(delay) }),
    ...(word === 'undeliverable' ? { isProbe: true } : {}),
    ...(delays?.length === 4 && delays.every(Number.isFinite) ? { delays } : {}),
  };
}

/** The status stands before the reply's parenthesis; a reply may itself say "status=". */
function statusLimit(text: string): number {
  const at = text.indexOf(', status=');
  return at < 0 ? text.length : at;
}

const STATUSES: Readonly<Record<string, LogEvent['status']>> = {
  sent: 'sent',
  deferred: 'deferred',
  bounced: 'bounced',
  undeliverable: 'bounced',
  expired: 'expired',
  SOFTBOUNCE: 'deferred',
};

/** `status=expired, returned to sender` and what queue-related lines say. */
function readQueued(queueId: string, text: string): Reading {
  if (text === 'removed') return { step: 'removed', queueId };
  const client = /^client=([^,]*)/.exec(text)?.[1];
  if (client !== undefined) return { step: 'arrived', queueId, client };
  if (text.startsWith('uid=')) return { step: 'arrived', queueId };
  const queued = /^from=<(.*)>, size=(\d{1,15}), nrcpt=(\d{1,6})/s.exec(text);
  if (queued?.[1] !== undefined)
    return { step: 'queued', queueId, sender: queued[1], size: Number(queued[2]), recipients: Number(queued[3]) };
  if (/^from=<.*status=expired, /s.test(text))
    return { status: 'expired', queueId, text: 'status=expired, returned to sender', ...senderOf(text) };
  if (
    /^(?:milter-reject|milter-hold|milter-discard|reject|discard|hold|warning|redirect|filter|prepend|replace|bcc)(?::| )/.test(
      text,
    )
  )
    return readReject(text, queueId) ?? 'known';
  const notified = /^sender (?:non-delivery|delivery status|delay) notification: (\w+)$/.exec(text)?.[1];
  if (notified !== undefined) return { step: 'notified', queueId, next: notified };
  if (
    /^(?:host|lost connection with|conversation with|Cannot start TLS|TLS is required|enabling PIX|cannot update mailbox)/.test(
      text,
    )
  ) {
    const host = /^(?:host|lost connection with|conversation with) (\S+)/.exec(text)?.[1];
    return { status: 'warning', queueId, text, ...(host === undefined ? {} : { host }) };
  }
  return 'known';
}

const REJECT =
  /^(?:NOQUEUE: )?(milter-)?(reject_warning|reject|hold|discard|filter|redirect|warn|client|BCC|prepend|bcc|info|proxy-(?:accept|reject)|END-OF-MESSAGE)?:? ?(.*)$/s;
const REJECTED_FROM =
  /^(?:(?:CONNECT|HELO|EHLO|MAIL|RCPT|DATA|BDAT|VRFY|ETRN|END-OF-MESSAGE|END-OF-HEADER|UNKNOWN|AUTH|STARTTLS|BARE NEWLINE|header|body|mime-header|nested-header) .{0,2000}?)?from ([^\s;]+?)(?::\d+)?[:;] (.*)$/s;

/** `NOQUEUE: reject: RCPT from name[addr]: 554 5.7.1 …; from=<…> to=<…> proto=… helo=<…>`. */
function readReject(text: string, queueId: string | undefined): LogEvent | LogStep | undefined {
  const [, , action, rest = ''] = REJECT.exec(text) ?? [];
  if (action === 'reject_warning') return { step: 'spared', ...(queueId === undefined ? {} : { queueId }) };
  if (action === 'discard' || action === 'hold') return readSetAside(action, rest, queueId);
  if (action !== 'reject' && action !== 'proxy-reject') return undefined;
  const [, client, tail] = REJECTED_FROM.exec(rest) ?? [];
  const body = tail ?? rest;
  const cut = body.search(/; (?:from|to|proto|client|helo|sasl_\w+)=/);
  const header = /^(?:header|body|mime-header|nested-header) /.test(rest) ? /: (\S[^:]*)$/.exec(body)?.[1] : undefined;
  const said = header ?? (cut < 0 ? body : body.slice(0, cut));
  const recipient = /[; ]to=<([^>]*)>/.exec(body)?.[1];
  return {
    status: 'rejected',
    text: said,
    ...(client === undefined ? {} : { host: client }),
    ...(queueId === undefined ? {} : { queueId }),
    ...(recipient === undefined ? {} : { recipient }),
    ...senderOf(body),
  };
}

/** A message that this server threw away or holds: by what (`header`, `RCPT`), and the words of the rule. */
function readSetAside(action: 'discard' | 'hold', rest: string, queueId: string | undefined): LogEvent {
  const [, by = 'rule'] = /^(\S+) /.exec(rest) ?? [];
  const rule = /: (\S[^:]*)$/.exec(rest)?.[1];
  return {
    status: 'warning',
    setAside: action === 'hold' ? 'held' : 'discarded',
    text: `${action}: ${by}${rule === undefined ? '' : `: ${rule}`}`,
    ...(queueId === undefined ? {} : { queueId }),
    ...senderOf(rest),
  };
}

function senderOf(text: string): { readonly sender?: string } {
  const sender = /(?:^|[; ])from=<([^>]*)>/.exec(text)?.[1];
  return sender === undefined ? {} : { sender };
}

function readLevel(level: string, text: string, queueId: string | undefined): Reading {
  if (level === 'info') return 'known';
  const status = level === 'fatal' || level === 'panic' || level === 'error' ? 'fatal' : 'warning';
  // Postfix repeats itself while a child cannot start: the child's own words say why.
  return {
    status,
    text: `${level}: ${text}`,
    ...(queueId === undefined ? {} : { queueId }),
    ...(queueId !== undefined && /^(?:header|body|END-OF-MESSAGE) /.test(text) ? { setAside: 'spared' } : {}),
  };
}

/** Remarks on clients and on itself, without a level, that say what was wrong. */
const REMARK =
  /^(?:lost connection after (?:DATA|BDAT|END-OF-MESSAGE|STARTTLS)|timeout after |too many errors after |improper command pipelining|SSL_(?:accept|connect) error|(?:server )?certificate verification failed|PREGREET |DNSBL rank |COMMAND |BARE NEWLINE |NON-SMTP COMMAND |(?:BDAT|DATA) without|unused parameter|not owned by|group or other writable|entering STRESS mode|(?:Postfix is )?using backwards-compatible default)|^disconnect from .* mail=0\//;

/** What tells of no failure. */
const KNOWN =
  /^(?:connect from|disconnect from|lost connection after|(?:Trusted|Untrusted|Anonymous|Verified) TLS connection|setting up TLS connection|TLS SNI|Host offered STARTTLS|initializing the|statistics:|leaving STRESS mode|daemon started|reload|refresh|terminating|starting the|stopping the|stopped|table .* has changed|cache .* full cleanup|close database|discarding EHLO|PASS |CONNECT |DISCONNECT |HANGUP |WHITELIST|ALLOWLIST|BLACKLIST|DENYLIST|WHITELISTED|ALLOWLISTED|SSL handshake|vstream|dnsblog|addr |process |transport |postfix |input_|script |Postfix is running|postmulti|the Postfix mail system|watchdog|mapping|relay=|action=|summary|max_|service|<|-- |Applied|changing |config|request|removed|postscreen|[\w.]+: (?:reverse|sender|client)|client=|message-id=)/;

/** Other texts count as not understood, but for those of scripts and helpers that tell of trouble. */
const readOther = (text: string): Reading =>
  /\b(?:error|failed|cannot|can't|denied|unable|refused)\b/i.test(text) ? { status: 'warning', text } : undefined;
