/** What a generated log is made of: reserved names where there is no need of real ones, and the providers' own texts. */

export const DOMAINS: readonly string[] = [
  'example.com',
  'example.net',
  'example.org',
  'mail.example',
  'shop.example',
  'post.example',
  'a.test',
  'b.test',
  'c.test',
  'gmail.com',
  'outlook.com',
  'yahoo.com',
  'qq.com',
  '163.com',
  'web.de',
  'gmx.net',
  'mail.ru',
  'seznam.cz',
  'orange.fr',
];

export interface Relay {
  readonly host: string;
  readonly address: string;
  readonly accepts: (id: string) => string;
}

const ok = (id: string): string => `250 2.0.0 Ok: queued as ${id}`;
export const RELAYS: readonly Relay[] = [
  {
    host: 'gmail-smtp-in.l.google.com',
    address: '192.0.2.26',
    accepts: (id) => `250 2.0.0 OK  1769860800 ${id.toLowerCase()}si150066qvl.151 - gsmtp`,
  },
  {
    host: 'example-com.mail.protection.outlook.com',
    address: '192.0.2.10',
    accepts: (id) =>
      `250 2.6.0 <${id}@example.com> [InternalId=${id}, Hostname=DB3PR0102MB3456.eurprd01.prod.exchangelabs.com] 9342 bytes in 0.113, 80.0 KB/sec Queued mail for delivery`,
  },
  { host: 'mta7.am0.yahoodns.net', address: '192.0.2.91', accepts: () => '250 ok dirdel' },
  { host: 'mx3.qq.com', address: '192.0.2.44', accepts: () => '250 Ok: queued as ' },
  { host: 'mx.example.net', address: '198.51.100.25', accepts: ok },
  { host: 'mx1.example.org', address: '2001:db8::25', accepts: ok },
  { host: '127.0.0.1', address: '127.0.0.1', accepts: (id) => `250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): ${ok(id)}` },
];

export interface Failing {
  readonly status: 'deferred' | 'bounced';
  readonly dsn: string;
  /** Without its port; absent where no host was reached. */
  readonly host?: string;
  /** `n` differs from call to call. */
  readonly text: (recipient: string, n: number) => string;
}

const said = (host: string, reply: string, command = 'RCPT TO'): string =>
  `host ${host} said: ${reply} (in reply to ${command} command)`;
const GOOGLE = 'gmail-smtp-in.l.google.com[192.0.2.26]';
const OUTLOOK = 'example-com.mail.protection.outlook.com[192.0.2.10]';
const YAHOO = 'mta7.am0.yahoodns.net[192.0.2.91]';
const QQ = 'mx3.qq.com[192.0.2.44]';
const NET = 'mx.example.net[198.51.100.25]';
const ORG = 'mx1.example.org[2001:db8::25]';
const id = (n: number): string => `${(n * 2654435761).toString(36)}si${n % 1_000_000}qvl.${n % 500}`;
const domainOf = (address: string): string => address.slice(address.indexOf('@') + 1);

const failing = (status: Failing['status'], dsn: string, host: string | undefined, text: Failing['text']): Failing => ({
  status,
  dsn,
  ...(host === undefined ? {} : { host }),
  text,
});

export const FAILURES: readonly Failing[] = [
  failing('bounced', '5.1.1', GOOGLE, (_, n) =>
    said(
      GOOGLE,
      `550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550-5.1.1 unnecessary spaces. For more information, go to 550 5.1.1  https://support.google.com/mail/?p=NoSuchUser ${id(n)} - gsmtp`,
    ),
  ),
  failing('deferred', '4.7.28', GOOGLE, (_, n) =>
    said(
      GOOGLE,
      `421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating 421-4.7.28 from your IP address [192.0.2.25      ${n % 30}]. 421 4.7.28  https://support.google.com/mail/?p=UnsolicitedRateLimitError ${id(n)} - gsmtp`,
      'end of DATA',
    ),
  ),
  failing('bounced', '5.7.26', GOOGLE, (_, n) =>
    said(
      GOOGLE,
      `550-5.7.26 Your email has been blocked because the sender is unauthenticated. 550 5.7.26  https://support.google.com/mail/answer/81126#authentication ${id(n)} - gsmtp`,
      'end of DATA',
    ),
  ),
  failing('bounced', '5.4.1', OUTLOOK, (to, n) =>
    said(
      OUTLOOK,
      `550 5.4.1 Recipient address rejected: Access denied. For more information see https://aka.ms/EXOSmtpErrors <${to}> [DB5EUR01FT${n % 100}.eop-EUR01.prod.protection.outlook.com 2026-01-31T12:00:00.000Z 08DE${(n % 65536).toString(16).toUpperCase()}]`,
    ),
  ),
  failing('bounced', '5.7.1', OUTLOOK, (_, n) =>
    said(
      OUTLOOK,
      `550 5.7.1 Unfortunately, messages from [192.0.2.25] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140). [DB5EUR01FT${n % 100}.eop-EUR01.prod.protection.outlook.com]`,
      'MAIL FROM',
    ),
  ),
  failing('deferred', '4.7.0', YAHOO, () =>
    said(
      YAHOO,
      '421 4.7.0 [TSS04] Messages from 192.0.2.25 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
      'MAIL FROM',
    ),
  ),
  failing('bounced', '5.7.1', QQ, () =>
    said(QQ, '550 Mail content denied. https://service.mail.qq.com/detail/0/92', 'end of DATA'),
  ),
  failing('deferred', '4.2.0', NET, (to) =>
    said(
      NET,
      `450 4.2.0 <${to}>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.net.html`,
    ),
  ),
  failing(
    'deferred',
    '4.4.1',
    undefined,
    (to) => `connect to mx.${domainOf(to)}[203.0.113.66]:25: Connection timed out`,
  ),
  failing(
    'deferred',
    '4.4.3',
    undefined,
    (to) =>
      `Host or domain name not found. Name service error for name=${domainOf(to)} type=MX: Host not found, try again`,
  ),
  failing(
    'bounced',
    '5.4.4',
    undefined,
    (to, n) =>
      `Host or domain name not found. Name service error for name=h${n % 5000}.${domainOf(to)} type=A: Host not found`,
  ),
  failing('deferred', '4.4.2', ORG, () => `lost connection with ${ORG} while receiving the initial server greeting`),
  failing('deferred', '4.2.2', NET, (to) => said(NET, `452 4.2.2 <${to}>: Mailbox is full / Quota exceeded`)),
  failing('bounced', '5.1.1', NET, (to) =>
    said(NET, `550 5.1.1 <${to}>: Recipient address rejected: User unknown in virtual mailbox table`),
  ),
  failing('bounced', '5.7.1', NET, () =>
    said(
      NET,
      '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.25',
    ),
  ),
  failing(
    'bounced',
    '5.3.4',
    ORG,
    (_, n) => `message size ${20_000_000 + n} exceeds size limit 10485760 of server ${ORG}`,
  ),
];

/** For texts of which no two are alike. */
export const SYLLABLES: readonly string[] =
  'ba be bi bo bu da de di do du fa fe fi fo fu ga ge gi go gu ka ke ki ko ku la le li lo lu ma me mi mo mu'.split(' ');

export const REFUSALS: readonly ((client: string, to: string) => string)[] = [
  (client) =>
    `reject: RCPT from ${client}: 554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/203.0.113.9`,
  (client, to) =>
    `reject: RCPT from ${client}: 450 4.2.0 <${to}>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.com.html`,
  (client, to) => `reject: RCPT from ${client}: 454 4.7.1 <${to}>: Relay access denied`,
  (client, to) =>
    `reject: RCPT from ${client}: 550 5.1.1 <${to}>: Recipient address rejected: User unknown in virtual mailbox table`,
];
