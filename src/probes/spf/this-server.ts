import type { Host } from '../../io/ports.ts';
import { isAddress, isIpv4, isUnroutable } from '../../syntax/reverse.ts';
import { eximSettings } from './exim-settings.ts';
import { isName, type Machine, type MtaSettings, mailname, type Sourced, withoutHost } from './mta-settings.ts';
import { postfixSettings } from './postfix-settings.ts';

/** As whom this host sends, and from where. */
export interface ThisServer {
  readonly helo: Sourced;
  readonly domain: Sourced;
  /** All domains that the MTA calls its own. */
  readonly domains: readonly string[];
  /** Addresses that the outside can see; none when there are only private ones. */
  readonly addresses: readonly Sourced[];
  /** Those that the outside cannot see. */
  readonly privateAddresses: readonly Sourced[];
  /** The host that all mail is handed to: receivers see its addresses, not ours. */
  readonly relay?: Sourced;
}

/** What the MTA of this machine says of itself, if there is one. */
export const mtaSettings = async (machine: Machine, hostname: string): Promise<MtaSettings | undefined> =>
  (await postfixSettings(machine, hostname)) ?? (await eximSettings(machine));

/** Read from the MTA's configuration (Postfix, Exim), else from /etc/mailname and the host name. */
export async function observeThisServer(machine: Machine): Promise<ThisServer> {
  const hostname = await machine.host.hostname();
  const settings = await mtaSettings(machine, hostname);
  const helo = settings?.helo ?? { value: hostname, from: 'host name' };
  const domain = settings?.domain ??
    (await mailname(machine.files, '/etc/mailname')) ?? { value: withoutHost(hostname), from: 'host name' };
  const candidates = addressesOf(settings, machine.host);
  return {
    helo,
    domain,
    domains: distinct([domain.value, helo.value, ...(settings?.domains ?? [])]),
    addresses: candidates.filter(isVisible),
    privateAddresses: candidates.filter((one) => !isVisible(one)),
    ...(settings?.relay ? { relay: settings.relay } : {}),
  };
}

const distinct = (names: readonly string[]): readonly string[] => [
  ...new Set(names.map((name) => name.toLowerCase()).filter((name) => isName(name) && !name.includes(':'))),
];

/** Of each family that the MTA sends over: the addresses that it binds to, else those of the interfaces. */
function addressesOf(settings: MtaSettings | undefined, host: Host): readonly Sourced[] {
  const interfaces = host.interfaces().map(({ name, address }) => ({ value: address, from: `interface ${name}` }));
  return ([4, 6] as const).flatMap((family) => {
    if (settings && !settings.families.includes(family)) return [];
    const ofFamily = ({ value }: Sourced): boolean => isAddress(value) && isIpv4(value) === (family === 4);
    const bound = (settings?.bound ?? []).filter(ofFamily);
    return bound.some(isVisible) ? bound.filter(isVisible) : interfaces.filter(ofFamily).filter(isNoLoopback);
  });
}

const isVisible = ({ value }: Sourced): boolean => !isUnroutable(value);
const isNoLoopback = ({ value }: Sourced): boolean => !/^(?:127\.|::1$|fe80:)/i.test(value);

/** Is the domain one that this host's MTA is configured for? */
export const isOwn = (domain: string, { domains }: ThisServer): boolean => domains.includes(domain.toLowerCase());
