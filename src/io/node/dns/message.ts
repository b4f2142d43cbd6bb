import dns from 'dns-packet';
import type { RecordData, RecordType } from '../../../facts/dns.ts';
import { formatLabel, type Labels, wireLength } from '../../../syntax/names.ts';
import { canonicalAddress } from '../../../syntax/reverse.ts';

/** The numbers of the record types that we ask for (IANA "DNS parameters"). */
export const TYPE_NUMBERS: Readonly<Record<RecordType, number>> = {
  A: 1,
  NS: 2,
  CNAME: 5,
  SOA: 6,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  TLSA: 52,
  CAA: 257,
};
const TYPE_NAMES: ReadonlyMap<number, RecordType> = new Map(
  Object.entries(TYPE_NUMBERS).map(([name, number]) => [number, name as RecordType]),
);
const OPT = 41;
const CLASS_IN = 1;

/** What fits in one datagram on any path without fragments (DNS flag day 2020). */
const UDP_PAYLOAD = 1232;
const HEADER = 12;

/** A question as octets; the id (the first two) is set by the transport that sends it. */
export interface Query {
  readonly bytes: Buffer;
  /** Where the question ends: what an answer must repeat. */
  readonly questionEnd: number;
}

export interface QueryFlags {
  readonly recursion: boolean;
  readonly checkingDisabled: boolean;
  readonly edns: boolean;
}

/** dns-packet cannot write octets beyond ASCII in a name; a query is a fixed form, so it is written here. */
export function writeQuery(labels: Labels, type: RecordType, flags: QueryFlags): Query {
  const questionEnd = HEADER + wireLength(labels) + 4;
  const bytes = Buffer.alloc(questionEnd + (flags.edns ? 11 : 0));
  // AD asks for the AD bit in the answer (RFC 6840 section 5.7).
  bytes[2] = flags.recursion ? 0x01 : 0;
  bytes[3] = 0x20 | (flags.checkingDisabled ? 0x10 : 0);
  bytes[5] = 1;
  let at = HEADER;
  for (const label of labels) {
    bytes[at] = label.length;
    bytes.write(label, at + 1, 'latin1');
    at += label.length + 1;
  }
  bytes.writeUInt16BE(TYPE_NUMBERS[type], at + 1);
  bytes.writeUInt16BE(CLASS_IN, at + 3);
  if (flags.edns) {
    bytes[11] = 1;
    bytes.writeUInt16BE(OPT, questionEnd + 1);
    bytes.writeUInt16BE(UDP_PAYLOAD, questionEnd + 3);
  }
  return { bytes, questionEnd };
}

export interface ResourceRecord {
  /** In presentation form, without the final dot. */
  readonly name: string;
  readonly type: RecordType;
  readonly ttl: number;
  readonly data: RecordData[RecordType];
}

export interface Message {
  readonly rcode: number;
  readonly truncated: boolean;
  readonly authoritative: boolean;
  readonly recursionAvailable: boolean;
  readonly authenticated: boolean;
  readonly edns: boolean;
  readonly answers: readonly ResourceRecord[];
  readonly authorities: readonly ResourceRecord[];
  /** Extended DNS Errors (RFC 8914): text of the server, made harmless, or the code's number. */
  readonly extendedErrors: readonly ExtendedError[];
}

export interface ExtendedError {
  readonly code: number;
  readonly text: string;
}

/** Is this datagram an answer to that question? Everything else is somebody else's, or forged. */
export function isAnswerTo(query: Query, id: number, bytes: Buffer): boolean {
  if (bytes.length < HEADER || bytes.readUInt16BE(0) !== id) return false;
  const [high = 0, low = 0] = bytes.subarray(2, 4);
  if (high >> 3 !== 0x10) return false; // QR set, opcode QUERY
  const questions = bytes.readUInt16BE(4);
  // Some servers say FORMERR or REFUSED with a bare header: they may fail us, but not feed us.
  if (questions === 0) return (low & 0x0f) !== 0 && (low & 0x0f) !== 3;
  if (questions !== 1 || bytes.length < query.questionEnd) return false;
  for (let at = HEADER; at < query.questionEnd; at++) {
    const ours = query.bytes[at] ?? 0;
    const theirs = bytes[at] ?? 0;
    if (ours !== theirs && fold(ours) !== fold(theirs)) return false;
  }
  return true;
}

const fold = (octet: number): number => (octet >= 0x41 && octet <= 0x5a ? octet + 0x20 : octet);

/** Reads an answer that `isAnswerTo` let through; octets that contradict themselves give the reason. */
export function readMessage(bytes: Buffer): Message | { readonly malformed: string } {
  try {
    return read(bytes);
  } catch (error) {
    // Our own refusals, dns-packet's, and reads beyond the end: whatever it is, the message is at fault.
    return { malformed: error instanceof RangeError ? 'it is cut off' : (error as Error).message };
  }
}

function read(bytes: Buffer): Message {
  const flags = bytes.readUInt16BE(2);
  const answers: ResourceRecord[] = [];
  const authorities: ResourceRecord[] = [];
  const extendedErrors: ExtendedError[] = [];
  let rcode = flags & 0x0f;
  let edns = false;
  let at = HEADER;
  for (let left = bytes.readUInt16BE(4); left > 0; left--) at = skipName(bytes, at) + 4;
  const truncated = (flags & 0x0200) !== 0;
  const message = () => ({
    rcode,
    truncated,
    authoritative: (flags & 0x0400) !== 0,
    recursionAvailable: (flags & 0x0080) !== 0,
    authenticated: (flags & 0x0020) !== 0,
    edns,
    answers,
    authorities,
    extendedErrors,
  });
  // What follows may be cut anywhere, and is asked for again over TCP (RFC 2181 section 9).
  if (truncated) return message();
  const sections = [answers, authorities, undefined];
  for (const [index, section] of sections.entries()) {
    for (let left = bytes.readUInt16BE(6 + 2 * index); left > 0; left--) {
      const frame = readFrame(bytes, at);
      if (frame.type === OPT && index === 2) {
        edns = true;
        rcode |= (frame.ttl >>> 24) << 4;
        extendedErrors.push(...readExtendedErrors(bytes.subarray(frame.start, frame.end)));
      } else if (section && frame.class === CLASS_IN) {
        const record = readRecord(bytes, at, frame);
        if (record) section.push(record);
      }
      at = frame.end;
    }
  }
  return message();
}

interface Frame {
  readonly type: number;
  readonly class: number;
  readonly ttl: number;
  /** The data: from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
}

/** dns-packet trusts lengths; the frames of the records are therefore walked here, and only their data given to it. */
function readFrame(bytes: Buffer, at: number): Frame {
  const head = skipName(bytes, at);
  const start = head + 10;
  const end = start + bytes.readUInt16BE(head + 8);
  if (end > bytes.length) throw new Error('a record is cut off');
  const ttl = bytes.readUInt32BE(head + 4);
  return { type: bytes.readUInt16BE(head), class: bytes.readUInt16BE(head + 2), ttl, start, end };
}

function skipName(bytes: Buffer, from: number): number {
  for (let at = from; ; ) {
    const length = bytes[at];
    if (length === undefined) throw new Error('a name is cut off');
    if (length === 0) return at + 1;
    if (length >= 0xc0) return at + 2;
    if (length > 63) throw new Error('a label has an unknown type');
    at += length + 1;
  }
}

interface Codec<T> {
  readonly decode: { (bytes: Buffer, offset: number): T; readonly bytes: number };
}
/** dns-packet exports a codec for each type, of which its declarations do not speak. */
const codecs = dns as unknown as {
  readonly name: Codec<string>;
  readonly a: Codec<string>;
  readonly aaaa: Codec<string>;
  readonly mx: Codec<RecordData['MX']>;
  readonly txt: Codec<readonly Buffer[]>;
  readonly soa: Codec<RecordData['SOA']>;
  readonly caa: Codec<RecordData['CAA']>;
  readonly tlsa: Codec<{ usage: number; selector: number; matchingType: number; certificate: Buffer }>;
};

function readRecord(bytes: Buffer, at: number, frame: Frame): ResourceRecord | undefined {
  const type = TYPE_NAMES.get(frame.type);
  if (type === undefined) return undefined;
  const name = readName(bytes, at);
  // RFC 2181 section 8: a TTL with the highest bit set counts as zero.
  const ttl = frame.ttl > 0x7fff_ffff ? 0 : frame.ttl;
  return { name, type, ttl, data: READERS[type](bytes, frame) };
}

const READERS: { readonly [T in RecordType]: (bytes: Buffer, frame: Frame) => RecordData[T] } = {
  A: (bytes, frame) => decode(codecs.a, bytes, frame),
  AAAA: (bytes, frame) => canonicalAddress(decode(codecs.aaaa, bytes, frame)),
  CNAME: readTarget,
  PTR: readTarget,
  NS: readTarget,
  MX: (bytes, frame) => {
    const { preference, exchange } = decode(codecs.mx, bytes, frame);
    return { preference, exchange: presentable(exchange) };
  },
  TXT: (bytes, frame) => decode(codecs.txt, bytes, frame).map((one) => one.toString('latin1')),
  SOA: (bytes, frame) => {
    const soa = decode(codecs.soa, bytes, frame);
    // dns-packet has escaped the dots of the mailbox already, and joined it with bare ones.
    return { ...soa, mname: presentable(soa.mname), rname: soa.rname.replace(/[^!-~]/g, escapeOctets) };
  },
  CAA: (bytes, frame) => {
    if (frame.end - frame.start < 2 + (bytes[frame.start + 1] ?? 0)) throw new Error('a CAA tag is cut off');
    const { flags, tag, value } = decode(codecs.caa, bytes, frame);
    return { flags, tag, value };
  },
  TLSA: (bytes, frame) => {
    const { usage, selector, matchingType, certificate } = decode(codecs.tlsa, bytes, frame);
    return { usage, selector, matching: matchingType, data: certificate.toString('hex') };
  },
};

function decode<T>(codec: Codec<T>, bytes: Buffer, frame: Frame): T {
  // The codecs want the length of the data before it.
  const data = codec.decode(bytes, frame.start - 2);
  if (codec.decode.bytes !== frame.end - frame.start + 2) throw new Error('a record contradicts its length');
  return data;
}

function readTarget(bytes: Buffer, frame: Frame): string {
  const name = readName(bytes, frame.start);
  if (codecs.name.decode.bytes !== frame.end - frame.start) throw new Error('a name contradicts its length');
  return name;
}

const readName = (bytes: Buffer, at: number): string => presentable(codecs.name.decode(bytes, at));

/** dns-packet joins labels as UTF-8 with dots, so a dot within a label is lost; all else is escaped. */
function presentable(name: string): string {
  return /^[!-[\]-~]*$/.test(name) ? name : name.replace(/[^!-[\]-~]/gu, escapeOctets);
}

const escapeOctets = (char: string): string => formatLabel(Buffer.from(char).toString('latin1'));

const EXTENDED_ERROR = 15;
const EXTENDED_TEXT_LIMIT = 200;

function readExtendedErrors(options: Buffer): readonly ExtendedError[] {
  const errors: ExtendedError[] = [];
  for (let at = 0; at + 4 <= options.length; ) {
    const end = at + 4 + options.readUInt16BE(at + 2);
    if (end > options.length) throw new Error('an EDNS option is cut off');
    if (options.readUInt16BE(at) === EXTENDED_ERROR && end >= at + 6) {
      const text = options.toString('utf8', at + 6, Math.min(end, at + 6 + EXTENDED_TEXT_LIMIT));
      // Control, format and other invisible characters never reach a terminal.
      errors.push({ code: options.readUInt16BE(at + 4), text: text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim() });
    }
    at = end;
  }
  return errors;
}
