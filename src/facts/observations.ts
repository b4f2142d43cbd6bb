import type { FactName, Facts } from './facts.ts';
import type { Options } from './options.ts';

/** All that was observed of one target: what `--save-facts` keeps and `--facts` judges again. */
export interface Observations {
  readonly schema: 'maildoctor/facts@1';
  readonly command: string;
  readonly target: string;
  readonly options: Options;
  /** RFC 3339, UTC. Rules that look at dates judge at this time. */
  readonly observedAt: string;
  readonly durationMs: number;
  /** The facts that were asked for; one that is missing from `facts` was not observed before an interrupt. */
  readonly asked: readonly FactName[];
  readonly facts: Facts;
  readonly partial?: true;
}
