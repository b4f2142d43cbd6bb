import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-nis-unset',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['nis domain name not set'],
  match: [/NIS domain name not set - NIS lookups disabled/i],
  only: 'local',
  blame: 'nobody',
  title: 'NIS is asked though nobody uses it',
  why: 'alias_maps has a nis: table by default on some systems; it is harmless.',
  fix: 'postconf -e alias_maps=hash:/etc/aliases && postfix reload',
  source: 'https://www.postfix.org/postconf.5.html#alias_maps',
  samples: ['warning: dict_nis_init: NIS domain name not set - NIS lookups disabled'],
  nearMisses: ['NIS domain name set'],
});
