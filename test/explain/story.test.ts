import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Stories, Story } from '../../src/facts/log-story.ts';
import { explainFiles, explainLines, logOf } from './explained.ts';
import { SLICES } from './slices.ts';

const at = (time: string, program: string, message: string): string =>
  `2026-01-31T${time}Z mail postfix/${program}[123]: ${message}`;

/** A message that a filter gives back, that the next host refuses, and its bounce; lines of others lie between. */
const THROUGH_A_FILTER: readonly string[] = [
  at('12:00:00', 'smtpd', '4F1A2B3C41: client=client.example.com[192.0.2.7]'),
  at('12:00:00', 'smtpd', '4F1A2B3C99: client=other.example.com[192.0.2.8]'),
  at('12:00:00', 'cleanup', '4F1A2B3C41: message-id=<one@example.com>'),
  at('12:00:00', 'cleanup', '4F1A2B3C99: message-id=<other@example.com>'),
  at('12:00:00', 'qmgr', '4F1A2B3C41: from=<a@example.com>, size=1000, nrcpt=1 (queue active)'),
  at('12:00:01', 'smtpd', '4F1A2B3C42: client=localhost[127.0.0.1]'),
  at('12:00:01', 'cleanup', '4F1A2B3C42: message-id=<one@example.com>'),
  at('12:00:01', 'qmgr', '4F1A2B3C42: from=<a@example.com>, size=1200, nrcpt=1 (queue active)'),
  at(
    '12:00:01',
    'smtp',
    '4F1A2B3C41: to=<b@example.net>, relay=127.0.0.1[127.0.0.1]:10024, delay=1, delays=0.5/0/0/0.5, dsn=2.0.0, status=sent (250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 4F1A2B3C42)',
  ),
  at('12:00:01', 'qmgr', '4F1A2B3C41: removed'),
  at(
    '12:00:02',
    'smtp',
    '4F1A2B3C42: to=<b@example.net>, relay=mx.example.net[198.51.100.25]:25, delay=2, delays=1/0/0.5/0.5, dsn=5.1.1, status=bounced (host mx.example.net[198.51.100.25] said: 550 5.1.1 <b@example.net>: Recipient address rejected: User unknown in virtual mailbox table (in reply to RCPT TO command))',
  ),
  at('12:00:02', 'cleanup', '4F1A2B3C43: message-id=<20260131120002.4F1A2B3C43@mail.example.com>'),
  at('12:00:02', 'bounce', '4F1A2B3C42: sender non-delivery notification: 4F1A2B3C43'),
  at('12:00:02', 'qmgr', '4F1A2B3C43: from=<>, size=3000, nrcpt=1 (queue active)'),
  at('12:00:02', 'qmgr', '4F1A2B3C42: removed'),
  at(
    '12:00:03',
    'smtp',
    '4F1A2B3C43: to=<a@example.com>, relay=mx.example.com[192.0.2.25]:25, delay=1, delays=0/0/0.5/0.5, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 77)',
  ),
  at('12:00:03', 'qmgr', '4F1A2B3C43: removed'),
  at(
    '12:00:04',
    'smtp',
    '4F1A2B3C99: to=<c@example.net>, relay=none, delay=400, delays=399/0/1/0, dsn=4.4.1, status=deferred (connect to mx.example.net[198.51.100.25]:25: Connection timed out)',
  ),
  at(
    '12:00:05',
    'smtpd',
    'NOQUEUE: reject: RCPT from unknown[203.0.113.9]: 454 4.7.1 <d@example.org>: Relay access denied; from=<x@example.org> to=<d@example.org> proto=ESMTP helo=<x>',
  ),
];

async function storiesOf(lines: readonly string[], message: string): Promise<Stories> {
  const { stories } = logOf(await explainLines(lines, { message }));
  if (stories === undefined) throw new Error('no stories');
  return stories;
}

const onlyOne = ({ stories }: Stories): Story => {
  const [story] = stories;
  if (story === undefined || stories.length !== 1) throw new Error(`${stories.length} stories`);
  return story;
};

describe('a message through a filter to its bounce', () => {
  it.each([
    ['the first queue id', '4F1A2B3C41'],
    ['that behind the filter', '4F1A2B3C42'],
    ['that of the bounce', '4F1A2B3C43'],
    ['its Message-ID', '<one@example.com>'],
    ['its Message-ID without brackets', 'one@example.com'],
    ['its sender', 'a@example.com'],
    ['its recipient, in whatever case', 'B@Example.NET'],
  ])('is one story, asked for by %s', async (_, message) => {
    const story = onlyOne(await storiesOf(THROUGH_A_FILTER, message));
    expect(story).toMatchObject({
      queueIds: ['4F1A2B3C41', '4F1A2B3C42', '4F1A2B3C43'],
      messageIds: ['<one@example.com>', '<20260131120002.4F1A2B3C43@mail.example.com>'],
      sender: 'a@example.com',
      recipients: [{ address: 'b@example.net', outcome: 'bounced' }],
      begunBefore: false,
      unfinished: false,
      omitted: 0,
    });
    expect(story.lines.map(({ what }) => what)).toEqual([
      ...['arrived', 'noted', 'queued', 'arrived', 'noted', 'queued', 'sent', 'removed', 'bounced'],
      ...['noted', 'notified', 'queued', 'removed', 'sent', 'removed'],
    ]);
    const explained = story.lines.flatMap(({ explanation }) => explanation ?? []);
    expect(explained.map(({ reason, blame }) => ({ reason, blame }))).toEqual([
      { reason: 'user-unknown', blame: 'recipient' },
    ]);
    expect(explained[0]?.fix).not.toBe('');
  });

  it('counts and groups what is told of it, and nothing else', async () => {
    const report = await explainLines(THROUGH_A_FILTER, { message: '4F1A2B3C41' });
    expect(logOf(report).deliveries).toEqual({ sent: 2, deferred: 0, bounced: 1, expired: 0, rejected: 0 });
    expect(report.findings.map(({ data }) => data['reason'])).toEqual(['user-unknown']);
  });

  it('is put together whatever the order of the files', async () => {
    const story = onlyOne(await storiesOf(THROUGH_A_FILTER.toReversed(), '4F1A2B3C41'));
    expect(story.queueIds.toSorted()).toEqual(['4F1A2B3C41', '4F1A2B3C42', '4F1A2B3C43']);
    expect(story.lines.at(-1)?.time).toBe('2026-01-31T12:00:03Z');
  });
});

describe('what is asked for', () => {
  it('is told as unfinished, and when it is tried again', async () => {
    const story = onlyOne(await storiesOf(THROUGH_A_FILTER, 'c@example.net'));
    expect(story).toMatchObject({ unfinished: true, recipients: [{ outcome: 'deferred' }] });
    // Postfix waits as long as the message is old.
    expect(story.lines.at(-1)?.nextAttempt).toBe('2026-01-31T12:06:44Z');
  });

  it('is told as begun before the log where its arrival is not in it', async () => {
    expect(onlyOne(await storiesOf(THROUGH_A_FILTER.slice(8), '4F1A2B3C41')).begunBefore).toBe(true);
  });

  it('may have been refused at the door', async () => {
    const story = onlyOne(await storiesOf(THROUGH_A_FILTER, 'd@example.org'));
    expect(story.lines.map(({ what, explanation }) => [what, explanation?.reason])).toEqual([
      ['rejected', 'relay-denied'],
    ]);
    expect(story.recipients).toEqual([{ address: 'd@example.org', outcome: 'rejected' }]);
  });

  it.each(['nobody@example.com', '4F1A2B3C4', 'b@example.ne', 'bb@example.net', 'example.net'])(
    'is not found by %s: that is said, and is no health',
    async (message) => {
      const report = await explainLines(THROUGH_A_FILTER, { message });
      expect(report.outcome).toBe('unjudged');
      expect(report.unjudged.map(({ reason }) => reason)).toEqual([
        `none of its ${THROUGH_A_FILTER.length} lines names ${message}`,
      ]);
    },
  );

  it('is bounded: a hundred messages, and the rest counted', async () => {
    const lines = Array.from({ length: 150 }, (_, index) =>
      at(
        '12:00:00',
        'smtp',
        `4F1A2B${1000 + index}: to=<b@example.net>, relay=none, delay=1, delays=0/0/1/0, dsn=4.4.1, status=deferred (x)`,
      ),
    );
    const { stories, more } = await storiesOf(lines, 'b@example.net');
    expect([stories.length, more]).toEqual([100, 50]);
  });

  it('has five hundred lines at most, the rest counted', async () => {
    const line = at('12:00:00', 'qmgr', '4F1A2B3C41: from=<a@example.com>, size=1000, nrcpt=1 (queue active)');
    const story = onlyOne(
      await storiesOf(
        Array.from({ length: 600 }, () => line),
        '4F1A2B3C41',
      ),
    );
    expect([story.lines.length, story.omitted]).toEqual([500, 100]);
  });
});

describe('the story of qmail, whose numbers come again', () => {
  const QMAIL = fileURLToPath(new URL('../../fixtures/maillog/qmail/qmail-send.log', import.meta.url));
  const told = async (message: string) => {
    const { stories } = logOf(await explainFiles([QMAIL], { message }));
    return stories?.stories.map(({ queueIds, sender, recipients, begunBefore, unfinished, lines }) => ({
      ids: queueIds.join(' '),
      sender,
      outcomes: recipients.map(({ address, outcome }) => `${address} ${outcome}`),
      begunBefore,
      unfinished,
      lines: lines.map(({ place }) => place.line),
    }));
  };

  it('keeps two messages of one inode apart, and deliveries side by side together', async () => {
    expect(await told('bob@example.net')).toEqual([
      {
        ids: '524301',
        sender: 'alice@example.com',
        outcomes: ['example.com-carol@example.com sent', 'bob@example.net sent'],
        begunBefore: false,
        unfinished: false,
        lines: [2, 3, 4, 6, 8, 14, 16],
      },
    ]);
    expect((await told('524301'))?.map(({ ids }) => ids)).toEqual(['524301', '524302 524301']);
  });

  it('goes on to the bounce, and to the bounce of that', async () => {
    expect(await told('erin@example.net')).toEqual([
      {
        ids: '524320 524321 524322',
        sender: 'forged@example.org',
        outcomes: ['erin@example.net bounced'],
        begunBefore: false,
        unfinished: false,
        lines: [43, 44, 45, 47, 49, 50, 51, 52, 53, 55, 57, 58, 59, 60, 61, 63, 65],
      },
    ]);
  });

  it('tells the message from its double bounce, which has its number', async () => {
    const lines = [
      'new msg 7001',
      'info msg 7001: bytes 900 from <a@example.com> qp 11 uid 1',
      'starting delivery 1: msg 7001 to remote b@example.net',
      'delivery 1: failure: 198.51.100.25_does_not_like_recipient./Remote_host_said:_550_5.1.1_No_such_user/',
      'bounce msg 7001 qp 12',
      'end msg 7001',
      'new msg 7002',
      'info msg 7002: bytes 900 from <> qp 12 uid 2',
      'starting delivery 2: msg 7002 to remote a@example.com',
      'delivery 2: failure: 198.51.100.26_does_not_like_recipient./Remote_host_said:_550_5.1.1_No_such_user/',
      'bounce msg 7002 qp 13',
      'end msg 7002',
      'new msg 7001',
      'info msg 7001: bytes 900 from <#@[]> qp 13 uid 2',
      'starting delivery 3: msg 7001 to local postmaster@example.com',
      'delivery 3: success: did_0+0+1/',
      'end msg 7001',
    ].map((text, second) => `Jan 31 12:00:${String(second).padStart(2, '0')} mail qmail: ${text}`);
    const story = onlyOne(await storiesOf(lines, 'b@example.net'));
    expect(story.recipients).toEqual([{ address: 'b@example.net', outcome: 'bounced' }]);
    expect([story.queueIds, story.lines.length]).toEqual([['7001', '7002'], 17]);
  });

  it('has every attempt, and what the log does not hold any more is said to lie before it', async () => {
    expect(await told('524310')).toMatchObject([{ outcomes: ['dave@example.com sent'], unfinished: false }]);
    expect(await told('old@example.net')).toMatchObject([
      { ids: '524200', outcomes: ['old@example.net expired'], lines: [66, 68] },
    ]);
  });
});

const folder = SLICES.at(-1);
describe.runIf(folder !== undefined && existsSync(folder))('the story of each MTA', () => {
  it.each([
    ['exim.mailbox-full.main.log', 'full@ok.example', 'bounced'],
    ['exim.sent-ok.main.log', '1xV5Zf-0000M7-0u', 'sent'],
    ['sendmail.greylisted.sendmail.log', 'u@grey.example', 'deferred'],
    ['opensmtpd.sent-ok.osmtpd.log', 'user@ok.example', 'sent'],
    ['courier.mailbox-full.courier.log', 'full@ok.example', 'bounced'],
    ['haraka.greylisted.haraka.log', 'u@grey.example', 'deferred'],
    ['postfix.mailbox-full.out.log', 'full@ok.example', 'bounced'],
  ])('%s: %s', async (file, message, outcome) => {
    const { stories } = logOf(await explainFiles([join(folder ?? '', file)], { message }));
    const [story] = stories?.stories ?? [];
    expect(story?.recipients.map((one) => one.outcome)).toContain(outcome);
    expect(story?.lines.some(({ what }) => what === 'arrived')).toBe(true);
    if (outcome !== 'sent') expect(story?.lines.some(({ explanation }) => explanation !== undefined)).toBe(true);
  });
});
