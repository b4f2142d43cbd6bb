import { notAsked, type Observed } from '../facts/observed.ts';
import type { MtaStsFacts, MtaStsPolicy } from '../facts/smtp.ts';
import type { KnownFacts } from './define.ts';
import { conversationsOf } from './sessions.ts';

const stsOf = ({ smtp }: KnownFacts<'smtp'>): Observed<MtaStsFacts> =>
  smtp.state === 'found'
    ? (smtp.value.mtaSts ?? notAsked('the policy was not asked for'))
    : notAsked('there is no mail server');

/** The domain's policy, as the only subject. */
export function policiesOf(given: KnownFacts<'smtp'>, domain: string) {
  const sts = stsOf(given);
  const policy: Observed<MtaStsPolicy> =
    sts.state === 'found' ? sts.value.policy : sts.state === 'absent' ? notAsked('the domain has no policy') : sts;
  return [{ subject: domain, sts, policy }];
}

/** Each conversation with what the policy asks of it. */
export function sessionsUnderPolicy(given: KnownFacts<'smtp'>, domain: string) {
  const [{ sts, policy } = { sts: notAsked('no policy'), policy: notAsked('no policy') as Observed<MtaStsPolicy> }] =
    policiesOf(given, domain);
  const problem = sts.state === 'found' ? sts.value.recordProblem : undefined;
  return conversationsOf(given).map(({ subject, session, seen }) => ({
    subject,
    session,
    seen,
    // A record that cannot be read leads nobody to the policy (RFC 8461 section 3.1).
    policy:
      policy.state === 'absent' || problem !== undefined
        ? notAsked('the domain has no policy that can be read')
        : policy,
  }));
}
