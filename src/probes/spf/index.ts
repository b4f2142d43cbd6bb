import type { Observed } from '../../facts/observed.ts';
import { notAsked } from '../../facts/observed.ts';
import type { SpfTree } from '../../facts/spf.ts';
import type { ProbeContext } from '../define.ts';
import { askForGiven } from './coverage.ts';
import { observeTree } from './tree.ts';

export { observeCoverage } from './coverage.ts';

/** The domain's record, followed through all that it includes. */
export async function observeSpf(context: ProbeContext): Promise<Observed<SpfTree>> {
  const { target, ports, signal } = context;
  if (target.kind !== 'domain') return notAsked('an address has no SPF record');
  askForGiven(context);
  return observeTree(target.name, { resolver: ports.resolver, signal });
}

/** The record that DNS gives now, whatever zone or record is judged in its place. */
export async function observePublished({ target, options, ports, signal }: ProbeContext): Promise<Observed<SpfTree>> {
  if (!options.spf?.diff) return notAsked('--diff was not given');
  if (!ports.published) return notAsked('--offline');
  return observeTree(target.name, { resolver: ports.published, signal });
}
