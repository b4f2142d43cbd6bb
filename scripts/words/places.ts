/** Where sentences stand in the sources, by topic; the first place that fits counts, and of one without a topic nothing is read. */
export const PLACES: readonly { readonly files: RegExp; readonly topic: string }[] = [
  { files: /^data\/(?:spam-tests\/|microsoft-antispam|feedback-types)/, topic: 'sentences-messages' },
  { files: /^(?:words|data|reasons|pages|reporters|findings)\//, topic: '' },
  { files: /^syntax\/(?:logs|bounce|message|mail)\//, topic: '' },
  { files: /^rules\/(?:sample-|index|define)/, topic: '' },
  {
    files: /^patterns\/(?:[a-z]+\/|index|literal|layers|words|plain-text|permanence|by-code|by-provider|define)/,
    topic: '',
  },
  { files: /^config\/(?:schema|words)\.ts$/, topic: '' },
  { files: /^(?:report-in|help|version|redact.*)\.ts$|^redact\//, topic: '' },
  { files: /^rules\//, topic: 'sentences-rules' },
  { files: /^patterns\//, topic: 'sentences-patterns' },
  { files: /^(?:probes|syntax)\/spf\/|^facts\/spf/, topic: 'sentences-spf' },
  { files: /^(?:probes|syntax)\/smtp\//, topic: 'sentences-smtp' },
  { files: /^syntax\/zone\//, topic: 'sentences-zone' },
  { files: /^(?:io|probes|syntax|facts)\//, topic: 'sentences-network' },
  { files: /./, topic: 'sentences-calls' },
];

/** Reads like a sentence, and is none of ours: commands and formats of protocols, and names. */
export const NOT_WORDS: readonly RegExp[] = [
  /^(?:AUTH|EHLO|HELO|BDAT|XCLIENT|PROXY|VRFY|EXPN) |^(?:MAIL FROM|RCPT TO):/,
  /<%= config\.bin|^maildoctor: |^See more help|^ +(?:severities|waivers|mx\/single|- id|subject|reason|until):/,
  /^user=|^text\/plain;|^From: <|^v=spf1 |^Test by maildoctor$|^This message was sent by maildoctor/,
  /^[a-z]+-blocklisted$/,
  // Of an example.
  /^DNSSEC validation failed at 192\.0\.2\.1 /,
];

/** What oclif says of a call that is wrong. */
export const OCLIF: readonly string[] = [
  'Nonexistent flags: {0}',
  'Unexpected argument: {0}',
  'Unexpected arguments: {0}',
  'Missing {0} required arg: {1}',
  'Missing {0} required args: {1}',
  'Expected --{0}={1} to be one of: {2}',
  'Flag --{0} expects a value',
  'Flag --{0} can only be specified once',
  'Flag --{0} expects one of these values: {1}',
  'Expected an integer but received: {0}',
  'Expected an integer greater than or equal to {0} but received: {1}',
  'Expected an integer less than or equal to {0} but received: {1}',
  'The following error occurred: {0}',
  'The following errors occurred: {0}',
  '--{0}={1} cannot also be provided when using --{2}',
  'All of the following must be provided when using --{0}: --{1}',
];
