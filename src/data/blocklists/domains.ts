import type { Blocklist } from './blocklist.ts';

/** Lists of domains, and lists of countries. */
export const DOMAINS: readonly Blocklist[] = [
  {
    id: 'surbl',
    name: 'SURBL',
    lists: 'domains',
    zones: ['multi.surbl.org'],
    texts: ['surbl'],
    lookup: 'https://surbl.org/surbl-analysis',
    removal: 'https://surbl.org/surbl-analysis',
    meaning:
      'A domain that the message links to appears in spam, phishing or malware, or its site was hacked. The address that sends is not meant.',
    source: 'https://surbl.org/guidelines',
    date: '2026-11',
  },
  {
    id: 'uribl',
    name: 'URIBL',
    lists: 'domains',
    zones: ['multi.uribl.com', 'black.uribl.com', 'grey.uribl.com'],
    texts: ['uribl'],
    lookup: 'https://lookup.uribl.com/',
    removal: 'https://lookup.uribl.com/',
    meaning:
      'A domain that the message links to (or sends from) is found in unsolicited mail. The address that sends is not meant.',
    source: 'https://uribl.com/about.shtml',
    date: '2026-11',
  },
  {
    id: 'rfc-clueless',
    name: 'RFC-Clueless (rfc-ignorant)',
    lists: 'domains',
    zones: [
      'fulldom.rfc-clueless.org',
      'postmaster.rfc-clueless.org',
      'abuse.rfc-clueless.org',
      'dsn.rfc-clueless.org',
    ],
    texts: ['rfc-clueless', 'rfc-ignorant'],
    lookup: 'https://rfc-clueless.org/pages/lookup',
    removal: 'https://rfc-clueless.org/pages/remove',
    meaning:
      'The domain lacks what the standards ask of it: a working postmaster or abuse mailbox, or it refuses bounces.',
    source: 'https://rfc-clueless.org/',
    date: '2026-11',
  },
  {
    id: 'countries-nerd',
    name: 'countries.nerd.dk',
    lists: 'addresses',
    zones: ['zz.countries.nerd.dk', 'countries.nerd.dk'],
    texts: ['countries.nerd.dk'],
    meaning: "Not a spam list: it tells an address's country, and the receiver refuses that country.",
    source: 'http://countries.nerd.dk/',
    date: '2026-11',
  },
];
