import { type Group, mx, spf } from './define.ts';

/** What a verdict comes with, for those who act on it. */
export const section8: readonly Group[] = [
  {
    about: 'section 8: results',
    world: {
      'why.example.com': { TXT: ['not %{i}'] },
      'slow.example.com': { timeout: ['A'] },
      'inner.example.com': spf('v=spf1 include:wrong.example.com ?all'),
      'wrong.example.com': spf('v=spf1 ip4:192.0.2.0/40 -all'),
      'many.example.com': mx(...Array.from({ length: 11 }, (_, index) => `m${index}.example.com`)),
    },
    cases: [
      {
        section: '8.1',
        name: 'none has neither mechanism nor explanation',
        publishes: { TXT: ['hello'] },
        result: 'none',
        explanation: null,
        lookups: 0,
        voids: 0,
      },
      {
        section: '8.2',
        name: 'neutral is treated as none, and has no explanation',
        publishes: 'v=spf1 ?all exp=why.example.com',
        result: 'neutral',
        explanation: null,
      },
      {
        section: '8.3',
        name: 'pass has no explanation',
        publishes: 'v=spf1 +all exp=why.example.com',
        result: 'pass',
        explanation: null,
      },
      {
        section: '8.4',
        name: 'fail may have one',
        publishes: 'v=spf1 -all exp=why.example.com',
        result: 'fail',
        explanation: 'not 192.0.2.1',
      },
      {
        section: '8.4',
        name: 'fail by another term than all has it as well',
        publishes: 'v=spf1 -ip4:192.0.2.1 +all exp=why.example.com',
        result: 'fail',
        explanation: 'not 192.0.2.1',
        mechanism: '-ip4:192.0.2.1',
      },
      {
        section: '8.5',
        name: 'softfail has none',
        publishes: 'v=spf1 ~all exp=why.example.com',
        result: 'softfail',
        explanation: null,
      },
      {
        section: '8.6',
        name: 'temperror: one server was silent',
        publishes: 'v=spf1 a:slow.example.com -all exp=why.example.com',
        result: 'temperror',
        explanation: null,
        lookups: 1,
      },
      {
        section: '8.7',
        name: 'permerror in an include of an include',
        publishes: 'v=spf1 include:inner.example.com +all',
        result: 'permerror',
        lookups: 2,
      },
      {
        section: '8.7',
        name: 'permerror by a limit',
        publishes: 'v=spf1 mx:many.example.com +all exp=why.example.com',
        result: 'permerror',
        explanation: null,
      },
    ],
  },
];
