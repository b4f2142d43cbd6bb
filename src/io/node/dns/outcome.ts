import type { RecordData, RecordType } from '../../../facts/dns.ts';
import { foldName } from '../../../syntax/names.ts';
import type { Failed } from './fail-over.ts';
import type { ExtendedError, Message } from './message.ts';
import type { ResourceRecord } from './record.ts';

/** What an answer says of a name, aliases within it followed. */
export type Outcome =
  | {
      readonly state: 'found';
      readonly value: readonly RecordData[RecordType][];
      readonly aliases: readonly string[];
      readonly ttl: number;
    }
  | {
      readonly state: 'absent';
      readonly why: 'nxdomain' | 'nodata';
      readonly aliases: readonly string[];
      readonly ttl: number;
    }
  /** The answer ends at an alias of which it says no more. */
  | { readonly state: 'alias'; readonly aliases: readonly string[]; readonly ttl: number }
  | Failed;

/** As many aliases are followed as BIND follows. */
export const ALIAS_LIMIT = 16;

const RCODES: Readonly<Record<number, { readonly word: string; readonly kind: Failed['kind'] }>> = {
  1: { word: 'FORMERR', kind: 'malformed' },
  2: { word: 'SERVFAIL', kind: 'servfail' },
  4: { word: 'NOTIMP', kind: 'refused' },
  5: { word: 'REFUSED', kind: 'refused' },
  9: { word: 'NOTAUTH', kind: 'refused' },
  16: { word: 'BADVERS', kind: 'refused' },
};
const NOERROR = 0;
const NXDOMAIN = 3;

/** `name` is in presentation form. */
export function outcomeOf(message: Message, name: string, type: RecordType, server: string): Outcome {
  if (message.rcode !== NOERROR && message.rcode !== NXDOMAIN) return failureOfRcode(message, server);
  const aliases: string[] = [];
  let ttl = Number.POSITIVE_INFINITY;
  let current = foldName(name);
  for (;;) {
    const records = ownedBy(message.answers, current, type);
    if (records.length > 0) {
      const least = records.reduce((sum, record) => Math.min(sum, record.ttl), ttl);
      return { state: 'found', value: records.map(({ data }) => data), aliases, ttl: least };
    }
    const [alias] = ownedBy(message.answers, current, 'CNAME');
    if (!alias) break;
    const target = alias.data as RecordData['CNAME'];
    if (aliases.length >= ALIAS_LIMIT) return tooManyAliases(name);
    aliases.push(target);
    ttl = Math.min(ttl, alias.ttl);
    current = foldName(target);
  }
  if (aliases.length === 0 && message.answers.length > 0)
    return { state: 'failed', kind: 'malformed', reason: `an answer from ${server} that is about something else` };
  // RFC 2308 section 2.1: with aliases it is the last name that does not exist.
  const soa = message.authorities.find((record) => record.type === 'SOA');
  const negativeTtl = soa ? Math.min(ttl, soa.ttl, (soa.data as RecordData['SOA']).minimum) : 0;
  if (message.rcode === NXDOMAIN) return { state: 'absent', why: 'nxdomain', aliases, ttl: negativeTtl };
  if (aliases.length > 0 && !soa) return { state: 'alias', aliases, ttl };
  if (isReferral(message))
    return { state: 'failed', kind: 'refused', reason: `${server} only refers to other servers: it does not resolve` };
  return { state: 'absent', why: 'nodata', aliases, ttl: negativeTtl };
}

export const tooManyAliases = (name: string): Failed => ({
  state: 'failed',
  kind: 'malformed',
  reason: `more than ${ALIAS_LIMIT} aliases after ${name}`,
});

function ownedBy(records: readonly ResourceRecord[], name: string, type: RecordType): readonly ResourceRecord[] {
  const isOwned = (record: ResourceRecord): boolean =>
    record.type === type && (record.name === name || foldName(record.name) === name);
  // Nearly always all of them are: then there is no need for a second list.
  return records.every(isOwned) ? records : records.filter(isOwned);
}

/** RFC 2308 section 2.2: NS records without an SOA record tell where to ask, not that there is nothing. */
const isReferral = (message: Message): boolean =>
  !message.authoritative &&
  !message.authorities.some(({ type }) => type === 'SOA') &&
  (message.authorities.some(({ type }) => type === 'NS') || !message.recursionAvailable);

export function failureOfRcode({ rcode, extendedErrors }: Message, server: string): Failed {
  const { word, kind } = RCODES[rcode] ?? { word: `RCODE ${rcode}`, kind: 'servfail' as const };
  return { state: 'failed', kind, reason: `${word} from ${server}${explained(extendedErrors)}` };
}

/** The server's own words (RFC 8914), in brackets. */
export function explained(errors: readonly ExtendedError[]): string {
  if (errors.length === 0) return '';
  return ` (${errors.map(({ code, text }) => (text === '' ? `extended error ${code}` : text)).join('; ')})`;
}
