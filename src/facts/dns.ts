import type { Absent, Found, Observed, Unknown } from './observed.ts';

/** The data of one record, by type, in presentation terms. Names are lower-case-preserving, without the final dot. */
export interface RecordData {
  readonly A: string;
  readonly AAAA: string;
  readonly CNAME: string;
  readonly PTR: string;
  readonly NS: string;
  readonly MX: { readonly preference: number; readonly exchange: string };
  /** The character-strings of one TXT record (RFC 1035 section 3.3.14); each char is one octet (latin1). */
  readonly TXT: readonly string[];
  readonly SOA: {
    readonly mname: string;
    readonly rname: string;
    readonly serial: number;
    readonly refresh: number;
    readonly retry: number;
    readonly expire: number;
    readonly minimum: number;
  };
  readonly CAA: { readonly flags: number; readonly tag: string; readonly value: string };
  /** RFC 6698 section 2.1; `data` in lower-case hex. */
  readonly TLSA: {
    readonly usage: number;
    readonly selector: number;
    readonly matching: number;
    readonly data: string;
  };
}
export type RecordType = keyof RecordData;

/** Who answered, how, and how long it took. */
export interface DnsExchange {
  /** Resolver address as the user would write it, or the zone file's name. */
  readonly server: string;
  readonly transport: 'udp' | 'tcp' | 'tls' | 'https' | 'zone' | 'cache';
  readonly ms: number;
}

interface DnsMeta {
  /** Canonical names that were followed, in order (RFC 1034 section 3.6.2): the last one owns the records. */
  readonly aliases?: readonly string[];
  /** Seconds that this answer may be kept; for a negative one per RFC 2308 section 5. */
  readonly ttl?: number;
  /** The AD bit: the resolver says that DNSSEC validated. */
  readonly authenticated?: boolean;
  /** The AA bit: the server itself is an authority for the name; a zone file always is. */
  readonly authoritative?: boolean;
  readonly via?: DnsExchange;
}
export type DnsAnswer<T> = (Found<readonly T[]> & DnsMeta) | (Absent & DnsMeta) | (Unknown & DnsMeta);

/** A name that an address points back to (RFC 1035 section 3.5), and the addresses of that name. */
export interface ReverseName {
  readonly name: string;
  readonly addresses: Observed<readonly string[]>;
}

/** An address of a host, with what the reverse zone says of it. */
export interface HostAddress {
  readonly address: string;
  readonly reverse: Observed<readonly ReverseName[]>;
}

/** One MX record with what its exchange leads to. */
export interface MailExchange {
  readonly preference: number;
  /** `.` for a null MX (RFC 7505); otherwise without the final dot. */
  readonly exchange: string;
  /** Names that the exchange is an alias for: an MX must not be one (RFC 2181 section 10.3). */
  readonly aliases: readonly string[];
  readonly a: DnsAnswer<string>;
  readonly aaaa: DnsAnswer<string>;
  readonly addresses: readonly HostAddress[];
}

/** A name server of the zone; `answers` tells whether it is authoritative, asked only on request. */
export interface NameServer {
  readonly name: string;
  readonly addresses: Observed<readonly string[]>;
  readonly authoritative: Observed<boolean>;
}

/** A TXT record, and the name at which it stands. */
export interface TextAtName {
  readonly name: string;
  readonly text: string;
}
