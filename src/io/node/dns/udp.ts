import { randomInt } from 'node:crypto';
import { createSocket, type Socket } from 'node:dgram';
import { isIPv6 } from 'node:net';
import type { Endpoint } from '../../ports.ts';
import { isAnswerTo, type Query } from './message.ts';
import { type Delivery, failureOf, TIMED_OUT, type Transport } from './transport.ts';

/** Sixteen sockets lost nothing at 2,000 questions under way, where one lost a twentieth of them. */
const POOL_SIZE = 16;
/** A port is given up after so many questions, so that whoever learns it gains little (RFC 5452 section 9.2). */
const QUESTIONS_A_PORT = 64;
/** Milliseconds until the first retransmission, between which the round-trip time decides; each next wait is doubled. */
const RETRANSMIT = { least: 200, most: 400, last: 1600 } as const;

interface Pending {
  readonly query: Query;
  readonly settle: (delivery: Delivery) => void;
}

/** A connected socket: the kernel drops what comes from elsewhere, and tells when nobody listens there. */
interface Port {
  readonly socket: Socket;
  readonly pending: Map<number, Pending>;
  /** Datagrams that wait for the socket to be connected. */
  backlog: Buffer[] | undefined;
  uses: number;
}

/** DNS over UDP to one server, from random ports with random ids, retransmitted until the signal says stop. */
export function createUdp(endpoint: Endpoint, server: string): Transport {
  const ports: Port[] = [];
  const roundTrip = createRoundTrip();
  const fail = (port: Port, error: unknown): void => {
    retire(port);
    for (const { settle } of [...port.pending.values()]) settle(failureOf(error, server, 'udp'));
  };

  function retire(port: Port): void {
    const index = ports.indexOf(port);
    if (index >= 0) ports.splice(index, 1);
    if (port.pending.size === 0) closeSocket(port.socket);
  }

  function open(): Port {
    const socket = createSocket({
      type: isIPv6(endpoint.address) ? 'udp6' : 'udp4',
      // The address is one already: the system need not be asked.
      lookup: (address, _options, done) => done(null, address, isIPv6(address) ? 6 : 4),
    });
    const port: Port = { socket, pending: new Map(), backlog: [], uses: 0 };
    socket.on('error', (error) => fail(port, error));
    socket.on('message', (bytes) => {
      const pending = bytes.length < 2 ? undefined : port.pending.get(bytes.readUInt16BE(0));
      if (pending && isAnswerTo(pending.query, bytes.readUInt16BE(0), bytes))
        pending.settle({ state: 'delivered', bytes });
    });
    socket.connect(endpoint.port, endpoint.address, () => {
      const backlog = port.backlog ?? [];
      port.backlog = undefined;
      for (const datagram of backlog) transmit(port, datagram);
    });
    // A question under way holds the process by its timer; an idle socket must not.
    socket.unref();
    ports.push(port);
    return port;
  }

  /** A free port, a new one while the pool has room, else any. */
  function pick(): Port {
    const free = ports.find(({ pending }) => pending.size === 0);
    if (free) return free;
    return (ports.length < POOL_SIZE ? undefined : ports[randomInt(ports.length)]) ?? open();
  }

  function transmit(port: Port, datagram: Buffer): void {
    if (port.backlog) port.backlog.push(datagram);
    else
      port.socket.send(datagram, (error) => {
        if (error) fail(port, error);
      });
  }

  return {
    name: 'udp',
    ask: (query, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve(TIMED_OUT);
        const port = pick();
        if (++port.uses >= QUESTIONS_A_PORT) ports.splice(ports.indexOf(port), 1);
        const id = unusedId(port.pending);
        const datagram = Buffer.from(query.bytes);
        datagram.writeUInt16BE(id, 0);
        const started = performance.now();
        let transmissions = 0;
        let wait = roundTrip.timeout();
        let timer: NodeJS.Timeout;
        const send = (): void => {
          transmissions++;
          transmit(port, datagram);
          timer = setTimeout(send, wait);
          wait = Math.min(wait * 2, RETRANSMIT.last);
        };
        const settle = (delivery: Delivery): void => {
          if (!port.pending.delete(id)) return;
          clearTimeout(timer);
          signal.removeEventListener('abort', giveUp);
          if (port.pending.size === 0 && !ports.includes(port)) closeSocket(port.socket);
          // Of a retransmitted question nobody knows which datagram was answered (Karn's algorithm).
          if (delivery.state === 'delivered' && transmissions === 1) roundTrip.observe(performance.now() - started);
          resolve(delivery);
        };
        const giveUp = (): void => settle(TIMED_OUT);
        port.pending.set(id, { query, settle });
        signal.addEventListener('abort', giveUp);
        send();
      }),
    close() {
      for (const port of [...ports]) {
        retire(port);
        for (const { settle } of [...port.pending.values()]) settle(TIMED_OUT);
      }
    },
  };
}

function closeSocket(socket: Socket): void {
  try {
    socket.close();
  } catch {
    // It is closed already.
  }
}

function unusedId(taken: ReadonlyMap<number, unknown>): number {
  for (;;) {
    const id = randomInt(0x1_0000);
    if (!taken.has(id)) return id;
  }
}

/** RFC 6298 section 2: the smoothed round-trip time and its variation give the time to wait. */
function createRoundTrip() {
  let smoothed: number | undefined;
  let variation = 0;
  return {
    observe(ms: number): void {
      variation = smoothed === undefined ? ms / 2 : 0.75 * variation + 0.25 * Math.abs(smoothed - ms);
      smoothed = smoothed === undefined ? ms : 0.875 * smoothed + 0.125 * ms;
    },
    timeout(): number {
      if (smoothed === undefined) return RETRANSMIT.most;
      const wanted = Math.min(Math.max(smoothed + 4 * variation, RETRANSMIT.least), RETRANSMIT.most);
      // Timers of equal length share a list.
      return Math.round(wanted / 20) * 20;
    },
  };
}
