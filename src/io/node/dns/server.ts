import type { RecordType } from '../../../facts/dns.ts';
import type { UnknownKind } from '../../../facts/observed.ts';
import { mapEndpoint } from '../endpoint-map.ts';
import { createConnected } from './connection.ts';
import type { Deadline } from './deadline.ts';
import { type Message, type QueryFlags, readMessage, writeQuery } from './message.ts';
import { openTcp, type SocketOptions } from './open-socket.ts';
import type { ResolverAddress } from './resolver-address.ts';
import { overStream } from './stream.ts';
import type { Delivery, Then, Transport } from './transport.ts';
import { createUdp } from './udp.ts';

export interface Question {
  /** In presentation form, as names are compared. */
  readonly name: string;
  readonly type: RecordType;
}

export type Reply =
  | {
      readonly state: 'answered';
      readonly message: Message;
      readonly server: string;
      readonly transport: Transport['name'];
    }
  | { readonly state: 'failed'; readonly kind: UnknownKind; readonly reason: string };

/** One resolver or authoritative server, by whatever way it is reached. */
export interface Server {
  readonly text: string;
  /** What `then` makes of the reply, which has the kind `timeout` when the deadline is over. */
  ask<T>(question: Question, flags: Omit<QueryFlags, 'edns'>, deadline: Deadline, then: Then<Reply, T>): Promise<T>;
  close(): void;
}

const RCODE_FORMERR = 1;
const RCODE_NOTIMP = 4;

export function createServer(address: ResolverAddress, options: SocketOptions): Server {
  const { text } = address;
  const first = createTransport(address, options);
  let overTcp: Transport | undefined;
  let edns = true;

  function send<T>(
    transport: Transport,
    question: Question,
    flags: QueryFlags,
    deadline: Deadline,
    then: Then<Reply, T>,
  ): Promise<T> {
    const query = writeQuery(question.name, question.type, flags);
    return transport.ask(query, deadline, (delivery) => then(replyOf(delivery, transport, question)));
  }

  function replyOf(delivery: Delivery, transport: Transport, { name }: Question): Reply {
    if (delivery.state === 'failed') {
      const way = transport === first ? '' : ` (${transport.name})`;
      return delivery.kind === 'timeout' ? { ...delivery, reason: `timeout from ${text}${way}` } : delivery;
    }
    const message = readMessage(delivery.bytes, name);
    if ('malformed' in message)
      return { state: 'failed', kind: 'malformed', reason: `an unreadable answer from ${text}: ${message.malformed}` };
    return { state: 'answered', message, server: text, transport: transport.name };
  }

  /** RFC 7766 section 5: what did not fit into a datagram is asked for again over TCP. */
  async function sendOverTcp(question: Question, flags: QueryFlags, deadline: Deadline): Promise<Reply> {
    const tooShort: Reply = { state: 'failed', kind: 'malformed', reason: `a cut-off answer over TCP from ${text}` };
    if (first.name !== 'udp') return tooShort;
    overTcp ??= createTransport({ ...address, transport: 'tcp' }, options);
    const whole = await send(overTcp, question, flags, deadline, asItIs);
    if (whole.state === 'failed') return { ...whole, reason: `${whole.reason}, after an answer too long for UDP` };
    return whole.message.truncated ? tooShort : whole;
  }

  /** RFC 6891 section 7: a server that does not know EDNS says so, without an OPT record of its own. */
  async function sendWithoutEdns(question: Question, flags: QueryFlags, deadline: Deadline): Promise<Reply> {
    const plain = await send(first, question, flags, deadline, asItIs);
    if (plain.state === 'failed') return plain;
    if (plain.message.rcode !== RCODE_FORMERR) edns = false;
    return plain.message.truncated ? sendOverTcp(question, flags, deadline) : plain;
  }

  return {
    text,
    ask(question, { recursion, checkingDisabled }, deadline, then) {
      const flags = { recursion, checkingDisabled, edns };
      return send(first, question, flags, deadline, (reply) => {
        if (reply.state === 'failed') return then(reply);
        const { rcode, truncated } = reply.message;
        if (edns && !reply.message.edns && (rcode === RCODE_FORMERR || rcode === RCODE_NOTIMP))
          return sendWithoutEdns(question, { ...flags, edns: false }, deadline).then(then);
        return truncated ? sendOverTcp(question, flags, deadline).then(then) : then(reply);
      });
    },
    close() {
      first.close();
      overTcp?.close();
    },
  };
}

const asItIs = (reply: Reply): Reply => reply;

function createTransport(address: ResolverAddress, options: SocketOptions): Transport {
  const { transport, host, port, text } = address;
  switch (transport) {
    case 'udp':
      return createUdp(mapEndpoint({ address: host, port }, options.mappings), text);
    case 'tcp':
      return createConnected('tcp', text, async (signal) => overStream(await openTcp(host, port, options, signal)));
    case 'tls':
      return createConnected('tls', text, async (signal) => {
        const { openTls } = await import('./open-tls.ts');
        return overStream(await openTls(host, port, 'dot', options, signal));
      });
    case 'https': {
      const authority = `${host.includes(':') ? `[${host}]` : host}${port === 443 ? '' : `:${port}`}`;
      return createConnected('https', text, async (signal) => {
        // HTTP/2 and TLS take their time to load, and most runs need neither.
        const [{ openTls }, { overHttps }] = await Promise.all([import('./open-tls.ts'), import('./https.ts')]);
        return overHttps(await openTls(host, port, 'h2', options, signal), authority, address.path ?? '/dns-query');
      });
    }
  }
}
