// tsyringe, on which @peculiar/x509 is built, wants the polyfill first.
import 'reflect-metadata';
import type { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

/** How a certificate is to be made; every fault that a server can show is one of these. */
export interface OddCertificate {
  readonly names?: readonly string[];
  readonly commonName?: string;
  /** Days from now. */
  readonly validFrom?: number;
  readonly validTo?: number;
  readonly key?: 'ec' | 'p384' | 'ed25519' | 'rsa2048' | 'rsa1024';
  readonly hash?: 'SHA-256' | 'SHA-1';
  readonly signedBy?: 'itself' | Name;
  /** Extended key usage; `none` leaves the extension out. */
  readonly purpose?: 'server' | 'client' | 'none';
  /** What is sent, of leaf, intermediate, root; default: leaf and intermediate, if there is one. */
  readonly sends?: readonly ('leaf' | Name)[];
  /** It calls itself an authority, as what `openssl req -x509` makes does. */
  readonly isAuthority?: boolean;
}

/** Who signs leaves, soundly or not. */
type Name = 'root' | 'cross' | 'intermediate' | 'stranger' | 'expired' | 'future' | 'impostor' | 'namesake';

export interface ServedCertificate {
  readonly key: string;
  readonly chain: string;
}

const EC = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const CURVES = { ec: EC, p384: { ...EC, namedCurve: 'P-384' }, ed25519: { name: 'Ed25519' } } as const;
const rsa = (modulusLength: number, hash: string) => ({
  name: 'RSASSA-PKCS1-v1_5',
  hash,
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength,
});
const DAY_MS = 86_400_000;
const inDays = (days: number): Date => new Date(Date.now() + days * DAY_MS);

interface Issuer {
  readonly certificate: x509.X509Certificate;
  readonly keys: webcrypto.CryptoKeyPair;
  readonly algorithm: typeof EC | ReturnType<typeof rsa>;
}

export interface OddAuthority {
  /** PEM of the root, for `--ca`. */
  readonly root: string;
  make(options: OddCertificate): Promise<ServedCertificate>;
}

/** Two roots (one that nobody trusts) and an intermediate, and leaves of every kind below them. */
export async function createOddAuthority(): Promise<OddAuthority> {
  const root = await authority('Root of the tests');
  const intermediate = await authority('Intermediate of the tests', root);
  const stranger = await authority('Root that nobody trusts');
  const expired = await authority('Expired intermediate', root, { validTo: -2 });
  const future = await authority('Intermediate of tomorrow', root, { validFrom: 1 });
  const impostor = await authority('Certificate that may sign nothing', root, { isAuthority: false });
  const namesake = await authority('Intermediate of the tests', root);
  const cross = await crossSigned(root, stranger);
  return {
    root: root.certificate.toString('pem'),
    make: (options) => leaf(options, { root, cross, intermediate, stranger, expired, future, impostor, namesake }),
  };
}

async function authority(
  name: string,
  parent?: Issuer,
  {
    validFrom = -400,
    validTo = 400,
    isAuthority = true,
  }: { readonly validFrom?: number; readonly validTo?: number; readonly isAuthority?: boolean } = {},
): Promise<Issuer> {
  // RSA, so that leaves can be signed with SHA-1 too.
  const algorithm = rsa(2048, 'SHA-256');
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const fields = {
    serialNumber: parent ? '02' : '01',
    notBefore: inDays(validFrom),
    notAfter: inDays(validTo),
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(isAuthority, undefined, true),
      ...(isAuthority
        ? [new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true)]
        : []),
    ],
  };
  const certificate = parent
    ? await x509.X509CertificateGenerator.create({
        ...fields,
        subject: `CN=${name}`,
        issuer: parent.certificate.subject,
        publicKey: keys.publicKey,
        signingKey: parent.keys.privateKey,
      })
    : await x509.X509CertificateGenerator.createSelfSigned({ ...fields, name: `CN=${name}`, keys });
  return { certificate, keys, algorithm };
}

/** A root that an older one signed before it was trusted itself, until two days ago. */
async function crossSigned(root: Issuer, older: Issuer): Promise<Issuer> {
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: '03',
    notBefore: inDays(-400),
    notAfter: inDays(-2),
    subject: root.certificate.subject,
    issuer: older.certificate.subject,
    publicKey: root.keys.publicKey,
    signingKey: older.keys.privateKey,
    signingAlgorithm: older.algorithm,
    extensions: [new x509.BasicConstraintsExtension(true, undefined, true)],
  });
  return { ...root, certificate };
}

async function leaf(
  {
    names = ['mx.example.com'],
    commonName,
    validFrom = -1,
    validTo = 90,
    key = 'ec',
    hash = 'SHA-256',
    signedBy = 'intermediate',
    purpose = 'server',
    sends,
    isAuthority = false,
  }: OddCertificate,
  issuers: Readonly<Record<Name, Issuer>>,
): Promise<ServedCertificate> {
  const own = key in CURVES ? CURVES[key as keyof typeof CURVES] : rsa(key === 'rsa1024' ? 1024 : 2048, hash);
  const keys = (await crypto.subtle.generateKey(own, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
  const issuer = signedBy === 'itself' ? undefined : issuers[signedBy];
  const subject = `CN=${commonName ?? names[0] ?? 'nobody'}`;
  const fields = {
    serialNumber: Math.floor(Math.random() * 1e9)
      .toString(16)
      .padStart(8, '0')
      .replace(/^[89a-f]/, '7'),
    notBefore: inDays(validFrom),
    notAfter: inDays(validTo),
    extensions: [
      new x509.BasicConstraintsExtension(isAuthority, undefined, true),
      ...(purpose === 'none'
        ? []
        : [
            new x509.ExtendedKeyUsageExtension([
              x509.ExtendedKeyUsage[purpose === 'client' ? 'clientAuth' : 'serverAuth'],
            ]),
          ]),
      ...(names.length > 0
        ? [
            new x509.SubjectAlternativeNameExtension(
              names.map((value) => ({ type: /^[\d.]+$|:/.test(value) ? ('ip' as const) : ('dns' as const), value })),
            ),
          ]
        : []),
    ],
  };
  const certificate = issuer
    ? await x509.X509CertificateGenerator.create({
        ...fields,
        subject,
        issuer: issuer.certificate.subject,
        publicKey: keys.publicKey,
        signingKey: await signingKey(issuer, hash),
        signingAlgorithm: { ...issuer.algorithm, hash },
      })
    : await x509.X509CertificateGenerator.createSelfSigned({ ...fields, name: subject, keys, signingAlgorithm: own });
  const order = sends ?? (signedBy === 'intermediate' ? (['leaf', 'intermediate'] as const) : (['leaf'] as const));
  return {
    key: x509.PemConverter.encode(await crypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY'),
    chain: order.map((one) => (one === 'leaf' ? certificate : issuers[one].certificate).toString('pem')).join('\n'),
  };
}

/** A key of WebCrypto is bound to its hash: for another one it is read in again. */
async function signingKey({ keys, algorithm }: Issuer, hash: string): Promise<webcrypto.CryptoKey> {
  const octets = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return crypto.subtle.importKey('pkcs8', octets, { name: algorithm.name, hash }, true, ['sign']);
}
