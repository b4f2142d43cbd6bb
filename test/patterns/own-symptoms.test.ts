import { describe, expect, it } from 'vitest';
import { classify } from '../../src/patterns/catalogue.ts';
import type { ReasonId } from '../../src/reasons/ids.ts';

interface Symptom {
  readonly text: string;
  /** The daemon that wrote it; what smtpd answers is our own server's word. */
  readonly program?: string;
  readonly reason: ReasonId;
  /** What the fix must name: the setting, command or record that mends it. */
  readonly fix: RegExp;
}

const smtpd = 'postfix/smtpd';

/** What administrators meet most often, as far as their own programs write it. */
const SYMPTOMS: readonly Symptom[] = [
  {
    text: '554 5.7.1 <u@example.net>: Relay access denied',
    program: smtpd,
    reason: 'relay-denied',
    fix: /587.*relay_domains.*never 0\.0\.0\.0\/0/s,
  },
  {
    text: 'connect to mx.example.com[192.0.2.1]:25: Connection timed out',
    reason: 'connection-timeout',
    fix: /port 25.*relayhost/s,
  },
  {
    text: 'connect to mx.example.com[2001:db8::26]:25: Network is unreachable',
    reason: 'unreachable',
    fix: /smtp_address_preference=ipv4|inet_protocols=ipv4/,
  },
  {
    text: '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname',
    program: smtpd,
    reason: 'helo-rejected',
    fix: /permit_sasl_authenticated.*myhostname/s,
  },
  {
    text: '450 4.7.1 <mail.internal>: Helo command rejected: Host not found',
    program: smtpd,
    reason: 'helo-rejected',
    fix: /reject_unknown_helo_hostname/,
  },
  {
    text: '450 4.1.8 <root@localhost.localdomain>: Sender address rejected: Domain not found',
    program: smtpd,
    reason: 'sender-rejected',
    fix: /myorigin/,
  },
  { text: 'send-mail: Cannot open mail:25', reason: 'mail-client', fix: /mailhub=localhost.*alternatives/s },
  {
    text: '450 4.7.1 Client host rejected: cannot find your reverse hostname, [203.0.113.99]',
    program: smtpd,
    reason: 'rdns-missing',
    fix: /PTR/,
  },
  {
    text: '450 4.7.25 Client host rejected: cannot find your hostname, [203.0.113.99]',
    program: smtpd,
    reason: 'rdns-missing',
    fix: /PTR/,
  },
  {
    text: '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/192.0.2.53',
    program: smtpd,
    reason: 'local-config',
    fix: /unbound.*127\.0\.0\.\[2\.\.11\]/s,
  },
  {
    text: 'warning: dnsblog reply timeout 10s for zen.spamhaus.org',
    reason: 'dns-temporary',
    fix: /resolver of your own/,
  },
  {
    text: 'Host or domain name not found. Name service error for name=example.net type=MX: Host not found, try again',
    reason: 'dns-temporary',
    fix: /\/var\/spool\/postfix\/etc\/resolv\.conf.*\+cd/s,
  },
  { text: 'mail for example.com loops back to myself', reason: 'loop', fix: /mydestination.*proxy_interfaces/s },
  {
    text: '550 5.1.1 <u@example.com>: Recipient address rejected: User unknown in local recipient table',
    program: smtpd,
    reason: 'user-unknown',
    fix: /newaliases.*virtual_mailbox_domains/s,
  },
  {
    text: 'warning: do not list domain example.com in BOTH mydestination and virtual_mailbox_domains',
    reason: 'local-config',
    fix: /mydestination.*myhostname/s,
  },
  {
    text: '451 4.3.0 <u@example.com>: Temporary lookup failure',
    program: smtpd,
    reason: 'lookup-table',
    fix: /postmap -q/,
  },
  { text: '451 4.3.5 Server configuration error', program: smtpd, reason: 'local-config', fix: /warning just before/ },
  {
    text: '451 4.3.5 <u@example.com>: Recipient address rejected: Server configuration problem',
    program: smtpd,
    reason: 'local-config',
    fix: /warning just before/,
  },
  {
    text: 'error: unsupported dictionary type: pcre',
    reason: 'lookup-table',
    fix: /postfix-pcre.*default_database_type=lmdb/s,
  },
  {
    text: 'warning: database /etc/postfix/virtual.db is older than source file /etc/postfix/virtual',
    reason: 'lookup-table',
    fix: /postmap FILE.*newaliases/s,
  },
  {
    text: 'SASL authentication failed; cannot authenticate to server smtp.example.com[192.0.2.1]: no mechanism available',
    reason: 'smtp-auth-failed',
    fix: /libsasl2-modules.*noanonymous/s,
  },
  {
    text: 'warning: SASL authentication failure: No worthy mechs found',
    reason: 'smtp-auth-failed',
    fix: /libsasl2-modules.*noanonymous/s,
  },
  {
    text: 'warning: SASL: Connect to private/auth failed: No such file or directory',
    reason: 'local-config',
    fix: /unix_listener \/var\/spool\/postfix\/private\/auth/,
  },
  { text: 'fatal: no SASL authentication mechanisms', reason: 'local-config', fix: /smtpd_sasl_type=dovecot/ },
  {
    text: 'connect to mx1.example[private/dovecot-lmtp]: No such file or directory',
    reason: 'local-config',
    fix: /unix_listener \/var\/spool\/postfix\/private\/dovecot-lmtp/,
  },
  { text: 'mail transport unavailable', reason: 'local-config', fix: /master\.cf/ },
  {
    text: 'warning: /usr/lib/postfix/sbin/smtpd: bad command startup -- throttling',
    reason: 'local-config',
    fix: /fatal/,
  },
  {
    text: '553 5.7.1 <alias@example.com>: Sender address rejected: not owned by user joe@example.com',
    program: smtpd,
    reason: 'sender-not-owned',
    fix: /sender_login/,
  },
  {
    text: '530 5.7.0 Must issue a STARTTLS command first',
    program: smtpd,
    reason: 'tls-required',
    fix: /587.*STARTTLS/s,
  },
  {
    text: 'warning: TLS library problem: error:0A0000C1:SSL routines::no shared cipher:../ssl/statem/statem_srvr.c:2220:',
    reason: 'tls-handshake',
    fix: /postconf -X smtpd_tls_/,
  },
  { text: 'Cannot start TLS: handshake failure', reason: 'tls-handshake', fix: /smtp_tls_policy_maps/ },
  {
    text: '454 4.7.0 TLS not available due to local problem',
    program: smtpd,
    reason: 'local-config',
    fix: /smtpd_tls_cert_file/,
  },
  {
    text: "warning: No server certs available. TLS won't be enabled",
    reason: 'local-config',
    fix: /smtpd_tls_cert_file/,
  },
  {
    text: '451 4.7.1 Service unavailable - try again later',
    program: smtpd,
    reason: 'milter',
    fix: /milter_default_action=accept/,
  },
  {
    text: "warning: milter inet:localhost:8893: can't read SMFIC_BODYEOB reply packet header: Connection timed out",
    reason: 'milter',
    fix: /journalctl.*milter_content_timeout/s,
  },
  {
    text: 'warning: connect to Milter service inet:localhost:8891: Connection refused',
    reason: 'milter',
    fix: /smtpd_milters/,
  },
  {
    text: '552 5.3.4 Message size exceeds fixed limit',
    program: smtpd,
    reason: 'message-too-large',
    fix: /message_size_limit=.*mailbox_size_limit/,
  },
  {
    text: 'fatal: main.cf configuration error: mailbox_size_limit is smaller than message_size_limit',
    reason: 'local-config',
    fix: /mailbox_size_limit=0.*virtual_mailbox_limit=0/,
  },
  { text: '452 4.3.1 Insufficient system storage', program: smtpd, reason: 'disk', fix: /df -h.*message_size_limit/s },
  { text: '4D2F1201: bad signature data', program: 'opendkim', reason: 'dkim', fix: /sign last/ },
  {
    text: "4D2F1201: key retrieval failed (s=mail, d=signed.example): 'mail._domainkey.signed.example' record not found",
    program: 'opendkim',
    reason: 'dkim',
    fix: /_domainkey.*publish/s,
  },
  {
    text: '550 5.5.2 mx.example.com Error: bare <LF> received',
    program: smtpd,
    reason: 'protocol-error',
    fix: /CRLF.*smtpd_forbid_bare_newline/s,
  },
  {
    text: '556 5.1.10 <u@nullmx.example>: Recipient address rejected: Domain nullmx.example does not accept mail (nullMX)',
    program: smtpd,
    reason: 'null-mx',
    fix: /Correct the address/,
  },
  {
    text: '450 4.2.0 <u@example.com>: Recipient address rejected: Greylisted',
    program: smtpd,
    reason: 'greylisted',
    fix: /Nothing to do|retried|again/,
  },
  { text: 'Address verification in progress', reason: 'recipient-refuses', fix: /Nothing to do/ },
  {
    text: '421 4.7.0 mx.example.com Error: too many connections from 192.0.2.9',
    program: smtpd,
    reason: 'too-many-connections',
    fix: /smtpd_client_event_limit_exceptions/,
  },
  {
    text: 'warning: hostname host-9.example.net does not resolve to address 192.0.2.9',
    reason: 'rdns-missing',
    fix: /Nothing to do/,
  },
];

describe('what administrators meet in their own logs', () => {
  it.each(SYMPTOMS)('$text', ({ text, program, reason, fix }) => {
    const verdict = classify({ text, ...(program === undefined ? {} : { program }) });
    expect(verdict.reason).toBe(reason);
    expect(verdict.fix).toMatch(fix);
    expect(verdict.confidence).toMatch(/exact|generic/);
  });
});
