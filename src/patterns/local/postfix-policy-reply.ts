import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-policy-reply',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'unknown action',
    'policy service syntax error',
    'empty policy service',
    'smtp reply code configuration error',
    'dsn detail code configuration error',
    'rbl response code configuration error',
    'bad default rbl reply template',
    'unknown macro name "',
  ],
  match: [
    /policy service syntax error: |empty policy service: "|(?:SMTP reply code|DSN detail code|rbl response code) configuration error|bad (?:default )?rbl reply template|unknown macro name "\S{1,80}" in expansion request/i,
  ],
  only: 'local',
  title: 'A code or template in a rule of this server is not valid',
  why: 'A reply code must be three digits of 4xx or 5xx, an enhanced status code fit its class (4.x.x with 4xx), a template use names that exist.',
  fix: 'The line names it: postconf -n | grep -E "_code|rbl_reply|policy"; correct it, postfix reload.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
  samples: [
    'warning: SMTP reply code configuration error: 5500',
    'warning: policy service syntax error: inet',
    'warning: DSN detail code configuration error: 5.7',
  ],
  nearMisses: ['a template'],
});
