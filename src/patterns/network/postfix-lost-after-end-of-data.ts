import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/postfix-lost-after-end-of-data',
  reason: 'lost-connection',
  rank: 'exact',
  literals: ['message may be sent more than once'],
  match: [/\blost connection with \S{1,300} while .{0,60}message may be sent more than once/i],
  only: 'local',
  title: 'The connection broke before the message was confirmed',
  why: 'The whole message was sent, but the answer did not come: it may have been taken, and then arrives twice with the next try. A slow content filter on their side, or a firewall that cuts idle or large sessions, is the usual cause.',
  fix: 'It is retried by itself. If it happens again with one host: postconf -e smtp_data_done_timeout=1200s; switch off SMTP inspection on firewalls; ask its postmaster whether the message came.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_proto.c',
  samples: [
    'lost connection with mx.example.com[192.0.2.1] while sending end of data -- message may be sent more than once',
  ],
  nearMisses: [
    'conversation with mx.example.com[192.0.2.1] timed out while sending end of data -- message may be sent more than once',
  ],
});
