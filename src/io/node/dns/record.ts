import dns from 'dns-packet';
import type { RecordData, RecordType } from '../../../facts/dns.ts';
import { formatAddress } from '../../../syntax/network.ts';
import { readName, skipName } from './wire-name.ts';

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
export const OPT = 41;
export const CLASS_IN = 1;

export interface ResourceRecord {
  /** In presentation form, without the final dot. */
  readonly name: string;
  readonly type: RecordType;
  readonly ttl: number;
  readonly data: RecordData[RecordType];
}

export interface Frame {
  readonly type: number;
  readonly class: number;
  readonly ttl: number;
  /** The data: from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
}

/** dns-packet trusts lengths; the frames of the records are therefore walked here, and only their data given to it. */
export function readFrame(bytes: Buffer, at: number): Frame {
  const head = skipName(bytes, at);
  const start = head + 10;
  const end = start + bytes.readUInt16BE(head + 8);
  if (end > bytes.length) throw new Error('a record is cut off');
  const ttl = bytes.readUInt32BE(head + 4);
  return { type: bytes.readUInt16BE(head), class: bytes.readUInt16BE(head + 2), ttl, start, end };
}

interface Codec<T> {
  readonly decode: { (bytes: Buffer, offset: number): T; readonly bytes: number };
}
/** dns-packet exports a codec for each type, of which its declarations do not speak. */
const codecs = dns as unknown as {
  readonly caa: Codec<RecordData['CAA']>;
  readonly tlsa: Codec<{ usage: number; selector: number; matchingType: number; certificate: Buffer }>;
};

/** A pointer to the name of the question, which begins right after the header. */
const POINTER_TO_QUESTION = 0xc00c;

export function readRecord(
  bytes: Buffer,
  at: number,
  frame: Frame,
  asked: string | undefined,
): ResourceRecord | undefined {
  const type = TYPE_NAMES.get(frame.type);
  if (type === undefined) return undefined;
  const isAsked = asked !== undefined && bytes.readUInt16BE(at) === POINTER_TO_QUESTION;
  const name = isAsked ? asked : readName(bytes, at).text;
  // RFC 2181 section 8: a TTL with the highest bit set counts as zero.
  const ttl = frame.ttl > 0x7fff_ffff ? 0 : frame.ttl;
  return { name, type, ttl, data: READERS[type](bytes, frame) };
}

const READERS: { readonly [T in RecordType]: (bytes: Buffer, frame: Frame) => RecordData[T] } = {
  A: (bytes, { start, end }) => {
    checkEnd(start + 4, end);
    return `${bytes[start]}.${bytes[start + 1]}.${bytes[start + 2]}.${bytes[start + 3]}`;
  },
  AAAA: (bytes, { start, end }) => {
    checkEnd(start + 16, end);
    return formatAddress([...bytes.subarray(start, end)]);
  },
  CNAME: readTarget,
  PTR: readTarget,
  NS: readTarget,
  MX: (bytes, frame) => ({
    preference: bytes.readUInt16BE(frame.start),
    exchange: nameUpTo(frame.end, bytes, frame.start + 2),
  }),
  TXT: (bytes, { start, end }) => {
    const strings: string[] = [];
    let at = start;
    while (at < end) {
      const next = at + 1 + (bytes[at] ?? 0);
      if (next > end) break;
      strings.push(bytes.toString('latin1', at + 1, next));
      at = next;
    }
    checkEnd(at, end);
    // A list that has grown keeps room for a dozen more, as long as the answer is remembered.
    return strings.slice();
  },
  SOA: (bytes, frame) => {
    const mname = readName(bytes, frame.start);
    const rname = readName(bytes, mname.end);
    checkEnd(rname.end + 20, frame.end);
    const number = (index: number): number => bytes.readUInt32BE(rname.end + 4 * index);
    return {
      mname: mname.text,
      rname: rname.text,
      serial: number(0),
      refresh: number(1),
      retry: number(2),
      expire: number(3),
      minimum: number(4),
    };
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
  checkEnd(frame.start - 2 + codec.decode.bytes, frame.end);
  return data;
}

function readTarget(bytes: Buffer, frame: Frame): string {
  return nameUpTo(frame.end, bytes, frame.start);
}

function nameUpTo(end: number, bytes: Buffer, start: number): string {
  const name = readName(bytes, start);
  checkEnd(name.end, end);
  return name.text;
}

function checkEnd(at: number, end: number): void {
  if (at !== end) throw new Error('a record contradicts its length');
}
