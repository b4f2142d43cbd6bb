import type { DnsExchange } from '../../../facts/dns.ts';
import { formatName } from '../../../syntax/names.ts';
import type { Deadline } from './deadline.ts';
import type { Failed } from './fail-over.ts';
import type { ExtendedError, Message } from './message.ts';
import { explained, type Outcome, outcomeOf } from './outcome.ts';
import type { Question, Server } from './server.ts';

/** What one server says; `bogus` is told as such, for another server would only hide it. */
export type Statement =
  | {
      readonly state: 'stated';
      readonly outcome: Exclude<Outcome, Failed>;
      readonly authenticated: boolean;
      readonly authoritative: boolean;
      readonly transport: DnsExchange['transport'];
      readonly server: string;
    }
  | { readonly state: 'bogus'; readonly reason: string }
  | Failed;

const SERVFAIL = 2;

/** Asks one server, over again where that tells why it fails. `recursion` is false for an authority. */
export async function consult(
  server: Server,
  question: Question,
  recursion: boolean,
  deadline: Deadline,
): Promise<Statement> {
  const ask = (checkingDisabled: boolean) => server.ask(question, { recursion, checkingDisabled }, deadline);
  let reply = await ask(false);
  if (recursion && reply.state === 'answered' && reply.message.rcode === SERVFAIL) {
    const errors = reply.message.extendedErrors;
    const unchecked = await ask(true);
    if (unchecked.state === 'answered' && unchecked.message.rcode !== SERVFAIL) {
      // Either DNSSEC is at fault (RFC 4035 section 5.5), or the server has recovered meanwhile.
      if (!errors.some(isDnssec)) reply = await ask(false);
      if (reply.state === 'answered' && reply.message.rcode === SERVFAIL)
        return { state: 'bogus', reason: bogusReason(server, reply.message) };
    }
  }
  if (reply.state === 'failed') return reply;
  const { message, transport } = reply;
  const outcome = outcomeOf(message, formatName(question.labels), question.type, server.text);
  if (outcome.state === 'failed') return outcome;
  const { authenticated, authoritative } = message;
  return { state: 'stated', outcome, authenticated, authoritative, transport, server: server.text };
}

/** RFC 8914 sections 4.6 to 4.13: what a validator says of data that it does not believe. */
const isDnssec = ({ code }: ExtendedError): boolean => code >= 5 && code <= 12;

const bogusReason = (server: Server, message: Message): string =>
  `DNSSEC validation failed at ${server.text}${explained(message.extendedErrors)}; without validation it answers`;
