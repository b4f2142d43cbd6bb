import type { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import type { TrustState } from '../../facts/tls.ts';
import { parseCertificate } from './dialer-certificates.ts';

/** The authorities that a certificate's path may end at. */
export interface TrustStore {
  /** Those whose subject is this. */
  withSubject(subject: string): readonly X509Certificate[];
}

/** Node's roots (those of Mozilla) and the user's own; read when the first certificate is judged. */
export function createTrustStore(extra: readonly X509Certificate[]): TrustStore {
  let index: Map<string, X509Certificate[]> | undefined;
  return {
    withSubject(subject) {
      if (!index) {
        index = new Map();
        const roots = rootCertificates.flatMap((pem) => parseCertificate(Buffer.from(pem)) ?? []);
        for (const root of [...extra, ...roots]) index.set(root.subject, [...(index.get(root.subject) ?? []), root]);
      }
      return index.get(subject) ?? [];
    },
  };
}

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
  const anchored = (one: X509Certificate): boolean =>
    store.withSubject(one.subject).some((root) => root.raw.equals(one.raw));
  for (let current = leaf; path.length <= PATH_LIMIT; ) {
    if (anchored(current)) return ended('trusted');
    const root = store.withSubject(current.issuer).find((one) => isIssuedBy(current, one));
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
