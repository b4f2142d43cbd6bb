import { RSPAMD, SPAMASSASSIN, type SpamTestRow } from './spam-test.ts';

const address = (names: RegExp, list: string, source = SPAMASSASSIN): SpamTestRow => ({
  names,
  list,
  means: 'an address on the way is on a blocklist',
  change: 'stop what got the address listed, then ask the list for removal',
  source,
});
const domain = (names: RegExp, list: string, source = SPAMASSASSIN): SpamTestRow => ({
  names,
  list,
  means: 'a domain that the message names is on a blocklist',
  change: 'take the link out, or have its domain removed from the list',
  source,
});

/** Tests that ask a blocklist. */
export const LISTINGS: readonly SpamTestRow[] = [
  address(/^RCVD_IN_(?:SBL_CSS|CSS)$|^RBL_SPAMHAUS_CSS$/, 'spamhaus-css'),
  address(/^RCVD_IN_SBL$|^RBL_SPAMHAUS_SBL$/, 'spamhaus-sbl'),
  address(/^RCVD_IN_XBL$|^RBL_SPAMHAUS_XBL/, 'spamhaus-xbl'),
  address(/^RCVD_IN_PBL$|^RBL_SPAMHAUS_PBL$/, 'spamhaus-pbl'),
  address(/^RCVD_IN_ZEN|^RBL_SPAMHAUS(?:_DROP)?$/, 'spamhaus'),
  address(/^RCVD_IN_BL_SPAMCOP_NET$|^RBL_SPAMCOP$/, 'spamcop'),
  address(/^RCVD_IN_SORBS/, 'sorbs'),
  address(/^RCVD_IN_PSBL$|^RBL_PSBL$/, 'psbl'),
  address(/^RCVD_IN_MSPIKE_(?:L[2-5]|BL|ZBI)$|^RBL_MAILSPIKE_(?:VERYBAD|BAD|WORST)$/, 'mailspike'),
  address(/^RCVD_IN_BRBL|^RBL_BARRACUDA$|^BARRACUDA/, 'barracuda'),
  address(/^RBL_SEM/, 'spameatingmonkey', RSPAMD),
  address(/^RBL_NIXSPAM$|^RCVD_IN_NIX/, 'nixspam', RSPAMD),
  address(/^RCVD_IN_VALIDITY_RPBL$|^RBL_SENDERSCORE|^RCVD_IN_RP_RNBL$/, 'sender-score'),
  address(/^RBL_BLOCKLISTDE$/, 'blocklist-de', RSPAMD),
  address(/^RCVD_IN_UCEPROTECT1|^RBL_UCEPROTECT_LEVEL1$/, 'uceprotect-1'),
  domain(/^URIBL_DBL|^DBL_(?:SPAM|PHISH|MALWARE|BOTNET|ABUSE)/, 'spamhaus-dbl'),
  domain(/^URIBL_(?:BLACK|GREY|RED)$/, 'uribl'),
  domain(/^(?:ABUSE_SURBL|PH_SURBL|MW_SURBL|CR_SURBL|URIBL_(?:ABUSE|PH|MW|CR|WS|JP|OB|SC|AB)_SURBL)/, 'surbl'),
];
