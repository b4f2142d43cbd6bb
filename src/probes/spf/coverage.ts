import { ADDRESS_DISCOVERY } from '../../data/address-discovery.ts';
import { found, notAsked, type Observed, unknown } from '../../facts/observed.ts';
import type { SpfCoverage, SpfCoverageEntry, SpfTree } from '../../facts/spf.ts';
import { blocksOf } from '../../facts/spf-tree.ts';
import type { Ports } from '../../io/ports.ts';
import { parseNetwork } from '../../syntax/network.ts';
import type { ProbeContext } from '../define.ts';
import { observeAddress } from '../dns/addresses.ts';
import { evaluateSpf } from './evaluate.ts';
import { identityOf } from './identity.ts';
import { repairedRecord } from './repair.ts';
import { representatives } from './representatives.ts';
import { isOwn, observeThisServer, type Sourced, type ThisServer } from './this-server.ts';

/** Whose mail is judged: MAIL FROM of a domain, or the HELO name (RFC 7208 sections 2.3 and 2.4). */
interface Identity {
  readonly kind: 'helo' | 'mailfrom';
  readonly sender: string;
  readonly helo: string;
  readonly from: string;
}

/** The verdict for each identity and each address that sends. */
export async function observeCoverage(context: ProbeContext<'spf'>): Promise<Observed<SpfCoverage>> {
  const { options, ports, facts, target } = context;
  const given = options.spf?.ips ?? [];
  const needsServer = given.length === 0 || options.spf?.thisServer === true;
  const server = needsServer ? await observeThisServer(ports) : undefined;
  const addresses = given.length > 0 ? expandRanges(given, facts.spf) : await serverAddresses(context, server);
  if (!Array.isArray(addresses)) return addresses as Exclude<typeof addresses, readonly Sourced[]>;
  const identities = identitiesOf(context, server);
  const entries = await Promise.all(
    identities.flatMap((identity) => addresses.map((address: Sourced) => observeEntry(identity, address, context))),
  );
  return found({ evaluations: await repaired(entries, target.name, context) });
}

/** Ranges of the command line as single addresses; they were read as networks before. */
function expandRanges(ips: readonly string[], spf: Observed<SpfTree>): readonly Sourced[] {
  const blocks = spf.state === 'found' ? blocksOf(spf.value) : [];
  return ips.flatMap((ip) => {
    const network = parseNetwork(ip);
    if (!network || !ip.includes('/')) return [{ value: ip, from: '--ip' }];
    return representatives(network, blocks).map((value) => ({ value, from: `--ip ${ip}` }));
  });
}

async function serverAddresses(
  { options, ports, target, signal }: ProbeContext<'spf'>,
  server: ThisServer | undefined,
): Promise<readonly Sourced[] | ReturnType<typeof unknown>> {
  const isAsked = options.spf?.thisServer === true || options.spf?.discover === true;
  if (!server || (!isAsked && isOwn(target.name, server).state !== 'found')) return notAsked('give --ip');
  const discovered = options.spf?.discover ? await discover(ports, signal) : [];
  const addresses = [...new Map([...server.addresses, ...discovered].map((one) => [one.value, one])).values()];
  if (addresses.length > 0) return addresses;
  return isAsked
    ? unknown('unreadable', 'this host has only private addresses; give --ip, or --discover to ask for the public one')
    : notAsked('this host has only private addresses; give --ip or --discover');
}

async function discover({ resolver }: Ports, signal: AbortSignal): Promise<readonly Sourced[]> {
  const answers = await Promise.all(
    ADDRESS_DISCOVERY.map(({ name, type, server }) => resolver.query(name, type, { server, signal })),
  );
  return answers.flatMap((answer, index) =>
    answer.state === 'found'
      ? answer.value.map((value) => ({ value, from: `${ADDRESS_DISCOVERY[index]?.name} (--discover)` }))
      : [],
  );
}

function identitiesOf({ options, target }: ProbeContext<'spf'>, server: ThisServer | undefined): readonly Identity[] {
  const { sender, helo, domains = [] } = options.spf ?? {};
  const heloName = helo ?? server?.helo.value ?? target.name;
  const mailfrom = (address: string, from: string): Identity => ({
    kind: 'mailfrom',
    sender: address,
    helo: heloName,
    from,
  });
  // An empty --sender is the null sender, for which the HELO name is checked.
  const senders =
    sender === ''
      ? []
      : [mailfrom(sender ?? `postmaster@${target.name}`, sender === undefined ? 'the domain' : '--sender')];
  const others = domains.map((domain) => mailfrom(`postmaster@${domain}`, '--domain'));
  const checksHelo = helo !== undefined || server !== undefined || sender === '';
  const heloFrom = helo === undefined ? (server?.helo.from ?? 'the domain') : '--helo';
  return [
    ...senders,
    ...others,
    ...(checksHelo ? [{ kind: 'helo' as const, sender: '', helo: heloName, from: heloFrom }] : []),
  ];
}

async function observeEntry(
  { kind, sender, helo, from }: Identity,
  { value: ip, from: addressFrom }: Sourced,
  context: ProbeContext<'spf'>,
): Promise<SpfCoverageEntry> {
  const { ports, signal, progress } = context;
  const { domain } = identityOf(sender, helo);
  progress(`SPF of ${domain} for ${ip}`);
  const [evaluation, { reverse }] = await Promise.all([
    evaluateSpf({ ip, sender, helo }, { ...ports, signal }),
    observeAddress(ports.resolver, ip, signal),
  ]);
  return { ...evaluation, identity: kind, addressFrom, domainFrom: from, reverse };
}

/** Adds to what is not covered the record that would cover it: one for all addresses of the domain. */
async function repaired(
  entries: readonly SpfCoverageEntry[],
  domain: string,
  { facts, ports, signal }: ProbeContext<'spf'>,
): Promise<readonly SpfCoverageEntry[]> {
  const isRepairable = (entry: SpfCoverageEntry): boolean =>
    entry.identity === 'mailfrom' &&
    entry.domain.toLowerCase() === domain &&
    ['fail', 'softfail', 'neutral'].includes(entry.result);
  const uncovered = entries.filter(isRepairable);
  const text =
    facts.spf.state === 'found' && facts.spf.value.text.state === 'found' ? facts.spf.value.text.value : undefined;
  if (uncovered.length === 0 || text === undefined) return entries;
  const record = await repairedRecord(
    text,
    domain,
    uncovered.map(({ ip }) => ip),
    { ...ports, signal },
  );
  return record?.state === 'found'
    ? entries.map((entry) => (isRepairable(entry) ? { ...entry, repaired: record.value } : entry))
    : entries;
}
