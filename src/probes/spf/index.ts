import type { Observed } from '../../facts/observed.ts';
import { notAsked } from '../../facts/observed.ts';
import type { SpfTree } from '../../facts/spf.ts';
import type { ProbeContext } from '../define.ts';
import { observeTree } from './tree.ts';

export { observeCoverage } from './coverage.ts';

/** The domain's record, followed through all that it includes. */
export async function observeSpf({ target, options, ports, signal }: ProbeContext): Promise<Observed<SpfTree>> {
  if (target.kind !== 'domain') return notAsked('an address has no SPF record');
  return observeTree(target.name, { resolver: ports.resolver, signal, record: options.spf?.record });
}
