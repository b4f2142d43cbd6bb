import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-own-name-unusable',
  reason: 'local-config',
  rank: 'exact',
  literals: ['unable to use my own hostname', 'valid hostname or network address required'],
  match: [/unable to use my own hostname|valid hostname or network address required/i],
  only: 'local',
  title: 'The name of this server is not usable',
  why: 'The host name is empty, or has characters that no host name may have (such as _); no daemon of Postfix starts.',
  fix: 'postconf -e myhostname=mail.example.com; hostnamectl set-hostname mail.example.com; postfix start',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/util/get_hostname.c',
  samples: [
    'fatal: unable to use my own hostname',
    'fatal: bad hostname or network address: valid hostname or network address required: my_host',
  ],
  nearMisses: ['unable to look up host'],
});
