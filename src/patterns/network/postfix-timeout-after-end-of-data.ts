import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/postfix-timeout-after-end-of-data',
  reason: 'conversation-timeout',
  rank: 'exact',
  literals: ['message may be sent more than once'],
  match: [/\bconversation with \S{1,300} timed out while .{0,60}message may be sent more than once/i],
  only: 'local',
  title: 'No answer came to the whole message',
  why: 'The message was sent to the end, and the other side did not say in time whether it took it; it may arrive twice. Mostly their content filter is slow; with large messages also packet size (MTU) or a firewall.',
  fix: 'It is retried by itself. If it lasts: postconf -e smtp_data_done_timeout=1200s; try a lower MTU for that host; tell its postmaster.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_proto.c',
  samples: [
    'conversation with mx.example.com[192.0.2.1] timed out while sending end of data -- message may be sent more than once',
  ],
  nearMisses: ['conversation with mx.example.com[192.0.2.1] timed out while sending MAIL FROM'],
});
