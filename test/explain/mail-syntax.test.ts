import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBounce } from '../../src/syntax/bounce/read-bounce.ts';
import { parseMail } from '../../src/syntax/mail/parse.ts';
import { holdingOf } from '../../src/syntax/mail/recognise.ts';
import { parseAuthenticationResults } from '../../src/syntax/message/authentication-results.ts';
import { readMessage } from '../../src/syntax/message/read-message.ts';
import { parseReceivedSpf } from '../../src/syntax/message/received-spf.ts';

describe('what a file holds', () => {
  it.each([
    ['a log of Postfix', 'Jan 31 12:00:00 mx postfix/smtp[1]: 4B1C: to=<a@example.com>, status=sent\n', 'lines'],
    ['journald as JSON', '{"MESSAGE":"From: x","SYSLOG_IDENTIFIER":"postfix/smtp"}\n', 'lines'],
    ['a log of Exim', '2026-01-31 12:00:00 1abCDe-0001Ab-Cd => a@example.com R=r T=t\n', 'lines'],
    ['what a program printed', 'postmap: fatal: open /etc/postfix/x: No such file or directory\n', 'lines'],
    ['replies', '550 5.1.1 User unknown\n', 'lines'],
    ['nothing', '', 'lines'],
    ['a message', 'Return-Path: <>\r\nReceived: from a\r\n\tby b\r\nSubject: x\r\n\r\nbody', 'message'],
    ['a message after blank lines', '\n\nFrom: a@example.com\nTo: b@example.com\n\nbody', 'message'],
    ['a mailbox', 'From MAILER-DAEMON Sat Jan 31 12:00:05 2026\nReturn-Path: <>\n\nbody', 'mailbox'],
    ['the text of a report alone', 'Hi. This is the qmail-send program at example.org.\n', 'message'],
    [
      'a delivery status alone',
      'Reporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; a@example.com\n',
      'message',
    ],
  ])('%s', (_, text, holding) => {
    expect(holdingOf(text)).toBe(holding);
  });
});

describe('Authentication-Results', () => {
  it.each([
    ['mx.example.com; spf=pass smtp.mailfrom=example.net', 'mx.example.com', ['spf=pass']],
    ['mx.example.com 1; none', 'mx.example.com', []],
    [
      'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=a; dkim=none (message not signed)',
      undefined,
      ['spf=pass', 'dkim=none'],
    ],
    [
      'a.example; dkim=fail reason="body; hash (x)" header.d=example.org; dmarc=fail',
      'a.example',
      ['dkim=fail', 'dmarc=fail'],
    ],
    ['a.example; spf = softfail (a (b) c) smtp.mailfrom = x@example.org', 'a.example', ['spf=softfail']],
    ['a.example; ;; dkim=pass (unclosed', 'a.example', ['dkim=pass']],
  ])('%s', (value, server, results) => {
    const parsed = parseAuthenticationResults(value);
    expect(parsed.server).toBe(server);
    expect(parsed.results.map(({ method, result }) => `${method}=${result}`)).toEqual(results);
  });

  it('gives properties, reason and comment', () => {
    const { results } = parseAuthenticationResults(
      'mx.example.com; dkim=fail reason="no key; really" header.d=example.org header.s=2026 (2048-bit key)',
    );
    expect(results).toEqual([
      {
        method: 'dkim',
        result: 'fail',
        reason: 'no key; really',
        comment: '2048-bit key',
        properties: { 'header.d': 'example.org', 'header.s': '2026' },
      },
    ]);
  });
});

it('reads Received-SPF', () => {
  expect(
    parseReceivedSpf(
      'Fail (mx.example.com: not permitted) client-ip=192.0.2.1; envelope-from="a@example.org"; helo=h.example;',
    ),
  ).toEqual({
    field: 'Received-SPF',
    results: [
      {
        method: 'spf',
        result: 'fail',
        comment: 'mx.example.com: not permitted',
        properties: { 'smtp.mailfrom': 'a@example.org', 'smtp.helo': 'h.example', 'smtp.remote-ip': '192.0.2.1' },
      },
    ],
  });
});

/** Pieces that readers look for, put together at random. */
const PIECES = [
  'From: ',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n',
  'MIME-Version: 1.0\n',
  '\n--b\n',
  '\n--b--\n',
  'Content-Type: message/delivery-status\n\n',
  'Content-Type: message/feedback-report\n\n',
  'Content-Type: message/rfc822\n\n',
  'Content-Transfer-Encoding: base64\n',
  'Final-Recipient: rfc822; a@example.com\n',
  'Action: failed\n',
  'Status: 5.1.1\n',
  'Diagnostic-Code: smtp; 550 x\n',
  'Feedback-Type: abuse\n',
  'Authentication-Results: mx; spf=fail (',
  'X-Spam-Status: Yes, score=9 required=5 tests=[A=1,',
  'X-Spamd-Result: default: True [9.0 / 5.0]; A(1.0)[];\n',
  'X-Failed-Recipients: a@example.com\n',
  'Hi. This is the qmail-send program at x\n\n<a@example.com>:\n',
  'This message was created automatically by mail delivery software\n',
  '   ----- The following addresses had permanent fatal errors -----\n',
  '<<< 550 ',
  '#550 5.1.1 ',
  'a@example.com',
  '(',
  '"',
  ';',
  '=?utf-8?B?',
  '<',
  '\n\n',
  '\n ',
  '\0',
  '\u00ff',
];
const hostile = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 60 })
    .map((parts) => Buffer.from(parts.join(''))),
  fc.uint8Array({ maxLength: 2000 }).map((octets) => Buffer.from(octets)),
);

describe('hostile mail', () => {
  it('never makes a reader throw', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (octets) => {
        holdingOf(octets.toString('latin1'));
        const mail = await parseMail(octets);
        for (const { event } of readBounce(mail) ?? []) expect((event.text ?? '').length).toBeLessThanOrEqual(262_144);
        readMessage(mail);
      }),
      { numRuns: 500 },
    );
  });

  const deep = (levels: number): string =>
    Array.from(
      { length: levels },
      (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`,
    ).join('');
  const MEGABYTE = 1 << 20;
  it.each([
    ['parts in parts', `From: a@example.com\n${deep(2000)}`],
    ['messages in messages', `From: a@example.com\n${'Content-Type: message/rfc822\n\n'.repeat(5000)}`],
    ['a header of a megabyte', `From: a@example.com\nX-Spam-Status: ${'Yes, tests='.repeat(MEGABYTE / 11)}`],
    ['open comments', `Authentication-Results: ${'('.repeat(MEGABYTE)}\n\nx`],
    ['quotes without end', `Authentication-Results: mx; spf=fail ${'"a'.repeat(MEGABYTE / 2)}\n\nx`],
    ['boundaries without parts', `Content-Type: multipart/report; boundary=b\n\n${'--b\n'.repeat(MEGABYTE / 4)}`],
    ['addresses', `From: MAILER-DAEMON@example.com\n\n${'a@'.repeat(MEGABYTE / 2)}`],
    ['codes', `From: MAILER-DAEMON@example.com\n\n${'550 5.1.1 '.repeat(MEGABYTE / 10)}`],
    [
      'recipients',
      `Content-Type: message/delivery-status\n\n${'Final-Recipient: rfc822; a@example.com\nAction: failed\n\n'.repeat(MEGABYTE / 60)}`,
    ],
    ['tags', `From: MAILER-DAEMON@example.com\nContent-Type: text/html\n\n${'<style <a '.repeat(MEGABYTE / 10)}`],
    ['spaces', `From: MAILER-DAEMON@example.com\n\n${' '.repeat(MEGABYTE)}x`],
    ['dashes', `From: MAILER-DAEMON@example.com\n\n${'----- '.repeat(MEGABYTE / 6)}x`],
    ['angles', `From: MAILER-DAEMON@example.com\n\nThis is the qmail-send program\n\n${'<'.repeat(MEGABYTE)}x`],
  ])('costs no more than its size: %s', async (_, text) => {
    const began = performance.now();
    const mail = await parseMail(Buffer.from(text));
    readBounce(mail);
    readMessage(mail);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
