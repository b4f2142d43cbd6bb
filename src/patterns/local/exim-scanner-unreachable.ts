import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/exim-scanner-unreachable',
  reason: 'milter',
  rank: 'exact',
  literals: ['malware acl condition', 'spam acl condition', 'spamd', 'clamd'],
  match: [
    /malware acl condition: .{0,200}(?:unable|fail|timed? ?out|refused|error)|spam acl condition: .{0,200}(?:fail|unable|error|timed? ?out)|failed to connect to spamd|all spamd servers failed/i,
  ],
  only: 'local',
  title: 'The virus or spam scanner does not answer Exim',
  why: 'av_scanner or spamd_address names a socket or port where nothing listens, or that Exim may not open; mail is deferred or passes unchecked, as the ACL says.',
  fix: 'systemctl status clamav-daemon spamd; ls -l the socket; adduser clamav Debian-exim; in the ACL malware = */defer_ok lets mail pass meanwhile.',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-content_scanning_at_acl_time.html',
  samples: [
    'malware acl condition: clamd: unable to connect to UNIX socket (/var/run/clamav/clamd.ctl): Connection refused',
    'spam acl condition: all spamd servers failed',
  ],
  nearMisses: ['malware found in message'],
});
