import { domainToASCII } from 'node:url';
import type { Failure } from '../../facts/smtp.ts';
import type { TlsFacts } from '../../facts/tls.ts';
import { certificateCovers } from '../../syntax/smtp/names.ts';
import type { SessionPlan } from './plan.ts';

type Extensions = Readonly<Record<string, string>>;

const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

/**
 * The addresses as this server can take them: SMTPUTF8 goes with one that is not ASCII, and where it is not offered, the
 * domain is written in A-labels (RFC 6531 section 3.2).
 */
export function addressedFor(plan: SessionPlan, extensions: Extensions): SessionPlan {
  const all = [plan.sender, ...plan.recipients];
  if (all.every(isAscii)) return plan;
  if ('SMTPUTF8' in extensions) return { ...plan, smtputf8: true };
  return { ...plan, sender: inAscii(plan.sender), recipients: plan.recipients.map(inAscii) };
}

function inAscii(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = domainToASCII(address.slice(at + 1));
  return at < 0 || domain === '' ? address : `${address.slice(0, at)}@${domain}`;
}

/** Why this mail must not be given to this server; undefined where nothing keeps it from being sent. */
export function lackOf(
  { host, sender, recipients, smtputf8, requireTls }: SessionPlan,
  extensions: Extensions,
  tls: TlsFacts | undefined,
  now: number,
): Failure | undefined {
  const address = [sender, ...recipients].find((one) => !isAscii(one));
  if (!('SMTPUTF8' in extensions) && (smtputf8 || address !== undefined)) {
    const reason =
      address === undefined
        ? '--smtputf8 was given, and the server does not offer SMTPUTF8'
        : `the address ${address} is not ASCII, and the server does not offer SMTPUTF8`;
    return lacking('SMTPUTF8', reason);
  }
  if (!requireTls) return undefined;
  const fault = tls === undefined ? 'REQUIRETLS was asked for, and there is no TLS' : certificateFault(tls, host, now);
  if (fault !== undefined) return lacking('REQUIRETLS', fault);
  return 'REQUIRETLS' in extensions
    ? undefined
    : lacking('REQUIRETLS', 'REQUIRETLS was asked for, and the server does not offer it under TLS');
}

const lacking = (lacks: NonNullable<Failure['lacks']>, reason: string): Failure => ({
  stage: 'mail',
  kind: 'expectation',
  reason,
  lacks,
});

/** The certificate must be good, as for a strict sender (RFC 8689 section 4.2.1). */
function certificateFault({ chain: [leaf], trust }: TlsFacts, host: string, now: number): string | undefined {
  if (trust !== 'trusted' || !leaf)
    return 'REQUIRETLS was asked for, and the certificate leads to no trusted authority';
  if (!certificateCovers(leaf, host)) return 'REQUIRETLS was asked for, and the certificate is for another name';
  const isValid = Date.parse(leaf.validFrom) <= now && now <= Date.parse(leaf.validTo);
  return isValid ? undefined : 'REQUIRETLS was asked for, and the certificate is not valid now';
}
