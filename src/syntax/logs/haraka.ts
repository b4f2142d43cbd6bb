import type { Reading } from './event.ts';
import type { Stamp } from './header.ts';

/** Haraka's `2026-01-31T12:00:00.000Z [NOTICE] [UUID.1.1] [outbound] text`. */
const LINE =
  /^(?:(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.\d{3}Z )?\[(DATA|PROTOCOL|DEBUG|INFO|NOTICE|WARN|ERROR|CRIT|ALERT|EMERG)\] \[([^\]]*)\] \[([^\]]*)\] (.*)$/s;

export function readHaraka(line: string): { readonly stamp?: Stamp; readonly reading: Reading } | undefined {
  const match = LINE.exec(line);
  if (!match) return undefined;
  const [, year, month, day, hours, minutes, seconds, level = '', id = '', plugin = '', text = ''] = match;
  const time = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  const reading = ofMessage(readText(level, plugin, text.trimStart()), id);
  return year === undefined
    ? { reading }
    : { stamp: { year: Number(year), month: Number(month), day: Number(day), time, zone: 0 }, reading };
}

/** `CONNECTION.TRANSACTION[.DELIVERY]`: the message is the transaction. */
const MESSAGE = /^([0-9A-F-]{36}\.\d{1,6})(?:\.\d{1,6})?$/;

/** The same reading, with the id of the message that the line is about. */
function ofMessage(reading: Reading, id: string): Reading {
  const queueId = MESSAGE.exec(id)?.[1];
  if (queueId === undefined || typeof reading !== 'object' || 'connection' in reading) return reading;
  return { ...reading, queueId };
}

function readText(level: string, plugin: string, text: string): Reading {
  const recipient = /<([^>]*@[^>]*)>/.exec(text)?.[1];
  const to = recipient === undefined ? {} : { recipient };
  if (plugin === 'outbound') {
    const secured = /^secured .*?cipher=(\S+) version=(\S+)/.exec(text);
    if (secured?.[1] !== undefined && secured[2] !== undefined) {
      const trust = /verified=true/.test(text) ? 'Verified' : 'Untrusted';
      return { connection: 'encrypted', tls: { direction: 'out', protocol: secured[2], cipher: secured[1], trust } };
    }
    const outcome = /^recipient <[^>]*> (deferred|bounced|rejected|failed):? (.*)$/s.exec(text);
    if (outcome?.[2] !== undefined)
      return { status: outcome[1] === 'deferred' ? 'deferred' : 'bounced', text: outcome[2], ...to };
    const delivered = /^delivered (?:.*? host=(\S+) ip=(\S+))?/.exec(text);
    if (delivered) {
      const delay = / delay=([\d.]+)/.exec(text)?.[1];
      const domain = / domain=(\S+)/.exec(text)?.[1];
      const host = delivered[1] === undefined ? {} : { host: `${delivered[1]}[${delivered[2] ?? ''}]` };
      return {
        status: 'sent',
        ...(recipient === undefined && domain !== undefined ? { recipient: `@${domain}` } : to),
        ...host,
        ...(delay === undefined ? {} : { delay: Number(delay) }),
      };
    }
    const bounce = /^(?:bounced?[ :]|bouncing mail: )(.*)$/s.exec(text)?.[1];
    if (bounce !== undefined) return { status: 'bounced', text: bounce, ...to };
    // Each recipient's deferral is told by a line of its own before this one.
    const postponed = /^Temp failing \S+ for [^:]{1,40}: (?!Some recipients)(.*)$/s.exec(text)?.[1];
    if (postponed !== undefined) return { status: 'deferred', text: postponed };
    if (/ is local, skipping since local_mx_ok=false/.test(text)) return { status: 'warning', text };
    const trouble =
      /^(?:temp_fail|tempfail|deferring|connection (?:refused|error|timeout)|ongoing connection failed|Failed to|Error|Unrecognized|no MX|no valid|.*(?:ECONN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH))/i.test(
        text,
      );
    return trouble ? { status: 'warning', text } : 'known';
  }
  const connected = /^connect ip=(\S+) /.exec(text)?.[1];
  if (connected !== undefined) return { connection: 'opened', client: `unknown[${connected}]` };
  const ended = /^disconnect ip=(\S+) rdns=(\S+) .* time=([\d.]+)/.exec(text);
  const size = /^message mid=.* size=(\d{1,15}) rcpts=(\d{1,6})\//.exec(text);
  if (size?.[1] !== undefined) return { step: 'arrived', size: Number(size[1]), recipients: Number(size[2]) };
  // What no plugin took is refused by the core itself, which tells it at the end of the session only.
  const unclaimed = /^disconnect .* lr="(550 I cannot deliver mail for .*?|451 {2}\([0-9A-F.-]+\))" time=/.exec(
    text,
  )?.[1];
  if (unclaimed !== undefined) return { status: 'rejected', text: unclaimed, ...to };
  const denied = /code=(DENY\w*) msg="(.*?)"(?: |$)/s.exec(text);
  if (denied?.[2] !== undefined) return { status: 'rejected', text: denied[2] === '' ? text : denied[2], ...to };
  if (ended?.[1] !== undefined)
    return { connection: 'closed', client: `${ended[2] ?? 'unknown'}[${ended[1]}]`, seconds: Number(ended[3]) };
  return level === 'ERROR' || level === 'CRIT' || level === 'ALERT' || level === 'EMERG'
    ? { status: 'warning', text }
    : 'known';
}
