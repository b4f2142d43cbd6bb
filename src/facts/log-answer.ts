import type { WHO_ACTS } from './who-acts.ts';

/** What fails most, told whole. */
export interface CommonFailure {
  readonly id: string;
  readonly title: string;
  readonly provider?: string;
  readonly count: number;
  /** Percent of all failures. */
  readonly share: number;
  readonly blame: keyof typeof WHO_ACTS;
  readonly why: string;
  readonly fix: string;
}

/** The answer to "why does my mail not arrive?", in short. */
export interface LogAnswer {
  readonly failures: number;
  readonly mostly: CommonFailure;
  /** The commonest failure that we can mend ourselves, where that is another one. */
  readonly ours?: CommonFailure;
}
