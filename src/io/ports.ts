/**
 * The outside world as interfaces. The real ones live in `io/node`; tests give zones and loopback servers.
 * A port never throws for what the world did: that is a value (`unknown`). It throws for a bug of ours.
 */
import type { DnsAnswer, RecordData, RecordType } from '../facts/dns.ts';
import type { Observed } from '../facts/observed.ts';

// --- DNS -------------------------------------------------------------------------------------------------------

export interface QueryOptions {
  readonly signal?: AbortSignal;
  /** Ask this server (an address, optional `:port`) without recursion, instead of the resolvers: for lame delegations. */
  readonly server?: string;
}

export interface Resolver {
  /** `name` in ASCII or Unicode (converted by RFC 5891); never rejects for what the network did. */
  query<T extends RecordType>(name: string, type: T, options?: QueryOptions): Promise<DnsAnswer<RecordData[T]>>;
}

// --- TCP and TLS -----------------------------------------------------------------------------------------------

export interface Endpoint {
  /** An IP address. */
  readonly address: string;
  readonly port: number;
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
  chunks(): AsyncIterable<Uint8Array>;
}
export interface Lines {
  /** Opens a file, a folder's rotated logs, or `-`; decompresses by name. */
  open(path: string): Promise<Observed<readonly ByteSource[]>>;
}

export interface ProgramResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}
export interface Programs {
  /** Runs a program without a shell; absent when it is not installed. */
  run(name: string, args: readonly string[]): Promise<Observed<ProgramResult>>;
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

/** All ports together: what `diagnose` is given. */
export interface Ports {
  readonly resolver: Resolver;
  readonly files: Files;
  readonly lines: Lines;
  readonly programs: Programs;
  readonly host: Host;
  readonly clock: Clock;
  readonly random: Random;
}
