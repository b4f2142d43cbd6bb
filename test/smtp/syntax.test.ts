import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queueIdOf, stuffed, withCrlf } from '../../src/probes/smtp/deliver.ts';
import { relayForms } from '../../src/probes/smtp/tests/relay.ts';
import { parseStsPolicy, parseStsRecord, stsAllows } from '../../src/syntax/mta-sts.ts';
import { parseEhlo, sizeLimit } from '../../src/syntax/smtp/ehlo.ts';
import { parseMailbox } from '../../src/syntax/smtp/mailbox.ts';
import { certificateCovers, isHostName, nameMatches } from '../../src/syntax/smtp/names.ts';
import { createReplyReader, parseReplyLine } from '../../src/syntax/smtp/reply.ts';
import { isGreylisting, wantsAuthentication } from '../../src/syntax/smtp/reply-meaning.ts';
import { parseScript, scriptOf } from '../../src/syntax/smtp/script.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const text = (octets: Uint8Array): string => Buffer.from(octets).toString('latin1');

describe('a message on the wire', () => {
  it.each([
    ['', '.\r\n'],
    ['a\r\n', 'a\r\n.\r\n'],
    ['a', 'a\r\n.\r\n'],
    ['.\r\n', '..\r\n.\r\n'],
    ['a\r\n.b\r\n..\r\n', 'a\r\n..b\r\n...\r\n.\r\n'],
  ])('%j is sent as %j', (given, sent) => {
    expect(text(stuffed(latin1(given)))).toBe(sent);
  });

  it.each([
    ['a\nb\r\nc\rd', 'a\r\nb\r\nc\r\nd\r\n'],
    ['\r\r\n\n', '\r\n\r\n\r\n'],
    ['', ''],
  ])('%j has the line ends %j', (given, ended) => {
    expect(text(withCrlf(latin1(given)))).toBe(ended);
  });

  it('is what a server takes the stuffing off to, and never ends early', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('.', '\r', '\n', '\r\n', 'a')), (parts) => {
        const whole = text(withCrlf(latin1(parts.join(''))));
        const sent = text(stuffed(latin1(whole)));
        expect(sent.indexOf('\r\n.\r\n') === -1 ? 0 : sent.indexOf('\r\n.\r\n') + 5).toBe(
          whole === '' ? 0 : sent.length,
        );
        const unstuffed = sent.slice(0, -3).replace(/^\./gm, '');
        expect(unstuffed).toBe(whole);
      }),
    );
  });
});

describe('a reply to EHLO', () => {
  const ehlo = (...lines: readonly string[]) =>
    parseEhlo({ code: 250, lines: lines.map((line) => parseReplyLine(line, 'crlf')) });

  it('gives name and extensions', () => {
    expect(
      ehlo('250-mx.example.com at your service', '250-size 1000', '250-AUTH PLAIN', '250 AUTH=LOGIN'),
    ).toMatchObject({
      name: 'mx.example.com',
      extensions: { SIZE: '1000', AUTH: 'PLAIN LOGIN' },
    });
  });

  it('keeps names of JavaScript harmless', () => {
    expect(ehlo('250-a', '250-__PROTO__ x', '250 CONSTRUCTOR').extensions['CONSTRUCTOR']).toBe('');
  });

  it.each([
    ['SIZE', undefined],
    ['SIZE 0', undefined],
    ['SIZE 100', 100],
    ['SIZE x', undefined],
  ])('%s means %s', (line, limit) => {
    expect(sizeLimit(ehlo('250-a', `250 ${line}`).extensions)).toBe(limit);
  });
});

describe('names', () => {
  it.each([
    ['mx.example.com', true],
    ['mx.example.com.', true],
    ['[192.0.2.1]', true],
    ['[IPv6:2001:db8::1]', true],
    ['localhost', false],
    ['localhost.localdomain', false],
    ['192.0.2.1', false],
    ['***', false],
    ['', false],
    ['-a.example.com', false],
  ])('%s is a host name: %s', (name, is) => expect(isHostName(name)).toBe(is));

  it.each([
    ['mx.example.com', 'MX.example.com', true],
    ['*.example.com', 'mx.example.com', true],
    ['*.example.com', 'a.mx.example.com', false],
    ['*.example.com', 'example.com', false],
    ['*.com', 'example.com', false],
    ['m*.example.com', 'mx.example.com', false],
    ['192.0.2.1', '192.0.2.1', true],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1', true],
    ['*', 'mx', false],
  ])('%s covers %s: %s', (pattern, host, covers) => {
    expect(nameMatches(pattern, host)).toBe(covers);
    expect(certificateCovers({ names: [pattern] }, host)).toBe(covers);
  });
});

describe('MTA-STS', () => {
  it.each([
    ['version: STSv1\nmode: enforce\nmx: a.example.com\nmax_age: 86400\n', true],
    ['version: STSv1\r\nmode: none\r\nmax_age: 86400\r\n', true],
    ['version: STSv1\nmode: enforce\nmax_age: 86400\n', false],
    ['version: STSv2\nmode: enforce\nmx: a.example.com\nmax_age: 1\n', false],
    ['version: STSv1\nmode: enforce\nmx: a.example.com\nmax_age: x\n', false],
    ['<html>', false],
    ['', false],
  ])('%j is a policy: %s', (policy, ok) => expect(parseStsPolicy(policy).ok).toBe(ok));

  it.each([
    ['v=STSv1; id=20260131T000000;', true],
    ['v=STSv1', false],
    ['v=STSv1; id=a-b', false],
  ])('%j is a record: %s', (record, ok) => expect(parseStsRecord(record).ok).toBe(ok));

  it.each([
    ['mx.example.com', 'mx.example.com', true],
    ['*.example.com', 'mx.example.com', true],
    ['*.example.com', 'a.b.example.com', false],
    ['*.example.com', 'example.com', false],
  ])('%s names %s: %s', (pattern, host, names) => expect(stsAllows({ mx: [pattern] }, host)).toBe(names));

  it('reads anything without failing', () => {
    fc.assert(fc.property(fc.string(), (any) => void [parseStsPolicy(any), parseStsRecord(any)]));
  });
});

describe('scripts', () => {
  it('tell line and reason of what is none', () => {
    expect(parseScript('< 220\nEHLO x\n')).toMatchObject({ ok: false, line: 2 });
    expect(parseScript('< /(/\n')).toMatchObject({ ok: false, line: 1 });
    expect(parseScript('? wait x\n')).toMatchObject({ ok: false, line: 1 });
  });

  it('made of a conversation can be read again', () => {
    const transcript = [
      { from: 'server', line: '220 mx.example.com' },
      { from: 'client', line: 'EHLO a' },
      { from: 'server', line: '250-mx.example.com' },
      { from: 'server', line: '250 STARTTLS' },
      { from: 'client', line: 'MAIL FROM:<>', tls: true },
    ] as const;
    expect(parseScript(scriptOf(transcript, 'a host'))).toMatchObject({
      ok: true,
      steps: [
        { kind: 'expect', code: '220' },
        { kind: 'send', text: 'EHLO a' },
        { kind: 'expect', code: '250' },
        { kind: 'tls' },
        { kind: 'send', text: 'MAIL FROM:<>' },
      ],
    });
  });

  it('read anything without failing', () => {
    fc.assert(fc.property(fc.string(), (any) => void parseScript(any)));
  });
});

describe('words of servers', () => {
  it.each([
    ['250 2.0.0 Ok: queued as 4F1A2B3C', '4F1A2B3C'],
    ['250 OK id=1tXyZ-000001-AB', '1tXyZ-000001-AB'],
    ['250 2.0.0 4f1a2b3c Message accepted for delivery', '4f1a2b3c'],
    ['250 Ok', undefined],
  ])('%s has the queue id %s', (reply, id) => expect(queueIdOf(reply)).toBe(id));

  it.each([
    [450, '4.2.0 Greylisted, see http://postgrey.schweikert.ch/', true],
    [451, '4.7.1 Please try again in 5 minutes', true],
    [451, '4.3.0 Temporary lookup failure', false],
    [550, '5.7.1 Greylisted', false],
  ])('%i %s is greylisting: %s', (code, reply, is) => expect(isGreylisting(code, reply)).toBe(is));

  it.each([
    [530, '5.7.0 Authentication required', true],
    [550, '5.7.1 Client was not authenticated', true],
    [550, '5.1.1 User unknown', false],
  ])('%i %s wants a user: %s', (code, reply, wants) => expect(wantsAuthentication(code, reply)).toBe(wants));

  it('cut in the middle stay where they are', () => {
    const reader = createReplyReader();
    reader.feed(latin1('250-a\r\n250 b'));
    expect(reader.next()).toBeUndefined();
    expect(reader.rest()?.lines.map(({ ending }) => ending)).toEqual(['crlf', 'cut']);
    reader.feed(latin1('c\r\n'));
    expect(reader.next()?.lines.map(({ text: said }) => said)).toEqual(['a', 'bc']);
  });
});

it.each([
  ['someone@example.com', 'someone@example.com'],
  ['<someone@example.com>', 'someone@example.com'],
  ['"two words"@example.com', '"two words"@example.com'],
  ['postmaster', 'postmaster'],
  ['two words@example.com', undefined],
  ['a@b\r\nDATA', undefined],
  ['a@', undefined],
  ['', undefined],
])('%j is the address %j', (given, mailbox) => expect(parseMailbox(given)).toBe(mailbox));

it('asks for relaying in at least fifteen forms, none of them to a domain of the server', () => {
  const forms = relayForms('mx.example.com', '192.0.2.25', 'example.org');
  expect(forms.length).toBeGreaterThanOrEqual(15);
  expect(forms.every(({ to }) => to.includes('example.net'))).toBe(true);
});
