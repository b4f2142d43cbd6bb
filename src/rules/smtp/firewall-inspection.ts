import type { ReplyFact } from '../../facts/smtp.ts';
import { isCrossedOut } from '../../syntax/smtp/names.ts';
import { defineEachRule } from '../define.ts';
import { reply, session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { observedIn, placeOf } from '../sessions.ts';

/** The server quotes what it was sent: our own command, crossed out. */
const unknownCommand = ({ stage, code, text }: ReplyFact): readonly string[] =>
  code >= 500 && (stage === 'ehlo' || stage === 'starttls') ? text.split(/[\s"'`:<>]+/) : [];

export default defineEachRule({
  id: 'smtp/firewall-inspection',
  severity: 'warning',
  title: 'A firewall rewrites what the server says',
  message: '{place} does not speak for itself: a firewall on the way has put "{word}" in place of its words.',
  why: 'Inspection of SMTP (Cisco PIX and ASA: fixup, inspect esmtp) crosses out the greeting and every extension that it does not know, STARTTLS among them: mail goes in clear, large messages and pipelined commands get lost.',
  fix: 'On the firewall: policy-map global_policy, class inspection_default, no inspect esmtp (PIX: no fixup protocol smtp 25).',
  references: [
    'https://www.cisco.com/c/en/us/td/docs/security/asa/asa916/configuration/firewall/asa-916-firewall-config/inspect-basic.html',
    'https://www.postfix.org/postconf.5.html#smtp_pix_workarounds',
  ],
  needs: ['smtp'],
  each: (given) =>
    observedIn(given, ({ greeting, extensions, extensionsBeforeTls = {}, replies }) =>
      greeting === undefined
        ? undefined
        : [
            ...greeting.split(/\s+/),
            ...Object.keys(extensionsBeforeTls),
            ...Object.keys(extensions),
            ...replies.flatMap(unknownCommand),
          ],
    ),
  check({ subject, session, seen }) {
    const word = seen.state === 'found' ? seen.value.find(isCrossedOut) : undefined;
    return word === undefined ? [] : [{ subject, data: { ...placeOf(session), word } }];
  },
  examples: [
    { name: 'asterisks', facts: smtpFacts(session({ greeting: '220 ************' })), findings: 1 },
    { name: 'STARTTLS crossed out', facts: smtpFacts(session({ extensions: { XXXXXXXA: '' } })), findings: 1 },
    {
      name: 'our command crossed out',
      facts: smtpFacts(
        session({ replies: [reply('ehlo', '500 5.5.1 Command unrecognized: "XXXX a.example"', 'EHLO a.example')] }),
      ),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
    {
      name: 'an extension of its own',
      facts: smtpFacts(session({ extensions: { XCLIENT: '', XEXCH50: '' } })),
      findings: 0,
    },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
