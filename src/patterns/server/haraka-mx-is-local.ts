import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/haraka-mx-is-local',
  reason: 'loop',
  rank: 'exact',
  literals: ['is local, skipping since local_mx_ok'],
  match: [/MX \S{1,255} is local, skipping since local_mx_ok=false/i],
  only: 'local',
  blame: 'us',
  title: 'Mail for this domain leads back to this Haraka',
  why: 'Its MX record names this host, and no plugin takes the domain, so Haraka would send to itself; it skips the host and the mail waits.',
  fix: 'Take the domain in: config/host_list and a queue plugin (queue/lmtp, queue/smtp_forward), or a route in config/smtp_forward.ini; local_mx_ok=true in outbound.ini only if another Haraka on this host takes it.',
  source: 'https://haraka.github.io/core/Outbound',
  samples: ['MX 203.0.113.24 is local, skipping since local_mx_ok=false'],
  nearMisses: ['MX is local'],
});
