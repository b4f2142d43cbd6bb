import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/reputation/blocked-using-dnsbl',
  reason: 'ip-blocklisted',
  rank: 'generic',
  match: [
    wording`\b(?:blocked|rejected|refused|denied) (?:using (?:[\w-]{1,63}\.){1,6}[a-z]{2,24}|by [\w.-]{0,60}(?:bl|list|spam|black|block)[\w-]{0,20}\.)`,
    wording`\b(?:dns|ip|r)[ -]?bls?\+?\b`,
    wording`\b(?<!\b(?:e-?mail address|sender|your address|from address)(?: (?:address|rejected:|is|was|has|been|in|on|my|our|your|a|the|[\w.-]{1,40}'s|{address}:?)){0,6} )(?:black|block|deny)[ -]?list(?:ed|s|ing)?\b(?! policy)(?!\.de)`,
    wording`\blisted (?:in|at|on|by) (?:\w{1,12} )?(?:https?:\/\/)?(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}`,
    wording`\bfound (?:in|on) (?:[\w-]{1,63}\.){1,6}[a-z]{2,24}`,
    wording`\b(?:ip|host|address|server|client|{ip})\b.{0,80}\b(?:is |are |was )?listed (?:in|at|on|by|as)\b`,
    wording`黑名单`,
    wording`\bblocked (?:by|using) \w{2,20} (?:dnsbl|rbl)|\bblocked by ivm`,
    wording`\bspammer list\b`,
  ],
  source: 'https://www.postfix.org/postconf.5.html#reject_rbl_client',
  samples: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org',
    '550 5.7.1 IP address blacklisted by recipient',
    '554 RBL Reject.',
    '550 Rejected due to DNSBL server response (bl.example.org - 192.0.2.1)',
  ],
  nearMisses: [
    '550 your message was rejected by the recipient',
    '550 the name is not listed here',
    "551 Sender is on domain's blacklist",
    '550 5.7.1 sender <joe@example.com> black listed #127',
  ],
});
