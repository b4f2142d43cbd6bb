import { defineEachRule } from '../define.ts';
import { DKIM_FAILURES } from '../dkim-failures.ts';
import { dkimDomain, evidenceOf, locationOf, receivedOf, resultOf, subjectOf } from '../messages.ts';
import { arrived, authenticated } from '../sample-messages.ts';

export default defineEachRule({
  id: 'message/dkim-fail',
  severity: 'warning',
  title: 'The DKIM signature did not hold',
  message: 'The DKIM signature of {domain} gave {result}: {cause}.',
  why: 'A signature that does not verify counts as none: DMARC has only SPF left, which forwarding breaks.',
  fix: 'To mend it: {change}.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc6376#section-6.1',
    'https://www.rfc-editor.org/rfc/rfc8601#section-2.7.1',
  ],
  needs: ['message'],
  each: (given) =>
    receivedOf(given).map((message) => ({ subject: subjectOf(message), message, dkim: resultOf(message, 'dkim') })),
  check({ subject, message, dkim }) {
    if (dkim.state !== 'found' || !/^(?:fail|hardfail|neutral|permerror|policy)$/.test(dkim.value.result)) return [];
    const { result, reason, comment, properties } = dkim.value;
    const domain = dkimDomain(dkim.value) ?? subject;
    const selector = properties['header.s'] ?? 'SELECTOR';
    const said = `${reason ?? ''} ${comment ?? ''}`;
    const known = DKIM_FAILURES.find(({ words }) => words.test(said));
    const cause = known?.cause ?? 'the receiver gives no reason';
    const change =
      known?.change(selector, domain) ??
      'send a message to yourself elsewhere, and compare what arrives with what you sent';
    return [
      {
        subject: domain,
        data: { domain, selector, result, cause, change },
        evidence: [evidenceOf(message, dkim.value)],
        ...locationOf(message),
      },
    ];
  },
  examples: [
    {
      name: 'changed on the way',
      facts: authenticated({ dkim: 'fail' }, { comment: 'body hash did not verify' }),
      findings: 1,
    },
    { name: 'no key', facts: authenticated({ dkim: 'permerror' }, { reason: 'no key for signature' }), findings: 1 },
    { name: 'no reason given', facts: authenticated({ dkim: 'fail' }), findings: 1 },
    { name: 'pass', facts: authenticated({ dkim: 'pass' }), findings: 0 },
    { name: 'not signed', facts: authenticated({ dkim: 'none' }), findings: 0 },
    { name: 'nobody asked', facts: arrived(), findings: 0, skipped: 1 },
    { name: 'DNS failed there', facts: authenticated({ dkim: 'temperror' }), findings: 0, unjudged: 1 },
  ],
});
