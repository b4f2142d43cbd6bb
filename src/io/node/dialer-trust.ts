import type { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import type { TrustState } from '../../facts/tls.ts';
import { certificateNames } from '../../syntax/certificate-der.ts';
import { parseCertificate } from './dialer-certificates.ts';

/** The authorities that a certificate's path may end at. */
export interface TrustStore {
  /** Those whose subject is this name (DER). */
  named(subject: Uint8Array): readonly X509Certificate[];
}

/** Node's roots (those of Mozilla) and the user's own; read when the first certificate is judged. */
export function createTrustStore(extra: readonly X509Certificate[]): TrustStore {
  let roots: readonly Buffer[] | undefined;
  return {
    named(subject) {
      roots ??= [...extra.map(({ raw }) => raw), ...rootCertificates.map(derOf)];
      // Only those that hold the name are parsed: all of them would cost more than the handshake.
      return roots.filter((der) => der.includes(Buffer.from(subject))).flatMap((der) => parseCertificate(der) ?? []);
    },
  };
}

const derOf = (pem: string): Buffer => Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64');

const PATH_LIMIT = 12;

/**
 * Follows issuers from the first certificate: through those that were sent, to one of the store. Dates and names are
 * left aside: they are faults of their own, and one of them must not hide the other.
 */
export function pathOf(
  ders: readonly Uint8Array[],
  store: TrustStore,
): { readonly state: TrustState; readonly path: readonly string[] } {
  const sent = ders.flatMap((der) => parseCertificate(der) ?? []);
  const [leaf] = sent;
  if (!leaf) return { state: 'incomplete', path: [] };
  const path: X509Certificate[] = [leaf];
  const ended = (state: TrustState) => ({
    state,
    path: path.map(({ subject }) => (subject ?? '').split('\n').join(', ')),
  });
  const known = (one: X509Certificate, whose: 'issuer' | 'subject'): readonly X509Certificate[] => {
    const names = certificateNames(one.raw);
    return names ? store.named(names[whose]) : [];
  };
  for (let current = leaf; path.length <= PATH_LIMIT; ) {
    if (known(current, 'subject').some((root) => root.raw.equals(current.raw))) return ended('trusted');
    const root = known(current, 'issuer').find((one) => isIssuedBy(current, one));
    if (root) {
      path.push(root);
      return ended('trusted');
    }
    if (isIssuedBy(current, current)) return ended(current === leaf ? 'self-signed' : 'unknown-authority');
    const named = sent.filter((one) => one !== current && one.subject === current.issuer && !path.includes(one));
    // Who is no authority may sign nothing (RFC 5280 section 6.1.4).
    const next = named.find((one) => one.ca && isIssuedBy(current, one));
    if (!next && (named.length > 0 || current.subject === current.issuer)) return ended('broken');
    // A root is rarely sent: behind an intermediate it is the authority that is not known, behind a leaf the intermediate.
    if (!next) return ended(current === leaf ? 'incomplete' : 'unknown-authority');
    path.push(next);
    current = next;
  }
  return ended('incomplete');
}

function isIssuedBy(one: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return one.issuer === issuer.subject && one.verify(issuer.publicKey);
  } catch {
    return false;
  }
}
