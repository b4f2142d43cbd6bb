import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-mailbox-limit-too-small',
  reason: 'local-config',
  rank: 'exact',
  literals: ['configuration error: ', 'file size limit'],
  match: [
    /configuration error: \S{1,60} is (?:smaller than \S|limited but \S{1,60} is unlimited)|\bfile size limit \d{1,30} < message size \d/i,
  ],
  only: 'local',
  title: 'A mailbox may be smaller than a message',
  why: 'mailbox_size_limit (or virtual_mailbox_limit) lies below message_size_limit: the delivery program ends, and all local mail waits.',
  fix: 'postconf -e mailbox_size_limit=0 virtual_mailbox_limit=0 (no limit), or set them above message_size_limit; then postfix reload.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/local/local.c',
  samples: [
    'fatal: main.cf configuration error: mailbox_size_limit is smaller than message_size_limit',
    'fatal: main.cf configuration error: virtual_mailbox_limit is limited but message_size_limit is unlimited',
    'warning: file size limit 51200000 < message size 71200000. This causes large messages to be delivered repeatedly after they were submitted with "sendmail -t" or after recipients were added with the Milter SMFIR_ADDRCPT request',
  ],
  nearMisses: ['Message size exceeds fixed limit'],
});
