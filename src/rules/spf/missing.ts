import { spfTexts } from '../../facts/reported.ts';
import { defineRule } from '../define.ts';
import { texts, timedOut } from '../sample-facts.ts';

export default defineRule({
  id: 'spf/missing',
  severity: 'error',
  title: 'No SPF record',
  message: '{domain} has no SPF record.',
  why: 'Anybody can send mail in its name, and large receivers refuse or junk mail from a domain without SPF.',
  fix: 'Publish this, with  a ,  ip4:  or  include:  for every other host that sends; "v=spf1 -all" if none does:\n{domain}. IN TXT "v=spf1 mx ~all"',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-3'],
  needs: ['txt'],
  check({ txt }, { target }) {
    // A name that does not exist at all is told by its own rule.
    if (txt.state === 'absent' && txt.why === 'nxdomain') return [];
    return spfTexts(txt).length > 0 ? [] : [{ subject: target, data: { domain: target } }];
  },
  examples: [
    { name: 'TXT records, none of them SPF', facts: { txt: texts('some other text') }, findings: 1 },
    { name: 'no TXT record at all', facts: { txt: texts() }, findings: 1 },
    { name: 'a longer version is no SPF record', facts: { txt: texts('v=spf10 mx -all') }, findings: 1 },
    { name: 'a record', facts: { txt: texts('v=spf1 mx -all') }, findings: 0 },
    { name: 'a record in capitals', facts: { txt: texts('V=SPF1 MX -ALL') }, findings: 0 },
    { name: 'no answer is not an absent record', facts: { txt: timedOut }, findings: 0, unjudged: 1 },
  ],
});
