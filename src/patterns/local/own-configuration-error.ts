import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/own-configuration-error',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'server configuration error',
    'server configuration problem',
    'server local error',
    'mail system error',
    'server local data error',
    'internal error',
    'queue file write error',
  ],
  match: [
    /Server configuration (?:error|problem)|Server local (?:data )?error|4\.3\.0 (?:\S{1,255} )?(?:Error: )?(?:Mail system error|queue file write error)|Error: internal error \d/i,
  ],
  only: 'ours',
  title: 'A mistake in the configuration of this server turns mail away',
  why: 'Postfix met a rule, table or service that it cannot use (a mistyped restriction, a policy service that is down), or could not write to its queue, and tells every client to come again.',
  fix: 'The warning just before names it; mend that, then postfix reload. postfix check and maildoctor postfix show the rest.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
  samples: [
    {
      text: '451 4.3.5 <u@policydown.example>: Recipient address rejected: Server configuration problem',
      program: 'postfix/smtpd',
    },
    { text: '451 4.3.5 Server configuration error', program: 'postfix/smtpd' },
    { text: '451 4.3.0 Error: queue file write error', program: 'postfix/smtpd' },
    { text: '421 4.3.0 mx.example.com Server local data error', program: 'postfix/smtpd' },
  ],
  nearMisses: [{ text: '451 4.3.5 Server configuration error', program: 'postfix/smtp', relay: 'mx.example.net' }],
});
