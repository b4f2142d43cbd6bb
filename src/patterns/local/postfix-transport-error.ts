import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-transport-error',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'unknown mail transport error',
    'timeout connecting to transport',
    'timeout receiving delivery status',
    'timeout connecting to service',
  ],
  match: [/unknown mail transport error|timeout (?:connecting to|receiving delivery status from) transport/i],
  only: 'local',
  title: 'A delivery program of this server broke off',
  why: 'The program that should deliver (smtp, local, pipe, virtual) died or hung without a result; its own warning, fatal or panic line just before says why.',
  fix: 'grep -E "fatal|panic|killed by signal" /var/log/mail.log | tail; mend that (a table, a library, memory), then postqueue -f',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/qmgr/qmgr_deliver.c',
  samples: [
    'unknown mail transport error',
    'warning: timeout connecting to transport: smtp',
    'warning: 4D2F1201: timeout receiving delivery status from transport: local',
  ],
  nearMisses: ['mail transport unavailable'],
});
