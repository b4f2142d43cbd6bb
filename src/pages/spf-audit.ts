import type { Observed } from '../facts/observed.ts';
import type { SpfTree } from '../facts/spf.ts';
import { authorityOf, type SpfAuthority, type SpfBlocks } from '../facts/spf-authority.ts';
import type { SpfSender } from '../facts/spf-senders.ts';
import { phrase, sentence, type Text } from '../words/phrase.ts';
import type { Cell, Page } from './define.ts';

/** More blocks than this are in the JSON report only. */
const BLOCKS_SHOWN = 200;

/** `--audit`: whom the record authorises, what each of its terms adds, and which client costs most. */
export function auditSections(tree: SpfTree, senders?: Observed<readonly SpfSender[]>): Page {
  const authority = authorityOf(tree);
  const lines = [
    ...familyLines('IPv4', authority.ipv4),
    ...familyLines('IPv6', authority.ipv6),
    ...authority.dependent.map(
      ({ domain, term }): Cell => ({
        text: phrase`not listed: whom ${term} of ${domain} lets send depends on more than the address`,
        tone: 'dim',
      }),
    ),
    ...authority.unknown.map(
      ({ domain, reason }): Cell => ({
        text: phrase`not known whole: ${domain}: ${sentence(reason)}`,
        tone: 'doubt',
      }),
    ),
    ...beyond(authority),
    worst(authority),
  ];
  return [
    { kind: 'lines', title: phrase`Authorised to send for ${tree.domain}`, lines },
    ...termTable(authority),
    ...senderTable(senders),
  ];
}

/** How many addresses of a family, and which. */
export function familyLines(name: Text, { blocks, size }: SpfBlocks): readonly (Text | Cell)[] {
  if (blocks.length === 0) return [phrase`${name}: no address`];
  const shown = blocks.slice(0, BLOCKS_SHOWN).map((block) => `  ${block}`);
  const rest = blocks.length - shown.length;
  const more = rest > 0 ? [{ text: phrase`  and ${rest} blocks more (--json has them)`, tone: 'dim' as const }] : [];
  return [
    blocks.length === 1
      ? phrase`${name}: ${addresses(size)} in 1 block`
      : phrase`${name}: ${addresses(size)} in ${blocks.length} blocks`,
    ...shown,
    ...more,
  ];
}

function beyond({ beyondLimits: { ipv4, ipv6 } }: SpfAuthority): readonly Cell[] {
  if (ipv4 === '0' && ipv6 === '0') return [];
  const text = phrase`named, but not let through: ${grouped(ipv4)} of IPv4 and ${grouped(ipv6)} of IPv6, since the limits end the evaluation before`;
  return [{ text, tone: 'bad' }];
}

const worst = ({ worst: { ip, result, lookups, voidLookups } }: SpfAuthority): Text =>
  phrase`costs most: ${ip}, with ${lookups} of 10 lookups and ${voidLookups} of 2 empty answers (${result})`;

function termTable({ terms }: SpfAuthority): Page {
  if (terms.length === 0) return [];
  const rows = terms.map(({ term, ipv4, ipv6 }) => [term, grouped(ipv4), grouped(ipv6)]);
  return [
    {
      kind: 'table',
      title: phrase`What each term adds`,
      head: [phrase`term`, phrase`IPv4 addresses`, phrase`IPv6 addresses`],
      rows,
    },
  ];
}

function senderTable(senders: Observed<readonly SpfSender[]> | undefined): Page {
  if (senders?.state !== 'found' || senders.value.length === 0) return [];
  const rows = senders.value.map(({ name, term, traces }): readonly (Text | Cell)[] => [name, term, traceCell(traces)]);
  return [
    {
      kind: 'table',
      title: phrase`Providers by their include`,
      head: [phrase`provider`, phrase`term`, phrase`also seen in`],
      rows,
    },
  ];
}

function traceCell(traces: SpfSender['traces']): Cell {
  if (traces.state === 'found') return { text: traces.value.join(', ') };
  if (traces.state === 'absent') return { text: phrase`nothing else`, tone: 'bad' };
  return { text: sentence(traces.reason), tone: traces.kind === 'not-asked' ? 'dim' : 'doubt' };
}

export const addresses = (size: string): Text =>
  size === '1' ? phrase`1 address` : phrase`${grouped(size)} addresses`;

/** `16 777 216`; a size of IPv6 as the power of two that it is near. */
function grouped(size: string): Text {
  if (size.length <= 12) return size.replace(/\B(?=(?:\d{3})+$)/g, ' ');
  const exponent = BigInt(size).toString(2).length - 1;
  return 2n ** BigInt(exponent) === BigInt(size) ? `2^${exponent}` : phrase`about 2^${exponent}`;
}
