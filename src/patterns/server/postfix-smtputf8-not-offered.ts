import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/postfix-smtputf8-not-offered',
  reason: 'remote-config',
  rank: 'exact',
  literals: ['smtputf8 is required, but', 'offers smtputf8 support, but not 8bitmime', 'must declare smtputf8'],
  match: [/SMTPUTF8 is required, but was not offered|offers SMTPUTF8 support, but not 8BITMIME/i],
  only: 'local',
  title: 'The address has non-ASCII letters, and that server does not take such',
  why: 'Sender, recipient or a header is not ASCII, so the message needs SMTPUTF8 (RFC 6531), which the other server does not offer.',
  fix: 'Use an ASCII address for sender and recipient (xn--… for the domain). If only headers are concerned: postconf -e smtputf8_autodetect_classes=sendmail,verify',
  source: 'https://www.postfix.org/SMTPUTF8_README.html',
  samples: ['SMTPUTF8 is required, but was not offered by host mx.example.com[192.0.2.1]'],
  nearMisses: ['553 5.6.7 Must declare SMTPUTF8 to send unicode address'],
});
