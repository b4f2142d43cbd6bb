import { notAsked, type Observed } from '../facts/observed.ts';
import type { MtaStsFacts, MtaStsPolicy, SmtpSession } from '../facts/smtp.ts';
import { stsAllows } from '../syntax/mta-sts.ts';
import { certificateCovers } from '../syntax/smtp/names.ts';
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
  const [{ policy } = { policy: notAsked('no policy') as Observed<MtaStsPolicy> }] = policiesOf(given, domain);
  return conversationsOf(given).map(({ subject, session, seen }) => ({
    subject,
    session,
    seen,
    policy: policy.state === 'absent' ? notAsked('the domain has no policy that can be read') : policy,
  }));
}

/** Why a sender that keeps to the policy would not deliver over this conversation (RFC 8461 section 4.2). */
export function stsFault(
  { host, tls, extensions, failure }: SmtpSession,
  policy: MtaStsPolicy,
  now: number,
): string | undefined {
  if (!stsAllows(policy, host)) return 'the policy does not name it';
  if (!tls) {
    if (failure?.stage === 'tls') return 'TLS does not come about';
    return failure || 'STARTTLS' in extensions ? undefined : 'it does not offer STARTTLS';
  }
  const [leaf] = tls.chain;
  if (!leaf || tls.trust !== 'trusted') return 'its certificate leads to no trusted authority';
  if (Date.parse(leaf.validTo) < now) return 'its certificate has expired';
  if (Date.parse(leaf.validFrom) > now) return 'its certificate is not valid yet';
  return certificateCovers(leaf, host) ? undefined : 'its certificate is for another name';
}
