import type { ReadType } from './record-data.ts';

/** Numbers of the types whose data is read (IANA "DNS parameters"), for `TYPE16` in their place. */
export const READ_TYPE_NUMBERS: Readonly<Record<ReadType, number>> = {
  A: 1,
  NS: 2,
  CNAME: 5,
  SOA: 6,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  DNAME: 39,
  TLSA: 52,
  CAA: 257,
};
const BY_NUMBER: ReadonlyMap<number, ReadType> = new Map(
  Object.entries(READ_TYPE_NUMBERS).map(([name, number]) => [number, name as ReadType]),
);

/** Types of the IANA registry whose data nobody here asks for: they make a name exist, and are not read further. */
const OTHER_TYPES: ReadonlySet<string> = new Set(
  `AFSDB AMTRELAY APL AVC CDNSKEY CDS CERT CSYNC DHCID DLV DNSKEY DS DSYNC EID EUI48 EUI64 GPOS HHIT HINFO HIP HTTPS
   IPSECKEY ISDN KEY KX L32 L64 LOC LP MB MD MF MG MINFO MR NAPTR NID NIMLOC NINFO NSAP NSAP-PTR NSEC NSEC3 NSEC3PARAM
   NULL NXT OPENPGPKEY PX RESINFO RKEY RP RRSIG RT SIG SINK SMIMEA SPF SRV SSHFP SVCB TA TALINK UID UINFO UNSPEC URI
   WALLET WKS X25 ZONEMD`.split(/\s+/),
);

export type NamedType =
  | { readonly kind: 'read'; readonly type: ReadType }
  | { readonly kind: 'other'; readonly type: string };

/** The type that a word names, `TYPE65280` included (RFC 3597 section 5); undefined where it names none. */
export function namedType(word: string): NamedType | undefined {
  const type = word.toUpperCase();
  if (Object.hasOwn(READ_TYPE_NUMBERS, type)) return { kind: 'read', type: type as ReadType };
  if (OTHER_TYPES.has(type)) return { kind: 'other', type };
  const number = /^TYPE(\d{1,5})$/.exec(type)?.[1];
  if (number === undefined || Number(number) > 0xffff) return undefined;
  const known = BY_NUMBER.get(Number(number));
  return known ? { kind: 'read', type: known } : { kind: 'other', type };
}
