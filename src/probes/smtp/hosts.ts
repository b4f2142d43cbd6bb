import type { MailExchange } from '../../facts/dns.ts';
import { absent, found, notAsked, type Observed } from '../../facts/observed.ts';
import type { SmtpHost } from '../../facts/smtp.ts';
import type { ProbeContext } from '../define.ts';
import { observeAddresses } from '../dns/addresses.ts';

/** Where a sender would go for the target. */
export interface Route {
  /** The domain that mail is for, where the target is one. */
  readonly domain?: string;
  readonly hosts: readonly SmtpHost[];
  readonly nullMx?: true;
}

/**
 * The hosts of the target in order of preference: the address that was named, the host that was named, the MX, or the
 * name itself where it has none (RFC 5321 section 5.1).
 */
export async function routeOf(context: ProbeContext<'mx'>): Promise<Observed<Route>> {
  const { target, options, facts, ports, signal } = context;
  const { connect, host } = options.smtp ?? {};
  if (connect !== undefined) {
    const isDomain = target.kind === 'domain' && (host !== undefined || facts.mx.state === 'found');
    return found({
      ...(isDomain ? { domain: target.name } : {}),
      hosts: [{ host: host ?? target.name, addresses: found([connect]) }],
    });
  }
  if (isLocalhost(target.name) && host === undefined) {
    const addresses = found([options.family === 6 ? '::1' : '127.0.0.1']);
    return found({ hosts: [{ host: target.name, addresses }] });
  }
  if (target.kind === 'address') return found({ hosts: [{ host: target.name, addresses: found([target.name]) }] });
  if (host !== undefined) {
    const addresses = ofFamily(await observeAddresses(ports.resolver, host, signal), options.family);
    return found({ domain: target.name, hosts: [{ host, addresses }] });
  }
  const { mx } = facts;
  if (mx.state === 'unknown') return mx;
  if (mx.state === 'absent' && mx.why === 'nxdomain') return absent('nxdomain');
  if (mx.state === 'absent') {
    const addresses = ofFamily(await observeAddresses(ports.resolver, target.name, signal), options.family);
    return found({ hosts: [{ host: target.name, addresses }] });
  }
  const named = mx.value.filter(({ exchange }) => exchange !== '.');
  if (named.length === 0) return found({ domain: target.name, hosts: [], nullMx: true });
  // A host that is named twice is gone to once, for its best preference.
  const hosts = named.filter(({ exchange }, at) => named.findIndex((one) => one.exchange === exchange) === at);
  return found({ domain: target.name, hosts: hosts.map((one) => hostOf(one, options.family)) });
}

function hostOf({ exchange, preference, a, aaaa, addresses }: MailExchange, family: 4 | 6 | undefined): SmtpHost {
  const list = addresses.map(({ address }) => address);
  const known = [a, aaaa].find((one) => one.state === 'unknown');
  const observed: Observed<readonly string[]> =
    list.length > 0 ? found(list) : (known ?? absent(a.state === 'absent' ? a.why : undefined));
  return { host: exchange, preference, addresses: ofFamily(observed, family) };
}

function ofFamily(addresses: Observed<readonly string[]>, family: 4 | 6 | undefined): Observed<readonly string[]> {
  if (addresses.state !== 'found' || family === undefined) return addresses;
  const left = addresses.value.filter((address) => address.includes(':') === (family === 6));
  return left.length > 0 ? found(left) : notAsked(`-${family}: it has no address of IPv${family}`);
}

/** No server of the DNS knows it (RFC 6761 section 6.3). */
const isLocalhost = (name: string): boolean => name === 'localhost' || name.endsWith('.localhost');
