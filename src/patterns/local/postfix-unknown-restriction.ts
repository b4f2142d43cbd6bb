import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-unknown-restriction',
  reason: 'local-config',
  rank: 'exact',
  literals: ['unknown smtpd restriction'],
  match: [/unknown smtpd restriction: "/i],
  only: 'local',
  title: 'A restriction is mistyped',
  why: 'One of the smtpd_…_restrictions has a word that Postfix does not know; every client that comes so far is answered with "451 4.3.5 Server configuration error".',
  fix: 'Correct the word (such as permit_mynetworks, reject_unauth_destination): postconf -n | grep restrictions; then postfix reload.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
  samples: ['warning: unknown smtpd restriction: "permit_mynetwork"'],
  nearMisses: ["warning: restriction class `strict' needs a definition"],
});
