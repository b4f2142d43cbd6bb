import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-milter-setting',
  reason: 'milter',
  rank: 'exact',
  literals: [
    'milter service needs',
    'invalid transport name',
    'unrecognized default action',
    'protocol version',
    'event mask',
    'milter service syntax error',
    'milter configuration error',
    'empty milter definition',
    'conflict with mta request mask',
  ],
  match: [
    /Milter service needs transport:endpoint|invalid transport name: \S{1,80} in Milter service|unrecognized default action: |milter \S{1,255}: (?:protocol version \d|event mask|request mask|no protocol version)|milter service syntax error|milter configuration error: |empty milter definition/i,
  ],
  only: 'local',
  title: 'A milter is not set up as it must be',
  why: 'smtpd_milters is written wrongly (inet:host:port or unix:/path), milter_default_action is no known word, or the two sides speak different versions of the protocol.',
  fix: 'postconf -e smtpd_milters=inet:localhost:8891 milter_default_action=accept milter_protocol=6 && postfix reload',
  source: 'https://www.postfix.org/MILTER_README.html',
  samples: [
    'warning: Milter service needs transport:endpoint instead of "localhost:8891"',
    'warning: milter inet:localhost:8891: protocol version 6 conflict with MTA protocol version 2',
    'warning: milter inet:localhost:8891: unrecognized default action: pass',
  ],
  nearMisses: ['a milter'],
});
