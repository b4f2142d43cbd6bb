import { addressIn, type Outcome, oneText, outcomeOf } from './bounce.ts';

/** Behind these the other server's reply stands, up to a blank line. */
const REPLY =
  /^(?:The (?:error that the other server returned|response(?: from the remote server)?) was:|Technical details of (?:permanent|temporary) failure: ?|(?:Google tried to deliver your message, but .{0,300}?The error that the other server returned was:))[ \t]*(.*)$/m;
const DELAYED =
  /WARNING MESSAGE ONLY|has been delayed|Delivery incomplete|will (?:keep|continue) trying|will retry for|temporary (?:problem|failure)/i;

/** Gmail's reports, of today ("** Address not found **") and of before. */
export function readGmail(text: string): readonly Outcome[] {
  const recipient = addressIn(text);
  const replies = text.split(REPLY);
  const last = replies.length < 3 ? '' : `${replies.at(-2) ?? ''}\n${(replies.at(-1) ?? '').trimStart()}`.trimStart();
  const [reply = ''] = last.split(/\r?\n[ \t]*\r?\n/, 1);
  const words = oneText(reply.split(/\r?\n/)).replace(/ \[[\w-]+\.\S+: state \d+\]\.?$/, '');
  if (recipient === undefined || words === '') return [];
  return [outcomeOf(recipient, words, { isDelayed: DELAYED.test(text) })];
}
