import { found, notAsked, type Observed, type Unknown, unknown } from '../../facts/observed.ts';
import type { SpfCoverage, SpfCoverageEntry, SpfTree } from '../../facts/spf.ts';
import { blocksOf } from '../../facts/spf-tree.ts';
import { parseNetwork } from '../../syntax/network.ts';
import type { ProbeContext } from '../define.ts';
import { observeAddress } from '../dns/addresses.ts';
import { discoverAddresses } from './discover.ts';
import { evaluateSpf } from './evaluate.ts';
import { identityOf } from './identity.ts';
import type { Sourced } from './mta-settings.ts';
import { withRepairs } from './repair.ts';
import { representatives } from './representatives.ts';
import { isOwn, observeThisServer, type ThisServer } from './this-server.ts';
import { observeTree } from './tree.ts';

/** Whose mail is judged: MAIL FROM of a domain, or the HELO name (RFC 7208 sections 2.3 and 2.4). */
interface Identity {
  readonly kind: 'helo' | 'mailfrom';
  readonly sender: string;
  readonly helo: string;
  readonly from: string;
}

/** An address that sends; `block` is the range that it stands for. */
interface Sending extends Sourced {
  readonly block: string;
}

/** The verdict for each identity and each address that sends. */
export async function observeCoverage(context: ProbeContext<'spf'>): Promise<Observed<SpfCoverage>> {
  const { options, ports, facts, target, signal } = context;
  const given = options.spf?.ips ?? [];
  const needsServer = given.length === 0 || options.spf?.thisServer === true;
  const server = needsServer ? await observeThisServer(ports) : undefined;
  const addresses = given.length > 0 ? found(expandRanges(given, facts.spf)) : await serverAddresses(context, server);
  if (addresses.state !== 'found') return addresses;
  const identities = identitiesOf(context, server);
  const entries = await Promise.all(
    identities.flatMap((identity) => addresses.value.map((address) => observeEntry(identity, address, context))),
  );
  const blocks = new Map(addresses.value.map(({ value, block }) => [value, block]));
  const trees = new Map([[target.name, facts.spf]]);
  return found({ evaluations: await withRepairs(entries, blocks, trees, { ...ports, signal }) });
}

/**
 * Asks while the tree is asked what the given addresses will need of the domain itself; after it, that would cost round
 * trips of its own. The resolver keeps the answers.
 */
export function askForGiven(context: ProbeContext): void {
  const { options, ports, target, signal } = context;
  const [own] = identitiesOf(context, undefined);
  for (const ip of options.spf?.ips ?? []) {
    if (ip.includes('/')) continue;
    void observeAddress(ports.resolver, ip, signal);
    // Of other identities it is told what was asked ahead of need: nothing is asked of them before.
    if (own && identityOf(own.sender, own.helo).domain === target.name)
      void evaluateSpf({ ip, sender: own.sender, helo: own.helo }, { ...ports, signal });
  }
}

/** Ranges of the command line as single addresses; they were read as networks before. */
function expandRanges(ips: readonly string[], spf: Observed<SpfTree>): readonly Sending[] {
  const blocks = spf.state === 'found' ? blocksOf(spf.value) : [];
  const all = ips.flatMap((ip) => {
    const network = parseNetwork(ip);
    if (!network || !ip.includes('/')) return [{ value: ip, from: '--ip', block: ip }];
    return representatives(network, blocks).map((value) => ({ value, from: `--ip ${ip}`, block: ip }));
  });
  return [...new Map(all.map((one) => [one.value, one])).values()];
}

async function serverAddresses(
  { options, ports, target, signal }: ProbeContext<'spf'>,
  server: ThisServer | undefined,
): Promise<Unknown | { readonly state: 'found'; readonly value: readonly Sending[] }> {
  const isAsked = options.spf?.thisServer === true || options.spf?.discover === true;
  if (!server || (!isAsked && !isOwn(target.name, server))) return notAsked('give --ip');
  // What was asked for and cannot be told is unknown; what was not is no fault.
  const untold = (reason: string): Unknown => (isAsked ? unknown('unreadable', reason) : notAsked(reason));
  if (server.relay)
    return untold(
      `this host hands all mail to ${server.relay.value}, as ${server.relay.from} says: give --ip with the addresses that it sends from`,
    );
  const discovered = options.spf?.discover ? await discoverAddresses(ports.resolver, signal) : found([]);
  const seen = discovered.state === 'found' ? discovered.value : [];
  const addresses = [...new Map([...server.addresses, ...seen].map((one) => [one.value, one])).values()];
  if (addresses.length > 0) return found(addresses.map((one) => ({ ...one, block: one.value })));
  if (discovered.state === 'unknown') return discovered;
  const listed = server.privateAddresses.map(({ value, from }) => `${value} of ${from}`).join(', ');
  return untold(
    `this host has only private addresses${listed === '' ? '' : ` (${listed})`}; give --ip, or --discover to ask for the public one`,
  );
}

function identitiesOf({ options, target }: ProbeContext, server: ThisServer | undefined): readonly Identity[] {
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
  { value: ip, from: addressFrom }: Sending,
  context: ProbeContext<'spf'>,
): Promise<SpfCoverageEntry> {
  const { ports, signal, progress } = context;
  const { domain } = identityOf(sender, helo);
  progress(`SPF of ${domain} for ${ip}`);
  const [evaluation, { reverse }] = await Promise.all([
    evaluateSpf({ ip, sender, helo }, { ...ports, signal }),
    observeAddress(ports.resolver, ip, signal),
  ]);
  const whole = evaluation.limit === 'lookups' ? await wholeCost(domain, context) : undefined;
  const entry = { ...evaluation, identity: kind, addressFrom, domainFrom: from, reverse };
  return whole === undefined ? entry : { ...entry, wholeCost: whole };
}

/** The evaluation stopped at the limit; how far beyond it the record goes is told by the tree of all its terms. */
async function wholeCost(domain: string, { facts, target, ports, signal }: ProbeContext<'spf'>) {
  const tree =
    domain.toLowerCase() === target.name ? facts.spf : await observeTree(domain, { resolver: ports.resolver, signal });
  return tree.state === 'found' ? tree.value.cost : undefined;
}
