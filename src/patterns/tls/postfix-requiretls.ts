import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/postfix-requiretls',
  reason: 'requiretls',
  rank: 'exact',
  literals: ['requiretls'],
  match: [/REQUIRETLS .{0,60}(?:not offered|is required|policy|unavailable|fail)/i],
  only: 'local',
  title: 'REQUIRETLS cannot be kept',
  source: 'https://www.postfix.org/REQUIRETLS_README.html',
  samples: ['REQUIRETLS Failure: REQUIRETLS is required, but was not offered by host mx.example.com[192.0.2.1]'],
  nearMisses: ['250-REQUIRETLS'],
});
