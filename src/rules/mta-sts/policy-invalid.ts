import { absent, found, type Observed, unknown } from '../../facts/observed.ts';
import type { MtaStsFacts } from '../../facts/smtp.ts';
import { defineEachRule } from '../define.ts';
import { policiesOf } from '../mta-sts-of.ts';
import { session, withSts } from '../sample-sessions.ts';

/** Whether the page came: a time-out is no fault of the policy. */
const reached = (sts: Observed<MtaStsFacts>): Observed<true> =>
  sts.state === 'found' && sts.value.policy.state === 'unknown' ? sts.value.policy : found(true);

export default defineEachRule({
  id: 'mta-sts/policy-invalid',
  severity: 'warning',
  title: 'The MTA-STS policy cannot be used',
  message: 'The policy at {url} cannot be used: {problem}.',
  why: 'Senders that have no older copy take the domain for one without a policy; those that have one keep to it until it is too old.',
  fix: 'Serve the policy at {url} as text/plain, without a redirect, with a certificate for mta-sts.{domain}: version: STSv1, mode: enforce, a line mx: for each host, max_age: 604800',
  references: [
    'https://www.rfc-editor.org/rfc/rfc8461#section-3.2',
    'https://www.rfc-editor.org/rfc/rfc8461#section-3.3',
  ],
  needs: ['smtp'],
  each: (given, { target }) =>
    policiesOf(given, target).map(({ subject, sts }) => ({ subject, sts, reached: reached(sts) })),
  check({ sts, subject }) {
    if (sts.state === 'absent' || sts.value.policyProblem === undefined) return [];
    return [{ subject, data: { domain: subject, url: sts.value.url, problem: sts.value.policyProblem } }];
  },
  examples: [
    {
      name: 'a redirect',
      facts: withSts('enforce', [], session(), {
        policy: absent(),
        policyProblem: 'the server redirects (301), which senders do not follow',
      }),
      findings: 1,
    },
    { name: 'usable', facts: withSts('enforce', ['mx1.example.com'], session()), findings: 0 },
    {
      name: 'no answer',
      facts: withSts('enforce', [], session(), {
        policy: unknown('timeout', 'timeout from https://mta-sts.example.com'),
      }),
      findings: 0,
      unjudged: 1,
    },
  ],
});
