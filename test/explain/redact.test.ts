import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redact.ts';
import { FORMAT_NAMES } from '../../src/reporters/index.ts';
import { runCli } from '../support/cli.ts';

const redacted = (text: string): string => createRedactor(new Set(['delist@microsoft.com']))(text);

describe('redacting', () => {
  it.each([
    [
      'to=<anna@example.org>, relay=mx.example.com[203.0.113.7]:25',
      'to=<user1@example.org>, relay=mx.example.com[192.0.2.1]:25',
    ],
    [
      'anna@example.org and ANNA@example.net, not bob@example.org',
      'user1@example.org and user1@example.net, not user2@example.org',
    ],
    [
      'spf=fail smtp.mailfrom=anna@example.org; anna@example.org',
      'spf=fail smtp.mailfrom=user1@example.org; user1@example.org',
    ],
    ['header.i=@example.org', 'header.i=@example.org'],
    ['bounces+anna=example.com@example.net', 'user1@example.net'],
    ['"anna b"@example.org', 'user1@example.org'],
    ['мария@example.org', 'user1@example.org'],
    ['https://example.net/u?email=anna@example.org', 'https://example.net/u?email=user1@example.org'],
    ['anna%40example.org', 'user1%40example.org'],
    ['unknown user: "anna"; <anna@example.org>', 'unknown user: "user1"; <user1@example.org>'],
    ['sasl_method=PLAIN, sasl_username=anna', 'sasl_method=PLAIN, sasl_username=user1'],
    ['/home/anna/Maildir, /var/mail/anna', '/home/user1/Maildir, /var/mail/user1'],
    ['postmaster@example.org', 'postmaster@example.org'],
    ['write to delist@microsoft.com', 'write to delist@microsoft.com'],
    ['203.0.113.7, 203.0.113.8, 203.0.113.7', '192.0.2.1, 192.0.2.2, 192.0.2.1'],
    ['10.1.2.3 and 192.168.0.9 and 127.0.0.2', '10.0.0.1 and 10.0.0.2 and 127.0.0.2'],
    ['2001:db8:1::5, ::1, 12:00:05, 2026-01-31T12:00:05Z', '2001:db8::1, ::1, 12:00:05, 2026-01-31T12:00:05Z'],
    ['::ffff:203.0.113.7 203.0.113.7', '192.0.2.1 192.0.2.1'],
    ['7.113.0.203.zen.example and 203.0.113.7', '1.2.0.192.zen.example and 192.0.2.1'],
    ['host-203-0-113-7.isp.example [203.0.113.7]', 'host-192-0-2-1.isp.example [192.0.2.1]'],
    ['AUTH PLAIN AGFubmEAc2VjcmV0', 'AUTH PLAIN ***'],
    ['password=secret', 'password=***'],
    [
      'warning: header Subject: My diagnosis from mx.example.org[203.0.113.7]',
      'warning: header Subject: *** from mx.example.org[192.0.2.1]',
    ],
    ['550 5.1.1 is a code, 8.12 a version', '550 5.1.1 is a code, 8.12 a version'],
  ])('%s', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it('is the same in all of a report, and in the next one', () => {
    const redact = createRedactor(new Set());
    expect(
      redact({ rows: [{ who: 'anna@example.org' }], 'anna@example.org': 1, schema: 'maildoctor/report@1' }),
    ).toEqual({
      rows: [{ who: 'user1@example.org' }],
      'user1@example.org': 1,
      schema: 'maildoctor/report@1',
    });
    expect(redact('bob@example.org anna@example.net 203.0.113.9')).toBe(
      'user2@example.org user1@example.net 192.0.2.1',
    );
  });

  it('leaves no local part and no address, whatever stands around them', () => {
    const local = fc.stringMatching(/^[a-z][a-z0-9._+-]{6,20}[a-z]$/);
    const around = fc.string({ unit: 'binary-ascii', maxLength: 10 }).map((text) => text.replace(/[\w@%.=+-]/g, ' '));
    fc.assert(
      fc.property(local, fc.ipV4(), around, around, (name, address, before, after) => {
        fc.pre(!/^(?:0|127|255|10)\.|^192\.0\.2\.|^(?:1\.)/.test(address) && !name.includes('user'));
        const text = redacted(`${before} <${name}@example.org>${after} [${address}] ${before}`);
        expect(text).not.toContain(name);
        expect(text).not.toContain(`[${address}]`);
      }),
    );
  });
});

describe('--redact', () => {
  const at = (path: string): string => fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url));
  const private_ = /\b(?:sender|nobody|full|listed|later|reader|news)@|192\.0\.2\.10\b/;

  it.each(FORMAT_NAMES)('%s', async (format) => {
    const files = [at('bounces/postfix.eml'), at('messages/gmail-spam.eml'), at('bounces/arf-abuse.eml')];
    const plain = await runCli(['explain', ...files, '--format', format, '--verbose']);
    const { code, stdout, stderr } = await runCli(['explain', ...files, '--format', format, '--verbose', '--redact']);
    expect({ code, stderr }).toEqual({ code: plain.code, stderr: '' });
    expect(stdout).not.toMatch(private_);
  });

  it('keeps the facts of a ticket private too', async () => {
    const { stdout } = await runCli([
      'explain',
      at('bounces/postfix.eml'),
      '--redact',
      '--json',
      '--save-facts',
      '/dev/stderr',
    ]);
    expect(stdout).not.toMatch(private_);
    expect(readFileSync(at('bounces/postfix.eml'), 'utf8')).toMatch(private_);
  });

  it('is there for every command', async () => {
    const { code, stdout } = await runCli([
      'dns',
      'example.com',
      '--offline',
      '--zone',
      at('scenarios/first-server/example.com.zone'),
      '--redact',
      '--json',
    ]);
    expect([0, 1, 3]).toContain(code);
    expect(stdout).toContain('"schema": "maildoctor/report@1"');
  });
});
