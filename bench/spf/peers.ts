import { spawnSync } from 'node:child_process';
import dns from 'node:dns';
import { fileURLToPath } from 'node:url';
import { spf as mailauth } from 'mailauth/lib/spf/index.js';
import spfCheck from 'spf-check';

/** What is shipped: the runner of TypeScript wraps every function, which costs as much again. */
const built = async <M>(path: string): Promise<M> =>
  (await import(new URL(`../../dist/${path}`, import.meta.url).href)) as M;
const { clock } = await built<typeof import('../../src/io/node/clock.ts')>('io/node/clock.js');
const { createResolver, parseResolverAddress } =
  await built<typeof import('../../src/io/node/dns/index.ts')>('io/node/dns/index.js');
const { evaluateSpf } = await built<typeof import('../../src/probes/spf/evaluate.ts')>('probes/spf/evaluate.js');

/** The client of every question; each benchmark's domain covers it by its last term. */
const CLIENT = '192.0.2.25';

export interface Measured {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  /** Any other word than `pass` makes the figure worthless. */
  readonly results: string;
}

/** So many evaluations of domains of one kind: each of a domain of its own, or all of the same. */
export interface Task {
  readonly kind: string;
  readonly count: number;
  readonly atOnce: number;
  readonly same: boolean;
}

export interface Peer {
  readonly name: string;
  measure(task: Task, first: number): Promise<Measured>;
  close(): void;
}

type Evaluate = (domain: string) => Promise<string>;

function inProcess(name: string, evaluate: Evaluate, close: () => void = () => {}): Peer {
  return { name, close, measure: (task, first) => measured(task, first, evaluate) };
}

async function measured({ kind, count, atOnce, same }: Task, first: number, evaluate: Evaluate): Promise<Measured> {
  const results = new Set<string>();
  const cpu = process.cpuUsage();
  const began = performance.now();
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) results.add(await evaluate(`${kind}.n${first + (same ? next++ * 0 : next++)}.example`));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const wallSeconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { wallSeconds, cpuSeconds: (user + system) / 1e6, results: [...results].sort().join(',') };
}

/** Ours and the peers, all asking the server at this address (`127.0.0.1:PORT`). */
export function openPeers(address: string): readonly Peer[] {
  const ours = createResolver({ servers: [parseResolverAddress(address)], timeoutMs: 5000, cacheSize: 200_000 });
  const system = new dns.promises.Resolver();
  system.setServers([address]);
  // spf-check asks by the process-wide functions.
  dns.setServers([address]);
  const [host = '', port = ''] = address.split(':');
  return [
    inProcess(
      'maildoctor',
      async (domain) =>
        (await evaluateSpf({ ip: CLIENT, sender: `a@${domain}`, helo: 'mail.example' }, { resolver: ours, clock }))
          .result,
      () => ours.close(),
    ),
    inProcess('mailauth', async (domain) => {
      const resolver = system.resolve.bind(system);
      const { status } = await mailauth({
        sender: `a@${domain}`,
        ip: CLIENT,
        helo: 'mail.example',
        mta: 'mx.example',
        resolver,
      });
      return status.result;
    }),
    inProcess('spf-check', async (domain) => (await spfCheck(CLIENT, domain, `a@${domain}`)).toLowerCase()),
    {
      name: 'pyspf',
      close: () => {},
      async measure({ kind, count, same }, first) {
        const script = fileURLToPath(new URL('pyspf.py', import.meta.url));
        const args = [script, host, port, kind, String(first), String(count), same ? 'same' : 'own'];
        const { status, stdout } = spawnSync('/usr/bin/python3', args, { encoding: 'utf8' });
        if (status !== 0) return { wallSeconds: NaN, cpuSeconds: NaN, results: 'not installed' };
        const [wall, cpu, results = ''] = stdout.trim().split(' ');
        return { wallSeconds: Number(wall), cpuSeconds: Number(cpu), results };
      },
    },
  ];
}
