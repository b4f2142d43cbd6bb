import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-bad-parameter-value',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'bad parameter value',
    'unrecognized value',
    'unknown user name value',
    'unknown group name',
    'invalid parameter setting',
    'unsupported ',
    'bad configuration: ',
    'bad parameter value syntax',
  ],
  match: [
    /\b(?:file \S{1,255}: )?parameter \S{1,80}: (?:bad parameter value|unrecognized value|unknown (?:user name value|group name))/i,
    /\binvalid (?:parameter )?setting: ?"|\bbad configuration: \S{1,80} = |\bbad parameter value(?: syntax for \S{1,80}:|: ')|invalid parameter setting "/i,
  ],
  only: 'local',
  title: 'A setting has a value that Postfix does not know',
  why: 'The word is mistyped, or of another version of Postfix; or a user or group does not exist.',
  fix: 'postconf -d NAME shows the default, man 5 postconf the words that are allowed: postconf -e NAME=VALUE; postfix reload.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/mail_params.c',
  samples: [
    'fatal: file /etc/postfix/main.cf: parameter mail_owner: unknown user name value: postfx',
    'fatal: file /etc/postfix/main.cf: parameter setgid_group: unknown group name: maildrop',
    'fatal: invalid parameter setting "smtpd_forbid_bare_newline = perhaps"',
  ],
  nearMisses: ['a bad value'],
});
