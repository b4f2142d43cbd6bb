import { defineEachRule } from '../define.ts';
import { evidenceOf, locationOf, receivedOf, resultOf, spfDomain, subjectOf } from '../messages.ts';
import { arrived, authenticated } from '../sample-messages.ts';

export default defineEachRule({
  id: 'message/spf-fail',
  severity: 'warning',
  title: 'The receiver found that SPF does not cover the sending address',
  message: 'SPF of {domain} gave {result} for {address}.',
  why: 'The SPF record of the envelope sender does not name the address that handed the message over: either the record lacks one of your servers, or a forwarder stands in between.',
  fix: 'If {address} is yours, let the SPF record of {domain} name it (maildoctor spf {domain} --ip {ip} shows what is missing). If it is a forwarder, SPF cannot pass there: sign with DKIM, and have the forwarder rewrite the envelope sender (SRS).',
  references: [
    'https://www.rfc-editor.org/rfc/rfc7208#section-8.4',
    'https://www.rfc-editor.org/rfc/rfc8601#section-2.7.2',
  ],
  needs: ['message'],
  each: (given) =>
    receivedOf(given).map((message) => ({ subject: subjectOf(message), message, spf: resultOf(message, 'spf') })),
  check({ subject, message, spf }) {
    if (spf.state !== 'found' || !/^(?:hard)?fail$|^softfail$/.test(spf.value.result)) return [];
    const domain = spfDomain(spf.value) ?? subject;
    const data = {
      domain,
      result: spf.value.result,
      address: message.clientAddress ?? 'the address that sent it',
      ip: message.clientAddress ?? 'ADDRESS',
    };
    return [{ subject: domain, data, evidence: [evidenceOf(message, spf.value)], ...locationOf(message) }];
  },
  examples: [
    {
      name: 'fail',
      facts: authenticated({ spf: 'fail' }, { properties: { 'smtp.mailfrom': 'a@example.org' } }),
      findings: 1,
    },
    { name: 'softfail', facts: authenticated({ spf: 'softfail' }), findings: 1 },
    { name: 'pass', facts: authenticated({ spf: 'pass' }), findings: 0 },
    { name: 'nobody asked', facts: arrived(), findings: 0, skipped: 1 },
    { name: 'the receiver could not tell', facts: authenticated({ spf: 'temperror' }), findings: 0, unjudged: 1 },
  ],
});
