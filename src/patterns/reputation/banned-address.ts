import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/reputation/banned-address',
  reason: 'ip-blocklisted',
  rank: 'generic',
  match: [
    wording`\bbanned (?:sending )?(?:ip|sender ip|host|address)`,
    wording`\b(?:ip|address|host) (?:is |has been )?banned`,
    wording`\bto request removal from (?:this|the) list`,
    wording`\bdelist`,
    wording`\b(?:blocked|refused|rejected|denied)(?: -|,|\.|;)? see:? (?:<)?https?:`,
    /^5\d\d ip[:=]\d/i,
    /\b(?:listed|blocked) (?:by|in|on) [A-Z]{4,30}\b/,
    wording`\bdeny ?ip\b`,
    wording`\bDNSBL:`,
    wording`\bblack ip\b|\b(?:remote |client )?ip (?:is )?(?:forbidden|hang ?up|suspended)\b`,
    wording`\bconnections? (?:is |was |been )?(?:refused|rejected|denied|blocked) from {ip}|\b(?:do(?:es)? not|don't|won't|will not) accept (?:connections?|mail|messages?) from your (?:ip|server|host)`,
    wording`\bblocked by ldap:|\bunauthori[sz]ed interface\b|\[s10\] blocked\b`,
  ],
  source:
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '550 Access denied, banned IP [192.0.2.1]. To request removal from this list please visit the page.',
    '554 Blocked - see https://ipcheck.example.com/?ip=192.0.2.1',
    '554 IP:192.0.2.1 - A problem occurred. (Ask your postmaster for help)',
    '550 refused - see http://www.example.com/',
    '554 Please visit http://antispam.example.com/denyip.php?IP=192.0.2.99 (#5.7.1)',
    '550 black ip.',
    '553 remote ip is forbidden',
    '554 IP is Hangup',
    '554 5.3.2 Sorry, we do not accept connections from your IP',
    '554 p3plibsmtp01 bizsmtp Connection refused from 192.0.2.4',
    '550 <192.0.2.4> blocked by ldap:ou=rblmx, dc=example, dc=net',
    '550 [S10] Blocked',
  ],
  nearMisses: [
    '550 no such address',
    '554 your mailbox is banned',
    'connect to mx.example.com[192.0.2.4]:25: Connection refused',
  ],
});
