import type { ReceivedMessage } from '../../facts/message.ts';
import { defineEachRule } from '../define.ts';
import {
  dkimDomain,
  evidenceOf,
  isAligned,
  locationOf,
  receivedOf,
  resultOf,
  resultsOf,
  spfDomain,
  subjectOf,
} from '../messages.ts';
import { arrived, authenticated } from '../sample-messages.ts';

/** Of SPF and DKIM, what each found and for whom: one that passes for another domain does not count. */
function paths(message: ReceivedMessage, from: string): string {
  const told = [
    ...resultsOf(message, 'spf')
      .slice(0, 1)
      .map((one) => ({ name: 'SPF', one, domain: spfDomain(one) })),
    ...resultsOf(message, 'dkim')
      .slice(0, 5)
      .map((one) => ({ name: 'DKIM', one, domain: dkimDomain(one) })),
  ].map(({ name, one, domain }) => {
    const gave = domain === undefined ? `${name} gave ${one.result}` : `${name} gave ${one.result} for ${domain}`;
    return one.result === 'pass' && !isAligned(domain, from) ? `${gave}, which is not ${from}` : gave;
  });
  return told.length === 0 ? 'the receiver tells nothing of SPF and DKIM' : told.join('; ');
}

export default defineEachRule({
  id: 'message/dmarc-fail',
  severity: 'error',
  title: 'DMARC fails',
  message: 'DMARC of {domain} fails{policy}: {paths}.',
  why: 'DMARC wants SPF or DKIM to pass for the domain of From. Receivers junk or refuse what fails it, and the owner of the domain may have asked them to.',
  fix: 'Have whoever sends sign with d={domain} (DKIM survives forwarding), or use an envelope sender below {domain} with SPF that names the sending address.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc9989#section-4',
    'https://www.rfc-editor.org/rfc/rfc8601#section-2.7.7',
  ],
  needs: ['message'],
  each: (given) =>
    receivedOf(given).map((message) => ({ subject: subjectOf(message), message, dmarc: resultOf(message, 'dmarc') })),
  check({ subject, message, dmarc }) {
    if (dmarc.state !== 'found' || dmarc.value.result !== 'fail') return [];
    const { properties, comment } = dmarc.value;
    const domain = properties['header.from']?.toLowerCase() ?? subject;
    const asked = /\bp(?:olicy)?=(none|quarantine|reject)/i
      .exec(`${comment ?? ''} ${properties['policy.dmarc'] ?? ''}`)?.[1]
      ?.toLowerCase();
    const policy = asked === undefined ? '' : `, and its policy is ${asked}`;
    const data = { domain, policy, paths: paths(message, domain) };
    return [{ subject: domain, data, evidence: [evidenceOf(message, dmarc.value)], ...locationOf(message) }];
  },
  examples: [
    {
      name: 'fail',
      facts: authenticated({ spf: 'softfail', dkim: 'none', dmarc: 'fail' }, { comment: 'p=REJECT' }),
      findings: 1,
    },
    {
      name: 'SPF passes for somebody else',
      facts: authenticated(
        { spf: 'pass', dmarc: 'fail' },
        { properties: { 'smtp.mailfrom': 'a@mailer.example', 'header.from': 'example.org' } },
      ),
      findings: 1,
    },
    { name: 'pass', facts: authenticated({ dmarc: 'pass' }), findings: 0 },
    { name: 'no policy', facts: authenticated({ dmarc: 'none' }), findings: 0 },
    { name: 'nobody asked', facts: arrived(), findings: 0, skipped: 1 },
    { name: 'DNS failed there', facts: authenticated({ dmarc: 'temperror' }), findings: 0, unjudged: 1 },
  ],
});
