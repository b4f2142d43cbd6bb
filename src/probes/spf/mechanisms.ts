import type { SpfTrace } from '../../facts/spf.ts';
import { isAtOrBelow } from '../../syntax/domain.ts';
import { contains, parseAddress } from '../../syntax/network.ts';
import type { AskingMechanism, Mechanism, StaticMechanism } from '../../syntax/spf/record.ts';
import { ask } from './ask.ts';
import { type Evaluation, noAnswer, SpfStop, settle } from './evaluation.ts';
import { expandTarget } from './expand-target.ts';
import { MX_LIMIT } from './limits.ts';
import type { Asking } from './questions.ts';
import { validatedNames } from './validated-name.ts';

/** Whether a mechanism matched, and why, for the trace. */
export interface Matched {
  readonly matched: boolean;
  readonly why: string;
  readonly target?: string;
  readonly record?: SpfTrace;
}

export const isStatic = (mechanism: Mechanism): mechanism is StaticMechanism =>
  mechanism.name === 'ip4' || mechanism.name === 'ip6' || mechanism.name === 'all';

export function matchStatic(mechanism: StaticMechanism, { client, address }: Evaluation): Matched {
  if (mechanism.name === 'all') return { matched: true, why: 'matches every client' };
  const matched = contains(mechanism.network, client);
  return { matched, why: matched ? `${address} is in it` : `${address} is not in it` };
}

/** Matches every mechanism that asks but "include", which needs the whole of check_host(). `domain` owns the record. */
export function* match(
  mechanism: Exclude<AskingMechanism, { name: 'include' }>,
  domain: string,
  evaluation: Evaluation,
): Asking<Matched> {
  const target = mechanism.domain ? yield* expandTarget(mechanism.domain, domain, evaluation) : domain;
  if (target === undefined) return NO_NAME;
  switch (mechanism.name) {
    case 'exists': {
      // RFC 7208 section 5.7: an A question, whatever the client's family.
      const found = settle(evaluation, yield* ask(target, 'A', evaluation), `A ${target}`).length > 0;
      return { matched: found, target, why: found ? 'the name has an address' : 'the name has no address' };
    }
    case 'a': {
      const type = typeOf(evaluation);
      const addresses = settle(evaluation, yield* ask(target, type, evaluation), `${type} ${target}`);
      return { target, ...within(addresses, mechanism, evaluation) };
    }
    case 'mx':
      return { target, ...(yield* matchExchanges(target, mechanism, evaluation)) };
    case 'ptr':
      return { target, ...(yield* matchReverse(target, evaluation)) };
  }
}

const NO_NAME: Matched = { matched: false, why: 'its domain, macros expanded, is not a name that can exist' };

const typeOf = ({ client }: Evaluation): 'A' | 'AAAA' => (client.length === 4 ? 'A' : 'AAAA');

interface Prefixes {
  readonly prefix4: number;
  readonly prefix6: number;
}

function within(addresses: readonly string[], { prefix4, prefix6 }: Prefixes, evaluation: Evaluation): Matched {
  const { client, address } = evaluation;
  const prefix = client.length === 4 ? prefix4 : prefix6;
  const hit = addresses.find((one) => contains({ octets: parseAddress(one) ?? [], prefix }, client));
  if (hit !== undefined) {
    const range = prefix === client.length * 8 ? '' : `within /${prefix} of `;
    return { matched: true, why: `${address} is ${range}${hit}` };
  }
  return { matched: false, why: addresses.length === 0 ? 'no address' : `none of ${shown(addresses)}` };
}

function* matchExchanges(target: string, prefixes: Prefixes, evaluation: Evaluation): Asking<Matched> {
  const exchanges = settle(evaluation, yield* ask(target, 'MX', evaluation), `MX ${target}`);
  if (exchanges.length > MX_LIMIT)
    throw new SpfStop('permerror', `${target} has more than ${MX_LIMIT} MX records (RFC 7208 section 4.6.4)`, {
      limit: 'mx',
    });
  // RFC 7505: a null MX names no host.
  const hosts = exchanges.map(({ exchange }) => exchange).filter((exchange) => exchange !== '' && exchange !== '.');
  const type = typeOf(evaluation);
  for (const host of hosts) evaluation.questions.ahead(host, type);
  const seen: string[] = [];
  for (const host of hosts) {
    const answer = yield* ask(host, type, evaluation);
    if (answer.state === 'unknown') throw noAnswer(answer, `${type} ${host}`);
    if (answer.state === 'absent') continue;
    const result = within(answer.value, prefixes, evaluation);
    if (result.matched) return result;
    seen.push(...answer.value);
  }
  return { matched: false, why: whyNoExchange(exchanges.length, hosts.length, seen) };
}

function whyNoExchange(exchanges: number, hosts: number, seen: readonly string[]): string {
  if (exchanges === 0) return 'no MX';
  if (hosts === 0) return 'a null MX';
  return seen.length === 0 ? 'no exchange has an address' : `none of ${shown(seen)}`;
}

function* matchReverse(target: string, evaluation: Evaluation): Asking<Matched> {
  const { names, reverse } = yield* validatedNames(evaluation);
  // RFC 7208 section 5.5: an error of the PTR question is no match; an empty answer is a void one.
  if (reverse.state === 'absent') settle(evaluation, reverse, 'PTR');
  if (reverse.state === 'unknown') return { matched: false, why: `PTR: ${reverse.reason}` };
  const hit = names.find((name) => isAtOrBelow(name, target));
  if (hit !== undefined) return { matched: true, why: `${hit} is at or below ${target}` };
  return {
    matched: false,
    why: names.length === 0 ? 'no name of the client leads back to it' : `${shown(names)} is not below ${target}`,
  };
}

const shown = (items: readonly string[]): string =>
  items.length > 4 ? `${items.slice(0, 4).join(', ')} and ${items.length - 4} more` : items.join(', ');
