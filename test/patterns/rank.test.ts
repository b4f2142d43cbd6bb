import { describe, expect, it } from 'vitest';
import { CODE_PATTERNS } from '../../src/patterns/by-code.ts';
import { classify } from '../../src/patterns/catalogue.ts';
import { placeOf } from '../../src/patterns/precedence.ts';
import { REASON_FAMILIES, type ReasonId } from '../../src/reasons/ids.ts';

/** docs/patterns.md, "Rank". */
describe('which of several patterns decides', () => {
  it.each([
    ['a provider’s code before a wording', '550 5.7.606 Access denied, banned sending IP [192.0.2.1]', 'exact'],
    ['a wording before a status', '550 5.1.1 mailbox is full', 'generic'],
    ['a status before words that say little', '550 5.1.1 message rejected', 'status-code'],
    [
      'words that say little before a status that many use for anything',
      '550 5.7.1 rejected for policy reasons',
      'generic',
    ],
    ['a reply code last', '554 7k3', 'reply-code'],
  ])('%s', (_, text, confidence) => {
    expect(classify({ text }).confidence).toBe(confidence);
  });

  it.each<[string, ReasonId]>([
    ['421 4.7.0 rate limited, since SPF did not pass', 'spf'],
    ['554 your IP address is blacklisted for spam', 'ip-blocklisted'],
    ['550 Sender address rejected: domain does not exist', 'sender-rejected'],
    ['550 User unknown 503 need RCPT command', 'user-unknown'],
    ["550 Recipient's mailbox is full, user account inactive", 'mailbox-full'],
  ])('the cause before what it leads to: %s', (text, reason) => {
    expect(classify({ text }).reason).toBe(reason);
  });

  it('has a place for each reason but what only our own programs say', () => {
    const without = Object.entries(REASON_FAMILIES).filter(
      ([reason, family]) => family !== 'local' && placeOf(reason as ReasonId) < 0,
    );
    expect(without).toEqual([]);
  });

  it('never lets 5.7.1 decide against words', () => {
    expect(classify({ text: '550 5.7.1 No such user!' }).reason).toBe('user-unknown');
    expect(classify({ text: '550 5.7.1 Relaying denied' }).reason).toBe('relay-denied');
    expect(classify({ text: '550 5.7.1 Message considered as SPAM' }).reason).toBe('spam-content');
  });
});

describe('codes', () => {
  it('has a row for every enhanced status code of the registry', () => {
    const details: readonly (readonly [subject: number, last: number])[] = [
      [0, 0],
      [1, 10],
      [2, 4],
      [3, 6],
      [4, 7],
      [5, 6],
      [6, 10],
      [7, 30],
    ];
    const known = new Set(CODE_PATTERNS.map(({ id }) => id.replace(/^.*\//, '')));
    const missing = details.flatMap(([subject, last]) =>
      Array.from({ length: last + 1 }, (_, detail) => `status-${subject}-${detail}`).filter((name) => !known.has(name)),
    );
    expect(missing).toEqual([]);
  });
});
