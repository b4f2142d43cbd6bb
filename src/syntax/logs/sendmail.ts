import type { Reading } from './event.ts';

/** Sendmail's queue ids: eight characters, then the process id. */
const QUEUE_ID = /^([0-9A-Za-z]{8}\d{5,10}|NOQUEUE): (.*)$/s;

export function readSendmail(message: string): Reading {
  const [, id, rest] = QUEUE_ID.exec(message) ?? [];
  const queueId = id === undefined || id === 'NOQUEUE' ? {} : { queueId: id };
  const text = rest ?? message;
  const stat = /(?:^|, )stat=(.*)$/s.exec(text)?.[1];
  if (stat !== undefined && /^to=/.test(text)) return readDelivery(text, stat, queueId);
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
  return {
    status,
    ...queueId,
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
