/** What a classifier of mail's failures must know by name: who speaks, which list refuses, every registered code. */

export interface SpokenBy {
  readonly name: string;
  /** An id of `src/data/providers.ts`. */
  readonly provider: string;
  /** One of the hosts that its MX records name. */
  readonly relay: string;
  /** As its servers say it; addresses made up. */
  readonly reply: string;
  /** The words are nobody else's. */
  readonly own?: true;
  readonly families: readonly string[];
}

const POSTFIX_UNKNOWN =
  '550 5.1.1 <user@example.com>: Recipient address rejected: User unknown in virtual mailbox table';

export const MAIL_PROVIDERS: readonly SpokenBy[] = [
  {
    name: 'Google',
    provider: 'google',
    relay: 'gmail-smtp-in.l.google.com',
    reply:
      "550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550 5.1.1 unnecessary spaces. For more information, go to https://support.google.com/mail/?p=NoSuchUser d9443c01a7336-2a0 - gsmtp",
    own: true,
    families: ['recipient'],
  },
  {
    name: 'Microsoft: Outlook.com',
    provider: 'microsoft',
    relay: 'outlook-com.olc.protection.outlook.com',
    reply:
      "550 5.7.1 Unfortunately, messages from [192.0.2.25] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors. [AM7EUR06FT012.eop-eur06.prod.protection.outlook.com]",
    own: true,
    families: ['reputation'],
  },
  {
    name: 'Microsoft: Exchange Online',
    provider: 'microsoft',
    relay: 'example-com.mail.protection.outlook.com',
    reply:
      '550 5.4.1 Recipient address rejected: Access denied. For more information see https://aka.ms/EXOSmtpErrors [DB5EUR03FT044.eop-EUR03.prod.protection.outlook.com]',
    own: true,
    families: ['recipient'],
  },
  {
    name: 'Yahoo',
    provider: 'yahoo',
    relay: 'mta5.am0.yahoodns.net',
    reply:
      '421 4.7.0 [TSS04] Messages from 192.0.2.25 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
    own: true,
    families: ['reputation', 'rate'],
  },
  {
    name: 'AOL',
    provider: 'yahoo',
    relay: 'mx-aol.mail.gm0.yahoodns.net',
    reply: '554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes',
    own: true,
    families: ['policy'],
  },
  {
    name: 'Apple',
    provider: 'apple',
    relay: 'mx01.mail.icloud.com',
    reply:
      '554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
    own: true,
    families: ['content', 'policy'],
  },
  {
    name: 'Tencent: QQ',
    provider: 'tencent',
    relay: 'mx3.qq.com',
    reply: '550 Ip frequency limited. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000725',
    own: true,
    families: ['rate'],
  },
  {
    name: 'Tencent: Exmail',
    provider: 'tencent',
    relay: 'mxbiz1.qq.com',
    reply: '550 Mail content denied. http://service.exmail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726',
    own: true,
    families: ['content'],
  },
  {
    name: 'NetEase: 163',
    provider: 'netease',
    relay: '163mx01.mxmail.netease.com',
    reply:
      '554 DT:SPM 163 mx22,QMCowAAXHpkH7ZpZ5pnXAQ--.11826S3 1503325447,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.25&hostid=mx22&time=1503325447',
    own: true,
    families: ['content'],
  },
  {
    name: 'NetEase: 126',
    provider: 'netease',
    relay: '126mx00.mxmail.netease.com',
    reply:
      '550 MI:SPF 126 mx5,QsmowEA5ZmJ.1 please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.25&hostid=mx5&time=1503325447',
    own: true,
    families: ['auth'],
  },
  {
    name: 'NetEase: yeah',
    provider: 'netease',
    relay: 'yeahmx00.mxmail.netease.com',
    reply: '550 User not found: user@yeah.net',
    families: ['recipient'],
  },
  {
    name: 'Aliyun',
    provider: 'aliyun',
    relay: 'mx1.qiye.aliyun.com',
    reply: '502 Mailfrom account is a local account',
    own: true,
    families: ['policy'],
  },
  {
    name: 'Sina',
    provider: 'sina',
    relay: 'freemx1.sinamail.sina.com.cn',
    reply: '550 5.1.1 <user@sina.com>: Recipient address rejected: User unknown',
    families: ['recipient'],
  },
  {
    name: 'Sohu',
    provider: 'sohu',
    relay: 'sohumx1.sohu.com',
    reply: '554 5.7.1 <user@sohu.com>: Sender address rejected: Access denied',
    families: ['policy'],
  },
  {
    name: '139',
    provider: 'china-mobile-139',
    relay: 'mx1.mail.139.com',
    reply: '550 User not found: user@139.com',
    families: ['recipient'],
  },
  {
    name: 'Mail.ru',
    provider: 'mailru',
    relay: 'mxs.mail.ru',
    reply:
      '550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=7y4ytdHbuOGv3O or report details to abuse@corp.mail.ru. Error code: B5BA5D5A. ID: 0000000000000001.',
    own: true,
    families: ['content'],
  },
  {
    name: 'Yandex',
    provider: 'yandex',
    relay: 'mx.yandex.ru',
    reply: '554 5.7.1 [1] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1517212345-J0fEcRkDYw',
    own: true,
    families: ['content'],
  },
  {
    name: 'GMX',
    provider: 'gmx',
    relay: 'mx00.gmx.net',
    reply:
      '554-gmx.net (mxgmx017) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is black listed. 554 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.25&c=bl',
    own: true,
    families: ['reputation'],
  },
  {
    name: 'web.de',
    provider: 'gmx',
    relay: 'mx-ha03.web.de',
    reply:
      '550 Requested action not taken: mailbox unavailable Reject due to policy restrictions. For explanation visit https://postmaster.web.de/en/error-messages?ip=192.0.2.25&c=hi',
    own: true,
    families: ['policy', 'recipient'],
  },
  {
    name: '1&1',
    provider: 'ionos',
    relay: 'mx00.kundenserver.de',
    reply:
      '550 Requested action not taken: mailbox unavailable For explanation visit http://postmaster.1und1.de/en/error-messages?ip=192.0.2.25&c=rd',
    own: true,
    families: ['recipient', 'reputation'],
  },
  {
    name: 'T-Online',
    provider: 't-online',
    relay: 'mx00.t-online.de',
    reply:
      '554 IP=192.0.2.25 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.)',
    own: true,
    families: ['reputation'],
  },
  {
    name: 'Orange',
    provider: 'orange',
    relay: 'smtp-in.orange.fr',
    reply: '550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]',
    own: true,
    families: ['content', 'reputation', 'policy'],
  },
  {
    name: 'Free',
    provider: 'free',
    relay: 'mx1.free.fr',
    reply: '550 spam detected',
    families: ['content'],
  },
  {
    name: 'SFR',
    provider: 'sfr',
    relay: 'smtp-in.sfr.fr',
    reply: POSTFIX_UNKNOWN,
    families: ['recipient'],
  },
  { name: 'OVH', provider: 'ovh', relay: 'mx1.mail.ovh.net', reply: POSTFIX_UNKNOWN, families: ['recipient'] },
  {
    name: 'Libero',
    provider: 'libero',
    relay: 'smtp-in.libero.it',
    reply:
      '550 smtp-24.iol.local smtp-24.iol.local IP blacklisted by CSI. For remediation please use http://csi.cloudmark.com/reset-request/?ip=192.0.2.25',
    families: ['reputation'],
  },
  {
    name: 'Seznam',
    provider: 'seznam',
    relay: 'mx1.seznam.cz',
    reply: '550 5.1.1 <user@seznam.cz> Sorry, no mailbox here by that name',
    families: ['recipient'],
  },
  {
    name: 'WP',
    provider: 'wp',
    relay: 'mx.wp.pl',
    reply: '550 5.1.1 <user@wp.pl>: Recipient address rejected: User unknown',
    families: ['recipient'],
  },
  {
    name: 'Onet',
    provider: 'onet',
    relay: 'mx.poczta.onet.pl',
    reply: '550 5.1.1 <user@onet.pl>: Recipient address rejected: User unknown',
    families: ['recipient'],
  },
  {
    name: 'o2',
    provider: 'wp',
    relay: 'mx.tlen.pl',
    reply: '550 5.1.1 <user@o2.pl>: Recipient address rejected: User unknown',
    families: ['recipient'],
  },
  {
    name: 'Naver',
    provider: 'naver',
    relay: 'mx1.naver.com',
    reply: '550 5.1.1 No such user - nsmtp',
    families: ['recipient'],
  },
  {
    name: 'Daum',
    provider: 'kakao',
    relay: 'mx1.hanmail.net',
    reply: '550 5.1.1 <user@hanmail.net>... User unknown',
    families: ['recipient'],
  },
  {
    name: 'Rambler',
    provider: 'rambler',
    relay: 'inmx.rambler.ru',
    reply: '554 5.7.1 Spam message rejected; If this is not spam contact abuse@rambler-co.ru',
    families: ['content'],
  },
  {
    name: 'UOL',
    provider: 'uol',
    relay: 'mx.uol.com.br',
    reply: '550 5.1.1 <user@uol.com.br>: Recipient address rejected: User unknown',
    families: ['recipient'],
  },
  {
    name: 'Zoho',
    provider: 'zoho',
    relay: 'mx.zoho.com',
    reply: '554 5.2.3 MailPolicy violation Error delivering to mailboxes,mx.zoho.com',
    own: true,
    families: ['policy'],
  },
  {
    name: 'Fastmail',
    provider: 'fastmail',
    relay: 'in1-smtp.messagingengine.com',
    reply: '550 5.1.1 <user@fastmail.com>: Recipient address rejected: User unknown in virtual mailbox table',
    families: ['recipient'],
  },
  {
    name: 'Proton',
    provider: 'proton',
    relay: 'mail.protonmail.ch',
    reply: '550 5.7.1 Rejected by spam filter',
    families: ['content'],
  },
  {
    name: 'Comcast',
    provider: 'comcast',
    relay: 'mx1.comcast.net',
    reply:
      '554 resimta-po-13v.sys.comcast.net comcast 192.0.2.25 Comcast block for spam.  Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000',
    own: true,
    families: ['reputation'],
  },
  {
    name: 'Charter',
    provider: 'charter',
    relay: 'mx0.charter.net',
    reply: '550 5.7.1 192.0.2.25 blocked AUP#1001. Please see https://www.spectrum.net/support/internet/aup-codes',
    families: ['reputation', 'policy', 'rate'],
  },
  {
    name: 'AT&T',
    provider: 'att',
    relay: 'ff-ip4-mx-vip1.prodigy.net',
    reply: '553 5.3.0 flph829 DNSBL:ATTRBL 521< 192.0.2.25 >_is_blocked.__For_information_see_https://att.com/blocks',
    own: true,
    families: ['reputation'],
  },
  {
    name: 'Verizon',
    provider: 'verizon',
    relay: 'mx.vzwpix.com',
    reply: '550 5.1.1 user unknown',
    families: ['recipient'],
  },
  {
    name: 'Cox',
    provider: 'cox',
    relay: 'cxr.mx.a.cloudfilter.net',
    reply: '554 cox too many bad commands from 192.0.2.25',
    families: ['rate', 'reputation', 'server'],
  },
  { name: 'BT', provider: 'bt', relay: 'mx.bt.lon5.cpcloud.co.uk', reply: POSTFIX_UNKNOWN, families: ['recipient'] },
  { name: 'Sky', provider: 'sky', relay: 'mx1.sky.com', reply: POSTFIX_UNKNOWN, families: ['recipient'] },
  {
    name: 'Virgin',
    provider: 'virgin',
    relay: 'mx.tb.ukmail.iss.as9143.net',
    reply: POSTFIX_UNKNOWN,
    families: ['recipient'],
  },
  {
    name: 'Telstra',
    provider: 'telstra',
    relay: 'extmail.bigpond.com',
    reply: '550 5.1.1 <user@bigpond.com> recipient rejected',
    families: ['recipient'],
  },
];

export const MAIL_FILTERS: readonly SpokenBy[] = [
  {
    name: 'Proofpoint',
    provider: 'proofpoint',
    relay: 'mxa-00000001.gslb.pphosted.com',
    reply: '554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.25',
    own: true,
    families: ['reputation'],
  },
  {
    name: 'Mimecast',
    provider: 'mimecast',
    relay: 'eu-smtp-inbound-1.mimecast.com',
    reply:
      '550 Rejected by header based Anti-Spoofing policy: user@example.com - https://community.mimecast.com/docs/DOC-1369#550 [_g67iKwmNreAb9PeazQFDQ.us227]',
    own: true,
    families: ['policy', 'auth'],
  },
  {
    name: 'Barracuda',
    provider: 'barracuda',
    relay: 'd000000a.ess.barracudanetworks.com',
    reply: '550 permanent failure for one or more recipients (user@example.com:blocked) cuda_nsu',
    families: ['reputation', 'policy', 'recipient'],
  },
  {
    name: 'Cisco',
    provider: 'cisco',
    relay: 'mx1.hc000-00.eu.iphmx.com',
    reply: '550 #5.7.1 Your access to submit messages to this e-mail system has been rejected.',
    families: ['reputation', 'policy'],
  },
  {
    name: 'Trend Micro',
    provider: 'trend-micro',
    relay: 'example.in.tmes.trendmicro.com',
    reply: '554 5.7.1 <user@example.com>: Recipient address rejected: BLOCK-SEND-ER.',
    families: ['policy', 'reputation', 'recipient'],
  },
  {
    name: 'Sophos',
    provider: 'sophos',
    relay: 'mx-01-eu-central-1.prod.hydra.sophos.com',
    reply: '550 5.1.1 <user@example.com>: Recipient address rejected: User unknown',
    families: ['recipient'],
  },
  {
    name: 'Symantec, Broadcom',
    provider: 'symantec',
    relay: 'cluster1.eu.messagelabs.com',
    reply:
      '553 Message filtered. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting for more information. (#5.7.1)',
    own: true,
    families: ['content', 'policy', 'recipient'],
  },
  {
    name: 'Forcepoint',
    provider: 'forcepoint',
    relay: 'cust00000-1.in.mailcontrol.com',
    reply: '550 5.7.1 Message content rejected due to spam',
    families: ['content'],
  },
  {
    name: 'Hornetsecurity',
    provider: 'hornetsecurity',
    relay: 'mx01.hornetsecurity.com',
    reply: '554 5.6.9 customer rule based reject',
    families: ['policy', 'content'],
  },
  {
    name: 'SpamTitan',
    provider: 'spamtitan',
    relay: 'mx1.spamtitan.com',
    reply: '554 5.7.1 Message blocked, spam detected',
    families: ['content'],
  },
  {
    name: 'MailChannels',
    provider: 'mailchannels',
    relay: 'smtp.mailchannels.net',
    reply:
      '550 5.7.1 [CS] Message blocked. If this is a false positive, please report this to your hosting service provider. See https://console.mailchannels.net/insights/bounce?auid=example&txid=25b54c5e3c56be3e',
    own: true,
    families: ['content', 'policy'],
  },
  {
    name: 'Cloudmark',
    provider: 'cloudmark',
    relay: 'mx.a.cloudfilter.net',
    reply: '550 5.7.1 Service unavailable; client [192.0.2.25] blocked using Cloudmark Sender Intelligence',
    families: ['reputation'],
  },
  {
    name: 'Vade',
    provider: 'vade',
    relay: 'mx1.vadesecure.com',
    reply: '554 5.7.1 Message refused: spam detected',
    families: ['content'],
  },
];

/** Replies of servers that ask the list; `id` is the key of `src/data/blocklists.ts`. */
export const LISTS: readonly { readonly name: string; readonly id: string; readonly reply: string }[] = [
  [
    'Spamhaus SBL',
    'spamhaus-sbl',
    '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using sbl.spamhaus.org; https://www.spamhaus.org/sbl/query/SBL000001',
  ],
  [
    'Spamhaus XBL',
    'spamhaus-xbl',
    '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using xbl.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.25',
  ],
  [
    'Spamhaus PBL',
    'spamhaus-pbl',
    '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using pbl.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.25',
  ],
  [
    'Spamhaus DBL',
    'spamhaus-dbl',
    '554 5.7.1 Service unavailable; Sender address [user@example.com] blocked using dbl.spamhaus.org; https://www.spamhaus.org/query/domain/example.com',
  ],
  [
    'SpamCop',
    'spamcop',
    '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using bl.spamcop.net; Blocked - see https://www.spamcop.net/bl.shtml?192.0.2.25',
  ],
  [
    'Barracuda',
    'barracuda',
    '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using b.barracudacentral.org; http://www.barracudanetworks.com/reputation/?pr=1&ip=192.0.2.25',
  ],
  [
    'SORBS',
    'sorbs',
    '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using dnsbl.sorbs.net; Currently Sending Spam See: http://www.sorbs.net/lookup.shtml?192.0.2.25',
  ],
  [
    'UCEPROTECT 1',
    'uceprotect-1',
    '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using dnsbl-1.uceprotect.net; IP 192.0.2.25 is UCEPROTECT-Level 1 listed. See http://www.uceprotect.net/rblcheck.php?ipr=192.0.2.25',
  ],
  [
    'UCEPROTECT 2',
    'uceprotect-2',
    '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using dnsbl-2.uceprotect.net',
  ],
  [
    'UCEPROTECT 3',
    'uceprotect-3',
    '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using dnsbl-3.uceprotect.net',
  ],
  [
    'Invaluement',
    'invaluement',
    '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using sip.invaluement.com; see https://www.invaluement.com/lookup/?item=192.0.2.25',
  ],
  [
    'Abusix',
    'abusix',
    '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using combined.mail.abusix.zone; see https://lookup.abusix.com/search?q=192.0.2.25',
  ],
  [
    'PSBL',
    'psbl',
    '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using psbl.surriel.com; Listed in PSBL, see http://psbl.org/listing?ip=192.0.2.25',
  ],
  ['SURBL', 'surbl', '554 5.7.1 Message contains a URL listed in multi.surbl.org'],
  ['URIBL', 'uribl', '550 5.7.1 Blacklisted URL in message. (example.com) in [black]. See http://lookup.uribl.com.'],
  [
    'NiX',
    'nixspam',
    '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using ix.dnsbl.manitu.net; Your e-mail service was detected by mail.ixlab.de (NiX Spam) as spamming',
  ],
  ['0spam', '0spam', '554 5.7.1 Service unavailable; Client host [192.0.2.25] blocked using bl.0spam.org'],
].map(([name = '', id = '', reply = '']) => ({ name, id, reply }));

export interface RegisteredCode {
  /** Subject and detail: X.1.1 is `1.1`. */
  readonly code: string;
  readonly reply: string;
  readonly families: readonly string[];
}

/** The registry "Simple Mail Transfer Protocol (SMTP) Enhanced Status Codes" of IANA as of 2026-11, a reply for each. */
export const ENHANCED_STATUS_CODES: readonly RegisteredCode[] = (
  [
    ['0.0', '554 5.0.0 Service unavailable', 'server policy'],
    ['1.0', '550 5.1.0 Address rejected user@example.com', 'recipient'],
    ['1.1', '550 5.1.1 <user@example.com>... User unknown', 'recipient'],
    ['1.2', '550 5.1.2 <user@nosuch.example>... Host unknown (Name server: nosuch.example: host not found)', 'dns'],
    ['1.3', '501 5.1.3 Bad recipient address syntax', 'recipient server'],
    ['1.4', '550 5.1.4 Recipient address ambiguous', 'recipient'],
    ['1.5', '550 5.1.5 Recipient address reserved by RFC 2606', 'recipient server'],
    ['1.6', '551 5.1.6 User has moved; please try <user@example.net>', 'recipient'],
    ['1.7', '553 5.1.7 Bad sender address syntax', 'policy'],
    ['1.8', '553 5.1.8 <user@nosuch.example>... Domain of sender address user@nosuch.example does not exist', 'policy'],
    ['1.9', '550 5.1.9 Message relayed to non-compliant mailer', 'server'],
    ['1.10', '556 5.1.10 Recipient address has null MX', 'dns'],
    ['2.0', '450 4.2.0 <user@example.com>: Recipient address rejected: Mailbox temporarily locked', 'recipient server'],
    ['2.1', '550 5.2.1 The email account that you tried to reach is disabled', 'recipient'],
    ['2.2', '552 5.2.2 Mailbox full', 'quota'],
    ['2.3', '552 5.2.3 Message size exceeds fixed limit of the mailbox', 'size'],
    ['2.4', '450 4.2.4 Mailing list expansion problem', 'recipient'],
    ['3.0', '451 4.3.0 Temporary lookup failure', 'server'],
    ['3.1', '452 4.3.1 Insufficient system storage', 'quota'],
    ['3.2', '421 4.3.2 System not accepting network messages', 'server'],
    ['3.3', '554 5.3.3 System not capable of selected features', 'server'],
    ['3.4', '552 5.3.4 Message size exceeds fixed limit', 'size'],
    ['3.5', '554 5.3.5 Local configuration error', 'server local'],
    ['3.6', '550 5.3.6 Requested priority was changed', 'server'],
    ['4.0', '451 4.4.0 DNS resolving error', 'dns network'],
    ['4.1', '451 4.4.1 No answer from host', 'network'],
    ['4.2', '421 4.4.2 mx.example.com Error: timeout exceeded', 'network'],
    ['4.3', '451 4.4.3 Directory server failure', 'dns server'],
    ['4.4', '550 5.4.4 Unable to route', 'dns network'],
    ['4.5', '451 4.4.5 Mail system congestion', 'network rate server'],
    ['4.6', '554 5.4.6 Routing loop detected', 'server'],
    ['4.7', '550 5.4.7 Delivery time expired', 'network'],
    ['5.0', '550 5.5.0 Unknown protocol status', 'server'],
    ['5.1', '503 5.5.1 Error: need RCPT command', 'server'],
    ['5.2', '500 5.5.2 Syntax error, command unrecognized', 'server'],
    ['5.3', '452 4.5.3 Too many recipients', 'rate'],
    ['5.4', '501 5.5.4 Invalid arguments', 'server'],
    ['5.5', '554 5.5.5 Wrong protocol version', 'server'],
    ['5.6', '500 5.5.6 Authentication Exchange line is too long', 'server relay'],
    ['6.0', '554 5.6.0 Message has malformed headers', 'content'],
    ['6.1', '554 5.6.1 Media not supported', 'content'],
    ['6.2', '554 5.6.2 Conversion required and prohibited', 'content'],
    ['6.3', '554 5.6.3 Conversion required but not supported', 'content'],
    ['6.4', '554 5.6.4 Conversion with loss performed', 'content'],
    ['6.5', '554 5.6.5 Conversion failed', 'content'],
    ['6.6', '554 5.6.6 Message content not available', 'content'],
    ['6.7', '553 5.6.7 Non-ASCII addresses not permitted for that sender or recipient', 'content server'],
    ['6.8', '553 5.6.8 UTF-8 string reply is required, but not permitted by the client', 'content server'],
    ['6.9', '550 5.6.9 UTF-8 header message cannot be transferred to one or more recipients', 'content server'],
    ['6.10', '553 5.6.10 Encountered a duplicate that is an error', 'content server'],
    ['7.0', '550 5.7.0 Local policy violation', 'policy'],
    ['7.1', '571 5.7.1 Delivery not authorized, message refused', 'policy'],
    ['7.2', '550 5.7.2 Mailing list expansion prohibited', 'policy recipient'],
    ['7.3', '550 5.7.3 Security conversion required but not possible', 'policy tls content relay'],
    ['7.4', '504 5.7.4 Security features not supported', 'tls server relay'],
    ['7.5', '554 5.7.5 Cryptographic failure', 'tls'],
    ['7.6', '554 5.7.6 Cryptographic algorithm not supported', 'tls'],
    ['7.7', '554 5.7.7 Message integrity failure', 'auth content tls'],
    ['7.8', '535 5.7.8 Authentication credentials invalid', 'relay'],
    ['7.9', '534 5.7.9 Authentication mechanism is too weak', 'relay'],
    ['7.10', '523 5.7.10 Encryption Needed', 'tls'],
    ['7.11', '538 5.7.11 Encryption required for requested authentication mechanism', 'tls relay'],
    ['7.12', '422 4.7.12 A password transition is needed', 'relay'],
    ['7.13', '525 5.7.13 User Account Disabled', 'recipient relay'],
    ['7.14', '554 5.7.14 Trust relationship required', 'relay policy'],
    ['7.15', '450 4.7.15 Priority Level is too low', 'policy server rate'],
    ['7.16', '552 5.7.16 Message is too big for the specified priority', 'size policy'],
    ['7.17', '550 5.7.17 Mailbox owner has changed', 'recipient'],
    ['7.18', '550 5.7.18 Domain owner has changed', 'recipient dns policy'],
    ['7.19', '550 5.7.19 RRVS test cannot be completed', 'recipient policy server'],
    ['7.20', '550 5.7.20 No passing DKIM signature found', 'auth'],
    ['7.21', '550 5.7.21 No acceptable DKIM signature found', 'auth'],
    ['7.22', '550 5.7.22 No valid author-matched DKIM signature found', 'auth'],
    ['7.23', '550 5.7.23 SPF validation failed', 'auth'],
    ['7.24', '451 4.7.24 SPF validation error', 'auth'],
    ['7.25', '550 5.7.25 Reverse DNS validation failed', 'reputation'],
    ['7.26', '550 5.7.26 Multiple authentication checks failed', 'auth'],
    ['7.27', '550 5.7.27 Sender address has null MX', 'policy'],
    ['7.28', '421 4.7.28 Mail flood detected', 'rate'],
    ['7.29', '550 5.7.29 ARC validation failure', 'auth'],
    ['7.30', '550 5.7.30 REQUIRETLS support required', 'tls'],
  ] as const
).map(([code, reply, families]) => ({ code, reply, families: families.split(' ') }));
