import { durationOf } from './duration.ts';
import type { LogEvent, Reading } from './event.ts';

const RESULTS: Readonly<Record<string, LogEvent['status']>> = {
  Ok: 'sent',
  TempFail: 'deferred',
  PermFail: 'bounced',
  Loop: 'bounced',
  Expired: 'expired',
};

/** An envelope's id begins with that of its message (smtpd's queue.c, `evpid_to_msgid`). */
const messageOf = (envelope: string): string => envelope.slice(0, 8);

function readArrival(field: (name: string) => string | undefined): Reading {
  const [queueId, size, recipients] = [field('msgid'), field('size'), field('nrcpt')];
  if (queueId === undefined) return 'known';
  return {
    step: 'arrived',
    queueId,
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(recipients === undefined ? {} : { recipients: Number(recipients) }),
  };
}

/** OpenSMTPD's `session mta delivery evpid=… result="TempFail" stat="450 …"` and what its daemon refuses. */
export function readOpensmtpd(message: string): Reading {
  const field = (name: string): string | undefined =>
    new RegExp(`(?:^| )${name}=(?:"([^"]*)"|<([^>]*)>|(\\S+))`)
      .exec(message)
      ?.slice(1)
      .find((one) => one !== undefined);
  if (/ (?:mta|mda|bounce) delivery /.test(message) || /^delivery: |^relay: /.test(message)) {
    const status = RESULTS[field('result') ?? ''];
    if (status === undefined) return undefined;
    const text = /(?:^| )stat="(.*)"$/s.exec(message)?.[1] ?? /(?:^| )stat=(.*)$/s.exec(message)?.[1];
    const [recipient, relay, evpid] = [field('to'), field('relay'), field('evpid')];
    const source = field('source');
    const delay = durationOf(field('delay'));
    const next = /^2\d\d \S+ ([0-9a-f]{8}) Message accepted for delivery/.exec(text ?? '')?.[1];
    if (source !== undefined && !/^(?:-|127\.|::1|\[::1)/.test(source) && relay?.startsWith(`${source} `))
      return { status: 'warning', text: `relayed to itself: ${source} is an address of this host` };
    return {
      status,
      ...(status === 'sent' || text === undefined ? {} : { text }),
      ...(recipient === undefined ? {} : { recipient }),
      ...(relay === undefined || relay === '-' ? {} : { host: relay }),
      ...(evpid === undefined ? {} : { queueId: messageOf(evpid) }),
      ...(delay === undefined ? {} : { delay }),
      ...(next === undefined ? {} : { next }),
    };
  }
  const [, session] = /^([0-9a-f]{16}) smtp connected /.exec(message) ?? [];
  if (session !== undefined) {
    const [name, address] = [field('host'), field('address')];
    return { connection: 'opened', client: `${name ?? 'unknown'}[${address ?? 'unknown'}]` };
  }
  if (/^[0-9a-f]{16} smtp message /.test(message)) return readArrival(field);
  const envelope = / smtp envelope /.test(message) ? field('evpid') : undefined;
  if (envelope !== undefined) {
    const sender = field('from');
    return { step: 'queued', queueId: messageOf(envelope), ...(sender === undefined ? {} : { sender }) };
  }
  const [, side, protocol, cipher] = / (smtp|mta) tls ciphers=(TLSv[\d.]+):([\w-]+)/.exec(message) ?? [];
  if (protocol !== undefined && cipher !== undefined)
    return { connection: 'encrypted', tls: { direction: side === 'smtp' ? 'in' : 'out', protocol, cipher } };
  if (/ (?:smtp )?failed-command /.test(message)) {
    const result = /(?:^| )result="(.*)"$/s.exec(message)?.[1];
    const recipient = /RCPT TO: ?<([^>]*)>/i.exec(message)?.[1];
    return { status: 'rejected', text: result ?? message, ...(recipient === undefined ? {} : { recipient }) };
  }
  if (/ envelope .*result="?Expired/.test(message)) return { status: 'expired', text: message };
  if (
    /^(?:warn|fatal|smtp-out|mta|queue|control|debug|error|lookup|relay)[:-]/.test(message) ||
    / (?:mta error|smtp error|smtp disconnected reason=timeout|mta disconnected reason=(?!quit))/.test(message) ||
    / reason="?(?!quit|disconnect)[a-z-]*error/.test(message)
  ) {
    if (/^(?:warn|fatal)|fail|error|timeout|refused|disabled|enabl/i.test(message))
      return { status: message.startsWith('fatal') ? 'fatal' : 'warning', text: message };
    return 'known';
  }
  return /^[0-9a-f]{16} (?:smtp|mta|mda|bounce) |^info: |^[0-9a-f]{16} [a-z]+/.test(message) ? 'known' : undefined;
}
