import type { LogStep, Reading } from './event.ts';

/** Sendmail's queue ids: eight characters, then the process id. */
const QUEUE_ID = /^([0-9A-Za-z]{8}\d{5,10}|NOQUEUE): (.*)$/s;

export function readSendmail(message: string): Reading {
  const [, id, rest] = QUEUE_ID.exec(message) ?? [];
  const queueId = id === undefined || id === 'NOQUEUE' ? {} : { queueId: id };
  const text = rest ?? message;
  const stat = /(?:^|, )stat=(.*)$/s.exec(text)?.[1];
  if (stat !== undefined && /^to=/.test(text)) return readDelivery(text, stat, queueId);
  if (id !== undefined && text.startsWith('from=')) return readArrival(id, text);
  if (id !== undefined && text.startsWith('done; ')) return { step: 'removed', queueId: id };
  const returned = /^(\w{12,18}): (?:DSN|return to sender|sender notify|postmaster notify): /.exec(text)?.[1];
  if (id !== undefined && returned !== undefined)
    return { status: 'warning', text, queueId: id, notification: returned };
  const connect = /^connect from (.*)$/s.exec(text)?.[1];
  if (connect !== undefined) return { connection: 'opened', client: connect };
  const [, side, version, verify, cipher] =
    /^STARTTLS=(server|client), relay=.*?, version=(\S+?), verify=(\w+), cipher=([\w-]+)/.exec(text) ?? [];
  if (version !== undefined && verify !== undefined && cipher !== undefined)
    return {
      connection: 'encrypted',
      tls: { direction: side === 'server' ? 'in' : 'out', protocol: version, cipher, trust: verify },
    };
  const demanded = /^ruleset=tls_\w+, arg1=(\S+?), relay=(\S+?), reject=(.*)$/s.exec(text);
  if (demanded?.[3] !== undefined)
    return {
      status: 'warning',
      text: `TLS ${demanded[1]}: ${demanded[3]}`,
      ...queueId,
      ...(demanded[2] === undefined ? {} : { host: demanded[2] }),
    };
  const ruled =
    /^ruleset=\w+, (?:arg1=(.*?), )?(?:arg2=.*?, )?(?:relay=(.*?), )?(?:reject|discard|quarantine)=(.*)$/s.exec(text);
  if (ruled?.[3] !== undefined) {
    const recipient = /<([^>]*)>/.exec(ruled[1] ?? '')?.[1];
    return {
      status: 'rejected',
      text: ruled[3],
      ...queueId,
      ...(ruled[2] === undefined ? {} : { host: ruled[2] }),
      ...(recipient === undefined ? {} : { recipient }),
    };
  }
  const refused = /^(?:<([^>]*)>\.\.\. |Milter: .*?reject=|.*?, reject=)(.*)$/s.exec(text);
  if (refused?.[2] !== undefined && id !== undefined)
    return {
      status: 'rejected',
      text: refused[2],
      ...queueId,
      ...(refused[1] === undefined ? {} : { recipient: refused[1] }),
    };
  if (/^(?:SYSERR|NOQUEUE: SYSERR)/.test(text)) return { status: 'fatal', text, ...queueId };
  if (
    /message size .* exceeds|lost input channel|timeout waiting|collect: |STARTTLS=\w+: error|STARTTLS=\w+, error|TLS handshake|did not issue|possible SMTP|rejecting (?:commands|connections|new messages)|low on space|qualif|Milter \(|temp failing|Too many|DSN: (?!Return)|alias database|unsafe|not owner|Losing|tempfail/i.test(
      text,
    )
  )
    return { status: 'warning', text, ...queueId };
  return rest !== undefined ||
    /^(?:starting daemon|tls_\w+_features=|STARTTLS=|AUTH=|gethostbyaddr|alias|restarting|started as|error)/.test(text)
    ? 'known'
    : undefined;
}

/** `from=<s@example.com>, size=1234, class=0, nrcpts=1, msgid=<…>, proto=ESMTP, daemon=MTA, relay=name [addr]`. */
function readArrival(queueId: string, text: string): LogStep {
  const sender = /^from=(.*?), size=/s.exec(text)?.[1]?.replace(/^<(.*)>$/, '$1');
  const [, size] = /, size=(\d{1,15}),/.exec(text) ?? [];
  const [, recipients] = /, nrcpts=(\d{1,6}),/.exec(text) ?? [];
  const client = /, relay=(.*)$/s.exec(text)?.[1];
  return {
    step: 'arrived',
    queueId,
    ...(sender === undefined ? {} : { sender }),
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(recipients === undefined ? {} : { recipients: Number(recipients) }),
    ...(client === undefined ? {} : { client }),
  };
}

const STATUSES = [
  ['Sent', 'sent'],
  ['Deferred', 'deferred'],
  ['queued', undefined],
] as const;

function readDelivery(text: string, stat: string, queueId: { readonly queueId?: string }): Reading {
  const known = STATUSES.find(([word]) => stat.startsWith(word));
  if (known?.[1] === undefined && known) return 'known';
  const field = (name: string): string | undefined => new RegExp(`(?:^|, )${name}=([^,]*)`).exec(text)?.[1];
  const recipient = (/^to=(.*?), (?:ctladdr|delay|xdelay|mailer)=/s.exec(text)?.[1] ?? '')
    .split(',')[0]
    ?.replace(/^<(.*)>$/, '$1');
  const relay = /, relay=(.*?), (?:dsn|reply|stat)=/s.exec(text)?.[1];
  const dsn = field('dsn');
  const status =
    known?.[1] ??
    (/^Return (?:receipt|to sender)/.test(stat) ? 'expired' : dsn?.startsWith('4.') ? 'deferred' : 'bounced');
  const reply = /, reply=(.*?), stat=/s.exec(text)?.[1];
  const said = stat.replace(/^Deferred: /, '');
  const delay = daysAndClock(field('delay'));
  const next =
    status === 'sent' ? /^Sent \((?:.*queued as (\w+)|(\w+) Message accepted for delivery)\)/.exec(stat) : null;
  const follows = next?.[1] ?? next?.[2];
  return {
    status,
    ...queueId,
    ...(delay === undefined ? {} : { delay }),
    ...(follows === undefined ? {} : { next: follows }),
    ...(recipient ? { recipient } : {}),
    ...(status === 'sent'
      ? {}
      : {
          text:
            reply !== undefined &&
            !said.includes(reply) &&
            /^Service unavailable|^User unknown|^Data format|^Deferred$/.test(said)
              ? reply
              : said,
        }),
    ...(relay === undefined || relay === '' ? {} : { host: relay }),
    ...(dsn === undefined ? {} : { enhancedStatus: dsn }),
  };
}

/** `[days+]hh:mm:ss` in seconds. */
function daysAndClock(text: string | undefined): number | undefined {
  const [, days = '0', hours, minutes, seconds] = /^(?:(\d+)\+)?(\d\d):(\d\d):(\d\d)$/.exec(text ?? '') ?? [];
  if (hours === undefined) return undefined;
  return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
}
