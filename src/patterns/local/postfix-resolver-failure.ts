import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-resolver-failure',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['address resolver failure'],
  match: [/^address resolver failure/i],
  only: 'local',
  title: 'Postfix could not work out where an address goes',
  why: 'The trivial-rewrite service did not answer or failed: a table that it asks (transport_maps, virtual_mailbox_domains, …) gives errors, or it died.',
  fix: 'grep -E "trivial-rewrite.*(fatal|warning)" /var/log/mail.log | tail; mend the table, then postqueue -f',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/qmgr/qmgr_message.c',
  samples: ['address resolver failure'],
  nearMisses: ['user lookup error'],
});
