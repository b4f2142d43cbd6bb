import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/rspamd-backend',
  reason: 'milter',
  rank: 'exact',
  literals: ['redis', 'fuzzy', 'upstream', 'rspamd_'],
  match: [
    /\b(?:rspamd_|lua_redis|fuzzy)\w{0,40}: .{0,200}(?:cannot connect|connection refused|timed? ?out|cannot (?:open|load|make))/i,
    /cannot (?:connect to|make) redis|no alive upstreams?\b/i,
  ],
  only: 'local',
  title: 'rspamd does not reach one of its helpers',
  why: 'Redis, a fuzzy storage, a map or a scanner does not answer: greylisting, Bayes or lists do nothing meanwhile.',
  fix: 'systemctl status redis-server; redis-cli ping; compare servers in /etc/rspamd/local.d/redis.conf; rspamadm configtest; systemctl restart rspamd',
  source: 'https://rspamd.com/doc/faq.html',
  samples: [
    'lua_redis.lua:120: rspamd_redis_make_request: cannot connect to redis: Connection refused',
    '<abc123>; lua; fuzzy_check_io_fin: got timed out with server 192.0.2.5: cannot connect',
  ],
  nearMisses: ['redis is fast'],
});
