import { observe, type Request, type Tell } from './diagnose.ts';
import type { Observations } from './facts/observations.ts';
import type { CommonFlags } from './flags.ts';
import { startProgress } from './io/node/progress.ts';
import type { Ports } from './io/ports.ts';
import { oneConnectionAHost } from './one-connection-a-host.ts';
import { sideBySide } from './side-by-side.ts';
import type { Target } from './target.ts';
import { watchedPorts } from './watched-ports.ts';
import { loadWords } from './words/load.ts';
import { languageFor } from './words-of-run.ts';

/** So many targets at once; each asks some hundred questions. */
const TARGETS_AT_ONCE = 16;

/** Of each target what was observed, side by side: one cache, one connection to a mail host at a time. */
export async function* observeTargets(
  requests: readonly Request[],
  ports: Ports & { close(): void },
  flags: CommonFlags,
  { signal, tell }: { readonly signal: AbortSignal; readonly tell?: Tell | undefined },
): AsyncIterable<Observations> {
  const words = await loadWords(languageFor('text', flags.lang));
  const progress = await startProgress(flags);
  let finished = 0;
  const show = (target: Target, text: string): void =>
    progress.show(
      words.tell(requests.length === 1 ? text : `${finished} of ${requests.length}; ${target.name}: ${text}`),
    );
  const watched: Ports = progress.wait ? watchedPorts(ports, progress.wait) : ports;
  const shared: Ports =
    requests.length === 1 ? watched : { ...watched, dialer: oneConnectionAHost(watched.dialer, ports.clock) };
  try {
    yield* sideBySide(
      requests,
      TARGETS_AT_ONCE,
      async (request) => {
        const observed = await observe(request, shared, {
          signal,
          tell,
          progress: (text) => show(request.target, text),
        });
        finished++;
        if (requests.length === 1) progress.stop();
        return observed;
      },
      flags.format === 'jsonl' || flags.format === 'table' || (flags.format === undefined && !flags.json)
        ? 'as-finished'
        : 'kept',
    );
  } finally {
    progress.stop();
    ports.close();
  }
}
