import type { Reading } from './event.ts';
import { type Stamp, stampOf } from './header.ts';

/** TAI64N of multilog: seconds since 1970 beyond 2^62, in hex (D. J. Bernstein, "TAI64, TAI64N and TAI64NA"). */
const TAI = /^@([0-9a-f]{16})[0-9a-f]{8} (.*)$/s;
/** TAI is ahead of UTC by so many leap seconds since 2017. */
const LEAP_SECONDS = 37n;

/** A line behind its TAI64N stamp. */
export function readTai(line: string): { readonly stamp: Stamp; readonly message: string } | undefined {
  const [, seconds, message] = TAI.exec(line) ?? [];
  if (seconds === undefined || message === undefined) return undefined;
  const unix = BigInt(`0x${seconds}`) - (1n << 62n) - LEAP_SECONDS;
  return unix < 0n || unix > 1n << 36n ? undefined : { stamp: stampOf(Number(unix) * 1000), message };
}

/** qmail-send and s/qmail: `delivery 12: deferral: text/`; spaces of the text are underscores. */
export function readQmail(message: string): Reading {
  const text = message.replace(/^\d{9,10}\.\d{6} /, '');
  const outcome = /^delivery \d+: (success|deferral|failure): ?(.*)$/s.exec(text);
  if (outcome) {
    const said = (outcome[2] ?? '').replaceAll('_', ' ').replace(/\/+$/, '').replaceAll('/', ' ').trim();
    if (outcome[1] === 'success') return { status: 'sent' };
    const expired = /I'm not going to try again|in the queue too long/i.test(said);
    const host = /(\d{1,3}(?:\.\d{1,3}){3})/.exec(said)?.[1];
    return {
      status: expired ? 'expired' : outcome[1] === 'deferral' ? 'deferred' : 'bounced',
      text: said,
      ...(host === undefined ? {} : { host }),
    };
  }
  if (/^(?:alert|warning): /.test(text)) return { status: text.startsWith('alert') ? 'fatal' : 'warning', text };
  const arrived = /^info msg (\d{1,12}): bytes (\d{1,15}) from <([^>]*)>/.exec(text);
  if (arrived?.[1] !== undefined)
    return { step: 'arrived', queueId: arrived[1], size: Number(arrived[2]), sender: arrived[3] ?? '' };
  const ended = /^end msg (\d{1,12})/.exec(text)?.[1];
  if (ended !== undefined) return { step: 'removed', queueId: ended };
  return /^(?:status: local|starting delivery \d+|new msg \d+|end msg \d+|info msg \d+|bounce msg \d+|triple bounce|tcpserver: )/.test(
    text,
  )
    ? 'known'
    : undefined;
}
