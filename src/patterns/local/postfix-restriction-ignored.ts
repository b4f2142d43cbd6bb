import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-restriction-ignored',
  reason: 'local-config',
  rank: 'exact',
  literals: ["' after ", "' ignored: no sasl support", 'is ignored'],
  match: [/\brestriction [`'"]\S{1,80}['"] (?:after [`'"]\S{1,80}['"] is ignored|ignored: no SASL support)/i],
  only: 'local',
  title: 'A restriction has no effect',
  why: 'It stands behind permit or reject, which end the list, or this Postfix was built without SASL.',
  fix: 'Put it before the permit or reject that the line names: postconf -n | grep restrictions; then postfix reload.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
  samples: [
    "warning: restriction `reject_unknown_client_hostname' after `permit' is ignored",
    "warning: restriction `permit_sasl_authenticated' ignored: no SASL support",
  ],
  nearMisses: ['a restriction'],
});
