/** What a ClientHello offers. */
export interface Offer {
  /** The only version: 0x0301 to 0x0304. */
  readonly version: number;
  readonly suites: readonly number[];
  /** SNI; none is sent without it. */
  readonly serverName?: string;
  /** 32 octets each; those of the share are a key of X25519, as any 32 octets are (RFC 7748 section 5). */
  readonly random: Uint8Array;
  readonly share: Uint8Array;
}

const TLS_1_2 = 0x0303;
const TLS_1_3 = 0x0304;
const EXTENSION = {
  serverName: 0,
  groups: 10,
  pointFormats: 11,
  signatures: 13,
  extendedMasterSecret: 23,
  versions: 43,
  pskModes: 45,
  keyShare: 51,
} as const;
const X25519 = 0x001d;
/** X25519, P-256, P-384, P-521, X448, ffdhe2048, ffdhe3072 (RFC 8422, RFC 7919). */
const GROUPS = [X25519, 0x0017, 0x0018, 0x0019, 0x001e, 0x0100, 0x0101];
/** ECDSA, EdDSA, RSA-PSS and RSA with every hash, SHA-1 too (RFC 8446 section 4.2.3). */
const SIGNATURES = [
  0x0403, 0x0503, 0x0603, 0x0807, 0x0808, 0x0804, 0x0805, 0x0806, 0x0809, 0x080a, 0x080b, 0x0401, 0x0501, 0x0601,
  0x0301, 0x0203, 0x0201,
];
/** No renegotiation that is not secure (RFC 5746 section 3.3). */
const RENEGOTIATION_SCSV = 0x00ff;

/** One record that holds a ClientHello (RFC 5246 section 7.4.1.2, RFC 8446 section 4.1.2). */
export function clientHello(offer: Offer): Uint8Array {
  const { version, suites, random, share } = offer;
  // TLS 1.3 calls itself 1.2 and is seen in an extension alone (RFC 8446 section 4.1.2).
  const body = [
    ...word(Math.min(version, TLS_1_2)),
    ...random,
    ...short(version === TLS_1_3 ? share : []),
    ...long([...suites, RENEGOTIATION_SCSV].flatMap(word)),
    ...short([0]),
    ...long(extensionsOf(offer)),
  ];
  const message = [1, 0, ...long(body)];
  return Uint8Array.from([22, ...word(0x0301), ...long(message)]);
}

function extensionsOf({ version, serverName, share }: Offer): readonly number[] {
  const name = [...new TextEncoder().encode(serverName ?? '')];
  return [
    ...(serverName === undefined ? [] : extension(EXTENSION.serverName, long([0, ...long(name)]))),
    ...extension(EXTENSION.groups, long(GROUPS.flatMap(word))),
    ...extension(EXTENSION.pointFormats, short([0])),
    ...(version >= TLS_1_2 ? extension(EXTENSION.signatures, long(SIGNATURES.flatMap(word))) : []),
    ...(version === TLS_1_3
      ? [
          ...extension(EXTENSION.versions, short(word(TLS_1_3))),
          ...extension(EXTENSION.pskModes, short([1])),
          ...extension(EXTENSION.keyShare, long([...word(X25519), ...long([...share])])),
        ]
      : extension(EXTENSION.extendedMasterSecret, [])),
  ];
}

const word = (value: number): readonly number[] => [value >> 8, value & 0xff];
/** Behind its length in one octet, and in two. */
const short = (octets: readonly number[] | Uint8Array): readonly number[] => [octets.length, ...octets];
const long = (octets: readonly number[]): readonly number[] => [...word(octets.length), ...octets];
const extension = (type: number, octets: readonly number[]): readonly number[] => [...word(type), ...long(octets)];
