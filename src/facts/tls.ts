/** One certificate, told in plain data. */
export interface CertificateFact {
  readonly subject: string;
  readonly issuer: string;
  readonly commonName?: string;
  /** DNS names and addresses of the subject alternative name. */
  readonly names: readonly string[];
  /** RFC 3339. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly serial: string;
  /** `rsa`, `ec`, `ed25519` …, with its bits where that is told. */
  readonly keyType: string;
  readonly keyBits?: number;
  /** Name of the signature's algorithm: `sha256WithRSAEncryption`. */
  readonly signature: string;
  readonly fingerprint256: string;
  /** Extended key usages, as object identifiers; absent where it is for any purpose. */
  readonly purposes?: readonly string[];
  readonly selfIssued: boolean;
  readonly isAuthority: boolean;
  /** DER in base64. */
  readonly der: string;
}

/** Where the path of certificates ends, dates and names left aside. */
export type TrustState =
  /** At an authority of the store. */
  | 'trusted'
  /** The server's certificate is signed by itself. */
  | 'self-signed'
  /** At an authority that the store does not hold. */
  | 'unknown-authority'
  /** At an issuer that was not sent, and that the store does not hold. */
  | 'incomplete'
  /** A signature on the way does not fit. */
  | 'broken';

/** TLS of one connection, as negotiated and as presented. */
export interface TlsFacts {
  /** `TLSv1.3` */
  readonly version: string;
  readonly cipher: string;
  /** Key exchange: `X25519 253 bits`. */
  readonly keyExchange?: string;
  /** SNI that was sent. */
  readonly serverName?: string;
  /** As it was sent, in that order; the server's own first where it is sound. */
  readonly chain: readonly CertificateFact[];
  /** Whether `chain` shows the order of the wire, or one that was put right on the way. */
  readonly chainAsSent: boolean;
  readonly trust: TrustState;
  /** Subjects from the server's certificate to where the path ended. */
  readonly path: readonly string[];
  readonly ocspStapled: boolean;
  readonly clientCertificateRequested?: boolean;
  readonly implicit: boolean;
  readonly ms: number;
}
