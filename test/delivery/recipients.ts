import type { ReasonId } from '../../src/reasons/ids.ts';

/** A recipient, and what must become of a letter to them; no reason where it arrives at once. */
export interface Recipient {
  readonly address: string;
  readonly about: string;
  readonly reason?: ReasonId;
  /** Where Exim's words tell less than Postfix's. */
  readonly reasonFromExim?: ReasonId;
}

export const RECIPIENTS: readonly Recipient[] = [
  { address: 'someone@sound.example', about: 'a sound server' },
  { address: 'someone@received.example', about: 'a sound Exim' },
  { address: 'nobody@sound.example', about: 'an unknown user', reason: 'user-unknown' },
  { address: 'nobody@received.example', about: 'a user unknown to Exim', reason: 'user-unknown' },
  { address: 'someone@elsewhere.example', about: 'a server that does not serve the domain', reason: 'relay-denied' },
  { address: 'someone@elsewhere-too.example', about: 'an Exim that does not serve the domain', reason: 'relay-denied' },
  { address: 'someone@grey.example', about: 'greylisting', reason: 'greylisted' },
  { address: 'someone@clear.example', about: 'no STARTTLS where TLS is demanded', reason: 'tls-required' },
  { address: 'someone@expired.example', about: 'an expired certificate', reason: 'certificate-untrusted' },
  { address: 'someone@nobody.example', about: 'a closed port', reason: 'connection-refused' },
  { address: 'someone@null.example', about: 'a null MX', reason: 'null-mx' },
  {
    address: 'someone@nowhere.example',
    about: 'a domain that does not exist',
    reason: 'domain-not-found',
    // "Unrouteable address" is all that Exim says, of an unknown user too.
    reasonFromExim: 'user-unknown',
  },
  { address: 'someone@strict.example', about: 'a server that wants a PTR record', reason: 'rdns-missing' },
];
