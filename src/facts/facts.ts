import type { DnsAnswer, MailExchange, NameServer, RecordData, TextAtName } from './dns.ts';
import type { DkimKey } from './expected.ts';
import type { LogFacts } from './log.ts';
import type { ReceivedMessage } from './message.ts';
import type { Observed } from './observed.ts';
import type { SmtpFacts } from './smtp.ts';
import type { SpfCoverage, SpfTree } from './spf.ts';
import type { SpfFlattening } from './spf-plan.ts';
import type { SpfSender } from './spf-senders.ts';

/** All that can be known of a target, by name. One probe in `src/probes/` observes each. */
export interface FactTypes {
  readonly a: DnsAnswer<string>;
  readonly aaaa: DnsAnswer<string>;
  readonly cname: DnsAnswer<string>;
  readonly mx: Observed<readonly MailExchange[]>;
  readonly txt: DnsAnswer<RecordData['TXT']>;
  /** TXT at `_dmarc.` (RFC 9989). */
  readonly dmarc: DnsAnswer<RecordData['TXT']>;
  /** The DMARC record of a domain above, where the name has none of its own. */
  readonly dmarcAbove: Observed<TextAtName>;
  readonly ns: Observed<readonly NameServer[]>;
  readonly soa: DnsAnswer<RecordData['SOA']>;
  readonly caa: DnsAnswer<RecordData['CAA']>;
  readonly misplaced: Observed<readonly TextAtName[]>;
  /** Hosts that the configuration expects as MX. */
  readonly expectedMx: Observed<readonly string[]>;
  /** Keys of the DKIM selectors that the configuration names. */
  readonly dkimKeys: Observed<readonly DkimKey[]>;
  readonly spf: Observed<SpfTree>;
  readonly coverage: Observed<SpfCoverage>;
  /** What is published now, beside a record or zone that is judged before it is published (`spf --diff`). */
  readonly published: Observed<SpfTree>;
  readonly flattened: Observed<SpfFlattening>;
  /** Providers that the SPF record includes. */
  readonly senders: Observed<readonly SpfSender[]>;
  readonly smtp: Observed<SmtpFacts>;
  readonly log: Observed<LogFacts>;
  /** Messages that were given to be explained, reports of delivery apart: those are part of `log`. */
  readonly message: Observed<readonly ReceivedMessage[]>;
}
export type FactName = keyof FactTypes;
/** Every name once; the type makes a forgotten one an error. */
const NAMES: { readonly [N in FactName]: true } = {
  a: true,
  aaaa: true,
  cname: true,
  mx: true,
  txt: true,
  dmarc: true,
  dmarcAbove: true,
  ns: true,
  soa: true,
  caa: true,
  misplaced: true,
  expectedMx: true,
  dkimKeys: true,
  spf: true,
  coverage: true,
  published: true,
  flattened: true,
  senders: true,
  smtp: true,
  log: true,
  message: true,
};
export const FACT_NAMES = Object.keys(NAMES) as readonly FactName[];
export type Facts = { readonly [N in FactName]?: FactTypes[N] };
