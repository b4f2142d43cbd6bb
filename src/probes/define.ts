import type { FactName, FactTypes } from '../facts/facts.ts';
import type { LogText } from '../facts/log.ts';
import type { Options } from '../facts/options.ts';
import type { Ports } from '../io/ports.ts';

/** What a probe may read: the target, what was asked, the outside world, and the facts that it builds on. */
export interface ProbeContext<A extends FactName = never> {
  readonly target: { readonly kind: 'domain' | 'address' | 'log' | 'text'; readonly name: string };
  readonly options: Options;
  readonly ports: Ports;
  readonly facts: { readonly [K in A]: FactTypes[K] };
  /** Aborted by an interrupt. */
  readonly signal: AbortSignal;
  /** Is told each new kind of failure as it comes, where a log is followed. */
  readonly tell?: ((failures: readonly LogText[]) => Promise<void>) | undefined;
  /** What is being waited for, for a spinner: "mx1.example.com: STARTTLS". */
  readonly progress: (text: string) => void;
}

export interface Probe<N extends FactName> {
  readonly fact: N;
  readonly after: readonly FactName[];
  /** After an interrupt it ends soon, and what it has by then is worth telling. */
  readonly endsWhenInterrupted: boolean;
  readonly observe: (context: ProbeContext<FactName>) => Promise<FactTypes[N]>;
}

/** A probe asks for one fact; `after` names the facts that it is given. */
export function defineProbe<N extends FactName, const A extends FactName = never>(spec: {
  readonly fact: N;
  readonly after?: readonly A[];
  readonly endsWhenInterrupted?: boolean;
  readonly observe: (context: ProbeContext<A>) => Promise<FactTypes[N]>;
}): Probe<N> {
  const { fact, after = [], endsWhenInterrupted = false, observe } = spec;
  return { fact, after, endsWhenInterrupted, observe };
}
