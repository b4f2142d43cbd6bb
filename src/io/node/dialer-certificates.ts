import { X509Certificate } from 'node:crypto';
import { SIGNATURE_ALGORITHMS } from '../../data/signature-algorithms.ts';
import type { CertificateFact } from '../../facts/tls.ts';
import { signatureOid } from '../../syntax/certificate-der.ts';

/** Undefined where OpenSSL cannot read it. */
export function parseCertificate(der: Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(der);
  } catch {
    return undefined;
  }
}

/** A certificate in plain data. */
export function certificateFact(der: Uint8Array): CertificateFact | undefined {
  const certificate = parseCertificate(der);
  if (!certificate) return undefined;
  const common = /(?:^|\n)CN=([^\n]*)/.exec(certificate.subject)?.[1];
  const oid = signatureOid(der);
  return {
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    ...(common === undefined ? {} : { commonName: common }),
    names: namesOf(certificate.subjectAltName ?? ''),
    validFrom: timeOf(certificate.validFrom),
    validTo: timeOf(certificate.validTo),
    serial: certificate.serialNumber,
    ...keyOf(certificate),
    signature: SIGNATURE_ALGORITHMS[oid ?? ''] ?? oid ?? 'unknown',
    fingerprint256: certificate.fingerprint256,
    // Typed as an array, and undefined without the extension (RFC 5280 section 4.2.1.12).
    ...((certificate.keyUsage as readonly string[] | undefined) ? { purposes: certificate.keyUsage } : {}),
    selfIssued: certificate.subject === certificate.issuer,
    isAuthority: certificate.ca,
    der: Buffer.from(der).toString('base64'),
  };
}

const oneLine = (name: string | undefined): string => (name ?? '').split('\n').filter(Boolean).join(', ');

/** Node prints `DNS:a, IP Address:192.0.2.1`, and an odd value as a JSON string. */
const namesOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g)].map(([, value = '']) =>
    value.startsWith('"') ? String(JSON.parse(value)) : value.trim(),
  );

function timeOf(text: string): string {
  const time = Date.parse(text);
  return Number.isNaN(time) ? text : new Date(time).toISOString();
}

function keyOf(certificate: X509Certificate): { keyType: string; keyBits?: number } {
  try {
    const { asymmetricKeyType: type = 'unknown', asymmetricKeyDetails: details } = certificate.publicKey;
    const bits = details?.modulusLength ?? CURVE_BITS[details?.namedCurve ?? ''];
    return bits === undefined ? { keyType: type } : { keyType: type, keyBits: bits };
  } catch {
    return { keyType: 'unknown' };
  }
}

const CURVE_BITS: Readonly<Record<string, number>> = {
  prime256v1: 256,
  secp384r1: 384,
  secp521r1: 521,
  secp256k1: 256,
};
