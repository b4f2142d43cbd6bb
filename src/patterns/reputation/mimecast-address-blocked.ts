import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/mimecast-address-blocked',
  reason: 'ip-reputation',
  rank: 'code',
  match: [/^421 (?:4\.\d\.\d )?sender address blocked/i],
  speaker: 'mimecast',
  blame: 'them',
  title: "Mimecast: your server's address is blocked by the recipient's own rule",
  why: 'With 421 the address that is meant is that of the server: a Blocked Senders policy of the organisation names it.',
  fix: "Ask the recipient's Mimecast administrator to take your server's address off the policy; Mimecast itself does not.",
  source: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
  samples: ['421 Sender address blocked'],
  nearMisses: ['550 Sender address blocked'],
});
