import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-alias-unavailable',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['alias database unavailable', 'alias database'],
  match: [/^alias database unavailable/i],
  only: 'local',
  title: 'The alias table cannot be read',
  why: 'alias_maps names a file that is missing, was never built, or a database that does not answer; local mail waits.',
  fix: 'newaliases; postconf alias_maps alias_database must name the same file; then postqueue -f',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/local/alias.c',
  samples: ['alias database unavailable'],
  nearMisses: ['alias database loop for x'],
});
