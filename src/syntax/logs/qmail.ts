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
  const [, attempt, outcome, report = ''] =
    /^delivery (\d{1,12}): (success|deferral|failure): ?(.*)$/s.exec(text) ?? [];
  if (attempt !== undefined) {
    const said = reportText(report);
    const host = hostOf(said);
    if (outcome === 'success') return { status: 'sent', attempt, ...host };
    const expired = /I'm not going to try again|in the queue too long/i.test(said);
    return {
      status: expired ? 'expired' : outcome === 'deferral' ? 'deferred' : 'bounced',
      text: said,
      attempt,
      ...host,
    };
  }
  if (/^(?:alert|warning): /.test(text)) return { status: text.startsWith('alert') ? 'fatal' : 'warning', text };
  const [, queueId, size, sender = '', injection] =
    /^info msg (\d{1,12}): bytes (\d{1,15}) from <([^>]*)>(?: qp (\d{1,10}))?/.exec(text) ?? [];
  if (queueId !== undefined)
    return { step: 'arrived', queueId, size: Number(size), sender, ...(injection ? { injection } : {}) };
  const [, number, of, recipient] =
    /^starting delivery (\d{1,12}): msg (\d{1,12}) to (?:local|remote) (\S+)/.exec(text) ?? [];
  if (number !== undefined && of !== undefined && recipient !== undefined)
    return { attempt: number, queueId: of, recipient };
  const [, bounced, by] = /^bounce msg (\d{1,12}) qp (\d{1,10})/.exec(text) ?? [];
  if (bounced !== undefined && by !== undefined) return { step: 'notified', queueId: bounced, injection: by };
  const ended = /^end msg (\d{1,12})/.exec(text)?.[1];
  if (ended !== undefined) return { step: 'removed', queueId: ended };
  return /^(?:status: local|starting delivery \d+|new msg \d+|end msg \d+|info msg \d+|bounce msg \d+|triple bounce|tcpserver: )/.test(
    text,
  )
    ? 'known'
    : undefined;
}

/** A report as it was before qmail-send wrote it into one word: `_` for spaces, `/` for ends of lines. */
export const reportText = (report: string): string =>
  report.replaceAll('_', ' ').replace(/\/+$/, '').replaceAll('/', ' ').trim();

/** qmail-remote names the host by its address, qmail-local names none. */
function hostOf(said: string): { readonly host?: string } {
  const host = /(\d{1,3}(?:\.\d{1,3}){3})/.exec(said)?.[1];
  return host === undefined ? {} : { host };
}
