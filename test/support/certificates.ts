// tsyringe, on which @peculiar/x509 is built, wants the polyfill first.
import 'reflect-metadata';
import type { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

/** A certificate with its key, both PEM; `chain` is what a server presents: the leaf, then its issuer. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
  readonly chain: string;
}

export interface LeafOptions {
  /** DNS names, or IP addresses; the first is the common name. */
  readonly names: readonly string[];
  /** Days from now; negative ones lie in the past. */
  readonly validFrom?: number;
  readonly validTo?: number;
}

/** A certification authority made on the spot. */
export interface Authority {
  readonly certificate: string;
  issue(options: LeafOptions): Promise<Certificate>;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY_MS = 86_400_000;
const inDays = (days: number): Date => new Date(Date.now() + days * DAY_MS);
const newKeys = (): Promise<webcrypto.CryptoKeyPair> => crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);

export async function createAuthority(name = 'Certification authority of the tests'): Promise<Authority> {
  const keys = await newKeys();
  const issuer = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: `CN=${name}`,
    notBefore: inDays(-400),
    notAfter: inDays(400),
    keys,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  let serial = 1;
  return {
    certificate: `${issuer.toString('pem')}\n`,
    issue: async (options) => {
      const leafKeys = await newKeys();
      serial += 1;
      const leaf = await x509.X509CertificateGenerator.create({
        ...leafFields(options),
        serialNumber: serial.toString(16).padStart(4, '0'),
        issuer: issuer.subject,
        publicKey: leafKeys.publicKey,
        signingKey: keys.privateKey,
        extensions: [
          ...leafExtensions(options),
          await x509.AuthorityKeyIdentifierExtension.create(keys.publicKey),
          await x509.SubjectKeyIdentifierExtension.create(leafKeys.publicKey),
        ],
      });
      return inPem(leaf, leafKeys, [leaf, issuer]);
    },
  };
}

function leafFields({ names, validFrom = -1, validTo = 90 }: LeafOptions) {
  return {
    subject: `CN=${names[0] ?? 'localhost'}`,
    notBefore: inDays(validFrom),
    notAfter: inDays(validTo),
    signingAlgorithm: ALGORITHM,
  };
}

function leafExtensions({ names }: LeafOptions): x509.Extension[] {
  const alternatives = names.map((value) => ({ type: /^[\d.]+$|:/.test(value) ? 'ip' : 'dns', value }) as const);
  return [
    new x509.BasicConstraintsExtension(false, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
    new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
    new x509.SubjectAlternativeNameExtension(alternatives),
  ];
}

async function inPem(
  leaf: x509.X509Certificate,
  keys: webcrypto.CryptoKeyPair,
  chain: readonly x509.X509Certificate[],
): Promise<Certificate> {
  const key = x509.PemConverter.encode(await crypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');
  const pem = (one: x509.X509Certificate): string => `${one.toString('pem')}\n`;
  return { certificate: pem(leaf), key: `${key}\n`, chain: chain.map(pem).join('') };
}
