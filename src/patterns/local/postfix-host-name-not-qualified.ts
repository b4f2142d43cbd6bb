import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-host-name-not-qualified',
  reason: 'local-config',
  rank: 'exact',
  literals: ['is not a fully qualified name'],
  match: [/My hostname \S{1,255} is not a fully qualified name/i],
  only: 'local',
  title: 'The name of this server has no domain',
  why: 'myhostname is what Postfix says in HELO; a name without a dot is refused by many ("need fully-qualified hostname").',
  fix: 'postconf -e myhostname=mail.example.com && postfix reload (the name that the PTR record of the sending address gives).',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/mail_params.c',
  samples: [
    'warning: My hostname mail is not a fully qualified name - set myhostname or mydomain in /etc/postfix/main.cf',
  ],
  nearMisses: ['Helo command rejected: need fully-qualified hostname'],
});
