import type { Observed } from '../facts/observed.ts';
import type { SpfTree } from '../facts/spf.ts';
import { changeOf, type SpfFlattening } from '../facts/spf-plan.ts';
import { quotedText } from '../syntax/txt.ts';
import { phrase, sentence, type Text } from '../words/phrase.ts';
import type { Cell, Page } from './define.ts';
import { addresses, familyLines } from './spf-audit.ts';

/** `--diff`: who gains and who loses authority. */
export function changeSection(published: Observed<SpfTree>, spf: Observed<SpfTree>): Page {
  const title = phrase`Against what is published now`;
  const doubtful = [published, spf].find(({ state }) => state === 'unknown');
  if (doubtful?.state === 'unknown')
    return [
      { kind: 'lines', title, lines: [{ text: phrase`could not tell: ${sentence(doubtful.reason)}`, tone: 'doubt' }] },
    ];
  if (spf.state !== 'found') return [];
  const { gained, lost, others, whole } = changeOf(published, spf.value);
  const said = (what: 'gains' | 'loses', blocks: typeof gained): readonly (Text | Cell)[] =>
    blocks.ipv4.blocks.length + blocks.ipv6.blocks.length === 0
      ? [what === 'gains' ? phrase`no address gains authority` : phrase`no address loses authority`]
      : (['IPv4', 'IPv6'] as const).flatMap((name) => {
          const family = name === 'IPv4' ? blocks.ipv4 : blocks.ipv6;
          return family.blocks.length === 0
            ? []
            : familyLines(
                what === 'gains' ? phrase`${name} that gains authority` : phrase`${name} that loses authority`,
                family,
              );
        });
  return [
    {
      kind: 'lines',
      title,
      lines: [
        ...(published.state === 'absent' ? [phrase`no SPF record is published`] : []),
        ...said('gains', gained),
        ...said('loses', lost),
        ...(others.before === others.after ? [] : [phrase`everybody else: ${others.before} becomes ${others.after}`]),
        ...(whole
          ? []
          : [
              {
                text: phrase`not known whole: a part did not answer, or depends on more than the address`,
                tone: 'doubt' as const,
              },
            ]),
      ],
    },
  ];
}

/** `--flatten`: the records, what was proved of them, and what they cost from then on. */
export function flattenedSections(flattened: Observed<SpfFlattening>): Page {
  const title = phrase`Flattened`;
  if (flattened.state === 'absent') return [];
  if (flattened.state === 'unknown')
    return [
      { kind: 'lines', title, lines: [{ text: phrase`could not tell: ${sentence(flattened.reason)}`, tone: 'doubt' }] },
    ];
  const { value } = flattened;
  if (value.kind === 'refused')
    return [{ kind: 'lines', title, lines: [{ text: phrase`not possible: ${sentence(value.reason)}`, tone: 'bad' }] }];
  const text = value.records.map((record) => `${record.name}. IN TXT ${quotedText(record.text)}`).join('\n');
  const { before, after } = value.lookups;
  const lines = [
    phrase`lookups: ${before} before, ${after} after; no record is longer than ${value.limit} octets`,
    phrase`proved equal: ${addresses(value.authorised.ipv4)} of IPv4 and ${addresses(value.authorised.ipv6)} of IPv6 pass, and nobody else's verdict changes`,
    ...upkeepLines(value.upkeep),
  ];
  return [
    { kind: 'code', title, text },
    { kind: 'lines', title: phrase`What that means`, lines },
  ];
}

/** More names than this are in the JSON report only. */
const NAMES_SHOWN = 20;

function upkeepLines(upkeep: Extract<SpfFlattening, { kind: 'records' }>['upkeep']): readonly Text[] {
  if (upkeep.length === 0) return [phrase`nothing has to be kept in step: the record named no other name`];
  const least = Math.min(...upkeep.map(({ ttl }) => ttl ?? Number.POSITIVE_INFINITY));
  const often = Number.isFinite(least) ? phrase`; the shortest lives ${least} s` : '';
  const names = upkeep.slice(0, NAMES_SHOWN).map(({ name, type }) => `  ${type} ${name}`);
  return [
    phrase`to keep in step: ${upkeep.length} answers may change without notice, and each change has to be published anew${often}`,
    ...names,
    ...(upkeep.length > NAMES_SHOWN ? [phrase`  and ${upkeep.length - NAMES_SHOWN} more (--json has them)`] : []),
  ];
}
