/** Why something could not be known. `not-asked` is what nobody asked for: it makes a rule skipped, never unjudged. */
export type UnknownKind =
  | 'timeout'
  | 'servfail'
  | 'refused'
  | 'bogus'
  | 'malformed'
  | 'network'
  | 'limit'
  | 'unreadable'
  | 'not-asked';

export interface Found<T> {
  readonly state: 'found';
  readonly value: T;
}

/** Known not to be there: an authoritative "no", never a failure to find out. */
export interface Absent {
  readonly state: 'absent';
  /** For DNS: the name does not exist at all (RFC 8020), or it has no record of this type (RFC 2308 section 2.2). */
  readonly why?: 'nxdomain' | 'nodata';
}

export interface Unknown {
  readonly state: 'unknown';
  readonly kind: UnknownKind;
  /** A clause that completes "could not be judged: …", such as "timeout from 192.0.2.1". */
  readonly reason: string;
}

/** What is known of one thing. Plain data: survives JSON. */
export type Observed<T> = Found<T> | Absent | Unknown;

/** What a rule is given: `unknown` never reaches it. */
export type Known<T> = Found<T> | Absent;

export const found = <T>(value: T): Found<T> => ({ state: 'found', value });
export const absent = (why?: 'nxdomain' | 'nodata'): Absent => (why ? { state: 'absent', why } : { state: 'absent' });
export const unknown = (kind: UnknownKind, reason: string): Unknown => ({ state: 'unknown', kind, reason });
export const notAsked = (reason: string): Unknown => unknown('not-asked', reason);

export const valueOr = <T, D>(observed: Observed<T>, otherwise: D): T | D =>
  observed.state === 'found' ? observed.value : otherwise;

/** Of several that would each do: one that is found, else one that is unknown, else the first. */
export function eitherFound<T extends { readonly state: string }>(...observed: readonly [T, ...T[]]): T {
  const by = (state: string): T | undefined => observed.find((one) => one.state === state);
  return by('found') ?? by('unknown') ?? observed[0];
}

export function mapFound<T, U>(observed: Observed<T>, f: (value: T) => U): Observed<U> {
  return observed.state === 'found' ? { ...observed, value: f(observed.value) } : observed;
}
