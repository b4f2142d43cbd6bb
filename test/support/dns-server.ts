/**
 * A small DNS server on loopback, over UDP and TCP on the same port, for tests and the demonstration.
 *
 *     const server = await startDnsServer({
 *       zones: {
 *         'example.com': { A: ['192.0.2.1'], MX: [{ preference: 10, exchange: 'mx.example.com' }], TXT: ['v=spf1 -all'] },
 *         'mx.example.com': { A: ['192.0.2.25'], delayMs: 300 },
 *         'dead.example.com': { timeout: true },
 *         'half.example.com': { A: ['192.0.2.2'], timeout: ['AAAA'] },
 *         'broken.example.com': { rcode: 'SERVFAIL' },
 *         'big.example.com': { TXT: ['…'], truncate: true },
 *         '*.example.net': { TXT: ['any name below example.net that has no entry'] },
 *       },
 *     });
 *     createResolver({ servers: [parseResolverAddress(`${server.address}:${server.port}`)] });
 *     …
 *     await server.close();
 *
 * Names are matched without regard to case; one that is not listed does not exist (NXDOMAIN), unless a listed name lies
 * below it (an empty non-terminal: no data); where a listed name at or above has an SOA record, a negative answer has it. A CNAME is followed within the map, as a recursive server would.
 * An answer larger than what the client takes over UDP is truncated, as everywhere.
 */
import dgram from 'node:dgram';
import net from 'node:net';
import dns from 'dns-packet';
import type { RecordData, RecordType } from '../../src/facts/dns.ts';

export type Rcode = 'NOERROR' | 'FORMERR' | 'SERVFAIL' | 'NXDOMAIN' | 'NOTIMP' | 'REFUSED';

/** A TXT record as one text (cut into strings of 255 octets) or as its very strings; each char is one octet. */
type EntryData<T extends RecordType> = T extends 'TXT' ? string | readonly string[] : RecordData[T];

/** What a name has, and how its questions are treated. */
export type DnsEntry = { readonly [T in RecordType]?: readonly EntryData<T>[] } & {
  /** Seconds; 300 where it is not given. */
  readonly ttl?: number;
  /** No answer at all, ever: to every question, or to these types only. */
  readonly timeout?: true | readonly RecordType[];
  /** Answer with this instead of the records: to every question, or by type. */
  readonly rcode?: Rcode | Partial<Record<RecordType, Rcode>>;
  /** Milliseconds before the answer. */
  readonly delayMs?: number;
  /** Over UDP answer with TC and no records, whatever the size. */
  readonly truncate?: true;
  /** Set AD. */
  readonly authenticated?: true;
  /** Octets sent instead of an answer (`id` is that of the question). */
  readonly raw?: (id: number) => Buffer;
};
export type DnsZones = Readonly<Record<string, DnsEntry>>;

export interface DnsQuestion {
  readonly name: string;
  readonly type: string;
  readonly transport: 'udp' | 'tcp';
  /** The client's source port. */
  readonly port: number;
  readonly id: number;
  readonly flags: { readonly rd: boolean; readonly ad: boolean; readonly cd: boolean };
  readonly udpPayloadSize: number | undefined;
}

export interface DnsServerOptions {
  readonly zones?: DnsZones;
  /** Asked first; undefined means: as `zones` say. The entry answers for exactly this name. */
  readonly answer?: (name: string, type: string, question: DnsQuestion) => DnsEntry | undefined;
  /** Before every answer. */
  readonly delayMs?: number;
  /** Set AA (default true). */
  readonly authoritative?: boolean;
  /** The loopback address to listen on (default 127.0.0.1). */
  readonly address?: string;
  /** Default: one that is free. */
  readonly port?: number;
}

export interface DnsServer {
  readonly address: string;
  readonly port: number;
  /** Every question that came, in order, retransmissions too. */
  readonly questions: readonly DnsQuestion[];
  close(): Promise<void>;
}

export async function startDnsServer(options: DnsServerOptions): Promise<DnsServer> {
  const address = options.address ?? '127.0.0.1';
  const questions: DnsQuestion[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const connections = new Set<net.Socket>();
  const zones = indexZones(options.zones ?? {});

  const receive = (message: Buffer, transport: 'udp' | 'tcp', port: number, send: (reply: Buffer) => void): void => {
    const query = decoded(message);
    const asked = query?.questions?.[0];
    if (!query || !asked || query.flag_qr) return;
    const question: DnsQuestion = {
      name: asked.name,
      type: asked.type,
      transport,
      port,
      id: query.id ?? 0,
      flags: { rd: query.flag_rd, ad: query.flag_ad, cd: query.flag_cd },
      udpPayloadSize: query.additionals?.find((one) => one.type === 'OPT')?.udpPayloadSize,
    };
    questions.push(question);
    const lookUp = (name: string): DnsEntry | undefined =>
      (canonical(name) === canonical(asked.name) ? options.answer?.(asked.name, asked.type, question) : undefined) ??
      entryOf(zones, canonical(name));
    const entry = lookUp(asked.name);
    if (isSilent(entry, asked.type)) return;
    const reply = entry?.raw?.(question.id) ?? answerTo(query, question, lookUp, options.authoritative ?? true);
    const wait = (options.delayMs ?? 0) + (entry?.delayMs ?? 0);
    if (wait === 0) {
      send(reply);
      return;
    }
    const timer = setTimeout(() => {
      timers.delete(timer);
      send(reply);
    }, wait);
    timers.add(timer);
  };

  const tcp = net.createServer((socket) => {
    connections.add(socket);
    socket.on('close', () => connections.delete(socket)).on('error', () => socket.destroy());
    let pending = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      pending = Buffer.concat([pending, chunk]);
      while (pending.length >= 2 && pending.length >= 2 + pending.readUInt16BE(0)) {
        const length = pending.readUInt16BE(0);
        receive(pending.subarray(2, 2 + length), 'tcp', socket.remotePort ?? 0, (reply) => {
          if (socket.writable)
            socket.write(Buffer.concat([Buffer.from([reply.length >> 8, reply.length & 255]), reply]));
        });
        pending = pending.subarray(2 + length);
      }
    });
  });
  const udp = await bindBoth(tcp, address, options.port ?? 0);
  udp.on('message', (message, from) =>
    receive(message, 'udp', from.port, (reply) => udp.send(reply, from.port, from.address, () => {})),
  );
  return {
    address,
    port: udp.address().port,
    questions,
    close: async () => {
      for (const timer of timers) clearTimeout(timer);
      for (const socket of connections) socket.destroy();
      await new Promise<void>((resolve) => udp.close(() => resolve()));
      await new Promise<void>((resolve) => tcp.close(() => resolve()));
    },
  };
}

/** A UDP port whose TCP twin is free as well; 0 is any. */
async function bindBoth(tcp: net.Server, address: string, port: number): Promise<dgram.Socket> {
  for (let attempt = 0; ; attempt++) {
    const udp = dgram.createSocket({ type: net.isIPv6(address) ? 'udp6' : 'udp4', recvBufferSize: 1 << 22 });
    await new Promise<void>((resolve, reject) => udp.once('error', reject).bind(port, address, resolve));
    try {
      await new Promise<void>((resolve, reject) => {
        tcp.once('error', reject);
        tcp.listen(udp.address().port, address, resolve);
      });
      return udp;
    } catch (error) {
      udp.close();
      if (attempt === 20) throw error;
    }
  }
}

const canonical = (name: string): string => name.toLowerCase().replace(/\.$/, '');

function decoded(message: Buffer): dns.DecodedPacket | undefined {
  try {
    return dns.decode(message);
  } catch {
    return undefined;
  }
}

/** The listed names and all that lie above them: what exists (RFC 8020). */
function indexZones(zones: DnsZones): ReadonlyMap<string, DnsEntry> {
  const index = new Map<string, DnsEntry>();
  for (const name of Object.keys(zones)) {
    const labels = canonical(name).split('.');
    for (let skipped = 1; skipped < labels.length; skipped++) index.set(labels.slice(skipped).join('.'), {});
  }
  for (const [name, entry] of Object.entries(zones)) index.set(canonical(name), entry);
  return index;
}

/** The name's own entry, or that of the wildcard at its closest encloser (RFC 4592). */
function entryOf(zones: ReadonlyMap<string, DnsEntry>, name: string): DnsEntry | undefined {
  const labels = name.split('.');
  for (let skipped = 0; skipped < labels.length; skipped++) {
    const encloser = labels.slice(skipped).join('.');
    if (zones.has(encloser)) return skipped === 0 ? zones.get(name) : zones.get(`*.${encloser}`);
  }
  return undefined;
}

const isSilent = (entry: DnsEntry | undefined, type: string): boolean =>
  entry?.timeout === true || (entry?.timeout?.some((one) => one === type) ?? false);

const RCODES: Readonly<Record<Rcode, number>> = {
  NOERROR: 0,
  FORMERR: 1,
  SERVFAIL: 2,
  NXDOMAIN: 3,
  NOTIMP: 4,
  REFUSED: 5,
};

function answerTo(
  query: dns.DecodedPacket,
  question: DnsQuestion,
  lookUp: (name: string) => DnsEntry | undefined,
  authoritative: boolean,
): Buffer {
  const first = lookUp(question.name);
  const answers: dns.Answer[] = [];
  let rcode = rcodeOf(first, question.type);
  let name = question.name;
  for (let entry = first, hops = 0; entry && rcode === 'NOERROR'; hops++) {
    const target = question.type === 'CNAME' ? undefined : entry.CNAME?.[0];
    if (target === undefined || hops === 16) {
      answers.push(...recordsOf(name, entry, question.type));
      break;
    }
    answers.push({ name, type: 'CNAME', ttl: entry.ttl ?? 300, data: target });
    name = target;
    entry = lookUp(target);
    rcode = rcodeOf(entry, question.type);
  }
  const base: dns.Packet = {
    id: question.id,
    type: 'response',
    flags:
      RCODES[rcode] |
      dns.RECURSION_AVAILABLE |
      (question.flags.rd ? dns.RECURSION_DESIRED : 0) |
      (authoritative ? dns.AUTHORITATIVE_ANSWER : 0) |
      (first?.authenticated ? dns.AUTHENTIC_DATA : 0),
    questions: query.questions ?? [],
  };
  const isNegative =
    rcode === 'NXDOMAIN' || (rcode === 'NOERROR' && !answers.some(({ type }) => type === question.type));
  const authorities = isNegative ? soaAbove(name, lookUp) : [];
  const truncated = () => dns.encode({ ...base, flags: (base.flags ?? 0) | dns.TRUNCATED_RESPONSE });
  if (question.transport === 'udp' && first?.truncate) return truncated();
  const reply = dns.encode({ ...base, answers, authorities });
  return question.transport === 'udp' && reply.length > Math.max(512, question.udpPayloadSize ?? 512)
    ? truncated()
    : reply;
}

/** RFC 2308 section 3: the SOA record of the zone goes with what is not there. */
function soaAbove(name: string, lookUp: (name: string) => DnsEntry | undefined): dns.Answer[] {
  for (let owner = name; owner !== ''; owner = owner.slice(owner.indexOf('.') + 1)) {
    const entry = lookUp(owner);
    if (entry?.SOA) return recordsOf(owner, entry, 'SOA');
    if (!owner.includes('.')) break;
  }
  return [];
}

function rcodeOf(entry: DnsEntry | undefined, type: string): Rcode {
  if (!entry) return 'NXDOMAIN';
  const rcode = entry.rcode;
  return typeof rcode === 'string' ? rcode : ((rcode as Record<string, Rcode> | undefined)?.[type] ?? 'NOERROR');
}

function recordsOf(name: string, entry: DnsEntry, type: string): dns.Answer[] {
  const values = (entry as Record<string, unknown>)[type];
  if (!Array.isArray(values)) return [];
  return values.map((value) => ({ name, type, ttl: entry.ttl ?? 300, data: wireData(type, value) }) as dns.Answer);
}

function wireData(type: string, value: unknown): unknown {
  if (type === 'TXT') {
    const strings = typeof value === 'string' ? (value.match(/.{1,255}/gs) ?? ['']) : (value as readonly string[]);
    return strings.map((one) => Buffer.from(one, 'latin1'));
  }
  if (type === 'TLSA') {
    const { usage, selector, matching, data } = value as RecordData['TLSA'];
    return { usage, selector, matchingType: matching, certificate: Buffer.from(data, 'hex') };
  }
  return value;
}
