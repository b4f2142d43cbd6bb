import type { UnknownKind } from '../../../facts/observed.ts';
import { createDeadline, type Deadline, isOver, stop } from './deadline.ts';
import type { Server } from './server.ts';

export interface Failed {
  readonly state: 'failed';
  readonly kind: UnknownKind;
  readonly reason: string;
}

/** Milliseconds that one server may be silent before the next is asked as well. */
const PATIENCE_MS = 1500;
/** Milliseconds for which a server that was silent or out of reach is asked last. */
const AVOIDANCE_MS = 30_000;

/** What is told when no server answered: the kind that says most comes first. */
const TELLING: readonly UnknownKind[] = ['bogus', 'servfail', 'malformed', 'refused', 'network', 'timeout'];

export interface ServerOrder {
  /** Asks one server after the other until one gives more than a failure; a silent one keeps its chance meanwhile. */
  firstOf<R extends { readonly state: string }>(
    ask: (server: Server, deadline: Deadline) => Promise<R | Failed>,
    deadline: Deadline,
  ): Promise<R | Failed>;
}

export function createServerOrder(servers: readonly Server[], timeoutMs: number, now: () => number): ServerOrder {
  const avoided = new Map<Server, number>();
  const patience = Math.min(PATIENCE_MS, timeoutMs / (servers.length + 1));

  function inOrder(): readonly Server[] {
    if (avoided.size === 0) return servers;
    const until = (server: Server): number => {
      const end = avoided.get(server) ?? 0;
      return end > now() ? end : 0;
    };
    return servers.toSorted((one, other) => until(one) - until(other));
  }

  return {
    firstOf(ask, deadline) {
      const order = inOrder();
      const [only] = order;
      if (order.length === 1 && only) return ask(only, deadline);
      return new Promise((resolve) => {
        const race = createDeadline(Number.POSITIVE_INFINITY, deadline);
        const failures = new Map<Server, Failed>();
        const silent = new Set<Server>();
        let next = 0;
        let timer: NodeJS.Timeout | undefined;
        let settled = false;
        const settle = (result: Parameters<typeof resolve>[0]): void => {
          settled = true;
          clearTimeout(timer);
          resolve(result);
          stop(race);
        };
        const start = (): void => {
          clearTimeout(timer);
          const server = order[next++];
          if (!server) return;
          silent.add(server);
          if (next < order.length) timer = setTimeout(start, patience);
          ask(server, race).then((result) => {
            if (settled) return;
            silent.delete(server);
            if (result.state !== 'failed') {
              avoided.delete(server);
              // Those that were given time and said nothing, while this one answered.
              for (const one of silent) avoided.set(one, now() + AVOIDANCE_MS);
              return settle(result);
            }
            const failure = result as Failed;
            failures.set(server, failure);
            if (isOutOfReach(failure)) avoided.set(server, now() + AVOIDANCE_MS);
            if (next < order.length && !isOver(deadline)) start();
            else if (silent.size === 0) settle(summary(order.flatMap((one) => failures.get(one) ?? [])));
          });
        };
        start();
      });
    },
  };
}

const isOutOfReach = ({ kind }: Failed): boolean => kind === 'network' || kind === 'timeout';

function summary(failures: readonly Failed[]): Failed {
  const kind = TELLING.find((one) => failures.some((failure) => failure.kind === one)) ?? 'timeout';
  const reasons = failures.toSorted((one, other) => TELLING.indexOf(one.kind) - TELLING.indexOf(other.kind));
  return { state: 'failed', kind, reason: [...new Set(reasons.map(({ reason }) => reason))].join('; ') };
}
