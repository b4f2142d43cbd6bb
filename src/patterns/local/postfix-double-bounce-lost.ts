import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-double-bounce-lost',
  reason: 'local-config',
  rank: 'exact',
  literals: ['undeliverable postmaster notification discarded', 'postmaster notice failed'],
  match: [/undeliverable postmaster notification discarded|postmaster notice failed/i],
  only: 'local',
  blame: 'us',
  title: 'A report to your postmaster could not be delivered and was thrown away',
  why: 'Postfix tells postmaster of trouble (notify_classes), but the address postmaster of this server does not work; you do not see those reports.',
  fix: 'printf "postmaster: you@example.com\\n" >> /etc/aliases; newaliases; and have $myhostname in mydestination: postconf mydestination',
  source: 'https://www.postfix.org/postconf.5.html#notify_classes',
  samples: [
    'warning: 14B032463B3: undeliverable postmaster notification discarded',
    'warning: 4D2F1201: postmaster notice failed while bouncing to u@example.com',
  ],
  nearMisses: ['undeliverable address'],
});
