import { fieldOfMail, type Mail } from '../mail/parse.ts';
import { authenticationOf, clientAddressOf } from './authentication.ts';
import type { Authentication } from './authentication-results.ts';
import { type Complaint, readComplaint } from './complaint.ts';
import { readMicrosoft } from './microsoft.ts';
import { readOtherFilters } from './other-filters.ts';
import { readRspamd } from './rspamd.ts';
import { given, type SpamVerdict } from './spam-verdict.ts';
import { readSpamAssassin } from './spamassassin.ts';

/** What the header of a message tells of how it was received. */
export interface ReadMessage {
  readonly messageId?: string;
  /** The address of From:, and its domain in lower case. */
  readonly from?: string;
  readonly fromDomain?: string;
  /** The address that handed it over to the server that judged, where some field tells. */
  readonly clientAddress?: string;
  /** What that server found of SPF, DKIM and DMARC; absent where no field says. */
  readonly authentication?: Authentication;
  readonly verdicts: readonly SpamVerdict[];
  /** Fields that a message should have (RFC 5322 section 3.6) and this one has not. */
  readonly missing: readonly string[];
  /** Set where it was sent to many: the field that shows it, and whether one can unsubscribe (RFC 2369, RFC 8058). */
  readonly bulk?: { readonly mark: string; readonly unsubscribe: boolean; readonly oneClick: boolean };
  /** Set where it is a complaint about a message. */
  readonly complaint?: Complaint;
}

const EXPECTED = ['From', 'Date', 'Message-ID'] as const;

export function readMessage(mail: Mail): ReadMessage {
  const field = (name: string): string | undefined => fieldOfMail(mail, name)?.slice(0, 1000);
  const authentication = authenticationOf(mail);
  const from =
    /<([^<>\s]{3,320})>/.exec(field('from') ?? '')?.[1] ??
    /[^\s<>,;"]{1,64}@[^\s<>,;"]{1,255}/.exec(field('from') ?? '')?.[0];
  return {
    ...given('messageId', field('message-id')),
    ...given('from', from),
    ...given('fromDomain', from?.slice(from.lastIndexOf('@') + 1).toLowerCase()),
    ...given('clientAddress', clientAddressOf(mail, authentication)),
    ...given('authentication', authentication),
    verdicts: [readSpamAssassin(mail), readRspamd(mail), readMicrosoft(mail), ...readOtherFilters(mail)].filter(
      (one) => one !== undefined,
    ),
    missing: EXPECTED.filter((name) => !field(name.toLowerCase())),
    ...given('bulk', bulkOf(field)),
    ...given('complaint', readComplaint(mail)),
  };
}

/** What shows that a message went to many: RFC 3834's Precedence, RFC 2919's List-Id, Gmail's Feedback-ID, senders' own. */
const BULK_MARKS = [
  'List-Id',
  'Feedback-ID',
  'X-Campaign-ID',
  'X-CampaignID',
  'X-Mailgun-Tag',
  'X-SG-EID',
  'X-MC-User',
  'X-Mailer-RecptId',
] as const;

function bulkOf(field: (name: string) => string | undefined): ReadMessage['bulk'] {
  const precedence = /^(?:bulk|list|junk)$/i.test(field('precedence') ?? '') ? 'Precedence' : undefined;
  const mark = precedence ?? BULK_MARKS.find((name) => field(name.toLowerCase()) !== undefined);
  // Answers of machines (vacation) say "bulk" too, and go to one.
  if (mark === undefined || /^auto-replied/i.test(field('auto-submitted') ?? '')) return undefined;
  return {
    mark,
    unsubscribe: field('list-unsubscribe') !== undefined,
    oneClick: /List-Unsubscribe=One-Click/i.test(field('list-unsubscribe-post') ?? ''),
  };
}

/** Whether some server's word stands in it; of any other message nothing can be told. */
export const isJudged = ({ authentication, verdicts, complaint }: ReadMessage): boolean =>
  authentication !== undefined || verdicts.length > 0 || complaint !== undefined;
