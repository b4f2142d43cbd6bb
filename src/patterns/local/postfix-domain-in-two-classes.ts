import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-domain-in-two-classes',
  reason: 'local-config',
  rank: 'exact',
  literals: ['do not list domain'],
  match: [/do not list domain \S{1,255} in BOTH \S{1,80} and \S/i],
  only: 'local',
  title: 'A domain stands in two classes at once',
  why: 'A domain is either local (mydestination), or a virtual alias domain, or a virtual mailbox domain, or relayed. In two, the first decides, and users of the other are "unknown". Often it is $myhostname in mydestination that equals the mail domain.',
  fix: 'Take it out of mydestination: postconf -e "mydestination = localhost"; name the host otherwise than the mail domain (myhostname = mail.example.com); then postfix reload.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/trivial-rewrite/resolve.c',
  samples: [
    'warning: do not list domain example.com in BOTH mydestination and virtual_mailbox_domains',
    'warning: do not list domain example.com in BOTH virtual_alias_domains and relay_domains',
  ],
  nearMisses: ['list the domain in both files'],
});
