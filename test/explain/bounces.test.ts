import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/findings/report.ts';
import { runCli } from '../support/cli.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/bounces/', import.meta.url));
const at = (name: string): string => `${FOLDER}${name}`;

interface Told {
  readonly code: number;
  readonly deliveries: Readonly<Record<string, number>>;
  /** Recipient, reason, and whether it is for good, in the order of the report. */
  readonly groups: readonly (readonly [string, string, string])[];
}

/** What must be said of each report of the folder. */
const GOLDEN: Readonly<Record<string, Told>> = {
  // Provoked from Postfix 3.7, Exim 4.96, Sendmail 8.17 and OpenSMTPD 6.8 of Debian 12.
  'exim.eml': {
    code: 1,
    deliveries: { bounced: 3 },
    groups: [
      ['nobody@example.com', 'user-unknown', 'permanent'],
      ['full@example.com', 'mailbox-full', 'permanent'],
      ['listed@example.com', 'ip-blocklisted', 'permanent'],
    ],
  },
  'exim-expired.eml': {
    code: 0,
    deliveries: { expired: 1 },
    groups: [['later@example.com', 'greylisted', 'given-up']],
  },
  'opensmtpd.eml': {
    code: 1,
    deliveries: { bounced: 3 },
    groups: [
      ['listed@example.com', 'ip-blocklisted', 'permanent'],
      ['nobody@example.com', 'user-unknown', 'permanent'],
      ['full@example.com', 'mailbox-full', 'permanent'],
    ],
  },
  'opensmtpd-delayed.eml': {
    code: 0,
    deliveries: { deferred: 1 },
    groups: [['later@example.com', 'greylisted', 'temporary']],
  },
  'postfix.eml': {
    code: 1,
    deliveries: { bounced: 3 },
    groups: [
      ['full@example.com', 'mailbox-full', 'permanent'],
      ['listed@example.com', 'ip-blocklisted', 'permanent'],
      ['nobody@example.com', 'user-unknown', 'permanent'],
    ],
  },
  'postfix-expired.eml': {
    code: 0,
    deliveries: { expired: 1 },
    groups: [['later@example.com', 'greylisted', 'given-up']],
  },
  'sendmail.eml': {
    code: 1,
    deliveries: { bounced: 3 },
    groups: [
      ['nobody@example.com', 'user-unknown', 'permanent'],
      ['listed@example.com', 'ip-blocklisted', 'permanent'],
      ['full@example.com', 'mailbox-full', 'permanent'],
    ],
  },
  'sendmail-delayed.eml': {
    code: 0,
    deliveries: { deferred: 1 },
    groups: [['later@example.com', 'greylisted', 'temporary']],
  },
  'sendmail-expired.eml': {
    code: 0,
    deliveries: { expired: 1 },
    groups: [['later@example.com', 'greylisted', 'given-up']],
  },
  'courier.eml': { code: 0, deliveries: { bounced: 1 }, groups: [['nobody@example.com', 'user-unknown', 'permanent']] },
  'exchange-forwarded-text.eml': {
    code: 1,
    deliveries: { bounced: 2 },
    groups: [
      ['bob@example.com', 'ip-blocklisted', 'permanent'],
      ['carol@example.net', 'user-unknown', 'permanent'],
    ],
  },
  'exchange-online-german.eml': {
    code: 0,
    deliveries: { bounced: 1 },
    groups: [['niemand@recipient.example', 'user-unknown', 'permanent']],
  },
  'exim-plain.eml': {
    code: 0,
    deliveries: { bounced: 1, expired: 1 },
    groups: [
      ['nobody@example.com', 'user-unknown', 'permanent'],
      ['slow@example.net', 'queue-expired', 'given-up'],
    ],
  },
  'exim-warning.eml': {
    code: 0,
    deliveries: { deferred: 1 },
    groups: [['slow@example.com', 'greylisted', 'temporary']],
  },
  'gmail.eml': { code: 0, deliveries: { bounced: 1 }, groups: [['nobody@example.com', 'user-unknown', 'permanent']] },
  'gmail-old.eml': {
    code: 0,
    deliveries: { bounced: 1 },
    groups: [['nobody@example.com', 'mailbox-full', 'permanent']],
  },
  'qmail.eml': {
    code: 0,
    deliveries: { bounced: 2, expired: 1 },
    groups: [
      ['nobody@example.com', 'user-unknown', 'permanent'],
      ['full@example.net', 'mailbox-full', 'permanent'],
      ['late@example.com', 'connection-timeout', 'given-up'],
    ],
  },
  // Written by dovecot-lda 2.3.19 of Debian 12: a full mailbox, and a sieve script.
  'dovecot-lda.eml': {
    code: 0,
    deliveries: { bounced: 1 },
    groups: [['full@example.com', 'mailbox-full', 'permanent']],
  },
  'dovecot-sieve.eml': {
    code: 0,
    deliveries: { bounced: 1 },
    groups: [['bob@example.com', 'recipient-refuses', 'permanent']],
  },
  'sendmail-old.eml': {
    code: 1,
    deliveries: { bounced: 2 },
    groups: [
      ['nobody@example.com', 'user-unknown', 'permanent'],
      ['bigbox@example.net', 'message-too-large', 'permanent'],
    ],
  },
};

interface LogPart {
  readonly format: string;
  readonly lines: number;
  readonly understood: number;
  readonly deliveries: Readonly<Record<string, number>>;
  readonly groups: readonly {
    readonly reason: string;
    readonly permanence: string;
    readonly first?: string;
    readonly relay?: string;
    readonly count: number;
    readonly someRecipients: readonly string[];
  }[];
}

async function explained(
  args: readonly string[],
  input?: string,
): Promise<{ readonly code: number | null; readonly log: LogPart }> {
  const { code, stdout } = await runCli(['explain', ...args, '--json'], input === undefined ? {} : { input });
  return { code, log: (JSON.parse(stdout) as Report).facts['log'] as LogPart };
}

const told = ({ code, log }: Awaited<ReturnType<typeof explained>>): Told => ({
  code: code ?? -1,
  deliveries: Object.fromEntries(Object.entries(log.deliveries).filter(([, count]) => count > 0)),
  groups: log.groups.map(({ someRecipients, reason, permanence }) => [someRecipients.join(' '), reason, permanence]),
});

describe('a report of delivery is explained by its content', () => {
  it.each(Object.entries(GOLDEN))('%s', async (name, golden) => {
    const result = await explained([at(name)]);
    expect(told(result)).toEqual(golden);
    expect(result.log).toMatchObject({ format: 'bounce', lines: 1, understood: 1 });
  });

  it('from a pipe, whatever its name', async () => {
    const text = readFileSync(at('qmail.eml'), 'utf8');
    expect(told(await explained(['-'], text))).toEqual(GOLDEN['qmail.eml']);
    expect(told(await explained([], text))).toEqual(GOLDEN['qmail.eml']);
  });

  it('names host and time of the last attempt', async () => {
    const { log } = await explained([at('gmail.eml')]);
    expect(log.groups[0]).toMatchObject({ relay: 'mx.example.com[192.0.2.25]', first: '2026-01-31T12:00:04Z' });
  });

  it('tells on the screen who, why and what to do', async () => {
    const { stdout } = await runCli(['explain', at('exchange-forwarded-text.eml')]);
    expect(stdout).toContain('error Listed by Spamhaus');
    expect(stdout).toContain('recipients bob@example.com');
    expect(stdout).toContain('check.spamhaus.org');
  });
});

describe('a mailbox', () => {
  const FROM = 'From MAILER-DAEMON Sat Jan 31 12:00:05 2026\n';
  const mailbox = (names: readonly string[]): string =>
    names.map((name) => `${FROM}${readFileSync(at(name), 'utf8').replace(/^From /gm, '>From ')}\n`).join('');

  it('gives what its messages give one by one', async () => {
    const names = Object.keys(GOLDEN);
    const { log, code } = await explained(['-'], mailbox(names));
    expect(log).toMatchObject({ format: 'bounce', lines: names.length, understood: names.length });
    expect(log.deliveries).toEqual({ sent: 0, deferred: 3, bounced: 25, expired: 5, rejected: 0 });
    expect(code).toBe(1);
  });

  it('counts the same failure of many reports in one group', async () => {
    const { log } = await explained(['-'], mailbox(Array(50).fill('gmail.eml')));
    expect(log.groups.map(({ reason, count }) => [reason, count])).toEqual([['user-unknown', 50]]);
  });

  it('stands beside logs', async () => {
    const log =
      'Jan 31 12:00:00 mx postfix/smtp[1]: 4B1C2D3E4F: to=<a@example.net>, relay=mx.example.net[192.0.2.30]:25, delay=1, delays=0/0/1/0, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.30] said: 550 5.1.1 User unknown (in reply to RCPT TO command))\n';
    const both = await explained([at('qmail.eml'), '-'], log);
    expect(both.log).toMatchObject({ format: 'bounce+postfix', lines: 2, deliveries: { bounced: 3, expired: 1 } });
  });
});
