import type { DnsExchange } from '../../../facts/dns.ts';
import type { Deadline } from './deadline.ts';
import type { Failed } from './fail-over.ts';
import type { ExtendedError, Message } from './message.ts';
import { explained, failureOfRcode, type Outcome, outcomeOf } from './outcome.ts';
import type { Question, Reply, Server } from './server.ts';
import type { Then } from './transport.ts';

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
export function consult<T>(
  server: Server,
  question: Question,
  recursion: boolean,
  deadline: Deadline,
  then: Then<Statement, T>,
): Promise<T> {
  return server.ask(question, { recursion, checkingDisabled: false }, deadline, (reply) =>
    recursion && reply.state === 'answered' && reply.message.rcode === SERVFAIL
      ? consultAgain(server, question, reply.message, deadline).then(then)
      : then(stated(server, question, reply)),
  );
}

/** SERVFAIL may be DNSSEC's fault: then the server answers where it is told not to validate. */
async function consultAgain(
  server: Server,
  question: Question,
  failure: Message,
  deadline: Deadline,
): Promise<Statement> {
  const ask = (checkingDisabled: boolean) =>
    server.ask(question, { recursion: true, checkingDisabled }, deadline, (reply) => reply);
  const unchecked = await ask(true);
  if (unchecked.state !== 'answered' || unchecked.message.rcode === SERVFAIL)
    return failureOfRcode(failure, server.text);
  // Either DNSSEC is at fault (RFC 4035 section 5.5), or the server has recovered meanwhile.
  if (failure.extendedErrors.some(isDnssec)) return { state: 'bogus', reason: bogusReason(server, failure) };
  const again = await ask(false);
  return again.state === 'answered' && again.message.rcode === SERVFAIL
    ? { state: 'bogus', reason: bogusReason(server, again.message) }
    : stated(server, question, again);
}

function stated(server: Server, question: Question, reply: Reply): Statement {
  if (reply.state === 'failed') return reply;
  const { message, transport } = reply;
  const outcome = outcomeOf(message, question.name, question.type, server.text);
  if (outcome.state === 'failed') return outcome;
  const { authenticated, authoritative } = message;
  return { state: 'stated', outcome, authenticated, authoritative, transport, server: server.text };
}

/** RFC 8914 sections 4.6 to 4.13: what a validator says of data that it does not believe. */
const isDnssec = ({ code }: ExtendedError): boolean => code >= 5 && code <= 12;

const bogusReason = (server: Server, message: Message): string =>
  `DNSSEC validation failed at ${server.text}${explained(message.extendedErrors)}; without validation it answers`;
