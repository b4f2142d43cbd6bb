import { absent, found } from '../../facts/observed.ts';
import { defineEachRule } from '../define.ts';
import { dkimKeysOf } from '../dkim-keys.ts';
import { texts, timedOut } from '../sample-facts.ts';

export default defineEachRule({
  id: 'dkim/no-key',
  severity: 'error',
  title: 'A DKIM selector has no key',
  message: '{name} has no DKIM key.',
  why: 'What is signed with this selector cannot be verified: DKIM fails at every receiver, and DMARC with it where SPF does not align.',
  fix: 'Publish the public key that the signing server prints for the selector {selector}, as a TXT record at:\n{name}.\nIf the selector is no longer used, take it out of maildoctor.yaml.',
  references: ['https://www.rfc-editor.org/rfc/rfc6376#section-3.6.2.1'],
  needs: ['dkimKeys'],
  each: dkimKeysOf,
  check({ subject, selector, answer }) {
    if (answer.state === 'found') return [];
    return [{ subject, data: { name: subject, selector } }];
  },
  examples: [
    {
      name: 'a key',
      facts: { dkimKeys: found([{ selector: 's1', answer: texts('v=DKIM1; p=MIIB') }]) },
      findings: 0,
    },
    { name: 'no record', facts: { dkimKeys: found([{ selector: 's1', answer: absent('nxdomain') }]) }, findings: 1 },
    {
      name: 'no answer',
      facts: { dkimKeys: found([{ selector: 's1', answer: timedOut }]) },
      findings: 0,
      unjudged: 1,
    },
  ],
});
