import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/verification-refused',
  reason: 'sender-rejected',
  rank: 'generic',
  match: [
    /\b(?:sender )?(?:callout|callback) verif/i,
    /\bverification failed for </i,
    /\bcould not complete sender verify/i,
  ],
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html',
  samples: [
    '550 Sender verification failed for <user@example.com>',
    '451 Could not complete sender verify callout',
    '550-Callback setup failed while verifying <user@example.com> 550 Sender callout verify failed',
  ],
  nearMisses: ['550 verify your data'],
});
