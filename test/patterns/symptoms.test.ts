import { describe, expect, it } from 'vitest';
import { classify } from '../../src/patterns/catalogue.ts';
import type { ReasonId } from '../../src/reasons/ids.ts';

/** What administrators meet most, as replies; each from a public report. */
const SYMPTOMS: readonly (readonly [text: string, ...reasons: ReasonId[]])[] = [
  ['554 5.7.1 <u@example.com>: Relay access denied', 'relay-denied'],
  ['454 4.7.1 <u@example.com>: Relay access denied', 'relay-denied'],
  ['504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname', 'helo-rejected'],
  ['450 4.7.1 <srv.internal>: Helo command rejected: Host not found', 'helo-rejected'],
  ['450 4.1.8 <root@localhost.localdomain>: Sender address rejected: Domain not found', 'sender-rejected'],
  ['450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.1]', 'rdns-missing'],
  ['554 5.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.1]', 'rdns-missing'],
  ['450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.1]', 'rdns-missing'],
  ['421 Refused. Your reverse DNS entry does not resolve. IP: 192.0.2.1', 'rdns-missing'],
  [
    '550-5.7.1 [2001:db8::1] Our system has detected that this message does not meet IPv6 sending guidelines regarding PTR records and authentication. Please review https://support.google.com/mail/?p=IPv6AuthError - gsmtp',
    'rdns-missing',
  ],
  [
    '550-5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. - gsmtp',
    'alignment',
    'spf',
    'dkim',
  ],
  [
    '550-5.7.25 The IP address sending this message does not have a PTR record setup, or the corresponding forward DNS entry does not point to the sending IP. - gsmtp',
    'rdns-missing',
  ],
  [
    '421-4.7.28 Our system has detected an unusual rate of unsolicited mail originating from your IP address. - gsmtp',
    'ip-reputation',
    'rate-limited',
  ],
  [
    '450-4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered. - gsmtp',
    'rate-limited',
  ],
  [
    '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
    'ip-reputation',
    'rate-limited',
  ],
  ['421 4.7.1 [TS03] All messages from 192.0.2.1 will be permanently deferred', 'ip-reputation', 'ip-blocklisted'],
  [
    "550 5.7.515 Access denied, sending domain EXAMPLE.COM doesn't meet the required authentication level.",
    'alignment',
    'dmarc',
  ],
  [
    "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150).",
    'ip-blocklisted',
  ],
  ['550 5.7.606 Access denied, banned sending IP [192.0.2.1]', 'ip-blocklisted'],
  ['550 5.7.511 Access denied, banned sender[192.0.2.1]', 'ip-blocklisted', 'sender-rejected'],
  [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1',
    'ip-blocklisted',
  ],
  ['550 5.1.1 <u@example.com>: Recipient address rejected: User unknown in local recipient table', 'user-unknown'],
  ['451 4.3.0 <u@example.com>: Temporary lookup failure', 'remote-temporary', 'dns-temporary', 'lookup-table'],
  ['451 4.3.5 Server configuration error', 'remote-config', 'remote-temporary'],
  ['451 4.3.5 Server configuration problem', 'remote-config', 'remote-temporary'],
  ['553 5.7.1 <u@example.com>: Sender address rejected: not owned by user other@example.com', 'sender-not-owned'],
  ['530 5.7.0 Must issue a STARTTLS command first', 'tls-required'],
  ['454 4.7.0 TLS not available due to local problem', 'tls-handshake'],
  ['451 4.7.1 Service unavailable - try again later', 'remote-temporary'],
  ['552 5.3.4 Message size exceeds fixed limit', 'message-too-large'],
  ['452 4.3.1 Insufficient system storage', 'system-full'],
  ['521 5.5.2 mx.example.com Error: bare <LF> received', 'malformed', 'protocol-error'],
  ['550 5.5.2 mx.example.com Error: bare <LF> received', 'malformed', 'protocol-error'],
  [
    '556 5.1.10 <u@example.com>: Recipient address rejected: Domain example.com does not accept mail (nullMX)',
    'null-mx',
  ],
  [
    '450 4.2.0 <u@example.com>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.com.html',
    'greylisted',
  ],
  ['421 4.7.0 mx.example.com Error: too many connections from 192.0.2.1', 'too-many-connections'],
  ['421 4.7.0 mx.example.com Error: too many errors', 'rate-limited'],
  ['connect to mx.example.com[192.0.2.1]:25: Connection timed out', 'connection-timeout'],
  ['connect to mx.example.com[2001:db8::1]:25: Network is unreachable', 'unreachable'],
  [
    'Host or domain name not found. Name service error for name=example.com type=MX: Host not found, try again',
    'dns-temporary',
  ],
  ['mail for example.com loops back to myself', 'loop', 'local-config'],
];

describe('what administrators meet', () => {
  it.each(SYMPTOMS)('%s', (text, ...reasons) => {
    expect(reasons).toContain(classify({ text }).reason);
  });
});
