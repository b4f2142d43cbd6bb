import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-virtual-uid',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'not found in virtual_uid_maps',
    'not found in virtual_gid_maps',
    ': bad uid ',
    ': bad gid ',
    'virtual_uid_maps',
    'virtual_gid_maps',
    'virtual_minimum_uid',
  ],
  match: [/recipient \S{1,320}: (?:not found in \S{0,20}virtual_[ug]id_maps|bad [ug]id \S{1,40} in)/i],
  only: 'local',
  title: 'Postfix does not know as which user to write virtual mailboxes',
  why: 'virtual_uid_maps or virtual_gid_maps has no value for this mailbox, or one below virtual_minimum_uid.',
  fix: 'postconf -e virtual_uid_maps=static:5000 virtual_gid_maps=static:5000 virtual_minimum_uid=100 && postfix reload (the ids of the owner of virtual_mailbox_base)',
  source: 'https://www.postfix.org/virtual.8.html',
  samples: [
    'warning: recipient u@example.com: not found in virtual_uid_maps',
    'warning: recipient u@example.com: bad uid 10 in virtual_uid_maps',
  ],
  nearMisses: ['user not found'],
});
