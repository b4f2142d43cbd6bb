/** Names of signature algorithms by object identifier (RFC 8017 appendix C, RFC 5758, RFC 8410). */
export const SIGNATURE_ALGORITHMS: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.2': 'md2WithRSAEncryption',
  '1.2.840.113549.1.1.4': 'md5WithRSAEncryption',
  '1.2.840.113549.1.1.5': 'sha1WithRSAEncryption',
  '1.2.840.113549.1.1.10': 'rsassaPss',
  '1.2.840.113549.1.1.11': 'sha256WithRSAEncryption',
  '1.2.840.113549.1.1.12': 'sha384WithRSAEncryption',
  '1.2.840.113549.1.1.13': 'sha512WithRSAEncryption',
  '1.2.840.113549.1.1.14': 'sha224WithRSAEncryption',
  '1.2.840.10040.4.3': 'dsaWithSha1',
  '1.2.840.10045.4.1': 'ecdsaWithSha1',
  '1.2.840.10045.4.3.2': 'ecdsaWithSha256',
  '1.2.840.10045.4.3.3': 'ecdsaWithSha384',
  '1.2.840.10045.4.3.4': 'ecdsaWithSha512',
  '1.3.101.112': 'ed25519',
  '1.3.101.113': 'ed448',
};
