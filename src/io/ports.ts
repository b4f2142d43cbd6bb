/**
 * The outside world as interfaces. The real ones live in `io/node`; tests give zones and loopback servers.
 * A port never throws for what the world did: that is a value (`unknown`). It throws for a bug of ours.
 */
import type { DnsAnswer, RecordData, RecordType } from '../facts/dns.ts';
import type { Observed } from '../facts/observed.ts';
import type { TlsFacts } from '../facts/tls.ts';

// --- DNS -------------------------------------------------------------------------------------------------------

export interface QueryOptions {
  readonly signal?: AbortSignal;
  /** Ask this server (an address, optional `:port`) without recursion, instead of the resolvers: for lame delegations. */
  readonly server?: string;
}

export interface Resolver {
  /** `name` in ASCII or Unicode (converted by RFC 5891); never rejects for what the network did. */
  query<T extends RecordType>(name: string, type: T, options?: QueryOptions): Promise<DnsAnswer<RecordData[T]>>;
  /** As `query`, but at once where the answer is remembered; a resolver without memory need not have it. */
  lookUp?<T extends RecordType>(
    name: string,
    type: T,
    options?: QueryOptions,
  ): DnsAnswer<RecordData[T]> | Promise<DnsAnswer<RecordData[T]>>;
}

// --- TCP and TLS -----------------------------------------------------------------------------------------------

export interface Endpoint {
  /** An IP address. */
  readonly address: string;
  readonly port: number;
}

export interface DialOptions {
  /** The whole of connecting, a proxy's part counted in. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/** Why no connection stands. `refused`: RST to the SYN; `reset`: RST as soon as it stood; `unreachable`: the network said so; `prohibited`: a firewall said so. */
export type DialFailureKind = 'refused' | 'reset' | 'timeout' | 'unreachable' | 'prohibited' | 'error';
export type Dialed =
  | { readonly state: 'connected'; readonly connection: Connection; readonly ms: number }
  | { readonly state: 'failed'; readonly kind: DialFailureKind; readonly reason: string; readonly ms: number };

/** What came: octets, or the end. `ticks` is the clock's when it came. */
export type Received =
  | { readonly kind: 'data'; readonly bytes: Uint8Array; readonly ticks: number }
  | {
      readonly kind: 'closed';
      readonly how: 'fin' | 'reset' | 'error';
      readonly reason: string;
      readonly ticks: number;
    };

export interface TlsSettings {
  /** For SNI; none is sent without it. */
  readonly serverName?: string;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  readonly implicit: boolean;
  /** Only this version (a test of versions); otherwise all from 1.0. */
  readonly version?: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
  /** OpenSSL's words; otherwise all that any sender would take. */
  readonly ciphers?: string;
}

export type TlsFailureKind = 'clear-text' | 'alert' | 'closed' | 'reset' | 'timeout' | 'error';
export type TlsStarted =
  | {
      readonly state: 'established';
      readonly connection: Connection;
      readonly tls: TlsFacts;
      /** What came in clear before the server began to speak TLS: dropped. */
      readonly clearText: Uint8Array;
    }
  | {
      readonly state: 'failed';
      readonly kind: TlsFailureKind;
      readonly reason: string;
      readonly clearText: Uint8Array;
    };

/** A connection over which every octet and its time are seen. */
export interface Connection {
  readonly localAddress: string;
  readonly localPort: number;
  /** Resolves when the octets were handed to the system; a broken connection shows in `receive`. */
  send(bytes: Uint8Array): Promise<void>;
  /** What came next; undefined when nothing did within the time, or the signal was aborted. */
  receive(timeoutMs: number, signal?: AbortSignal): Promise<Received | undefined>;
  /** From here on octets are TLS; what was received and not asked for yet stays in front. */
  startTls(settings: TlsSettings): Promise<TlsStarted>;
  close(): void;
}

export interface Dialer {
  dial(endpoint: Endpoint, options: DialOptions): Promise<Dialed>;
}

export interface FetchedPage {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}
/** HTTPS without redirects, the certificate judged: what RFC 8461 section 3.3 asks for. */
export interface Fetcher {
  fetch(
    url: string,
    options: { readonly limit: number; readonly signal?: AbortSignal },
  ): Promise<Observed<FetchedPage>>;
}

// --- the rest --------------------------------------------------------------------------------------------------

export interface Clock {
  /** Wall clock, milliseconds since the epoch. */
  now(): number;
  /** Monotonic milliseconds, for durations. */
  ticks(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface Random {
  /** An integer, 0 ≤ n < below. */
  integer(below: number): number;
}

export interface Files {
  /** The whole of a small file; refuses one that is larger than `limit` octets. */
  read(path: string, limit?: number): Promise<Observed<Uint8Array>>;
}

/** One source of log bytes. */
export interface ByteSource {
  readonly name: string;
  /** Last change of the file (ms since the epoch): year of RFC 3164 lines. */
  readonly modified?: number;
  readonly size?: number;
  /** What is there now. Ends soon after the signal was aborted. */
  chunks(signal: AbortSignal): AsyncIterable<Uint8Array>;
  /** What comes after that, until the signal is aborted; absent where nothing can come. */
  more?(signal: AbortSignal): AsyncIterable<Arrived>;
}
/** Octets of a file that is followed, or of the one that took its place. */
export interface Arrived {
  readonly bytes: Uint8Array;
  /** The first octets of another file: the old one was renamed or emptied. */
  readonly isNewFile: boolean;
}
export interface Lines {
  /** Opens a file, a folder's rotated logs, or `-`; decompresses by name. */
  open(path: string): Promise<Observed<OpenedLogs>>;
}

/** What is at a path: a log, or those of a folder. */
export interface OpenedLogs {
  /** The oldest first. */
  readonly sources: readonly ByteSource[];
  /** Logs that come to the folder afterwards under new names, until the signal is aborted. */
  arriving?(signal: AbortSignal): AsyncIterable<ByteSource>;
}

export interface ProgramResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}
export interface Programs {
  /** Runs a program without a shell; absent when it is not installed. */
  run(name: string, args: readonly string[]): Promise<Observed<ProgramResult>>;
  /** What a program prints, as it comes; absent when it is not installed. Reading throws what it complained of when it fails. */
  open(name: string, args: readonly string[]): Promise<Observed<(signal: AbortSignal) => AsyncIterable<Uint8Array>>>;
}

export interface HostInterface {
  readonly name: string;
  readonly address: string;
}
export interface Host {
  /** The system's host name, as `hostname -f` gives it where that is known. */
  hostname(): Promise<string>;
  interfaces(): readonly HostInterface[];
}

export interface Secrets {
  /** The password or token for AUTH. */
  password(): Promise<string>;
}

/** All ports together: what `diagnose` is given. */
export interface Ports {
  readonly resolver: Resolver;
  /** What is published now, whatever `--zone` and `--record` put in its place; absent where nothing may be asked. */
  readonly published?: Resolver;
  readonly dialer: Dialer;
  readonly fetcher: Fetcher;
  /** Passwords and tokens: they never stand among the options. */
  readonly secrets?: Secrets;
  readonly files: Files;
  readonly lines: Lines;
  readonly programs: Programs;
  readonly host: Host;
  readonly clock: Clock;
  readonly random: Random;
}
