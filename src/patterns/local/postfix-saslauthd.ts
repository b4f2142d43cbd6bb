import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-saslauthd',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'saslauthd',
    'sasldb',
    'sql_select option missing',
    'auxpropfunc error',
    'unable to open berkeley db',
    'unknown password verifier',
    'no secret in database',
    'could not find auxprop plugin',
  ],
  match: [
    /SASL authentication (?:failure|problem): .{0,120}(?:saslauthd|sasldb|Berkeley db|unknown password verifier|auxprop)|sql_select option missing|auxpropfunc error|could not find auxprop plugin/i,
  ],
  only: 'local',
  title: 'The Cyrus SASL library of this server is not set up fully',
  why: 'smtpd asks saslauthd or a password database and does not reach it: the daemon is down, its socket lies outside the chroot, or smtpd.conf names a method that is not installed.',
  fix: 'systemctl status saslauthd; in the chroot: OPTIONS="-c -m /var/spool/postfix/var/run/saslauthd" in /etc/default/saslauthd, adduser postfix sasl; pwcheck_method: saslauthd and mech_list: PLAIN LOGIN in /etc/postfix/sasl/smtpd.conf; restart both. Try: testsaslauthd -u USER -p PASSWORD -s smtp',
  source: 'https://www.postfix.org/SASL_README.html#server_cyrus',
  samples: [
    'warning: SASL authentication failure: cannot connect to saslauthd server: No such file or directory',
    'warning: SASL authentication problem: unable to open Berkeley db /etc/sasldb2: Permission denied',
    'warning: SASL authentication problem: unknown password verifier',
    'sql_select option missing',
  ],
  nearMisses: ['warning: SASL authentication failure: Password verification failed'],
});
