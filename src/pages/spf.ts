import type { Facts } from '../facts/facts.ts';
import { isForwardConfirmed } from '../facts/reported.ts';
import type { SpfCoverageEntry, SpfOptions, SpfRecordNode, SpfResult, SpfTerm, SpfTree } from '../facts/spf.ts';
import { quotedText } from '../syntax/txt.ts';
import { phrase, sentence, type Text } from '../words/phrase.ts';
import type { Cell, Page, Section, Tone, TreeNode } from './define.ts';
import { auditSections } from './spf-audit.ts';
import { changeSection, flattenedSections } from './spf-plan.ts';
import { traceSections } from './spf-trace.ts';

/** The limit that running counts are shown against (RFC 7208 section 4.6.4). */
const LOOKUP_LIMIT = 10;
/** More evaluations than this are in the table only. */
const TRACES_SHOWN = 4;

/** Who was judged and how, then the record as a tree: evaluated for each address, else with what it costs. */
export function spfPage(
  { spf, coverage, published, flattened, senders }: Facts,
  { audit }: SpfOptions = {},
  verbose = false,
): Page {
  const entries = coverage?.state === 'found' ? coverage.value.evaluations : [];
  const tree = spf?.state === 'found' ? [costTree(spf.value)] : [];
  const planned = [
    ...(audit && spf?.state === 'found' ? auditSections(spf.value, senders) : []),
    ...(published && spf ? changeSection(published, spf) : []),
    ...(flattened ? flattenedSections(flattened) : []),
  ];
  if (entries.length === 0) return [...tree, ...planned];
  const traces = entries.slice(0, TRACES_SHOWN).flatMap((entry) => traceSections(entry, verbose));
  return [coverageTable(entries), ...repairSection(entries), ...(traces.length > 0 ? traces : tree), ...planned];
}

const TONES: Readonly<Record<SpfResult, Tone>> = {
  pass: 'good',
  fail: 'bad',
  softfail: 'bad',
  neutral: 'bad',
  none: 'bad',
  permerror: 'bad',
  temperror: 'doubt',
};

function coverageTable(entries: readonly SpfCoverageEntry[]): Section {
  const rows = entries.map((entry): readonly (Text | Cell)[] => [
    entry.ip,
    entry.identity === 'helo' ? `HELO ${entry.helo}` : entry.sender,
    { text: entry.result, tone: TONES[entry.result] },
    `${entry.lookups}/${LOOKUP_LIMIT}`,
    entry.mechanism ?? (entry.reason === undefined ? phrase`no term matched` : sentence(entry.reason)),
    reverseCell(entry),
    phrase`${sentence(entry.addressFrom)}; ${sentence(entry.domainFrom)}`,
  ]);
  return {
    kind: 'table',
    title: phrase`Senders`,
    head: [phrase`address`, phrase`as`, 'SPF', phrase`lookups`, phrase`by`, 'PTR', phrase`from`],
    rows,
  };
}

/** Where no finding of an address says what to publish, since the record itself is what lacks or is broken. */
function repairSection(entries: readonly SpfCoverageEntry[]): Page {
  const records = entries
    .filter(({ result }) => result === 'none' || result === 'permerror')
    .flatMap(({ repaired }) => repaired ?? [])
    .map(({ name, text }) => `${name}. IN TXT ${quotedText(text)}`);
  if (records.length === 0) return [];
  return [
    { kind: 'code', title: phrase`Records that would cover these addresses`, text: [...new Set(records)].join('\n') },
  ];
}

function reverseCell({ ip, reverse }: SpfCoverageEntry): Text | Cell {
  if (reverse.state === 'unknown')
    return { text: reverse.kind === 'not-asked' ? phrase`not asked` : phrase`unknown`, tone: 'doubt' };
  if (reverse.state === 'absent') return { text: phrase`none`, tone: 'bad' };
  const names = reverse.value.map(({ name }) => name).join(', ');
  const confirmed = isForwardConfirmed({ address: ip, reverse });
  if (confirmed.state !== 'found') return { text: phrase`${names} (unconfirmed)`, tone: 'doubt' };
  return confirmed.value ? names : { text: phrase`${names} (does not lead back)`, tone: 'bad' };
}

function costTree(tree: SpfTree): Section {
  const title =
    tree.unknowns.length > 0
      ? phrase`SPF of ${tree.domain}: at least ${tree.cost} of ${LOOKUP_LIMIT} lookups`
      : phrase`SPF of ${tree.domain}: ${tree.cost} of ${LOOKUP_LIMIT} lookups`;
  return { kind: 'tree', title, nodes: recordNodes(tree, { count: 0 }) };
}

/** The count runs through the whole tree in the order of evaluation. */
function recordNodes(node: SpfRecordNode, running: { count: number }): readonly TreeNode[] {
  if (node.loop) return [{ text: phrase`leads back here: a loop`, tone: 'bad' }];
  if (node.text.state === 'unknown')
    return [{ text: phrase`could not tell: ${sentence(node.text.reason)}`, tone: 'doubt' }];
  if (node.text.state === 'absent')
    return [
      { text: node.text.why === 'nxdomain' ? phrase`the name does not exist` : phrase`no SPF record`, tone: 'bad' },
    ];
  if (node.error) return [{ text: phrase`${node.text.value}   ${sentence(node.error.message)}`, tone: 'bad' }];
  return node.terms.map((term) => termNode(term, running));
}

function termNode(term: SpfTerm, running: { count: number }): TreeNode {
  if (term.unreached) return { text: phrase`${term.text}   never reached`, tone: 'dim' };
  const isAsking = term.cost > 0;
  if (isAsking) running.count++;
  const count = running.count;
  const children = term.record ? recordNodes(term.record, running) : [];
  const own = term.record ? undefined : termDetail(term);
  return {
    text: own === undefined ? term.text : phrase`${term.text}   ${own.text}`,
    ...(own?.tone ? { tone: own.tone } : {}),
    ...(isAsking ? { aside: `[${count}/${LOOKUP_LIMIT}]` } : {}),
    ...(children.length > 0 ? { children } : {}),
  };
}

function termDetail({ name, networks, dynamic, voids }: SpfTerm): Cell | undefined {
  if (dynamic) return { text: phrase`depends on the sender`, tone: 'dim' };
  if (name !== 'a' && name !== 'mx') return voids > 0 ? { text: phrase`no such name`, tone: 'bad' } : undefined;
  if (networks?.state === 'unknown')
    return { text: phrase`could not tell: ${sentence(networks.reason)}`, tone: 'doubt' };
  if (networks?.state !== 'found' || networks.value.length === 0) return { text: phrase`no address`, tone: 'bad' };
  return { text: networks.value.join(' ') };
}
