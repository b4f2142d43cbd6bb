import type { SpfTrace } from '../../facts/spf.ts';
import { isAtOrBelow } from '../../syntax/domain.ts';
import { contains, formatAddress, parseAddress } from '../../syntax/network.ts';
import type { Mechanism } from '../../syntax/spf/record.ts';
import { type Evaluation, expandTarget, SpfStop, settle } from './evaluation.ts';
import { MX_LIMIT } from './limits.ts';
import { validatedNames } from './validated-name.ts';

/** Whether a mechanism matched, and why, for the trace. */
export interface Matched {
  readonly matched: boolean;
  readonly why: string;
  readonly target?: string;
  readonly record?: SpfTrace;
}

type Simple = Exclude<Mechanism, { name: 'include' }>;

/** Matches every mechanism but "include", which needs the whole of check_host(). `domain` owns the record. */
export async function match(mechanism: Simple, domain: string, evaluation: Evaluation): Promise<Matched> {
  const { client, questions } = evaluation;
  switch (mechanism.name) {
    case 'all':
      return { matched: true, why: 'matches every client' };
    case 'ip4':
    case 'ip6': {
      const matched = contains(mechanism.network, client);
      return { matched, why: matched ? `${formatAddress(client)} is in it` : `${formatAddress(client)} is not in it` };
    }
    case 'exists': {
      const target = await expandTarget(mechanism.domain, domain, evaluation);
      if (target === undefined) return noName;
      // RFC 7208 section 5.7: an A question, whatever the client's family.
      const found = settle(evaluation, await questions.ask(target, 'A'), `A ${target}`).length > 0;
      return { matched: found, target, why: found ? 'the name has an address' : 'the name has no address' };
    }
    case 'a': {
      const target = mechanism.domain ? await expandTarget(mechanism.domain, domain, evaluation) : domain;
      if (target === undefined) return noName;
      const addresses = settle(
        evaluation,
        await questions.ask(target, typeOf(evaluation)),
        `${typeOf(evaluation)} ${target}`,
      );
      return { ...within(addresses, mechanism, evaluation), target };
    }
    case 'mx': {
      const target = mechanism.domain ? await expandTarget(mechanism.domain, domain, evaluation) : domain;
      if (target === undefined) return noName;
      return { ...(await matchExchanges(target, mechanism, evaluation)), target };
    }
    case 'ptr': {
      const target = mechanism.domain ? await expandTarget(mechanism.domain, domain, evaluation) : domain;
      if (target === undefined) return noName;
      return { ...(await matchReverse(target, evaluation)), target };
    }
  }
}

const noName: Matched = { matched: false, why: 'its domain, macros expanded, is not a name that can exist' };

const typeOf = ({ client }: Evaluation): 'A' | 'AAAA' => (client.length === 4 ? 'A' : 'AAAA');

interface Prefixes {
  readonly prefix4: number;
  readonly prefix6: number;
}

function within(addresses: readonly string[], { prefix4, prefix6 }: Prefixes, { client }: Evaluation): Matched {
  const prefix = client.length === 4 ? prefix4 : prefix6;
  const hit = addresses.find((address) => contains({ octets: parseAddress(address) ?? [], prefix }, client));
  if (hit !== undefined)
    return {
      matched: true,
      why: `${formatAddress(client)} is ${prefix === client.length * 8 ? '' : `within /${prefix} of `}${hit}`,
    };
  return { matched: false, why: addresses.length === 0 ? 'no address' : `none of ${shown(addresses)}` };
}

async function matchExchanges(target: string, prefixes: Prefixes, evaluation: Evaluation): Promise<Matched> {
  const { questions } = evaluation;
  const exchanges = settle(evaluation, await questions.ask(target, 'MX'), `MX ${target}`);
  // RFC 7208 section 4.6.4.
  if (exchanges.length > MX_LIMIT)
    throw new SpfStop('permerror', `${target} has more than ${MX_LIMIT} MX records (RFC 7208 section 4.6.4)`);
  // RFC 7505: a null MX names no host.
  const hosts = exchanges.map(({ exchange }) => exchange).filter((exchange) => exchange !== '' && exchange !== '.');
  const type = typeOf(evaluation);
  for (const host of hosts) questions.ahead(host, type);
  const seen: string[] = [];
  for (const host of hosts) {
    const answer = await questions.ask(host, type);
    if (answer.state === 'unknown') throw new SpfStop('temperror', `${type} ${host}: ${answer.reason}`, answer.kind);
    const addresses = answer.state === 'found' ? answer.value : [];
    const result = within(addresses, prefixes, evaluation);
    if (result.matched) return result;
    seen.push(...addresses);
  }
  return {
    matched: false,
    why:
      exchanges.length === 0
        ? 'no MX'
        : hosts.length === 0
          ? 'a null MX'
          : seen.length === 0
            ? 'no exchange has an address'
            : `none of ${shown(seen)}`,
  };
}

async function matchReverse(target: string, evaluation: Evaluation): Promise<Matched> {
  const { names, reverse } = await validatedNames(evaluation.client, evaluation.questions);
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
