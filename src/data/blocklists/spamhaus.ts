import type { Blocklist } from './blocklist.ts';

/** The lists of the Spamhaus Project. */
export const SPAMHAUS: readonly Blocklist[] = [
  {
    id: 'spamhaus',
    name: 'Spamhaus',
    lists: 'addresses',
    zones: ['zen.spamhaus.org', 'sbl-xbl.spamhaus.org', 'zen.dq.spamhaus.net'],
    texts: ['spamhaus'],
    lookup: 'https://check.spamhaus.org/',
    removal: 'https://check.spamhaus.org/',
    meaning:
      "Most of the world's mail servers ask it: ZEN joins the lists SBL (spam sources), CSS (spam by snowshoe or compromised hosts), XBL (infected hosts) and PBL (addresses that should not send directly).",
    source: 'https://www.spamhaus.org/blocklists/zen-blocklist/',
    date: '2026-11',
  },
  {
    id: 'spamhaus-sbl',
    name: 'Spamhaus SBL',
    lists: 'addresses',
    zones: ['sbl.spamhaus.org'],
    texts: ['spamhaus sbl', 'spamhaus.org/sbl', 'spamhaus.org/query/sbl', 'spamhaus block list'],
    lookup: 'https://check.spamhaus.org/',
    removal: 'https://check.spamhaus.org/',
    meaning:
      'A person at Spamhaus listed the address or its whole range as a source of spam or as hosting spammers; only the owner of the range (the hoster or access provider) can have it removed.',
    source: 'https://www.spamhaus.org/blocklists/spamhaus-blocklist/',
    date: '2026-11',
  },
  {
    id: 'spamhaus-xbl',
    name: 'Spamhaus XBL',
    lists: 'addresses',
    zones: ['xbl.spamhaus.org', 'cbl.abuseat.org'],
    texts: [
      'abuseat.org',
      'spamhaus xbl',
      'spamhaus.org/xbl',
      'spamhaus exploits block list',
      'exploits block list (xbl)',
    ],
    lookup: 'https://check.spamhaus.org/',
    removal: 'https://check.spamhaus.org/',
    meaning:
      'The address behaved as an infected or hijacked machine does: malware, an open proxy, or a HELO that only bots send. It may be another machine behind the same NAT.',
    source: 'https://www.spamhaus.org/blocklists/exploits-blocklist/',
    date: '2026-11',
  },
  {
    id: 'spamhaus-css',
    name: 'Spamhaus CSS',
    lists: 'addresses',
    zones: ['css.spamhaus.org'],
    texts: ['spamhaus css', 'spamhaus.org/css', 'spamhaus sblcss', '/query/sblcss', 'listing/sblcss'],
    lookup: 'https://check.spamhaus.org/',
    removal: 'https://check.spamhaus.org/',
    meaning:
      'Listed by machine for spam of low reputation: bad list hygiene, a compromised account or site, or a new address that sends much at once. It expires by itself when the spam stops.',
    source: 'https://www.spamhaus.org/blocklists/combined-spam-sources/',
    date: '2026-11',
  },
  {
    id: 'spamhaus-pbl',
    name: 'Spamhaus PBL',
    lists: 'addresses',
    zones: ['pbl.spamhaus.org'],
    texts: ['spamhaus pbl', 'spamhaus.org/pbl', 'spamhaus.org/query/pbl', 'policy block list (pbl)'],
    lookup: 'https://check.spamhaus.org/',
    removal: 'https://check.spamhaus.org/',
    meaning:
      "The range is one that should not send mail directly: dial-up, mobile, or a hoster's range with port 25 closed by policy. It says nothing of spam.",
    source: 'https://www.spamhaus.org/blocklists/policy-blocklist/',
    date: '2026-11',
  },
  {
    id: 'spamhaus-dbl',
    name: 'Spamhaus DBL',
    lists: 'domains',
    zones: ['dbl.spamhaus.org', 'dbl.dq.spamhaus.net'],
    texts: ['spamhaus dbl', 'spamhaus.org/dbl', 'spamhaus.org/query/dbl', 'spamhaus.org/query/domain'],
    lookup: 'https://check.spamhaus.org/',
    removal: 'https://check.spamhaus.org/',
    meaning:
      'A domain in the message, its sender or its links has a bad reputation: spam, phishing, malware, or a hacked site.',
    source: 'https://www.spamhaus.org/blocklists/domain-blocklist/',
    date: '2026-11',
  },
];
