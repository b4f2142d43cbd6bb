import { defineEachRule } from '../define.ts';
import { evidenceOf, locationOf, receivedOf, resultOf, spfDomain, subjectOf } from '../messages.ts';
import { arrived, authenticated } from '../sample-messages.ts';

export default defineEachRule({
  id: 'message/spf-broken',
  severity: 'error',
  title: 'The receiver could not evaluate the SPF record',
  message: 'SPF of {domain} gave permerror: the record cannot be evaluated.',
  why: 'Two records, a mistake of syntax or more than ten DNS lookups make the record void for every receiver: nothing that you send passes SPF.',
  fix: 'maildoctor spf {domain} names the mistake and gives the record that mends it.',
  references: ['https://www.rfc-editor.org/rfc/rfc7208#section-8.7'],
  needs: ['message'],
  each: (given) =>
    receivedOf(given).map((message) => ({ subject: subjectOf(message), message, spf: resultOf(message, 'spf') })),
  check({ subject, message, spf }) {
    if (spf.state !== 'found' || spf.value.result !== 'permerror') return [];
    const domain = spfDomain(spf.value) ?? subject;
    return [{ subject: domain, data: { domain }, evidence: [evidenceOf(message, spf.value)], ...locationOf(message) }];
  },
  examples: [
    { name: 'permerror', facts: authenticated({ spf: 'permerror' }), findings: 1 },
    { name: 'fail', facts: authenticated({ spf: 'fail' }), findings: 0 },
    { name: 'nobody asked', facts: arrived(), findings: 0, skipped: 1 },
  ],
});
