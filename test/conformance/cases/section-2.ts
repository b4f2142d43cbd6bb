import { type Group, spf } from './define.ts';

/** Whom a question is about, and what the seven words mean. */
export const section2: readonly Group[] = [
  {
    about: 'section 2: identities and results',
    world: {
      'mail.example.com': spf('v=spf1 ip4:192.0.2.1 -all'),
      'other.example.com': spf('v=spf1 ip4:192.0.2.2 -all'),
    },
    cases: [
      {
        section: '2.3',
        name: 'HELO is checked where there is no MAIL FROM',
        publishes: {},
        sender: '',
        helo: 'mail.example.com',
        result: 'pass',
      },
      {
        section: '2.3',
        name: 'a HELO name that does not cover the client',
        publishes: {},
        sender: '',
        helo: 'other.example.com',
        result: 'fail',
      },
      {
        section: '2.3',
        name: 'HELO with an address literal has nothing to ask',
        publishes: {},
        sender: '',
        helo: '[192.0.2.1]',
        result: 'none',
        lookups: 0,
      },
      {
        section: '2.3',
        name: 'HELO with an IPv6 literal',
        publishes: {},
        ip: '2001:db8::1',
        sender: '',
        helo: '[IPv6:2001:db8::1]',
        result: 'none',
      },
      {
        section: '2.3',
        name: 'HELO with a bare name of one label',
        publishes: {},
        sender: '',
        helo: 'localhost',
        result: 'none',
      },
      {
        section: '2.4',
        name: 'MAIL FROM is checked, not HELO, where both are there',
        publishes: 'v=spf1 -all',
        helo: 'mail.example.com',
        result: 'fail',
      },
      {
        section: '2.4',
        name: 'an empty MAIL FROM is postmaster at the HELO name',
        publishes: {},
        sender: '',
        helo: 'post.example.com',
        domain: 'unused.example.com',
        result: 'none',
      },
      { section: '2.6.1', name: 'none: no record', publishes: { A: ['192.0.2.1'] }, result: 'none', explanation: null },
      { section: '2.6.2', name: 'neutral: the owner does not say', publishes: 'v=spf1 ?all', result: 'neutral' },
      {
        section: '2.6.3',
        name: 'pass: the client is authorised',
        publishes: 'v=spf1 ip4:192.0.2.1 -all',
        result: 'pass',
      },
      { section: '2.6.4', name: 'fail: the client is not authorised', publishes: 'v=spf1 -all', result: 'fail' },
      { section: '2.6.5', name: 'softfail: probably not authorised', publishes: 'v=spf1 ~all', result: 'softfail' },
      { section: '2.6.6', name: 'temperror: a transient error', publishes: { rcode: 'SERVFAIL' }, result: 'temperror' },
      {
        section: '2.6.7',
        name: 'permerror: the record cannot be read',
        publishes: 'v=spf1 ipv4:192.0.2.1 -all',
        result: 'permerror',
      },
    ],
  },
];
