import { BLOCKLISTS } from '../data/blocklists.ts';
import { definePattern, type Pattern, type Rank, type Sample } from './define.ts';

interface Example {
  /** `code` for a list that is part of another one, which must win over the whole. */
  readonly rank?: Rank;
  readonly samples: readonly (string | Sample)[];
  readonly nearMisses: readonly (string | Sample)[];
}

const escaped = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The pattern of replies that name one list of `src/data/blocklists.ts`, told in that list's own words. */
export function listedOn(list: string, { rank = 'exact', samples, nearMisses }: Example): Pattern {
  const row = BLOCKLISTS.find(({ id }) => id === list);
  if (row === undefined) throw new RangeError(`no blocklist '${list}' in src/data/blocklists.ts`);
  const { id, name, lists, zones, texts, lookup, removal, meaning, closed, source } = row;
  const literals = [...zones, ...texts];
  const what = lists === 'domains' ? 'a domain in your mail' : 'your address';
  const remedy =
    closed !== undefined
      ? `Nothing to do at the list: it has been empty since ${closed}. Write to the receiver's postmaster by another way, and ask them to stop asking it.`
      : [
          ...(lookup === undefined ? [] : [`Look ${what} up at ${lookup}, and read why it is there.`]),
          'Stop the cause first (a hijacked account or form, an infected machine behind the same address, a forwarder of spam).',
          ...(removal === undefined ? [] : [`Then ask for removal: ${removal}`]),
        ].join(' ');
  return definePattern({
    id: `log/reputation/listed-${id}`,
    reason: lists === 'domains' ? 'domain-blocklisted' : 'ip-blocklisted',
    rank,
    // Names stand alone: "sorbs" is not in "absorbs", nor "xbl.spamhaus.org" in "sbl-xbl.spamhaus.org".
    match: [new RegExp(`(?<![a-z0-9-])(?:${literals.map(escaped).join('|')})(?![a-z0-9])`, 'i')],
    ...(closed === undefined ? {} : { blame: 'them' as const }),
    title: closed === undefined ? `Listed by ${name}` : `Refused by ${name}, a list that no longer exists`,
    why: meaning,
    fix: remedy,
    ...(removal === undefined ? {} : { contact: removal }),
    source,
    samples,
    nearMisses,
  });
}
