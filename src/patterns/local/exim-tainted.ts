import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/exim-tainted',
  reason: 'local-config',
  rank: 'exact',
  literals: ['tainted '],
  match: [
    /\bTainted (?:filename|arg|name|'|"|\S{1,40}) .{0,300}not permitted|attempt to (?:use|expand) tainted|tainted search query/i,
  ],
  only: 'local',
  title: 'Exim refuses a path that comes from the message (tainted data)',
  why: 'Since 4.94 a file name may not be built from what a stranger wrote ($local_part, $domain) unless it was looked up. Configurations from before an upgrade fail.',
  fix: 'Use the looked-up values: file = /var/mail/$local_part_data with check_local_user (or local_parts = …) in the router, $domain_data with domains = … For the moment on Debian 4.94: allow_insecure_tainted_data.',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-environment_for_running_local_transports.html',
  samples: [
    "Tainted '/var/mail/joe' (file or directory name for local_delivery transport) not permitted",
    "Tainted arg 2 for mail_pipe transport command: 'joe' not permitted",
  ],
  nearMisses: ['a tainted tank'],
});
