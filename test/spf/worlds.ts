import fc from 'fast-check';
import { createZone } from '../../src/io/node/dns/zone.ts';
import { createZoneResolver } from '../../src/io/node/dns/zone-resolver.ts';
import type { Resolver } from '../../src/io/ports.ts';
import { quotedText } from '../../src/syntax/txt.ts';
import { readZone } from '../../src/syntax/zone/read.ts';

/** Answers from the text of a zone file; names outside it are not asked for. */
export async function zoneResolver(text: string): Promise<Resolver> {
  const include = () => Promise.reject(new Error('no files here'));
  const records = await readZone(text, { origin: [], include, recordLimit: 10_000 });
  return createZoneResolver([createZone('world', records)], undefined);
}

/** A world whose names lie below `example`: each line a record, owners relative to it. */
export const exampleWorld = (lines: readonly string[]): Promise<Resolver> =>
  zoneResolver(
    ['$ORIGIN example.', '$TTL 300', '@ IN SOA ns hostmaster 1 7200 3600 1209600 300', ...lines, ''].join('\n'),
  );

/** Few addresses and few names, so that records meet. */
export const address = fc.oneof(
  fc.integer({ min: 0, max: 31 }).map((host) => `192.0.2.${host}`),
  fc.integer({ min: 0, max: 15 }).map((host) => `2001:db8::${host.toString(16)}`),
);
export const NAMES = ['a', 'b', 'c', 'd', 'e'] as const;
const name = fc.constantFrom(...NAMES);
const host = fc.constantFrom('h1', 'h2', 'h3', 'gone');
const qualifier = fc.constantFrom('', '', '', '-', '~', '?');
const network = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 31 }), fc.integer({ min: 27, max: 32 }))
    .map(([at, bits]) => `ip4:192.0.2.${at}/${bits}`),
  fc
    .tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 124, max: 128 }))
    .map(([at, bits]) => `ip6:2001:db8::${at.toString(16)}/${bits}`),
);
const wide = fc.constantFrom('ip4:0.0.0.0/0', 'ip6:::/0', 'ip4:192.0.0.0/16', 'ip6:2001:db8::/32');
const hosts = fc
  .tuple(fc.constantFrom('a', 'mx'), host, fc.constantFrom('', '', '/30', '//126', '/31//127'))
  .map(([kind, at, prefix]) => `${kind}:${at}.example${prefix}`);
const mechanism = fc.oneof(
  { weight: 6, arbitrary: network },
  { weight: 1, arbitrary: wide },
  { weight: 3, arbitrary: hosts },
  { weight: 4, arbitrary: name.map((at) => `include:${at}.example`) },
  { weight: 1, arbitrary: host.map((at) => `exists:${at}.example`) },
  { weight: 1, arbitrary: fc.constantFrom('include:%{d1}.gone.example', 'a:%{o}', 'include:gone.example', 'a', 'mx') },
);
const term = fc.tuple(qualifier, mechanism).map(([sign, text]) => `${sign}${text}`);
const end = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('-all', '~all', '?all', '') },
  { weight: 2, arbitrary: name.map((at) => `redirect=${at}.example`) },
);
const record = fc
  .tuple(fc.array(term, { maxLength: 6 }), end)
  .map(([terms, last]) => ['v=spf1', ...terms, last].filter((word) => word !== '').join(' '));
const addresses = fc.array(address, { maxLength: 3 });

/** The lines of a world whose first name is judged: records that lead to each other, with loops, gaps and voids. */
export const world: fc.Arbitrary<readonly string[]> = fc
  .record({
    records: fc.tuple(record, fc.option(record), fc.option(record), fc.option(record), fc.option(record)),
    hosts: fc.tuple(addresses, addresses, addresses),
    exchanges: fc.array(fc.tuple(host, host), { maxLength: 3 }),
  })
  .map(({ records, hosts: has, exchanges }) => [
    ...records.flatMap((text, index) => (text === null ? [] : [`${NAMES[index]} IN TXT ${quotedText(text)}`])),
    ...has.flatMap((list, index) =>
      [...new Set(list)].map((one) => `h${index + 1} IN ${one.includes(':') ? 'AAAA' : 'A'} ${one}`),
    ),
    ...exchanges
      .filter(([owner]) => owner !== 'gone')
      .map(([owner, exchange]) => `${owner} IN MX 10 ${exchange}.example.`),
  ]);
