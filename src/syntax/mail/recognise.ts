/** What a file holds, by its first octets: log lines, one message, or a mailbox of many. */
export type Holding = 'lines' | 'message' | 'mailbox';

/** The line in front of each message of an mbox (RFC 4155, appendix A): sender, and a time as `asctime` writes it. */
export const MBOX_LINE =
  /^From \S+ +(?:\S+ +)?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:[A-Z][a-z]{2} +\d{1,2}|\d{1,2} +[A-Z][a-z]{2}) /;

/** Fields with which messages begin: those of RFC 5322 section 3.6, of delivery, and of what servers add. */
const FIELD =
  /^(?:Return-Path|Received|Delivered-To|Envelope-To|Delivery-Date|From|Sender|Reply-To|To|Cc|Bcc|Date|Subject|Message-ID|References|In-Reply-To|MIME-Version|Content-[a-z-]+|DKIM-Signature|DomainKey-Signature|ARC-[a-z-]+|Authentication-Results|Received-SPF|Auto-Submitted|List-[a-z-]+|Precedence|Importance|Priority|Thread-[a-z]+|Resent-[a-z-]+|User-Agent|X-[\w-]+|Reporting-MTA|Final-Recipient|Feedback-ID|Errors-To):/i;
const ANY_FIELD = /^[!-9;-~]{1,76}:/;

/** First words of reports whose header was left out, as people paste them. */
const REPORT_WORDS =
  /^(?:Hi\. This is the qmail-send program|This message was created automatically by mail delivery software|This is the mail system at host |Delivery has failed to these recipients|Your message did not reach some or all|The original message was received at |Delivery to the following recipient|Diagnostic information for administrators|Diagnoseinformationen f.{1,2}r Administratoren| {0,3}----- The following addresses had )/im;

/** How much of the beginning decides. */
export const HEAD_LENGTH = 4096;

/** Whether a line can begin a message or a report: if not, it is a log whatever follows. */
export const canBegin = (line: string): boolean =>
  MBOX_LINE.test(line) || FIELD.test(line) || line.trim() === '' || !/\d\d:\d\d:\d\d|^[{<@\d]/.test(line);

/** `head`: the first octets, a char an octet. */
export function holdingOf(head: string): Holding {
  const text = head.replace(/^\u00ef\u00bb\u00bf/, '').replace(/^\s+/, '');
  if (MBOX_LINE.test(text)) return 'mailbox';
  const [block = ''] = text.split(/\r?\n\r?\n/, 1);
  const lines = block.split(/\r?\n/);
  const [first = ''] = lines;
  // The last line may be cut, and is not judged.
  const isHeader = lines.slice(0, -1).every((line) => ANY_FIELD.test(line) || /^[ \t]/.test(line));
  const fields = lines.filter((line) => FIELD.test(line)).length;
  if (FIELD.test(first) && isHeader && (fields > 1 || lines.length === 1)) return 'message';
  return canBegin(first) && REPORT_WORDS.test(text) ? 'message' : 'lines';
}
