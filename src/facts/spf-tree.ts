import type { SpfRecordNode, SpfTerm } from './spf.ts';

/** A record of the tree with the terms that led to it. */
export interface PlacedRecord {
  readonly node: SpfRecordNode;
  readonly path: readonly SpfTerm[];
}

/** All records of a tree that an evaluation can reach, the domain's own first. */
export function recordsOf(node: SpfRecordNode, path: readonly SpfTerm[] = []): readonly PlacedRecord[] {
  return [
    { node, path },
    ...node.terms.flatMap((term) => (term.record && !term.unreached ? recordsOf(term.record, [...path, term]) : [])),
  ];
}

/** All blocks that terms of the tree name, whatever their qualifier. */
export const blocksOf = (node: SpfRecordNode): readonly string[] =>
  recordsOf(node).flatMap(({ node: { terms } }) =>
    terms.flatMap(({ networks }) => (networks?.state === 'found' ? networks.value : [])),
  );

/** The record that decides about a client which no term matches: behind redirects, the last. */
export function deciding(node: SpfRecordNode): SpfRecordNode | undefined {
  const redirect = node.terms.find(({ name, unreached }) => name === 'redirect' && !unreached);
  return redirect ? redirect.record && deciding(redirect.record) : node;
}
