import { randomInt } from 'node:crypto';
import { createSocket, type Socket } from 'node:dgram';
import { isIPv6 } from 'node:net';
import type { Endpoint } from '../../ports.ts';
import { type Deadline, isOver } from './deadline.ts';
import { isAnswerTo, type Query } from './message.ts';
import { createRoundTrip } from './round-trip.ts';
import { type Delivery, failureOf, TIMED_OUT, type Transport } from './transport.ts';

/** Sixteen sockets lost nothing at 2,000 questions under way, where one lost a twentieth of them. */
const POOL_SIZE = 16;
/** A port is given up after so many questions, so that whoever learns it gains little (RFC 5452 section 9.2). */
const QUESTIONS_A_PORT = 128;
/** Questions in a row from one port while many are under way: their answers then come, and are read, in a row too. */
const IN_A_ROW = 32;
/** Milliseconds: no wait for an answer grows longer. */
const LONGEST_WAIT = 1600;
/** Milliseconds between looks at what is overdue: one timer for all questions, however many. */
const LOOK_EVERY = 20;

/** A connected socket: the kernel drops what comes from elsewhere, and tells when nobody listens there. */
interface Port {
  readonly socket: Socket;
  readonly pending: Map<number, Pending>;
  /** Datagrams that wait for the socket to be connected. */
  backlog: Buffer[] | undefined;
  uses: number;
  /** Why nothing can be sent from here. */
  failure: Delivery | undefined;
  /** Told what became of a datagram: one function for all of them. */
  readonly sent: (error: Error | null) => void;
}

interface Pending {
  readonly query: Query;
  readonly port: Port;
  readonly id: number;
  readonly deadline: Deadline;
  readonly deliver: (delivery: Delivery) => void;
  readonly started: number;
  transmissions: number;
  wait: number;
  sendAgainAt: number;
}

/** DNS over UDP to one server, from random ports with random ids, retransmitted until the deadline. */
export function createUdp(endpoint: Endpoint, server: string): Transport {
  const isV6 = isIPv6(endpoint.address);
  /** Ports that may be given questions. */
  const pool: Port[] = [];
  /** Those, and the ones that wait for their last answers. */
  const ports: Port[] = [];
  let arrived: { readonly deliver: Pending['deliver']; readonly bytes: Buffer }[] = [];
  let underWay = 0;
  const roundTrip = createRoundTrip();
  let latest: Port | undefined;
  let inARow = 0;
  let timer: NodeJS.Timeout | undefined;

  /** Nobody waits for an answer to it any longer. */
  function release({ port, id }: Pending): void {
    port.pending.delete(id);
    if (port.pending.size === 0 && port.uses >= QUESTIONS_A_PORT) closePort(port);
    // Only what is under way holds the process.
    if (--underWay === 0) timer?.unref();
  }

  function settle(pending: Pending, delivery: Delivery): void {
    release(pending);
    pending.deliver(delivery);
  }

  function fail(port: Port, error: unknown): void {
    retire(port);
    const failure = failureOf(error, server, 'udp');
    port.failure = failure;
    for (const pending of [...port.pending.values()]) settle(pending, failure);
    closePort(port);
  }

  function retire(port: Port): void {
    port.uses = QUESTIONS_A_PORT;
    remove(pool, port);
  }

  function closePort(port: Port): void {
    if (!remove(ports, port)) return;
    port.socket.close();
  }

  function receive(port: Port, bytes: Buffer): void {
    const pending = bytes.length < 2 ? undefined : port.pending.get(bytes.readUInt16BE(0));
    if (!pending || !isAnswerTo(pending.query, pending.id, bytes)) return;
    // Of a retransmitted question nobody knows which datagram was answered (Karn's algorithm).
    if (pending.transmissions === 1) roundTrip.observe(performance.now() - pending.started);
    release(pending);
    if (arrived.length === 0) setImmediate(deliverArrived);
    arrived.push({ deliver: pending.deliver, bytes });
  }

  /** What came together is told together: whoever waits for several of them then goes on once, not once for each. */
  function deliverArrived(): void {
    const all = arrived;
    arrived = [];
    for (const { deliver, bytes } of all) deliver({ state: 'delivered', bytes });
  }

  function open(): Port {
    const socket = createSocket({
      type: isV6 ? 'udp6' : 'udp4',
      // The address is one already: the system need not be asked.
      lookup: (address, _options, done) => done(null, address, isV6 ? 6 : 4),
    });
    const port: Port = {
      socket,
      pending: new Map(),
      backlog: [],
      uses: 0,
      failure: undefined,
      sent(error) {
        if (error) fail(port, error);
      },
    };
    socket.on('error', port.sent);
    socket.on('message', (bytes) => receive(port, bytes));
    pool.push(port);
    ports.push(port);
    // Without a route the callback is given the error, of which its declaration does not speak.
    socket.connect(endpoint.port, endpoint.address, (error?: Error) => {
      if (error) return fail(port, error);
      if (!ports.includes(port)) return;
      const backlog = port.backlog ?? [];
      port.backlog = undefined;
      for (const datagram of backlog) transmit(port, datagram, true);
    });
    socket.unref();
    return port;
  }

  /** A new port while the pool has room, so that few questions share one; an old one where the system gives none. */
  function pick(): Port {
    if (latest && underWay > POOL_SIZE && ++inARow < IN_A_ROW && latest.uses < QUESTIONS_A_PORT) return latest;
    inARow = 0;
    latest = pickAnew();
    return latest;
  }

  function pickAnew(): Port {
    const fresh = pool.length < POOL_SIZE ? open() : undefined;
    if (fresh && !fresh.failure) return fresh;
    const used = pool.length > 0 ? pool[randomInt(pool.length)] : ports[0];
    return used ?? fresh ?? open();
  }

  /** To be told what became of it costs as much as to read an answer: only a port's first, and what is sent again, is. */
  function transmit(port: Port, datagram: Buffer, isTold: boolean): void {
    if (port.backlog) port.backlog.push(datagram);
    else if (isTold) port.socket.send(datagram, port.sent);
    else port.socket.send(datagram);
  }

  function lookForOverdue(): void {
    if (underWay === 0) {
      clearInterval(timer);
      timer = undefined;
      return;
    }
    const now = performance.now();
    for (const { pending: all } of [...ports])
      for (const pending of all.values()) {
        if (isOver(pending.deadline)) settle(pending, TIMED_OUT);
        else if (now >= pending.sendAgainAt) {
          pending.transmissions++;
          pending.wait = Math.min(pending.wait * 2, LONGEST_WAIT);
          pending.sendAgainAt = now + pending.wait;
          transmit(pending.port, pending.query.bytes, true);
        }
      }
  }

  function hold(): void {
    if (timer === undefined) timer = setInterval(lookForOverdue, LOOK_EVERY);
    else if (underWay === 0) timer.ref();
  }

  return {
    name: 'udp',
    ask: (query, deadline, then) =>
      new Promise((resolve, reject) => {
        if (isOver(deadline)) return resolve(then(TIMED_OUT));
        const port = pick();
        if (port.failure) return resolve(then(port.failure));
        const deliver = (delivery: Delivery): void => {
          try {
            resolve(then(delivery));
          } catch (error) {
            reject(error);
          }
        };
        if (++port.uses >= QUESTIONS_A_PORT) retire(port);
        const id = unusedId(port.pending);
        query.bytes.writeUInt16BE(id, 0);
        const started = performance.now();
        const wait = roundTrip.timeout();
        const sendAgainAt = started + wait;
        const pending = { query, port, id, deadline, deliver, started, transmissions: 1, wait, sendAgainAt };
        port.pending.set(id, pending);
        hold();
        underWay++;
        transmit(port, query.bytes, port.uses === 1);
      }),
    close() {
      for (const port of [...ports]) {
        retire(port);
        for (const pending of [...port.pending.values()]) settle(pending, TIMED_OUT);
        closePort(port);
      }
    },
  };
}

/** Whether it was there. */
function remove<T>(list: T[], item: T): boolean {
  const index = list.indexOf(item);
  if (index >= 0) list.splice(index, 1);
  return index >= 0;
}

function unusedId(taken: ReadonlyMap<number, unknown>): number {
  for (;;) {
    const id = randomInt(0x1_0000);
    if (!taken.has(id)) return id;
  }
}
