import { durationOf } from './duration.ts';
import type { LogEvent, LogStep, Reading, TlsUse } from './event.ts';
import { type Stamp, zoneOf } from './header.ts';

/** Exim's own files: `2026-01-31 12:00:00[.123] [+0100] [pid] …` (Exim specification, chapter "Log files"). */
const HEADER = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?:\.\d+)?(?: ([+-]\d{4}))?(?: \[\d+\])? (.*)$/s;
/** Message ids of all versions: 6-6-2 and, since 4.97, 6-11-4. */
const MESSAGE_ID = /^([0-9A-Za-z]{6}-[0-9A-Za-z]{6}(?:[0-9A-Za-z]{5})?-[0-9A-Za-z]{2}(?:[0-9A-Za-z]{2})?) (.*)$/s;

export function readEximHeader(line: string): { readonly stamp: Stamp; readonly message: string } | undefined {
  const match = HEADER.exec(line);
  if (!match) return undefined;
  const [, year, month, day, hours, minutes, seconds, zoneText, message = ''] = match;
  const zone = zoneText === undefined ? undefined : zoneOf(zoneText);
  const time = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return {
    stamp: {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      time,
      ...(zone === undefined ? {} : { zone }),
    },
    message,
  };
}

/** Reads a line of mainlog, rejectlog or paniclog without its time. */
export function readExim(message: string): Reading {
  const [, id, rest] = MESSAGE_ID.exec(message) ?? [];
  if (id === undefined || rest === undefined) return readUnqueued(message);
  if (rest === 'Completed') return { step: 'removed', queueId: id };
  const flag = /^(\*\*|==|=>|->|>>|\*>|<=|\(=) ?(.*)$/s.exec(rest);
  if (flag?.[1] === undefined) return readRemark(id, rest);
  const body = flag[2] ?? '';
  switch (flag[1]) {
    case '**':
      return {
        status: /retry time(?:out| not reached)|retry timeout exceeded/.test(body) ? 'expired' : 'bounced',
        queueId: id,
        ...readDelivery(body),
      };
    case '==':
      return { status: 'deferred', queueId: id, ...readDelivery(body) };
    case '=>':
    case '->':
    case '>>':
    case '*>':
      return { status: 'sent', queueId: id, ...withoutText(readDelivery(body)), ...tlsOf(body, 'out') };
    case '<=':
      return readArrival(id, body);
    default:
      return 'known';
  }
}

/** `sender H=host [addr] X=TLS1.3:cipher:bits S=1234 id=…`; the null sender is `<>`, and a bounce has `R=` its message. */
function readArrival(queueId: string, body: string): LogStep {
  const sender = /^(\S+)/.exec(body)?.[1];
  const size = / S=(\d{1,15})(?: |$)/.exec(body)?.[1];
  const client = clientOf(body).host ?? / (?:U=\S+ )?P=(local\S*)/.exec(body)?.[1];
  return {
    step: 'arrived',
    queueId,
    ...(sender === undefined ? {} : { sender: sender === '<>' ? '' : sender }),
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(client === undefined ? {} : { client }),
    ...tlsOf(body, 'in'),
  };
}

/** `X=TLS1.3:ECDHE_…__AES_256_GCM:256 CV=yes`; the bits say nothing more than the cipher. */
function tlsOf(body: string, direction: TlsUse['direction']): { readonly tls?: TlsUse } {
  const [, protocol, cipher] = / X=(TLS[\d.]+):([\w-]+)/.exec(body) ?? [];
  if (protocol === undefined || cipher === undefined) return {};
  const trust = / CV=(\w+)/.exec(body)?.[1];
  return {
    tls: { direction, protocol: protocol.replace('TLS', 'TLSv'), cipher, ...(trust === undefined ? {} : { trust }) },
  };
}

type Parts = Pick<LogEvent, 'recipient' | 'host' | 'text' | 'delay'>;

/** `address <original> R=router T=transport H=host [addr] defer (-1): text`; a failed one has the text behind `: `. */
function readDelivery(body: string): Parts {
  const recipient = /^(\S+)/.exec(body)?.[1]?.replace(/:$/, '');
  const host = /(?: H=|[: ]host )(\S+(?: DS)? \[[^\]]+\])/.exec(body)?.[1]?.replace(' DS', '');
  const text =
    / defer \(-?\d+\)(?: H=\S+(?: DS)? \[[^\]]+\](?: DT=\S+)?)?: ?(.*)$/s.exec(body)?.[1] ??
    /(?:^\S+(?: <[^>]*>)?(?: [A-Z]{1,3}=(?:"[^"]*"|\S+)(?: DS)?(?: \[[^\]]+\](?::\d+)?)?)*): (.*)$/s.exec(body)?.[1] ??
    / defer (\(-?\d+\).*)$/s.exec(body)?.[1];
  const delay = durationOf(/ QT=([\dwdhms.]+)/.exec(body)?.[1]);
  return {
    ...(recipient === undefined ? {} : { recipient }),
    ...(host === undefined ? {} : { host }),
    ...(delay === undefined ? {} : { delay }),
    text: (text ?? body).trim(),
  };
}

function withoutText({ text: _, ...rest }: Parts): Parts {
  return rest;
}

/** Lines about a message that are no delivery: errors of hosts on the way, rejections after DATA, freezing. */
function readRemark(queueId: string, text: string): Reading {
  const rejected = /(?:^|\s)rejected (?:after DATA|from|by)[^:]*: (.*)$/s.exec(text);
  if (rejected?.[1] !== undefined) return { status: 'rejected', queueId, text: rejected[1], ...clientOf(text) };
  const trouble =
    /^(?:H=(\S+ \[[^\]]+\])(?: [A-Z]+=\S+)*:? )?((?:SMTP error|Connection|Operation|No route|Network|TLS (?:error|session)|a TLS|SMTP timeout|Remote host closed|DKIM: .*fail|Frozen|Warning:|error|failed|Unable|Cannot|DANE).*)$/is.exec(
      text,
    );
  if (
    trouble?.[2] !== undefined &&
    /frozen|error|fail|timeout|timed|closed|refused|route|unreachable|required|unable|cannot/i.test(trouble[2])
  )
    return { status: 'warning', queueId, text: trouble[2], ...(trouble[1] === undefined ? {} : { host: trouble[1] }) };
  return 'known';
}

/** Lines without a message: what the daemon refused, and its troubles. */
function readUnqueued(message: string): Reading {
  const text = message.trim();
  const rejected =
    /(?:^|\s)(?:temporarily )?rejected (?:connection in|(?:EHLO|HELO|MAIL|RCPT|DATA|VRFY|EXPN|ETRN|AUTH|STARTTLS|after|by|from))(?: or HELO)? ?(<[^>]*>|[^:]*?)?(?: ?<([^>]*)>)?: (.*)$/s.exec(
      text,
    );
  if (rejected?.[3] !== undefined) {
    const recipient = / rejected RCPT <([^>]*)>/.exec(text)?.[1];
    return {
      status: 'rejected',
      text: rejected[3],
      ...clientOf(text),
      ...(recipient === undefined ? {} : { recipient }),
    };
  }
  if (
    /^(?:Start queue run|End queue run|exim \d|Warning: purging|no host name found|no IP address found|SMTP connection from|SMTP protocol|SMTP syntax|SMTP call|Suggested action|daemon|cwd=|Completed|unexpected disconnection|TLS error on connection|H=\S+.*(?:NULL|disconnect)|SMTP data timeout|SMTP command timeout|socket bind|Failed to|Cannot|LOG:|Remote host)/.test(
      text,
    )
  ) {
    return /error|fail|cannot|timeout|unexpected|synchronization| lost | dropped/i.test(text)
      ? { status: 'warning', text, ...clientOf(text) }
      : 'known';
  }
  if (/authenticator failed|535 Incorrect/.test(text)) return { status: 'rejected', text, ...clientOf(text) };
  return /error|fail|cannot|timeout|refused|denied|panic/i.test(text) ? { status: 'warning', text } : undefined;
}

function clientOf(text: string): { readonly host?: string } {
  const host =
    /H=(\S+ (?:\([^)]*\) )?\[[^\]]+\])/.exec(text)?.[1] ?? /from (\S+ (?:\([^)]*\) )?\[[^\]]+\])/.exec(text)?.[1];
  return host === undefined ? {} : { host };
}
