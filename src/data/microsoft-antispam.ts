/** A code of Microsoft's anti-spam fields, with what to do about it where the sender can do something. */
interface MicrosoftCode {
  readonly means: string;
  readonly change?: string;
}

const AUTHENTICATE = 'let SPF or DKIM pass for the domain of From, and publish DMARC';
const CONTENT =
  'change text and links, and report a false verdict at https://sender.office.com or have the recipient mark it "not junk"';

/** `CAT:`, `SFV:` and the like; read 2026-11 at the page that is named. */
const CODES: Readonly<Record<string, MicrosoftCode>> = {
  'CAT:SPM': { means: 'its content looks like spam', change: CONTENT },
  'CAT:HSPM': { means: 'its content is spam with high confidence', change: CONTENT },
  'CAT:PHSH': { means: 'it looks like phishing', change: CONTENT },
  'CAT:HPHSH': { means: 'it is phishing with high confidence', change: CONTENT },
  'CAT:HPHISH': { means: 'it is phishing with high confidence', change: CONTENT },
  'CAT:MALW': { means: 'it carries malware', change: 'clean the machine that it comes from' },
  'CAT:AMP': { means: 'it carries malware', change: 'clean the machine that it comes from' },
  'CAT:BULK': {
    means: "it is bulk mail that the recipient's limit does not let through",
    change: 'send only to people who asked for it, with one-click unsubscribing (RFC 8058)',
  },
  'CAT:SPOOF': { means: 'the domain of From is not authenticated', change: AUTHENTICATE },
  'CAT:INTOS': { means: "it pretends to come from inside the recipient's organisation", change: AUTHENTICATE },
  'CAT:DIMP': {
    means: 'it pretends to come from a domain that the recipient protects',
    change: 'use a domain that is not like theirs',
  },
  'CAT:UIMP': {
    means: 'it pretends to come from a person that the recipient protects',
    change: 'use your own name and address in From',
  },
  'CAT:GIMP': {
    means: 'it pretends to come from somebody whom the recipient knows',
    change: 'use the address in From that they know',
  },
  'CAT:BIMP': { means: 'it pretends to come from a brand', change: AUTHENTICATE },
  'CAT:FTBP': {
    means: 'it has an attachment of a kind that is not let through',
    change: 'send a link instead of the file',
  },
  'CAT:OSPM': { means: 'it is outbound spam', change: 'look for a hijacked account' },
  'SFV:SPM': { means: 'the filter took it for spam' },
  'SFV:SKB': {
    means: "the sender is on a block list of the recipient's organisation",
    change: "ask the recipient's administrator",
  },
  'SFV:SKS': {
    means: "a rule of the recipient's organisation called it spam before it was filtered",
    change: "ask the recipient's administrator",
  },
  'SFV:BLK': {
    means: 'the recipient blocked the sender',
    change: 'ask the recipient to take you off their blocked senders',
  },
  'SFV:SKN': { means: 'it was let through before filtering' },
  'SFV:SFE': { means: 'the recipient trusts the sender' },
  'SFV:SKA': { means: 'an allow list let it through' },
  'SFV:NSPM': { means: 'the filter did not take it for spam' },
  'IPV:CAL': { means: 'the sending address is on an allow list' },
  'SFTY:9.19': { means: 'it pretends to come from a domain that it does not come from', change: AUTHENTICATE },
  'SFTY:9.20': { means: 'it pretends to come from a person', change: AUTHENTICATE },
  'dest:J': { means: 'it was delivered to the junk folder' },
};

/** BCL: from 0, no bulk, to 9, much complained of (https://learn.microsoft.com/en-us/defender-office-365/anti-spam-bulk-complaint-level-bcl-about). */
const COMPLAINED = 4;

/** What is known of a code such as `CAT:SPM`, and of the levels. */
export function microsoftCode(code: string): MicrosoftCode | undefined {
  const [, bulk] = /^BCL:(\d)$/.exec(code) ?? [];
  if (bulk !== undefined && Number(bulk) >= COMPLAINED)
    return {
      means: `its bulk complaint level is ${bulk} of 9`,
      change: 'have people leave the list easily, and take off who does not read it',
    };
  return CODES[code];
}
