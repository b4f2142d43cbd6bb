import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-one-value-only',
  reason: 'local-config',
  rank: 'exact',
  literals: ['must not contain multiple values', 'specify exactly one value', 'must not be identical', 'file is empty'],
  match: [
    /parameter setting must not contain multiple values|; specify exactly one value|parameter settings must not be identical|\b(?:myorigin|mydomain|mydestination) file \S{1,255} is empty/i,
  ],
  only: 'local',
  title: 'A setting has several values where one is allowed',
  why: 'myorigin, mydomain and the like are one name; two of them (or an empty /etc/mailname) stop Postfix.',
  fix: 'postconf -e myorigin=example.com; echo example.com > /etc/mailname; postfix reload',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/mail_params.c',
  samples: [
    'fatal: myorigin parameter setting must not contain multiple values: example.com example.net',
    'fatal: bad smtputf8_enable value: yes no; specify exactly one value',
  ],
  nearMisses: ['several values'],
});
