import {
  BASELINE_SCHEMA,
  type Baseline,
  type BaselineEntry,
  baselinePolicy,
  entryOf,
  inTurn,
  parseBaseline,
} from './config/baseline.ts';
import { policyOf } from './config/policy.ts';
import type { Config } from './config/schema.ts';
import type { Policy } from './findings/policy.ts';
import type { Report } from './findings/report.ts';
import { files } from './io/node/files.ts';
import { openOutput } from './io/node/output.ts';
import { UsageError } from './usage-error.ts';

interface Given {
  readonly config: Config | undefined;
  /** File of `--baseline`. */
  readonly baseline: string | undefined;
  readonly 'update-baseline': boolean;
}

/** What is decided before anything is found, and what is kept of it for the next run. */
export interface Decisions {
  readonly policy: Policy | undefined;
  /** Told of each report. */
  readonly seen: (report: Report) => void;
  /** Writes the new baseline where that was asked for. */
  readonly close: () => Promise<void>;
}

/** `isWhole` says that all targets of the configuration are checked. */
export async function decide(
  { config, baseline: path, 'update-baseline': update }: Given,
  run: { readonly count: number; readonly isWhole: boolean },
): Promise<Decisions> {
  if (update && path === undefined)
    throw new UsageError('--update-baseline does not say where.', 'Add --baseline baseline.json');
  const configured = config && policyOf(config, run);
  // While it is written anew, what stands in it counts no more.
  const known = path === undefined || update ? undefined : baselinePolicy(await readBaseline(path));
  const entries: BaselineEntry[] = [];
  let taken: string | undefined;
  return {
    policy: configured && known ? inTurn(configured, known) : (configured ?? known),
    seen: ({ target, findings, started }) => {
      taken ??= started;
      if (update) entries.push(...findings.map((finding) => entryOf(target, finding)));
    },
    close: async () => {
      if (path === undefined || !update || taken === undefined) return;
      const output = await openOutput(path);
      const kept: Baseline = { schema: BASELINE_SCHEMA, taken, findings: entries };
      await output.write(`${JSON.stringify(kept, undefined, 1)}\n`);
      await output.close();
    },
  };
}

async function readBaseline(path: string): Promise<Baseline> {
  const content = await files.read(path);
  if (content.state === 'absent')
    throw new UsageError(`There is no baseline ${path}.`, `Take one: --baseline ${path} --update-baseline`);
  if (content.state === 'unknown') throw new UsageError(`${path} cannot be read: ${content.reason}.`);
  const baseline = parseBaseline(new TextDecoder().decode(content.value));
  if (baseline) return baseline;
  throw new UsageError(
    `${path} is not a baseline (schema "${BASELINE_SCHEMA}").`,
    `Take one anew: --baseline ${path} --update-baseline`,
  );
}
