import type { LogEvent, Reading } from './event.ts';

const RESULTS: Readonly<Record<string, LogEvent['status']>> = {
  Ok: 'sent',
  TempFail: 'deferred',
  PermFail: 'bounced',
  Loop: 'bounced',
  Expired: 'expired',
};

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
    if (source !== undefined && !/^(?:-|127\.|::1|\[::1)/.test(source) && relay?.startsWith(`${source} `))
      return { status: 'warning', text: `relayed to itself: ${source} is an address of this host` };
    return {
      status,
      ...(status === 'sent' || text === undefined ? {} : { text }),
      ...(recipient === undefined ? {} : { recipient }),
      ...(relay === undefined || relay === '-' ? {} : { host: relay }),
      ...(evpid === undefined ? {} : { queueId: evpid }),
    };
  }
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
