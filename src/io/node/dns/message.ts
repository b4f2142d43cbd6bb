import type { RecordType } from '../../../facts/dns.ts';
import { CLASS_IN, OPT, type ResourceRecord, readFrame, readRecord, TYPE_NUMBERS } from './record.ts';
import { nameLength, skipName, writeName } from './wire-name.ts';

/** What fits in one datagram on any path without fragments (DNS flag day 2020). */
const UDP_PAYLOAD = 1232;
const HEADER = 12;
/** Octets of an OPT record without options (RFC 6891 section 6.1.2). */
const OPT_LENGTH = 11;

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

/**
 * dns-packet cannot write octets beyond ASCII in a name; a query is a fixed form, so it is written here. `name` is one in
 * presentation form.
 */
export function writeQuery(name: string, type: RecordType, flags: QueryFlags): Query {
  const questionEnd = HEADER + nameLength(name) + 4;
  const bytes = Buffer.allocUnsafe(questionEnd + (flags.edns ? OPT_LENGTH : 0));
  for (let at = 0; at < HEADER; at++) bytes[at] = 0;
  // AD asks for the AD bit in the answer (RFC 6840 section 5.7).
  bytes[2] = flags.recursion ? 0x01 : 0;
  bytes[3] = 0x20 | (flags.checkingDisabled ? 0x10 : 0);
  bytes[5] = 1;
  const at = writeName(bytes, HEADER, name);
  bytes.writeUInt16BE(TYPE_NUMBERS[type], at);
  bytes.writeUInt16BE(CLASS_IN, at + 2);
  if (flags.edns) {
    bytes[11] = 1;
    for (let zero = questionEnd; zero < bytes.length; zero++) bytes[zero] = 0;
    bytes.writeUInt16BE(OPT, questionEnd + 1);
    bytes.writeUInt16BE(UDP_PAYLOAD, questionEnd + 3);
  }
  return { bytes, questionEnd };
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
  if ((bytes[2] ?? 0) >> 3 !== 0x10) return false; // QR set, opcode QUERY
  const questions = bytes.readUInt16BE(4);
  // Some servers say FORMERR or REFUSED with a bare header: they may fail us, but not feed us.
  if (questions === 0) {
    const rcode = (bytes[3] ?? 0) & 0x0f;
    return rcode !== 0 && rcode !== 3;
  }
  if (questions !== 1 || bytes.length < query.questionEnd) return false;
  for (let at = HEADER; at < query.questionEnd; at++) {
    const ours = query.bytes[at] ?? 0;
    const theirs = bytes[at] ?? 0;
    if (ours !== theirs && fold(ours) !== fold(theirs)) return false;
  }
  return true;
}

const fold = (octet: number): number => (octet >= 0x41 && octet <= 0x5a ? octet + 0x20 : octet);

/**
 * Reads an answer that `isAnswerTo` let through; octets that contradict themselves give the reason. `asked` is the name
 * of the question: most records own it, by a pointer that need not be followed.
 */
export function readMessage(bytes: Buffer, asked?: string): Message | { readonly malformed: string } {
  try {
    return read(bytes, asked);
  } catch (error) {
    // Our own refusals, dns-packet's, and reads beyond the end: whatever it is, the message is at fault.
    return { malformed: error instanceof RangeError ? 'it is cut off' : (error as Error).message };
  }
}

function read(bytes: Buffer, asked: string | undefined): Message {
  const flags = bytes.readUInt16BE(2);
  const answers: ResourceRecord[] = [];
  const authorities: ResourceRecord[] = [];
  const extendedErrors: ExtendedError[] = [];
  let rcode = flags & 0x0f;
  let edns = false;
  let at = HEADER;
  for (let left = bytes.readUInt16BE(4); left > 0; left--) at = skipName(bytes, at) + 4;
  const truncated = (flags & 0x0200) !== 0;
  // What follows a mark of truncation may be cut anywhere, and is asked for again over TCP (RFC 2181 section 9).
  const sections = truncated ? 0 : 3;
  for (let index = 0; index < sections; index++) {
    const section = index === 0 ? answers : index === 1 ? authorities : undefined;
    for (let left = bytes.readUInt16BE(6 + 2 * index); left > 0; left--) {
      const frame = readFrame(bytes, at);
      if (frame.type === OPT && index === 2) {
        edns = true;
        rcode |= (frame.ttl >>> 24) << 4;
        extendedErrors.push(...readExtendedErrors(bytes.subarray(frame.start, frame.end)));
      } else if (section && frame.class === CLASS_IN) {
        const record = readRecord(bytes, at, frame, asked);
        if (record) section.push(record);
      }
      at = frame.end;
    }
  }
  return {
    rcode,
    truncated,
    authoritative: (flags & 0x0400) !== 0,
    recursionAvailable: (flags & 0x0080) !== 0,
    authenticated: (flags & 0x0020) !== 0,
    edns,
    answers,
    authorities,
    extendedErrors,
  };
}

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
