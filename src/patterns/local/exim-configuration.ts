import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/exim-configuration',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'exim configuration error',
    'exim: error in',
    'failed to expand',
    'expansion of',
    'expansion failed',
    'main option',
    'error in acl',
    'unknown log name',
    'failed to stat configuration',
    'router without',
    'failed to find user',
    'failed to find gid',
    'failed to find uid',
  ],
  match: [
    /Exim configuration error|\bExpansion of "?[^"]{1,300}"? .{0,120}failed|failed to expand \S|error in ACL: |failed to (?:find (?:user|gid|uid) |stat configuration file)|Failed to find (?:user|group) "/i,
  ],
  only: 'local',
  title: 'The configuration of Exim has a mistake',
  why: 'A line cannot be read, or a string expansion fails when a message comes by: mail waits, or Exim does not start.',
  fix: "exim -bV (or exim4 -bV) names file and line; exim -be '${…}' tries an expansion. On Debian correct /etc/exim4/conf.d or exim4.conf.template, then update-exim4.conf && systemctl restart exim4.",
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_exim_run_time_configuration_file.html',
  samples: [
    'Exim configuration error in line 42 of /etc/exim4/exim4.conf: main option "foo" unknown',
    'Expansion of "${lookup{$local_part}lsearch{/etc/x}}" failed: failed to open /etc/x',
    'failed to expand condition "x" for smtp transport: unknown variable',
    'error in ACL: "deny" is not allowed with "x"',
  ],
  nearMisses: ['an error in the plan'],
});
