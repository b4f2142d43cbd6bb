import { stsAllows } from '../syntax/mta-sts.ts';
import { certificateCovers } from '../syntax/smtp/names.ts';
import type { MtaStsPolicy, SmtpSession } from './smtp.ts';

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
