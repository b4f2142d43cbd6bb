import type { DnsAnswer, RecordData } from './dns.ts';

/** What the owner of a domain knows it to have, from the configuration. */
export interface Expected {
  /** Hosts that the MX records must name, and no others. */
  readonly mx?: readonly string[];
  /** DKIM selectors that must have a key. */
  readonly dkim?: readonly string[];
}

/** TXT at `<selector>._domainkey.<domain>` (RFC 6376 section 3.6.2.1). */
export interface DkimKey {
  readonly selector: string;
  readonly answer: DnsAnswer<RecordData['TXT']>;
}
