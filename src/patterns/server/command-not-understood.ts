import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/server/command-not-understood',
  reason: 'protocol-error',
  rank: 'generic',
  match: [
    wording`\b(?:command|parameter|argument)s? (?:not |un)(?:recogni[sz]ed|implemented|understood|known|supported|allowed)`,
    wording`\b(?:unrecogni[sz]ed|unknown|unimplemented|unsupported|invalid|bad) (?:smtp )?(?:command|parameter|option|arguments?)`,
    wording`\bsyntax error\b`,
    wording`\b(?:bad|improper|wrong) sequence of commands`,
    wording`\b(?:improper|unauthorized|use of) .{0,20}pipelining`,
    wording`\bneed (?:RCPT|MAIL)\b|\bsend (?:MAIL|HELO|EHLO|hello)\b.{0,20}first|\b(?:HELO|EHLO) first\b|\bpolite people say|\bHELO ?\/ ?EHLO requires`,
    wording`\bnested MAIL command`,
    wording`\bcommand (?:was )?unexpected|\bsession (?:already|not) (?:initialized|established)`,
    wording`\bprotocol error\b`,
    wording`\b(?:line|command) parse error\b`,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.2',
  samples: [
    '502 5.5.2 Error: command not recognized',
    '500 Syntax error, command unrecognized',
    '503 5.5.1 Bad sequence of commands',
    '503 5.0.0 Polite people say HELO first',
    '503 5.5.1 Error: need RCPT command',
    '501 5.5.4 Syntax error in parameters',
    '551 line parse error',
  ],
  nearMisses: ['250 command the fleet'],
});
