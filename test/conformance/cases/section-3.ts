import { type Group, spf } from './define.ts';

const LONG = Array.from({ length: 60 }, (_, index) => `ip4:198.51.100.${index}`).join(' ');
const HUGE = Array.from({ length: 300 }, (_, index) => `ip4:198.51.100.${index % 256}`).join(' ');

/** Records as they stand in DNS. */
export const section3: readonly Group[] = [
  {
    about: 'section 3: records',
    world: { 'example.net': spf('v=spf1 ip4:192.0.2.1 -all'), 'target.example.net': spf('v=spf1 ip4:192.0.2.1 -all') },
    cases: [
      {
        section: '3',
        name: 'an example of the RFC',
        publishes: 'v=spf1 +mx a:colo.example.net/28 -all',
        result: 'fail',
      },
      {
        section: '3',
        name: 'other TXT records beside it do not matter',
        publishes: ['some text', 'v=spf1 ip4:192.0.2.1 -all', 'v=DKIM1; p='],
        result: 'pass',
      },
      { section: '3.1', name: 'a record is TXT; an A record is none', publishes: { A: ['192.0.2.1'] }, result: 'none' },
      {
        section: '3.1',
        name: 'only at the name itself, not above it',
        publishes: { A: ['192.0.2.1'] },
        domain: 'sub.example.net',
        result: 'none',
      },
      {
        section: '3.2',
        name: 'two records are one too many',
        publishes: ['v=spf1 ip4:192.0.2.1 -all', 'v=spf1 ip4:192.0.2.2 -all'],
        result: 'permerror',
      },
      {
        section: '3.2',
        name: 'two equal records are two as well',
        publishes: ['v=spf1 ?all', 'V=SPF1 ?all'],
        result: 'permerror',
      },
      {
        section: '3.3',
        name: 'strings are joined without a space',
        publishes: { TXT: [['v=spf1 ip4:192.0.', '2.1 -all']] },
        result: 'pass',
      },
      {
        section: '3.3',
        name: 'strings that join into a wrong term',
        publishes: { TXT: [['v=spf1 ip4:192.0.2.1', '-all']] },
        result: 'permerror',
      },
      {
        section: '3.3',
        name: 'strings with the space at the end of the first',
        publishes: { TXT: [['v=spf1 ip4:192.0.2.1 ', '-all']] },
        result: 'pass',
      },
      {
        section: '3.3',
        name: 'the version itself in two strings',
        publishes: { TXT: [['v=s', 'pf1 ip4:192.0.2.1 -all']] },
        result: 'pass',
      },
      {
        section: '3.3',
        name: 'an empty string between two',
        publishes: { TXT: [['v=spf1 ', '', 'ip4:192.0.2.1 -all']] },
        result: 'pass',
      },
      { section: '3.3', name: 'an empty TXT record is none', publishes: { TXT: [['']] }, result: 'none' },
      {
        section: '3.4',
        name: 'a record of more than 512 octets',
        publishes: `v=spf1 ${LONG} ip4:192.0.2.1 -all`,
        result: 'pass',
      },
      {
        section: '3.4',
        name: 'a record of more than 4096 octets',
        publishes: `v=spf1 ${HUGE} ip4:192.0.2.1 -all`,
        result: 'pass',
      },
      {
        section: '3.4',
        name: 'an answer that the server cuts off over UDP',
        publishes: { TXT: ['v=spf1 ip4:192.0.2.1 -all'], truncate: true },
        result: 'pass',
      },
      {
        section: '3.5',
        name: 'a wildcard publishes for what does not exist',
        publishes: {},
        domain: 'any.wild.example.net',
        result: 'none',
      },
    ],
  },
  {
    about: 'section 3.5: wildcards',
    world: { '*.wild.example.com': spf('v=spf1 ip4:192.0.2.1 -all'), 'there.wild.example.com': { A: ['192.0.2.9'] } },
    cases: [
      {
        section: '3.5',
        name: 'a name that is not listed has the record of the wildcard',
        publishes: {},
        sender: 'a@new.wild.example.com',
        result: 'pass',
      },
      {
        section: '3.5',
        name: 'a name that is listed has not',
        publishes: {},
        sender: 'a@there.wild.example.com',
        result: 'none',
      },
      {
        section: '3.5',
        name: 'the record at the alias of a name is its record',
        publishes: { CNAME: ['new.wild.example.com'] },
        result: 'pass',
      },
    ],
  },
];
