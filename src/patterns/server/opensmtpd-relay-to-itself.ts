import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/opensmtpd-relay-to-itself',
  reason: 'loop',
  rank: 'exact',
  literals: ['relayed to itself'],
  match: [/^relayed to itself/],
  only: 'local',
  blame: 'us',
  title: 'OpenSMTPD hands mail to itself, round and round',
  why: 'The MX record of that domain leads to this host, but no match rule takes it as local, so it is relayed again until the Received limit.',
  fix: 'Add a rule in smtpd.conf before the relay rule: match from any for domain "example.com" action "local"; smtpctl remove ENVELOPE for what goes round; rcctl restart smtpd',
  source: 'https://man.openbsd.org/smtpd.conf.5',
  samples: [{ text: 'relayed to itself: 203.0.113.21 is an address of this host', program: 'smtpd' }],
  nearMisses: ['relayed to another'],
});
