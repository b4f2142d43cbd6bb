import { type Group, mx, spf } from './define.ts';

/** The zone of appendix A; its records are varied case by case. */
const ZONE = {
  'mail-a.example.com': { A: ['192.0.2.129'] },
  'mail-b.example.com': { A: ['192.0.2.130'] },
  'amy.example.com': { A: ['192.0.2.65'] },
  'bob.example.com': { A: ['192.0.2.66'] },
  'www.example.com': { CNAME: ['example.com'] },
  'example.org': mx('mail-c.example.org'),
  'mail-c.example.org': { A: ['192.0.2.140'] },
  '10.2.0.192.in-addr.arpa': { PTR: ['example.com'] },
  '11.2.0.192.in-addr.arpa': { PTR: ['example.com'] },
  '65.2.0.192.in-addr.arpa': { PTR: ['amy.example.com'] },
  '66.2.0.192.in-addr.arpa': { PTR: ['bob.example.com'] },
  '129.2.0.192.in-addr.arpa': { PTR: ['mail-a.example.com'] },
  '130.2.0.192.in-addr.arpa': { PTR: ['mail-b.example.com'] },
  '140.2.0.192.in-addr.arpa': { PTR: ['mail-c.example.org'] },
  '4.0.0.10.in-addr.arpa': { PTR: ['bob.example.com'] },
} as const;

/** What a record of the appendix says of these clients. */
function simple(text: string, verdicts: Readonly<Record<string, 'pass' | 'fail'>>): Group {
  return {
    about: `appendix A.1: ${text}`,
    world: {
      ...ZONE,
      'example.com': {
        ...spf(text),
        ...mx('mail-a.example.com', 'mail-b.example.com'),
        A: ['192.0.2.10', '192.0.2.11'],
      },
    },
    cases: Object.entries(verdicts).map(([ip, result]) => ({
      section: 'A.1',
      name: `${ip} is ${result}`,
      publishes: {},
      sender: 'strong-bad@example.com',
      ip,
      result,
    })),
  };
}

export const appendixA: readonly Group[] = [
  simple('v=spf1 +all', { '203.0.113.1': 'pass' }),
  simple('v=spf1 a -all', { '192.0.2.10': 'pass', '192.0.2.11': 'pass', '192.0.2.65': 'fail' }),
  simple('v=spf1 a:example.org -all', { '192.0.2.10': 'fail', '192.0.2.140': 'fail' }),
  simple('v=spf1 mx -all', { '192.0.2.129': 'pass', '192.0.2.130': 'pass', '192.0.2.140': 'fail' }),
  simple('v=spf1 mx:example.org -all', { '192.0.2.140': 'pass', '192.0.2.129': 'fail' }),
  simple('v=spf1 mx mx:example.org -all', { '192.0.2.129': 'pass', '192.0.2.130': 'pass', '192.0.2.140': 'pass' }),
  simple('v=spf1 mx/30 mx:example.org/30 -all', {
    '192.0.2.131': 'pass',
    '192.0.2.143': 'pass',
    '192.0.2.132': 'fail',
    '192.0.2.144': 'fail',
  }),
  simple('v=spf1 ptr -all', { '192.0.2.65': 'pass', '192.0.2.140': 'fail', '10.0.0.4': 'fail' }),
  simple('v=spf1 ip4:192.0.2.128/28 -all', { '192.0.2.65': 'fail', '192.0.2.129': 'pass' }),
  {
    about: 'appendix A.2: several domains',
    world: {
      'example.org': spf('v=spf1 include:example.com include:example.net -all'),
      'example.com': spf('v=spf1 ip4:192.0.2.129 -all'),
      'example.net': spf('v=spf1 ip4:192.0.2.140 -all'),
      'la.example.org': spf('v=spf1 redirect=example.org'),
      'ny.example.org': spf('v=spf1 redirect=example.org'),
      'sf.example.org': spf('v=spf1 redirect=example.org'),
    },
    cases: [
      {
        section: 'A.2',
        name: 'of the first include',
        publishes: {},
        sender: 'a@example.org',
        ip: '192.0.2.129',
        result: 'pass',
      },
      {
        section: 'A.2',
        name: 'of the second',
        publishes: {},
        sender: 'a@example.org',
        ip: '192.0.2.140',
        result: 'pass',
      },
      { section: 'A.2', name: 'of neither', publishes: {}, sender: 'a@example.org', ip: '192.0.2.1', result: 'fail' },
      {
        section: 'A.2',
        name: 'by the redirect',
        publishes: {},
        sender: 'a@la.example.org',
        ip: '192.0.2.140',
        result: 'pass',
        lookups: 3,
      },
      {
        section: 'A.2',
        name: 'not by the redirect',
        publishes: {},
        sender: 'a@sf.example.org',
        ip: '192.0.2.1',
        result: 'fail',
      },
    ],
  },
  {
    about: 'appendix A.3: records in the style of a blocklist',
    world: {
      'example.com': {
        ...spf('v=spf1 mx include:mobile-users._spf.%{d} include:remote-users._spf.%{d} -all'),
        ...mx('mail-a.example.com'),
      },
      'mail-a.example.com': { A: ['192.0.2.129'] },
      'mobile-users._spf.example.com': spf('v=spf1 exists:%{l1r+}.%{d}'),
      'remote-users._spf.example.com': spf('v=spf1 exists:%{ir}.%{l1r+}.%{d}'),
      'mary.mobile-users._spf.example.com': { A: ['127.0.0.2'] },
      'fred.mobile-users._spf.example.com': { A: ['127.0.0.2'] },
      '15.100.51.198.joel.remote-users._spf.example.com': { A: ['127.0.0.2'] },
    },
    cases: [
      {
        section: 'A.3',
        name: 'an exchange',
        publishes: {},
        sender: 'anybody@example.com',
        ip: '192.0.2.129',
        result: 'pass',
      },
      {
        section: 'A.3',
        name: 'a mobile user from anywhere',
        publishes: {},
        sender: 'mary@example.com',
        ip: '203.0.113.7',
        result: 'pass',
      },
      {
        section: 'A.3',
        name: 'a mobile user with an extension',
        publishes: {},
        sender: 'fred+lists@example.com',
        ip: '203.0.113.7',
        result: 'pass',
      },
      {
        section: 'A.3',
        name: 'a remote user from home',
        publishes: {},
        sender: 'joel@example.com',
        ip: '198.51.100.15',
        result: 'pass',
      },
      {
        section: 'A.3',
        name: 'a remote user from elsewhere',
        publishes: {},
        sender: 'joel@example.com',
        ip: '198.51.100.16',
        result: 'fail',
      },
    ],
  },
  {
    about: 'appendix A.4: several requirements at once',
    world: {
      'example.com': spf('v=spf1 -include:ip4._spf.%{d} -include:ptr._spf.%{d} +all'),
      'ip4._spf.example.com': spf('v=spf1 -ip4:192.0.2.0/24 +all'),
      'ptr._spf.example.com': spf('v=spf1 -ptr:example.com +all'),
      '65.2.0.192.in-addr.arpa': { PTR: ['amy.example.com'] },
      'amy.example.com': { A: ['192.0.2.65'] },
    },
    cases: [
      { section: 'A.4', name: 'both', publishes: {}, sender: 'a@example.com', ip: '192.0.2.65', result: 'pass' },
      {
        section: 'A.4',
        name: 'only the address',
        publishes: {},
        sender: 'a@example.com',
        ip: '192.0.2.66',
        result: 'fail',
      },
      { section: 'A.4', name: 'neither', publishes: {}, sender: 'a@example.com', ip: '198.51.100.1', result: 'fail' },
    ],
  },
];
