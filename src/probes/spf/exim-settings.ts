import { readMainCf } from '../../syntax/postfix/main-cf.ts';
import { isAddress } from '../../syntax/reverse.ts';
import { isName, type Machine, type MtaSettings, type Sourced } from './mta-settings.ts';

/** What `exim -bP` says; undefined where there is no Exim. */
export async function eximSettings({ programs }: Machine): Promise<MtaSettings | undefined> {
  for (const program of ['exim4', 'exim']) {
    const ask = async (...what: readonly string[]): Promise<string | undefined> => {
      const run = await programs.run(program, ['-bP', ...what]);
      return run.state === 'found' && run.value.code === 0 ? run.value.stdout : undefined;
    };
    const main = await ask('primary_hostname', 'qualify_domain', 'disable_ipv6');
    if (main === undefined) continue;
    const [transports = '', routers = '', domains = ''] = await Promise.all([
      ask('transports'),
      ask('routers'),
      ask('+local_domains'),
    ]);
    return settingsOf({ main, transports, routers, domains, from: `${program} -bP` });
  }
  return undefined;
}

interface Printed {
  readonly main: string;
  readonly transports: string;
  readonly routers: string;
  readonly domains: string;
  readonly from: string;
}

function settingsOf({ main, transports, routers, domains, from }: Printed): MtaSettings {
  const values = readMainCf(main);
  const sending = blocks(transports).filter((block) => block.get('driver') === 'smtp');
  const named = (value: string | undefined, name: string): Sourced | undefined =>
    value !== undefined && isName(value) ? { value, from: `${name} (${from})` } : undefined;
  const helo =
    named(sending.map((block) => block.get('helo_data')).find(isName), 'helo_data') ??
    named(values.get('primary_hostname'), 'primary_hostname');
  const domain = named(values.get('qualify_domain'), 'qualify_domain');
  const bound = sending.flatMap((block) =>
    list(block.get('interface'))
      .filter(isAddress)
      .map((value) => ({ value, from: `interface (${from})` })),
  );
  const relay = blocks(routers)
    .filter((block) => block.get('driver') === 'manualroute')
    .map((block) => /^\*\s+(\S+)/.exec(block.get('route_list') ?? '')?.[1])
    .find((one) => one !== undefined);
  return {
    ...(helo ? { helo } : {}),
    ...(domain ? { domain } : {}),
    domains: list(/^domainlist local_domains = (.*)$/m.exec(domains)?.[1]).filter(isName),
    bound,
    families: /^disable_ipv6/m.test(main) ? [4] : [4, 6],
    ...(relay === undefined ? {} : { relay: { value: relay, from: `route_list (${from})` } }),
  };
}

/** The options of each driver, which a line such as `remote_smtp transport:` begins. */
const blocks = (text: string): readonly ReadonlyMap<string, string>[] =>
  text
    .split(/^\S+ (?:transport|router):$/m)
    .slice(1)
    .map(readMainCf);

/** Exim's lists are parted by colons, or by what stands behind a `<`. */
function list(text = ''): readonly string[] {
  const [, separator = ':', items = text] = /^<(\S)\s*(.*)$/.exec(text) ?? [];
  return items
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
