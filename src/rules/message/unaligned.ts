import type { ReceivedMessage } from '../../facts/message.ts';
import { found, notAsked, type Observed } from '../../facts/observed.ts';
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

/** Whether DMARC was judged; without any word on authentication the rule has nothing to go by. */
function judgedBy(message: ReceivedMessage): Observed<boolean> {
  if (message.authentication === undefined) return notAsked('no field of the message tells of SPF and DKIM');
  const dmarc = resultOf(message, 'dmarc');
  if (dmarc.state === 'unknown' && dmarc.kind !== 'not-asked') return dmarc;
  return found(dmarc.state === 'found' && dmarc.value.result !== 'none');
}

export default defineEachRule({
  id: 'message/unaligned',
  severity: 'warning',
  title: 'What passes is not of the domain in From',
  message: 'SPF or DKIM pass for {domains} only, and From names {domain}.',
  why: 'Without a policy of its own nothing fails DMARC here, yet nothing shows that {domain} sent it: receivers trust it as little as mail without any authentication, and Gmail, Yahoo and Microsoft ask bulk senders for alignment.',
  fix: 'Have the service that sends for you sign with d={domain} (it gives you the DKIM records to publish), or use a bounce domain below {domain}; then publish _dmarc.{domain}.',
  references: ['https://www.rfc-editor.org/rfc/rfc9989#section-4.10', 'https://support.google.com/mail/answer/81126'],
  needs: ['message'],
  each: (given) =>
    receivedOf(given).map((message) => ({ subject: subjectOf(message), message, judged: judgedBy(message) })),
  check({ subject, message, judged }) {
    // Where DMARC was judged, dmarc-fail tells it, or all is well.
    if (message.fromDomain === undefined || judged.state !== 'found' || judged.value) return [];
    const passing = [
      ...resultsOf(message, 'spf').map((one) => ({ one, domain: spfDomain(one) })),
      ...resultsOf(message, 'dkim').map((one) => ({ one, domain: dkimDomain(one) })),
    ].filter(({ one, domain }) => one.result === 'pass' && domain !== undefined);
    if (passing.length === 0 || passing.some(({ domain }) => isAligned(domain, subject))) return [];
    const domains = [...new Set(passing.map(({ domain }) => domain ?? ''))].slice(0, 5);
    return [
      {
        subject,
        data: { domain: subject, domains },
        evidence: passing.slice(0, 5).map(({ one }) => evidenceOf(message, one)),
        ...locationOf(message),
      },
    ];
  },
  examples: [
    {
      name: "only the mailer's domain passes",
      facts: authenticated(
        { spf: 'pass', dkim: 'pass' },
        { properties: { 'smtp.mailfrom': 'b@mailer.example', 'header.d': 'mailer.example' } },
      ),
      findings: 1,
    },
    {
      name: 'a bounce domain below',
      facts: authenticated({ spf: 'pass' }, { properties: { 'smtp.mailfrom': 'b@bounce.example.org' } }),
      findings: 0,
    },
    {
      name: 'DMARC passed',
      facts: authenticated({ spf: 'pass', dmarc: 'pass' }, { properties: { 'smtp.mailfrom': 'b@mailer.example' } }),
      findings: 0,
    },
    { name: 'nobody asked', facts: arrived(), findings: 0, skipped: 1 },
  ],
});
