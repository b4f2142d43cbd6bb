/** One element of DER (X.690 section 8.1): where its content begins and ends; undefined where it does not fit. */
function elementAt(
  der: Uint8Array,
  at: number,
): { readonly tag: number; readonly start: number; readonly end: number } | undefined {
  const tag = der[at];
  const first = der[at + 1];
  if (tag === undefined || first === undefined) return undefined;
  if (first < 0x80) return within(der, tag, at + 2, first);
  const octets = first & 0x7f;
  if (octets === 0 || octets > 4) return undefined;
  let length = 0;
  for (let i = 0; i < octets; i++) length = length * 256 + (der[at + 2 + i] ?? 0);
  return within(der, tag, at + 2 + octets, length);
}

const within = (der: Uint8Array, tag: number, start: number, length: number) =>
  start + length <= der.length ? { tag, start, end: start + length } : undefined;

/** The object identifier of a certificate's signature algorithm (RFC 5280 section 4.1.1.2), dotted. */
export function signatureOid(der: Uint8Array): string | undefined {
  const certificate = elementAt(der, 0);
  const signed = certificate && elementAt(der, certificate.start);
  const algorithm = signed && elementAt(der, signed.end);
  const oid = algorithm && elementAt(der, algorithm.start);
  return oid?.tag === 6 ? dotted(der.subarray(oid.start, oid.end)) : undefined;
}

/** Fields of the signed part (RFC 5280 section 4.1): the version, which may be missing, is left out of the count. */
function signedFields(der: Uint8Array): readonly Uint8Array[] {
  const certificate = elementAt(der, 0);
  const signed = certificate && elementAt(der, certificate.start);
  const fields: Uint8Array[] = [];
  for (let at = signed?.start ?? 0; signed && at < signed.end; ) {
    const field = elementAt(der, at);
    if (!field) break;
    if (field.tag !== 0xa0) fields.push(der.subarray(at, field.end));
    at = field.end;
  }
  return fields;
}

/** The subject's public key with its algorithm (RFC 5280 section 4.1.2.7): what selector 1 of TLSA hashes. */
export const publicKeyInfo = (der: Uint8Array): Uint8Array | undefined => signedFields(der)[5];

/** The names of issuer and subject as they stand, DER. */
export function certificateNames(
  der: Uint8Array,
): { readonly issuer: Uint8Array; readonly subject: Uint8Array } | undefined {
  // serial, signature, issuer, validity, subject, key.
  const [, , issuer, , subject] = signedFields(der);
  return issuer && subject ? { issuer, subject } : undefined;
}

function dotted(octets: Uint8Array): string {
  const [first = 0, ...rest] = octets;
  const numbers = [Math.min(Math.floor(first / 40), 2)];
  numbers.push(first - (numbers[0] ?? 0) * 40);
  let value = 0;
  for (const octet of rest) {
    value = value * 128 + (octet & 0x7f);
    if (octet < 0x80) {
      numbers.push(value);
      value = 0;
    }
  }
  return numbers.join('.');
}
