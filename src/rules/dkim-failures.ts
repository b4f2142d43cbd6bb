/** Why a signature did not hold, by the words that verifiers use, and what to do. */
export interface DkimFailure {
  readonly words: RegExp;
  readonly cause: string;
  /** What to do, for the signature's selector and domain. */
  readonly change: (selector: string, domain: string) => string;
}

/** Words of OpenDKIM, Mail::DKIM, rspamd, Google and Microsoft; the reasons are those of RFC 6376 section 6.1. */
export const DKIM_FAILURES: readonly DkimFailure[] = [
  {
    words: /body hash/i,
    cause: 'the text was changed after it was signed',
    change: () =>
      'sign last: after footers, disclaimers, virus scanners and mailing lists; c=relaxed/relaxed forgives white space only',
  },
  {
    words:
      /no key|key not found|does not exist|no record|nxdomain|unavailable|key.{0,20}(?:missing|retriev)|no public key/i,
    cause: 'there is no key at the name that the signature gives',
    change: (selector, domain) =>
      `publish the key of the selector: ${selector}._domainkey.${domain}. IN TXT "v=DKIM1; k=rsa; p=…"`,
  },
  {
    words: /revoked|empty (?:p|key)/i,
    cause: 'the key was revoked (p= is empty)',
    change: () => 'sign with a selector whose key is published',
  },
  {
    words: /expired|past its/i,
    cause: 'the signature had expired when it was verified (x=)',
    change: () => 'let signatures live for days (x= at least a week after t=), and look why the message took so long',
  },
  {
    words: /key.{0,30}(?:too short|small|insecure|size|weak)|weak.{0,10}key/i,
    cause: 'the key is too short',
    change: () => 'make a key of 2048 bits, publish it under a new selector, and sign with it (RFC 8301)',
  },
  {
    words: /sha-?1|algorithm|unsupported/i,
    cause: 'the receiver does not take the algorithm',
    change: () => 'sign with a=rsa-sha256 (RFC 8301)',
  },
  {
    words: /syntax|invalid|malformed|bad (?:format|sig|key)|inapplicable|multiple/i,
    cause: 'the signature or the published key is malformed',
    change: (selector, domain) =>
      `publish one record at ${selector}._domainkey.${domain}, whole and without line breaks in p=`,
  },
  {
    words: /verif|signature|hash|headers? |rsa/i,
    cause: 'a signed header field was changed on the way, or the key that is published is not the one that signed',
    change: (selector, domain) =>
      `compare the published key with that of the signer (opendkim-testkey -d ${domain} -s ${selector}), and let nothing rewrite header fields after signing`,
  },
];
