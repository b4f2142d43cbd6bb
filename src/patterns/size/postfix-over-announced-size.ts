import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/size/postfix-over-announced-size',
  reason: 'message-too-large',
  rank: 'exact',
  literals: ['exceeds size limit'],
  match: [/message size \d{1,20} exceeds size limit \d{1,20} of server/i],
  only: 'local',
  title: 'The message is larger than that server takes',
  why: 'It announced its limit (SIZE), so the message was not even sent. An attachment grows by a third when it is encoded.',
  fix: 'Send a link to the file, or split it. The second number of the line is their limit in bytes; only their postmaster can raise it. If it is a server of yours: postconf -e message_size_limit=52428800',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_proto.c',
  samples: ['message size 154574 exceeds size limit 100000 of server m-ok.example[192.0.2.25]'],
  nearMisses: ['552 5.3.4 Message size exceeds fixed limit'],
});
