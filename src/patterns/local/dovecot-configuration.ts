import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/dovecot-configuration',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'error in configuration file',
    'unknown setting',
    "can't load plugin",
    "couldn't load required plugin",
    'address already in use',
    'doveconf: fatal',
    'unknown plugin',
  ],
  match: [
    /Error in configuration file \S{1,255} line \d|Can't load plugin \S|Couldn't load required plugin|service\(\S{1,40}\): (?:listen|bind)\([^)]{1,80}\) failed: Address already in use/i,
  ],
  only: 'local',
  title: 'The configuration of Dovecot has a mistake',
  why: 'A setting is unknown or has a wrong value, a plug-in is not installed, or a port is taken.',
  fix: 'doveconf -n names file and line; apt-get install dovecot-sieve dovecot-lmtpd (the package of the plug-in); ss -ltnp "sport = :143"; systemctl restart dovecot',
  source: 'https://doc.dovecot.org/2.3/admin_manual/errors/',
  samples: [
    'doveconf: Fatal: Error in configuration file /etc/dovecot/dovecot.conf line 3: Unknown setting: protocolz',
    "lmtp(u@example.com): Error: Couldn't load required plugin /usr/lib/dovecot/modules/lib90_sieve_plugin.so: dlopen() failed",
    'master: Error: service(imap-login): listen(*, 143) failed: Address already in use',
  ],
  nearMisses: ['an error in the file'],
});
