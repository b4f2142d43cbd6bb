import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/scanner-down',
  reason: 'milter',
  rank: 'exact',
  literals: [
    'all virus scanners failed',
    'clamd',
    'av-scanner',
    'connect to spamd on',
    'clamav',
    'all attempts',
    'virus scanner',
    'spamd: cannot',
    'max-children',
    'child processing timeout',
    "can't connect to unix socket",
    '(!!)',
  ],
  match: [
    /ALL VIRUS SCANNERS FAILED|(?:ClamAV-clamd|clamd|clamav)\S{0,20}.{0,120}(?:Can't connect|Connection refused|failed|No such file|unable)|connect to spamd on \S{1,80} failed|server reached --max-children|\(!!\)\s?(?:TROUBLE|WARN|AV)|spamd: child processing timeout/i,
  ],
  only: 'local',
  title: 'The virus or spam scanner does not answer',
  why: 'clamd or spamd is down, still loading its signatures, out of memory, or its socket lies elsewhere; mail waits or passes unchecked.',
  fix: 'systemctl status clamav-daemon spamd; free -m (clamd needs more than 1 GB); ls -l /run/clamav/clamd.ctl; adduser clamav amavis; freshclam where there are no signatures.',
  source: 'https://spamassassin.apache.org/full/4.0.x/doc/spamd.html',
  samples: [
    'connect to spamd on ::1 failed, retrying (#1 of 3): Connection refused',
    '(00123-01) (!)ClamAV-clamd: All attempts (1) failed connecting to /run/clamav/clamd.ctl, retrying (2)',
    '(00123-01) (!!)AV: ALL VIRUS SCANNERS FAILED',
    'prefork: server reached --max-children setting, consider raising it',
  ],
  nearMisses: ['the scanner works'],
});
