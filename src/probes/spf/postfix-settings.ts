import { readMainCf } from '../../syntax/postfix/main-cf.ts';
import { isAddress, isIpv4 } from '../../syntax/reverse.ts';
import { isName, type Machine, type MtaSettings, mailname, type Sourced, withoutHost } from './mta-settings.ts';

const PARAMETERS = [
  'smtp_helo_name',
  'myhostname',
  'mydomain',
  'myorigin',
  'mydestination',
  'relay_domains',
  'virtual_mailbox_domains',
  'virtual_alias_domains',
  'inet_interfaces',
  'inet_protocols',
  'smtp_bind_address',
  'smtp_bind_address6',
  'relayhost',
];
const DOMAIN_LISTS = ['mydestination', 'relay_domains', 'virtual_mailbox_domains', 'virtual_alias_domains'];

/** What `postconf` says, else main.cf itself; undefined where there is no Postfix. */
export async function postfixSettings(machine: Machine, hostname: string): Promise<MtaSettings | undefined> {
  const read = (await askPostconf(machine)) ?? (await readFile(machine, hostname));
  if (!read) return undefined;
  const { values, from } = read;
  const sourced = (name: string): Sourced | undefined => {
    const value = values.get(name);
    return value === undefined ? undefined : { value, from: `${name} (${from})` };
  };
  const named = (...names: readonly string[]): Sourced | undefined =>
    names.map(sourced).find((one) => isName(one?.value));
  const origin = values.get('myorigin') ?? '';
  // Debian's Postfix reads a myorigin that is a path from that file.
  const domain = (origin.startsWith('/') && (await mailname(machine.files, origin))) || named('myorigin', 'mydomain');
  const helo = named('smtp_helo_name', 'myhostname');
  const relay = sourced('relayhost');
  const protocols = values.get('inet_protocols') ?? 'all';
  return {
    ...(helo ? { helo } : {}),
    ...(domain ? { domain } : {}),
    domains: DOMAIN_LISTS.flatMap((name) => listed(values.get(name))),
    bound: boundAddresses(values, from),
    families: /all|ipv6/.test(protocols) ? (/all|ipv4/.test(protocols) ? [4, 6] : [6]) : [4],
    ...(relay && relay.value !== '' ? { relay } : {}),
  };
}

interface Read {
  readonly values: ReadonlyMap<string, string>;
  readonly from: string;
}

async function askPostconf({ programs }: Machine): Promise<Read | undefined> {
  const [main, master] = await Promise.all([
    programs.run('postconf', ['-x', ...PARAMETERS]),
    programs.run('postconf', ['-Px', '*/unix/smtp_bind_address', '*/unix/smtp_bind_address6']),
  ]);
  if (main.state !== 'found' || main.value.code !== 0) return undefined;
  const values = new Map(readMainCf(main.value.stdout));
  // What a service of master.cf says by -o adds to what main.cf says for the others.
  for (const line of master.state === 'found' ? master.value.stdout.split('\n') : []) {
    const [, name = '', value = ''] = /^[^/\s]+\/unix\/(smtp_bind_address6?) = (\S+)$/.exec(line) ?? [];
    if (name !== '') values.set(name, `${values.get(name) ?? ''} ${value}`.trim());
  }
  return { values, from: 'postconf' };
}

/** With the defaults that postconf(5) gives to what the file does not name. */
async function readFile({ files }: Machine, hostname: string): Promise<Read | undefined> {
  const path = '/etc/postfix/main.cf';
  const file = await files.read(path);
  if (file.state !== 'found') return undefined;
  const text = Buffer.from(file.value).toString('utf8');
  const own = readMainCf(text).get('myhostname') ?? hostname;
  const defaults = [`myhostname = ${own}`, `mydomain = ${withoutHost(own)}`, 'myorigin = $myhostname'];
  return { values: readMainCf([...defaults, text].join('\n')), from: path };
}

const listed = (value = ''): readonly string[] => value.split(/[\s,]+/).filter((one) => one !== '');

/** smtp_bind_address; without one, an inet_interfaces that names one address of the family is the source too (postconf(5)). */
function boundAddresses(values: ReadonlyMap<string, string>, from: string): readonly Sourced[] {
  const of = (name: string): readonly Sourced[] =>
    listed(values.get(name))
      .map((value) => value.replace(/^\[(.*)\]$/, '$1'))
      .filter(isAddress)
      .map((value) => ({ value, from: `${name} (${from})` }));
  return ([true, false] as const).flatMap((four) => {
    const bound = of(four ? 'smtp_bind_address' : 'smtp_bind_address6');
    const listening = of('inet_interfaces').filter(({ value }) => isIpv4(value) === four);
    return bound.length > 0 || listening.length !== 1 ? bound : listening;
  });
}
