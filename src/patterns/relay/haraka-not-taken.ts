import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/haraka-not-taken',
  reason: 'relay-denied',
  rank: 'exact',
  literals: ['i cannot deliver mail for'],
  match: [/^550 I cannot deliver mail for /i],
  program: /^haraka$/i,
  blame: 'them',
  title: 'No plugin of Haraka takes mail for that recipient',
  why: 'The domain is in no host_list, and the client may not relay. For strangers that is right.',
  fix: 'Your domain: add it to config/host_list (rcpt_to.in_host_list). Your client: relay_acl_allow, or let it sign in on port 587 (auth plugins).',
  source: 'https://haraka.github.io/plugins/rcpt_to.in_host_list',
  samples: [{ text: '550 I cannot deliver mail for <v@sink.example>', program: 'haraka' }],
  nearMisses: ['550 I cannot deliver mail for <v@sink.example>'],
});
