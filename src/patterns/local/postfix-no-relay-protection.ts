import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-no-relay-protection',
  reason: 'local-config',
  rank: 'exact',
  literals: ['specify at least one working instance of'],
  match: [/in parameter \S{1,60}(?: or \S{1,60})?, specify at least one working instance of: /i],
  only: 'local',
  title: 'Nothing keeps strangers from relaying, so Postfix refuses all mail',
  why: 'Neither smtpd_relay_restrictions nor smtpd_recipient_restrictions holds reject_unauth_destination or the like; rather than be an open relay, smtpd ends.',
  fix: 'postconf -e "smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, defer_unauth_destination" && postfix reload. Look at -o lines in master.cf too.',
  source: 'https://www.postfix.org/postconf.5.html#smtpd_relay_restrictions',
  samples: [
    'fatal: in parameter smtpd_relay_restrictions or smtpd_recipient_restrictions, specify at least one working instance of: reject_unauth_destination, defer_unauth_destination, reject, defer, defer_if_permit or check_relay_domains',
  ],
  nearMisses: ['specify one of (a, b)'],
});
