import { formatName } from '../names.ts';
import { canonicalAddress } from '../reverse.ts';
import { ZoneMistake } from './mistake.ts';
import { hex, integer, type ReadType, type Words, type ZoneData } from './record-data.ts';

/** `\# length hex` (RFC 3597 section 5): the octets of data as they stand on the wire. */
export function readGeneric({ tokens, after }: Words): Buffer {
  const [, length, ...rest] = tokens;
  if (!length) throw new ZoneMistake(tokens[0] ?? after, 'the length of the data lacks after \\# (RFC 3597 section 5)');
  const octets = Buffer.from(hex(rest), 'hex');
  const told = integer(length, 0xffff, 'a length');
  if (octets.length !== told) throw new ZoneMistake(length, `the data has ${octets.length} octets, not ${told}`);
  return octets;
}

/** Generic data of a type that we know means what the usual form would (RFC 3597 section 5). */
export function decodeGeneric(type: ReadType, octets: Buffer): ZoneData['data'] {
  const reader = createReader(octets);
  const data = decode(type, reader);
  if (reader.left() > 0) throw new Error(`${reader.left()} octets are left over`);
  return data;
}

function decode(type: ReadType, wire: WireReader): ZoneData['data'] {
  switch (type) {
    case 'A':
      return [...wire.octets(4)].join('.');
    case 'AAAA':
      return canonicalAddress(
        wire
          .octets(16)
          .toString('hex')
          .replace(/(.{4})(?!$)/g, '$1:'),
      );
    case 'CNAME':
    case 'PTR':
    case 'NS':
    case 'DNAME':
      return wire.name();
    case 'MX':
      return { preference: wire.integer(2), exchange: wire.name() };
    case 'TXT': {
      const strings = [wire.text()];
      while (wire.left() > 0) strings.push(wire.text());
      return strings;
    }
    case 'SOA':
      return {
        mname: wire.name(),
        rname: wire.name(),
        serial: wire.integer(4),
        refresh: wire.integer(4),
        retry: wire.integer(4),
        expire: wire.integer(4),
        minimum: wire.integer(4),
      };
    case 'CAA':
      return {
        flags: wire.integer(1),
        tag: wire.text().toLowerCase(),
        value: wire.octets(wire.left()).toString('latin1'),
      };
    case 'TLSA':
      return {
        usage: wire.integer(1),
        selector: wire.integer(1),
        matching: wire.integer(1),
        data: wire.octets(wire.left()).toString('hex'),
      };
  }
}

type WireReader = ReturnType<typeof createReader>;

function createReader(bytes: Buffer) {
  let at = 0;
  const octets = (count: number): Buffer => {
    if (at + count > bytes.length) throw new Error('the octets end too early');
    at += count;
    return bytes.subarray(at - count, at);
  };
  const integer = (size: number): number => octets(size).readUIntBE(0, size);
  return {
    octets,
    integer,
    text: (): string => octets(integer(1)).toString('latin1'),
    name(): string {
      const labels: string[] = [];
      for (let length = integer(1); length > 0; length = integer(1)) {
        // A pointer would have nothing to point into.
        if (length > 63) throw new Error('a name in it is compressed');
        labels.push(octets(length).toString('latin1'));
      }
      return formatName(labels);
    },
    left: (): number => bytes.length - at,
  };
}
