import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/recipient/unrouteable-address',
  reason: 'user-unknown',
  rank: 'generic',
  match: [wording`\bunroute?able (?!mail domain|sender|domain)|\bunroute?able$`],
  title: 'The server knows no way to this address',
  why: 'Exim says "Unrouteable address" when no router takes the address: no such user, or no such domain.',
  fix: 'Check both sides of the @. On your own Exim: exim -bt ADDRESS shows which router declines and why.',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-routing_a_message.html',
  samples: ['550 unroutable address u@example.com', 'Unrouteable address'],
  nearMisses: ['550 route not able', 'unrouteable mail domain "example.com"'],
});
