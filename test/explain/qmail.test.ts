import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explainFiles, explainLines, logOf, type ReportedLog } from './explained.ts';

const LOG = fileURLToPath(new URL('../../fixtures/maillog/qmail/qmail-send.log', import.meta.url));
/** Without their stamps. */
const lines = readFileSync(LOG, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.slice(26));
const matching = (form: RegExp): readonly RegExpExecArray[] =>
  lines.flatMap((line) => {
    const match = form.exec(line);
    return match === null ? [] : [match];
  });
const count = (form: RegExp): number => lines.filter((line) => form.test(line)).length;

/** The same log behind syslog's header, as splogger(8) writes it, and as s/qmail's `sqmail` does. */
const asSyslog = (program: string): readonly string[] =>
  lines.map(
    (line, at) =>
      `2026-01-31T12:${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}Z mail ${program}: 1769860800.${String(at).padStart(6, '0')} ${line}`,
  );

const summed = async (): Promise<ReportedLog> => logOf(await explainFiles([LOG], { summary: true }));

describe('a log of qmail-send', () => {
  it('is understood to the last line', async () => {
    expect(await summed()).toMatchObject({ format: 'qmail', lines: lines.length, understood: lines.length });
  });

  it('is counted as by hand', async () => {
    const { deliveries, summary } = await summed();
    const sizes = matching(/^info msg (\d+): bytes (\d+) from <([^>]*)>/).map(([, , size, sender]) => ({
      size: Number(size),
      sender,
    }));
    const givenUp = count(/^delivery \d+: failure: .*not_going_to_try_again/);
    expect(deliveries).toEqual({
      sent: count(/^delivery \d+: success/),
      deferred: count(/^delivery \d+: deferral/),
      bounced: count(/^delivery \d+: failure/) - givenUp,
      expired: givenUp,
      rejected: 0,
    });
    expect(summary?.totals).toMatchObject({
      received: sizes.length,
      octetsReceived: sizes.reduce((sum, { size }) => sum + size, 0),
      delivered: count(/: success: /),
      deferred: count(/: deferral: /),
      deferredMessages: 2,
      bounced: count(/: failure: /) - givenUp,
      expired: givenUp,
      rejected: 0,
    });
    const senders = new Map<string, number>();
    for (const { sender = '' } of sizes) senders.set(sender || '<>', (senders.get(sender || '<>') ?? 0) + 1);
    expect(Object.fromEntries((summary?.senders.entries ?? []).map(({ name, count: times }) => [name, times]))).toEqual(
      Object.fromEntries(senders),
    );
  });

  it('joins each outcome to its message and recipient', async () => {
    const { summary, messages } = await summed();
    // Octets of a message count once for each recipient that got it.
    const sizeOf = new Map<string, number>();
    const attempts = new Map<string, string>();
    let octets = 0;
    for (const line of lines) {
      const [, id, size] = /^info msg (\d+): bytes (\d+)/.exec(line) ?? [];
      if (id !== undefined) sizeOf.set(id, Number(size));
      const [, number, of] = /^starting delivery (\d+): msg (\d+)/.exec(line) ?? [];
      if (number !== undefined) attempts.set(number, of ?? '');
      const [, done] = /^delivery (\d+): success/.exec(line) ?? [];
      if (done !== undefined) octets += sizeOf.get(attempts.get(done) ?? '') ?? 0;
    }
    expect(summary?.totals.octetsDelivered).toBe(octets);
    const dave = summary?.recipients.entries.find(({ name }) => name === 'dave@example.com');
    expect(dave).toMatchObject({ count: 1, deferrals: 2 });
    expect(messages).toMatchObject({
      seen: count(/^new msg /) + 1,
      finished: count(/^end msg /),
      unfinished: 2,
      begunBefore: 1,
      notifications: count(/^bounce msg /),
      notificationsFailed: 1,
    });
  });

  it('tells who waits, who got it later, and when the rest is tried again', async () => {
    const { groups } = await summed();
    const silent = groups.find(({ waiting = 0 }) => waiting > 0);
    expect(silent).toMatchObject({ waiting: 1, recipients: 2 });
    // (√60 + 20)² = 729 s after the arrival at 12:36:40, 669 after the attempt at 12:37:40.
    expect(silent?.nextAttempt).toBe('2026-01-31T12:48:49Z');
    expect(groups.find(({ pattern }) => pattern === 'log/rate/greylisted')).toMatchObject({ deliveredLater: 1 });
  });

  it.each(['qmail', 'sqmail'])('behind the header of syslog, by %s', async (program) => {
    const log = logOf(await explainLines(asSyslog(program), { summary: true }));
    const { totals } = (await summed()).summary ?? {};
    expect(log).toMatchObject({ format: 'qmail', understood: lines.length, summary: { totals } });
  });
});
