import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/qpsmtpd-sender-domain',
  reason: 'sender-rejected',
  rank: 'exact',
  match: [/^resolvable_fromhost: |FQDN required in the envelope sender|Could not resolve \S{1,255}/i],
  program: /^qpsmtpd/,
  blame: 'them',
  title: 'A client gave a sender whose domain does not exist',
  why: 'The plugin resolvable_fromhost found neither MX nor A record for it.',
  fix: 'Nothing to do for strangers; a machine of yours needs a sender address with a real domain.',
  source: 'https://github.com/smtpd/qpsmtpd/blob/master/plugins/resolvable_fromhost',
  samples: [{ text: 'resolvable_fromhost: FQDN required in the envelope sender', program: 'qpsmtpd' }],
  nearMisses: [{ text: 'rcpt_ok: relaying denied', program: 'qpsmtpd' }],
});
