import type { FactName, Facts, FactTypes } from './facts/facts.ts';
import type { LogText } from './facts/log.ts';
import type { Observations } from './facts/observations.ts';
import type { Options } from './facts/options.ts';
import type { Report } from './findings/report.ts';
import type { Ports } from './io/ports.ts';
import { judge } from './judge.ts';
import type { Probe } from './probes/define.ts';
import { PROBES } from './probes/index.ts';
import { withRecords } from './probes/spf/overlay.ts';
import type { Target } from './target.ts';

export interface Request {
  readonly command: string;
  readonly target: Target;
  readonly options: Options;
  /** The facts to judge by; those that they build on are observed too. */
  readonly asked: readonly FactName[];
}

export type Tell = (failures: readonly LogText[]) => Promise<void>;

export interface Watch {
  readonly signal?: AbortSignal;
  readonly progress?: (text: string) => void;
  /** Is told each new kind of failure as it comes, where a log is followed. */
  readonly tell?: Tell | undefined;
}

/** So long what a probe still tells after an interrupt is waited for. */
const LAST_WORDS_MS = 5_000;

type Settled = { readonly [N in FactName]?: Promise<FactTypes[N]> };

/** Asks: runs the probes side by side, each as soon as what it builds on is there. */
export async function observe(request: Request, world: Ports, watch: Watch = {}): Promise<Observations> {
  const ports = asIfPublished(request, world);
  const began = ports.clock.ticks();
  // Of this target alone: listeners on the run's own would stay until the last of a hundred thousand targets.
  const { signal, release } = following(watch.signal);
  const running: Record<string, Promise<unknown>> = {};
  const facts: Record<string, unknown> = {};

  const start = (name: FactName): Promise<unknown> => {
    running[name] ??= run(PROBES[name] as Probe<FactName>);
    return running[name];
  };
  const run = async (probe: Probe<FactName>): Promise<unknown> => {
    await Promise.all(probe.after.map(start));
    const given = (await resolveAll(running as Settled, probe.after)) as never;
    const fact = await probe.observe({
      target: request.target,
      options: request.options,
      ports,
      facts: given,
      signal,
      progress: watch.progress ?? (() => {}),
      tell: watch.tell,
    });
    if (!signal.aborted || probe.endsWhenInterrupted) facts[probe.fact] = fact;
    return fact;
  };

  const all = Promise.all(request.asked.map(start));
  await Promise.race([all, aborted(signal)]);
  release();
  if (signal.aborted) {
    // What still runs after an interrupt may fail without anybody to tell.
    all.catch(() => {});
    const ending = request.asked.filter((name) => PROBES[name].endsWhenInterrupted);
    const waited = new AbortController();
    const told = Promise.allSettled(ending.map((name) => running[name])).then(() => waited.abort());
    await Promise.race([told, ports.clock.sleep(LAST_WORDS_MS, waited.signal)]);
  }
  return {
    schema: 'maildoctor/facts@1',
    command: request.command,
    target: request.target.name,
    options: request.options,
    observedAt: new Date(ports.clock.now()).toISOString(),
    durationMs: Math.round(ports.clock.ticks() - began),
    asked: request.asked,
    facts: facts as Facts,
    // Following has no other end.
    ...(signal.aborted && request.options.log?.follow !== true ? { partial: true as const } : {}),
  };
}

/** The world in which a record that is given (`spf --record`) stands at the target already. */
function asIfPublished({ target, options }: Request, ports: Ports): Ports {
  const text = options.spf?.record;
  if (text === undefined) return ports;
  const published = ports.published ?? (options.offline ? undefined : ports.resolver);
  const resolver = withRecords(ports.resolver, [{ name: target.name, text }]);
  return { ...ports, resolver, ...(published ? { published } : {}) };
}

async function resolveAll(running: Settled, names: readonly FactName[]): Promise<Record<string, unknown>> {
  const entries = await Promise.all(names.map(async (name) => [name, await running[name]] as const));
  return Object.fromEntries(entries);
}

/** A signal that is aborted with another one, until it is released. */
function following(parent: AbortSignal | undefined): { readonly signal: AbortSignal; readonly release: () => void } {
  const own = new AbortController();
  const abort = (): void => own.abort();
  if (parent?.aborted) abort();
  else parent?.addEventListener('abort', abort, { once: true });
  return { signal: own.signal, release: () => parent?.removeEventListener('abort', abort) };
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

/** Observe, then judge: one target, one report. */
export async function diagnose(request: Request, ports: Ports, watch: Watch = {}): Promise<Report> {
  return await judge(await observe(request, ports, watch));
}
