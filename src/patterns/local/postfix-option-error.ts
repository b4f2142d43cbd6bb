import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-option-error',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'unknown option: "',
    'unexpected command-line argument',
    'do not run this command by hand',
    'malformed option',
    'no transport type specified',
    'unsupported transport type',
  ],
  match: [
    /\bunknown option: "|unexpected command-line argument: |do not run this command by hand|malformed option: \S{1,40}: "|no transport type specified|unsupported transport type: /i,
  ],
  only: 'local',
  title: 'A daemon of Postfix is started with options that it does not know',
  why: 'The command or the -o lines of its service in master.cf are wrong, or somebody runs it by hand: daemons are started by master only.',
  fix: 'postconf -M shows how each service is started; correct the command and its -o name=value; then postfix reload.',
  source: 'https://www.postfix.org/master.5.html',
  samples: ['fatal: unexpected command-line argument: smtpd_tls', 'fatal: do not run this command by hand'],
  nearMisses: ['unknown mail transport error'],
});
