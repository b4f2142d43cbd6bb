import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/exim-too-many-connections',
  reason: 'too-many-connections',
  rank: 'exact',
  literals: ['refused: too many connections', 'refused: load average'],
  match: [/^Connection from .{1,120} refused: (?:too many connections|load average)/i],
  only: 'local',
  blame: 'us',
  title: 'Exim takes no more connections for the moment',
  why: 'smtp_accept_max, smtp_accept_max_per_host or smtp_load_reserve is reached: an attack, one busy client, or a machine under load.',
  fix: 'exiwhat shows who is connected; raise smtp_accept_max (and smtp_accept_max_per_host), or find what loads the machine.',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html',
  samples: [
    'Connection from [192.0.2.9] refused: too many connections',
    'Connection from [192.0.2.9] refused: load average = 14.02',
  ],
  nearMisses: ['Connection refused'],
});
