import { isIP } from 'node:net';
import { absent, found, type Observed } from '../../facts/observed.ts';
import type { Files, Host, Programs } from '../../io/ports.ts';
import { readMainCf } from '../../syntax/postfix/main-cf.ts';
import { isAddress, isUnroutable } from '../../syntax/reverse.ts';

/** A value with where it was found, such as `myhostname (postconf)`. */
export interface Sourced {
  readonly value: string;
  readonly from: string;
}

/** As whom this host sends, and from where. */
export interface ThisServer {
  readonly helo: Sourced;
  readonly domain: Sourced;
  /** All domains that the MTA calls its own. */
  readonly domains: readonly string[];
  /** Addresses that the outside can see; none when there are only private ones. */
  readonly addresses: readonly Sourced[];
}

interface Machine {
  readonly programs: Programs;
  readonly files: Files;
  readonly host: Host;
}

type Settings = { readonly values: ReadonlyMap<string, string>; readonly from: string };

/** Read from the MTA's configuration (Postfix, Exim), else from /etc/mailname and the host name. */
export async function observeThisServer(machine: Machine): Promise<ThisServer> {
  const hostname = await machine.host.hostname();
  const settings = (await postfixSettings(machine)) ?? (await eximSettings(machine));
  const pick = (...names: readonly string[]): Sourced | undefined => {
    const name = names.find((one) => isName(settings?.values.get(one)));
    const value = name === undefined ? undefined : settings?.values.get(name);
    return settings && name !== undefined && value !== undefined
      ? { value, from: `${name} (${settings.from})` }
      : undefined;
  };
  const mailname = await mailnameOf(machine.files);
  const helo = pick('smtp_helo_name', 'myhostname', 'primary_hostname') ?? { value: hostname, from: 'host name' };
  const domain = pick('myorigin', 'qualify_domain', 'mydomain') ??
    mailname ?? { value: withoutHost(hostname), from: 'host name' };
  return {
    helo,
    domain,
    domains: ownDomains(settings, domain.value, helo.value),
    addresses: addressesOf(settings, machine.host),
  };
}

const isName = (value: string | undefined): boolean => value !== undefined && /^[^\s$/]+\.[^\s$/]+$/.test(value);

const POSTFIX_PARAMETERS = [
  'smtp_helo_name',
  'myhostname',
  'mydomain',
  'myorigin',
  'mydestination',
  'relay_domains',
  'virtual_mailbox_domains',
  'virtual_alias_domains',
  'inet_interfaces',
  'smtp_bind_address',
  'smtp_bind_address6',
];

async function postfixSettings({ programs, files }: Machine): Promise<Settings | undefined> {
  const run = await programs.run('postconf', ['-x', ...POSTFIX_PARAMETERS]);
  if (run.state === 'found' && run.value.code === 0) return { values: readMainCf(run.value.stdout), from: 'postconf' };
  const file = await files.read('/etc/postfix/main.cf');
  return file.state === 'found'
    ? { values: readMainCf(Buffer.from(file.value).toString('utf8')), from: '/etc/postfix/main.cf' }
    : undefined;
}

async function eximSettings({ programs }: Machine): Promise<Settings | undefined> {
  for (const program of ['exim4', 'exim']) {
    const run = await programs.run(program, ['-bP', 'primary_hostname', 'qualify_domain']);
    if (run.state === 'found' && run.value.code === 0)
      return { values: readMainCf(run.value.stdout), from: `${program} -bP` };
  }
  return undefined;
}

async function mailnameOf(files: Files): Promise<Sourced | undefined> {
  const file = await files.read('/etc/mailname');
  const value = file.state === 'found' ? Buffer.from(file.value).toString('utf8').trim() : '';
  return isName(value) ? { value, from: '/etc/mailname' } : undefined;
}

const withoutHost = (hostname: string): string =>
  hostname.split('.').length > 2 ? hostname.slice(hostname.indexOf('.') + 1) : hostname;

function ownDomains(settings: Settings | undefined, ...known: readonly string[]): readonly string[] {
  const lists = ['mydestination', 'relay_domains', 'virtual_mailbox_domains', 'virtual_alias_domains'];
  const listed = lists.flatMap((name) => (settings?.values.get(name) ?? '').split(/[\s,]+/));
  return [
    ...new Set(
      [...known, ...listed].map((name) => name.toLowerCase()).filter((name) => isName(name) && !name.includes(':')),
    ),
  ];
}

/** The addresses that the MTA binds to, else those of the interfaces; only what the outside can see. */
function addressesOf(settings: Settings | undefined, host: Host): readonly Sourced[] {
  const bound = ['smtp_bind_address', 'smtp_bind_address6', 'inet_interfaces'].flatMap((name) =>
    (settings?.values.get(name) ?? '')
      .split(/[\s,]+/)
      .map((value) => value.replace(/^\[(.*)\]$/, '$1'))
      .filter((value) => isIP(value))
      .map((value) => ({ value, from: `${name} (${settings?.from})` })),
  );
  const visible = ({ value }: Sourced): boolean => isAddress(value) && !isUnroutable(value);
  if (bound.some(visible)) return bound.filter(visible);
  return host
    .interfaces()
    .map(({ name, address }) => ({ value: address, from: `interface ${name}` }))
    .filter(visible);
}

/** Is the domain one that this host's MTA is configured for? */
export const isOwn = (domain: string, server: ThisServer): Observed<true> =>
  server.domains.includes(domain.toLowerCase()) ? found(true) : absent();
