import { joinedText } from '../../facts/reported.ts';
import { isDmarcRecord } from '../../syntax/dmarc.ts';
import { quotedText } from '../../syntax/txt.ts';
import { defineRule } from '../define.ts';
import { texts } from '../sample-facts.ts';

export default defineRule({
  id: 'txt/dmarc-at-apex',
  severity: 'warning',
  title: 'DMARC record at the domain itself',
  message: '{domain} has a DMARC record at its own name; receivers ask for it at _dmarc.{domain}.',
  why: 'Nobody looks for a DMARC policy at the domain itself: as it stands it has no effect.',
  fix: 'Delete the TXT record at {domain}, and publish:\n_dmarc.{domain}. IN TXT {text}',
  references: ['https://www.rfc-editor.org/rfc/rfc9989#section-4.10'],
  needs: ['txt'],
  check({ txt }, { target }) {
    const policies = txt.state === 'found' ? txt.value.map(joinedText).filter(isDmarcRecord) : [];
    return policies.map((text) => ({
      subject: target,
      data: { domain: target, text: quotedText(text) },
      evidence: [{ label: 'TXT', value: text }],
    }));
  },
  examples: [
    { name: 'at the domain', facts: { txt: texts('v=DMARC1; p=none') }, findings: 1 },
    { name: 'other texts', facts: { txt: texts('v=spf1 -all', 'hello') }, findings: 0 },
  ],
});
