import { describe, expect, it } from 'vitest';
import type { LogAnswer } from '../../src/facts/log-answer.ts';
import type { Report } from '../../src/findings/report.ts';
import { explainPage } from '../../src/pages/explain.ts';
import { text } from '../../src/reporters/text.ts';
import { runCli } from '../support/cli.ts';
import { STYLE } from '../support/reports.ts';
import { explainLines, logOf } from './explained.ts';

const at = (time: string, program: string, message: string): string =>
  `2026-01-31T${time}Z mail postfix/${program}[123]: ${message}`;

const FULL = (id: string, to: string, time = '12:00:00'): string =>
  at(
    time,
    'smtp',
    `${id}: to=<${to}>, relay=mx.example.net[198.51.100.25]:25, delay=2, delays=1/0/0.5/0.5, dsn=5.2.2, status=bounced (host mx.example.net[198.51.100.25] said: 552 5.2.2 <${to}>: Recipient address rejected: Mailbox is full (in reply to RCPT TO command))`,
  );
const TIMED_OUT = (id: string, to: string, time: string, delay: number): string =>
  at(
    time,
    'smtp',
    `${id}: to=<${to}>, relay=none, delay=${delay}, delays=${delay - 31}/1/30/0, dsn=4.4.1, status=deferred (connect to mx.example.org[203.0.113.66]:25: Connection timed out)`,
  );
const DKIM = (id: string, time = '12:00:00'): string =>
  at(
    time,
    'smtp',
    `${id}: to=<u@gmail.com>, relay=gmail-smtp-in.l.google.com[192.0.2.26]:25, delay=2, delays=1/0/0.5/0.5, dsn=5.7.26, status=bounced (host gmail-smtp-in.l.google.com[192.0.2.26] said: 550-5.7.26 Your email has been blocked because the sender is unauthenticated. 550 5.7.26  https://support.google.com/mail/answer/81126#authentication a1si1qvl.26 - gsmtp (in reply to end of DATA command))`,
  );
const SENT = (id: string, to: string, time: string): string =>
  at(
    time,
    'smtp',
    `${id}: to=<${to}>, relay=mx.example.org[203.0.113.66]:25, delay=2, delays=1/0/0.5/0.5, dsn=2.0.0, status=sent (250 ok)`,
  );
const RELAY_DENIED = at(
  '12:00:05',
  'smtpd',
  'NOQUEUE: reject: RCPT from unknown[203.0.113.9]: 454 4.7.1 <d@example.org>: Relay access denied; from=<x@example.org> to=<d@example.org> proto=ESMTP helo=<x>',
);

const MIXED: readonly string[] = [
  ...['A', 'B', 'C'].map((id) => FULL(`4F1A2B3C4${id}`, `u${id}@example.net`)),
  FULL('4F1A2B3C4A', 'other@example.net', '13:00:00'),
  DKIM('4F1A2B3C51'),
  ...Array.from({ length: 9 }, () => RELAY_DENIED),
];

const answerOf = (report: Report): LogAnswer | undefined => (logOf(report) as { readonly answer?: LogAnswer }).answer;
const evidence = (report: Report, label: string): readonly string[] =>
  report.findings.flatMap((finding) => finding.evidence.filter((one) => one.label === label).map(({ value }) => value));

describe('the answer', () => {
  it('is what fails most of our own mail, and the commonest that we can mend', async () => {
    const answer = answerOf(await explainLines(MIXED));
    expect(answer).toMatchObject({
      failures: 5,
      mostly: { id: 'log/quota/mailbox-full', count: 4, share: 80, blame: 'recipient' },
      ours: { id: 'log/auth/google-unauthenticated', provider: 'google', count: 1, blame: 'us' },
    });
    expect(answer?.mostly.fix).not.toBe('');
  });

  it('is of what our server refused where nothing else failed', async () => {
    expect(answerOf(await explainLines([RELAY_DENIED]))?.mostly).toMatchObject({ count: 1, share: 100 });
  });

  it('is not there where nothing failed', async () => {
    expect(answerOf(await explainLines([SENT('4F1A2B3C41', 'u@example.org', '12:00:00')]))).toBeUndefined();
  });

  it('stands before the findings on the screen', async () => {
    const { stdout } = await runCli(['explain', '-'], { input: `${MIXED.join('\n')}\n` });
    const order = ['What fails, and why', 'Mostly: The mailbox is full', 'who must act', 'Failures by reason'];
    const places = order.map((words) => stdout.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
  });
});

describe('groups', () => {
  it('stand commonest first, with times, messages, recipients and who must act', async () => {
    const { findings } = await explainLines(MIXED);
    expect(
      findings.map(({ data: { count, messages, recipients, blame } }) => [count, messages, recipients, blame]),
    ).toEqual([
      [9, 9, 1, 'them'],
      [4, 3, 4, 'recipient'],
      [1, 1, 1, 'us'],
    ]);
    const full = findings.find(({ id }) => id === 'log/quota/mailbox-full');
    expect(full?.message).toBe('The mailbox is full: 4 times, 3 messages, 4 recipients.');
    expect(full?.data).toMatchObject({ first: '2026-01-31T12:00:00Z', last: '2026-01-31T13:00:00Z' });
    const labels = full?.evidence.map(({ label }) => label);
    expect(labels).toEqual(['postfix/smtp', 'host', 'recipients', 'when', 'who must act']);
    expect(full?.location).toMatchObject({ line: 1 });
  });

  it('name the stage that hurts', async () => {
    const report = await explainLines([TIMED_OUT('4F1A2B3C41', 'u@example.org', '12:00:00', 35)]);
    expect(evidence(report, 'slow')).toEqual(['connecting, 30 s on the average']);
  });

  it('leave the rarer ones of many to --verbose, never a grave one', async () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      [1, 2].map(() =>
        at(
          '12:00:00',
          'smtp',
          `4F1A2B3C41: to=<u@example.net>, relay=mx${index}.mail.test[198.51.100.25]:25, delay=2, delays=1/0/0.5/0.5, dsn=5.2.2, status=bounced (host mx${index}.mail.test[198.51.100.25] said: 552 5.2.2 Mailbox is full, says ${'abcdefghij'[index % 10]}${'klm'[Math.floor(index / 10)]} (in reply to RCPT TO command))`,
        ),
      ),
    ).flat();
    const report = await explainLines([...many, DKIM('4F1A2B3C51')]);
    expect(report.findings.length).toBe(31);
    const style = { ...STYLE, width: 80 };
    const shown = text.report(report, [], { ...style, verbose: false });
    expect(shown.match(/ note /g)).toHaveLength(24);
    expect(shown).toContain('Gmail: neither SPF nor DKIM passed');
    expect(shown).toContain('6 rarer kinds of failure not shown');
    expect(text.report(report, [], { ...style, verbose: true }).match(/ note /g)).toHaveLength(30);
  });
});

describe('what is retried', () => {
  it('is told with the time of the next attempt, where nobody has to do anything', async () => {
    const report = await explainLines([
      TIMED_OUT('4F1A2B3C41', 'u@example.org', '12:00:00', 100),
      TIMED_OUT('4F1A2B3C42', 'v@example.org', '12:00:00', 2000),
    ]);
    // Postfix waits as long as the message is old, five minutes at least.
    expect(evidence(report, 'retry')).toEqual(['2 wait; nothing to do, retried about 2026-01-31T12:33:20Z']);
    expect(report.findings[0]?.data).toMatchObject({ waiting: 2, nextAttempt: '2026-01-31T12:33:20Z' });
  });

  it.each([
    [35, '2026-01-31T12:05:00Z'],
    [400_000, '2026-01-31T13:06:40Z'],
  ])('after %i s within the bounds of the back-off', async (delay, next) => {
    const report = await explainLines([TIMED_OUT('4F1A2B3C41', 'u@example.org', '12:00:00', delay)]);
    expect(report.findings[0]?.data['nextAttempt']).toBe(next);
  });

  it('is not told of what was delivered after all, given up, or taken out of the queue', async () => {
    const report = await explainLines([
      TIMED_OUT('4F1A2B3C41', 'u@example.org', '12:00:00', 100),
      SENT('4F1A2B3C41', 'u@example.org', '12:10:00'),
      TIMED_OUT('4F1A2B3C42', 'v@example.org', '12:00:00', 100),
      at('12:20:00', 'qmgr', '4F1A2B3C42: from=<a@example.com>, status=expired, returned to sender'),
      TIMED_OUT('4F1A2B3C43', 'w@example.org', '12:00:00', 100),
      at('12:20:00', 'postsuper', '4F1A2B3C43: removed'),
    ]);
    expect(evidence(report, 'retry')).toEqual([]);
    expect(evidence(report, 'later')).toEqual(['1 delivered after all']);
    expect(evidence(report, 'given up')).toEqual(['1 never delivered']);
  });

  it('is in vain where it is ours to mend', async () => {
    const report = await explainLines([
      at(
        '12:00:00',
        'smtp',
        '4F1A2B3C41: to=<u@example.net>, relay=mx.example.net[198.51.100.25]:25, delay=200, delays=1/0/0.5/0.5, dsn=4.7.1, status=deferred (host mx.example.net[198.51.100.25] said: 450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.25] (in reply to RCPT TO command))',
      ),
    ]);
    expect(evidence(report, 'retry')).toEqual([
      '1 wait; retried about 2026-01-31T12:05:00Z, in vain until it is mended',
    ]);
  });
});

describe('what else is told', () => {
  it('mistyped domains, with the one that was probably meant', async () => {
    const unknown = (to: string, id: string): string =>
      at(
        '12:00:00',
        'smtp',
        `${id}: to=<${to}>, relay=none, delay=1, delays=0/0/1/0, dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for name=${to.split('@')[1]} type=A: Host not found)`,
      );
    const report = await explainLines([
      unknown('a@gmial.com', '4F1A2B3C41'),
      unknown('b@gmial.com', '4F1A2B3C42'),
      unknown('c@hotmial.com', '4F1A2B3C43'),
      unknown('d@example.org', '4F1A2B3C44'),
    ]);
    expect(logOf(report).mistyped).toEqual([
      { domain: 'gmial.com', likely: 'gmail.com', recipients: 2 },
      { domain: 'hotmial.com', likely: 'hotmail.com', recipients: 1 },
    ]);
    expect(evidence(report, 'mistyped')).toEqual([
      'gmial.com, probably gmail.com',
      'hotmial.com, probably hotmail.com',
    ]);
  });

  it('what is unfinished at either end', async () => {
    const lines = [
      at(
        '12:00:00',
        'smtp',
        '4F1A2B3C41: to=<u@example.org>, relay=none, delay=1, delays=0/0/1/0, dsn=2.0.0, status=sent (ok)',
      ),
      at('12:00:00', 'qmgr', '4F1A2B3C41: removed'),
      at('12:00:01', 'smtpd', '4F1A2B3C42: client=client.example.com[192.0.2.7]'),
      at('12:00:02', 'cleanup', '4F1A2B3C43: message-id=<bounce@example.com>'),
      at('12:00:02', 'bounce', '4F1A2B3C42: sender non-delivery notification: 4F1A2B3C43'),
    ];
    const report = await explainLines(lines);
    expect(logOf(report).messages).toMatchObject({
      seen: 3,
      finished: 1,
      begunBefore: 1,
      unfinished: 2,
      notifications: 1,
    });
    const log = { state: 'found' as const, value: { ...logOf(report), texts: [] } };
    const told = JSON.stringify(explainPage({ log }, []));
    expect(told).toContain('"values":[3,1,1,2]');
  });

  it.each([
    [60, '2026-01-31T11:00:00Z'],
    [-300, '2026-01-31T17:00:00Z'],
  ])('times in RFC 3339, of a log without a zone by --tz (%i minutes)', async (zone, first) => {
    const line = `2026 Jan 31 12:00:00 mail postfix/smtp[1]: 4F1A2B3C41: to=<u@example.org>, relay=none, delay=1, delays=0/0/1/0, dsn=4.4.1, status=deferred (connect to mx.example.org[203.0.113.66]:25: Connection timed out)`;
    const report = await explainLines([line], { zone });
    expect(logOf(report)).toMatchObject({ first, last: first });
    expect(report.findings[0]?.data['first']).toBe(first);
  });

  it('the same of a log of journald as of its lines', async () => {
    const lines = [
      at('12:00:00', 'smtpd', '4F1A2B3C42: client=client.example.com[192.0.2.7]'),
      FULL('4F1A2B3C42', 'u@example.net'),
      at('12:00:09', 'qmgr', '4F1A2B3C42: removed'),
    ];
    const json = lines.map((line) => {
      const [, time = '', program, pid, message] = /^(\S+) mail (\S+)\[(\d+)\]: (.*)$/.exec(line) ?? [];
      return JSON.stringify({
        __REALTIME_TIMESTAMP: `${Date.parse(time)}000`,
        SYSLOG_IDENTIFIER: program,
        _PID: pid,
        MESSAGE: message,
      });
    });
    const [one, other] = [await explainLines(lines, { summary: true }), await explainLines(json, { summary: true })];
    expect(logOf(other).messages).toEqual(logOf(one).messages);
    expect(logOf(other).summary).toEqual(logOf(one).summary);
    expect(logOf(one).messages).toMatchObject({ seen: 1, finished: 1, begunBefore: 0 });
  });
});
