/** What an enhanced status code says when the text says nothing better; `subject.detail` of any class (IANA registry "SMTP Enhanced Status Codes", 2026-11). */
export interface StatusMeaning {
  /** `1.1` for X.1.1. */
  readonly code: string;
  /** An id of `src/reasons/ids.ts`. */
  readonly reason: string;
  /** The registry's words, shortened. */
  readonly title: string;
  /** Only of this class: 4 or 5. */
  readonly only?: 4 | 5;
  /** Large providers use it for other things: it says no more than a reply code. */
  readonly weak?: true;
  /** Says less than any reply code, and decides only where there is none. */
  readonly alone?: true;
}

/** Codes that many servers use for anything (X.0.0, X.7.1) say no more than their class. */
export const STATUS_MEANINGS: readonly StatusMeaning[] = [
  { code: '0.0', reason: 'policy-generic', title: 'Some trouble that the code does not name', alone: true },
  { code: '1.0', reason: 'user-unknown', title: 'Some trouble with the address' },
  { code: '1.1', reason: 'user-unknown', title: 'There is no such mailbox' },
  {
    code: '1.2',
    reason: 'domain-not-found',
    title: 'The domain of the address does not exist or takes no mail',
    weak: true,
  },
  { code: '1.3', reason: 'user-unknown', title: 'The address is not written as an address' },
  { code: '1.4', reason: 'user-unknown', title: 'The address is ambiguous' },
  { code: '1.5', reason: 'remote-config', title: 'The address is valid, it says, and yet refused', weak: true },
  { code: '1.6', reason: 'moved', title: 'The mailbox has moved' },
  { code: '1.7', reason: 'sender-rejected', title: "The sender's address is not written as an address" },
  { code: '1.8', reason: 'sender-rejected', title: "The domain of the sender's address does not exist" },
  { code: '1.9', reason: 'protocol-error', title: 'The message was passed on to a system that does not report back' },
  { code: '1.10', reason: 'null-mx', title: 'The domain says that it takes no mail (null MX)' },
  { code: '2.0', reason: 'mailbox-disabled', title: 'Some trouble with the mailbox' },
  { code: '2.1', reason: 'mailbox-disabled', title: 'The mailbox is disabled' },
  { code: '2.2', reason: 'mailbox-full', title: 'The mailbox is full' },
  { code: '2.3', reason: 'message-too-large', title: 'The message is larger than this mailbox allows', weak: true },
  { code: '2.4', reason: 'recipient-refuses', title: 'The mailing list could not be expanded' },
  { code: '3.0', reason: 'remote-temporary', title: 'Some trouble with the mail system' },
  { code: '3.1', reason: 'system-full', title: "The receiving system's storage is full", weak: true },
  { code: '3.2', reason: 'remote-temporary', title: 'The system takes no mail at present' },
  { code: '3.3', reason: 'remote-config', title: 'The system cannot do what was asked' },
  { code: '3.4', reason: 'message-too-large', title: 'The message is too large for the system' },
  { code: '3.5', reason: 'remote-config', title: 'The system is not configured rightly' },
  { code: '3.6', reason: 'remote-config', title: 'The requested priority was changed' },
  { code: '4.0', reason: 'remote-temporary', title: 'Some trouble with the network or routing' },
  { code: '4.1', reason: 'connection-timeout', title: 'No answer from the host', weak: true },
  { code: '4.2', reason: 'lost-connection', title: 'The connection broke' },
  { code: '4.3', reason: 'dns-temporary', title: 'The directory or name server failed', weak: true },
  { code: '4.4', reason: 'no-mx', title: 'There is no route to the domain' },
  { code: '4.5', reason: 'remote-temporary', title: 'The mail system is congested' },
  { code: '4.6', reason: 'loop', title: 'The message goes round in a loop' },
  { code: '4.7', reason: 'queue-expired', title: 'The time for delivery ran out' },
  { code: '5.0', reason: 'protocol-error', title: 'Some trouble with the protocol' },
  { code: '5.1', reason: 'protocol-error', title: 'The command was not valid there', weak: true },
  { code: '5.2', reason: 'protocol-error', title: 'A command has a syntax error', weak: true },
  { code: '5.3', reason: 'too-many-recipients', title: 'Too many recipients' },
  { code: '5.4', reason: 'protocol-error', title: 'A command has arguments that are not valid', weak: true },
  { code: '5.5', reason: 'protocol-error', title: 'The protocol versions do not fit' },
  { code: '5.6', reason: 'protocol-error', title: 'The sign-in exchange was too long' },
  { code: '6.0', reason: 'malformed', title: 'Some trouble with the content' },
  { code: '6.1', reason: 'malformed', title: 'The media of the message is not supported' },
  { code: '6.2', reason: 'malformed', title: 'The content had to be converted, which is forbidden' },
  { code: '6.3', reason: 'malformed', title: 'The content had to be converted, which is not supported' },
  { code: '6.4', reason: 'malformed', title: 'The content was converted with losses' },
  { code: '6.5', reason: 'malformed', title: 'The conversion of the content failed' },
  { code: '6.6', reason: 'malformed', title: 'The content is not available' },
  { code: '6.7', reason: 'protocol-error', title: 'Addresses beyond ASCII are not supported there' },
  { code: '6.8', reason: 'protocol-error', title: 'A reply in UTF-8 was needed, and is not allowed' },
  { code: '6.9', reason: 'malformed', title: 'Headers beyond ASCII cannot be passed on' },
  {
    code: '6.10',
    reason: 'protocol-error',
    title: 'Addresses beyond ASCII had to be replied to, and cannot be',
    weak: true,
  },
  { code: '7.0', reason: 'policy-generic', title: 'Some matter of security or policy' },
  {
    code: '7.1',
    reason: 'policy-generic',
    title: 'Delivery is not authorised, for a reason that the code does not name',
    weak: true,
  },
  { code: '7.2', reason: 'recipient-refuses', title: 'The list does not take mail from this sender', weak: true },
  { code: '7.3', reason: 'policy-generic', title: 'The message would have to be converted for security' },
  { code: '7.4', reason: 'tls-required', title: 'The security that was asked for is not supported' },
  { code: '7.5', reason: 'tls-handshake', title: 'A cryptographic operation failed' },
  { code: '7.6', reason: 'tls-handshake', title: 'The cryptographic algorithm is not supported' },
  { code: '7.7', reason: 'dkim', title: 'The message was altered on the way', weak: true },
  { code: '7.8', reason: 'smtp-auth-failed', title: 'The sign-in failed' },
  { code: '7.9', reason: 'smtp-auth-failed', title: 'The sign-in mechanism is too weak', weak: true },
  { code: '7.10', reason: 'tls-required', title: 'Encryption is needed' },
  { code: '7.11', reason: 'tls-required', title: 'Encryption is needed for this sign-in mechanism' },
  { code: '7.12', reason: 'smtp-auth-failed', title: 'The password must be changed' },
  { code: '7.13', reason: 'mailbox-disabled', title: 'The account is disabled' },
  { code: '7.14', reason: 'policy-generic', title: 'A trust relationship is needed' },
  { code: '7.15', reason: 'policy-generic', title: 'The priority is too low' },
  { code: '7.16', reason: 'message-too-large', title: 'The message is too large for its priority' },
  { code: '7.17', reason: 'moved', title: 'The mailbox has another owner now' },
  { code: '7.18', reason: 'moved', title: 'The domain has another owner now' },
  { code: '7.19', reason: 'remote-config', title: 'The receiver cannot apply the Require-Recipient-Valid-Since check' },
  { code: '7.20', reason: 'dkim', title: 'No DKIM signature that passes' },
  { code: '7.21', reason: 'dkim', title: 'No DKIM signature that is accepted' },
  { code: '7.22', reason: 'alignment', title: 'No DKIM signature of the author' },
  { code: '7.23', reason: 'spf', title: 'SPF says fail' },
  { code: '7.24', reason: 'spf', title: 'SPF gave an error' },
  { code: '7.25', reason: 'rdns-missing', title: 'The reverse name of the address is missing or does not lead back' },
  { code: '7.26', reason: 'dmarc', title: 'Several authentication checks failed' },
  { code: '7.27', reason: 'null-mx', title: "The sender's domain says that it takes no mail (null MX)" },
  { code: '7.28', reason: 'rate-limited', title: 'A flood of mail was noticed' },
  { code: '7.29', reason: 'dmarc', title: 'The ARC chain does not validate' },
  { code: '7.30', reason: 'requiretls', title: 'REQUIRETLS cannot be kept up' },
];

export interface ReplyMeaning {
  readonly code: string;
  readonly reason: string;
  readonly title: string;
  /**
   * Servers use it for refusals of every kind, and say which in words: where those are not known, the code's own meaning
   * is more often wrong than right (of 49 such replies collected from the web in November 2026 eight were about the mailbox).
   */
  readonly loose?: true;
}

/** What a reply code alone says (RFC 5321 section 4.2.3, RFC 4954, RFC 7504). */
export const REPLY_MEANINGS: readonly ReplyMeaning[] = [
  { code: '421', reason: 'remote-temporary', title: 'The server closes the connection for now' },
  { code: '432', reason: 'smtp-auth-failed', title: 'The password must be changed' },
  { code: '450', reason: 'remote-temporary', title: 'The mailbox is not available at present' },
  { code: '451', reason: 'remote-temporary', title: 'The server has a passing trouble' },
  { code: '452', reason: 'system-full', title: 'The server has no room at present' },
  { code: '454', reason: 'remote-temporary', title: 'TLS or sign-in is not available at present' },
  { code: '455', reason: 'protocol-error', title: 'The server cannot take the parameters at present' },
  { code: '500', reason: 'protocol-error', title: 'The server did not understand the command' },
  { code: '501', reason: 'protocol-error', title: 'The server did not understand the arguments' },
  { code: '502', reason: 'protocol-error', title: 'The server does not know the command' },
  { code: '503', reason: 'protocol-error', title: 'The commands came in the wrong order' },
  { code: '504', reason: 'protocol-error', title: 'The server does not take this argument' },
  { code: '521', reason: 'remote-config', title: 'The host takes no mail at all' },
  { code: '523', reason: 'message-too-large', title: 'The message is too large' },
  { code: '530', reason: 'smtp-auth-required', title: 'Sign-in or encryption is needed first' },
  { code: '534', reason: 'smtp-auth-failed', title: 'The sign-in mechanism is too weak' },
  { code: '535', reason: 'smtp-auth-failed', title: 'The sign-in failed' },
  { code: '538', reason: 'tls-required', title: 'Encryption is needed for this sign-in mechanism' },
  { code: '550', reason: 'user-unknown', title: 'The mailbox is not available', loose: true },
  { code: '551', reason: 'moved', title: 'The user is not local there', loose: true },
  { code: '552', reason: 'mailbox-full', title: 'Storage would be exceeded', loose: true },
  { code: '553', reason: 'user-unknown', title: 'The mailbox name is not allowed', loose: true },
  { code: '554', reason: 'policy-generic', title: 'The transaction failed' },
  { code: '555', reason: 'protocol-error', title: 'The server does not take the parameters' },
  { code: '556', reason: 'null-mx', title: 'The domain takes no mail', loose: true },
];
