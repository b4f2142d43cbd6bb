import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openMailauth, openSpfCheck } from '../../test/support/spf-peers.ts';

/** What is shipped: the runner of TypeScript wraps every function, which costs as much again. */
const built = async <M>(path: string): Promise<M> =>
  (await import(new URL(`../../dist/${path}`, import.meta.url).href)) as M;
const { clock } = await built<typeof import('../../src/io/node/clock.ts')>('io/node/clock.js');
const { createResolver, parseResolverAddress } =
  await built<typeof import('../../src/io/node/dns/index.ts')>('io/node/dns/index.js');
const { evaluateSpf } = await built<typeof import('../../src/probes/spf/evaluate.ts')>('probes/spf/evaluate.js');

/** The client of every question; each benchmark's domain covers it by its last term. */
const CLIENT = '192.0.2.25';
const HELO = 'mail.example';

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

/** Of the client alone: the DNS server is another process. c-ares works in this one, and counts. */
async function measured({ kind, count, atOnce, same }: Task, first: number, evaluate: Evaluate): Promise<Measured> {
  const results = new Set<string>();
  const cpu = process.cpuUsage();
  const began = performance.now();
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) {
      const index = next++;
      results.add(await evaluate(`${kind}.n${same ? first : first + index}.example`));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const wallSeconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { wallSeconds, cpuSeconds: (user + system) / 1e6, results: [...results].sort().join(',') };
}

/** Ours and the peers, all asking the server at this address (`127.0.0.1:PORT`). */
export function openPeers(address: string): readonly Peer[] {
  const ours = createResolver({ servers: [parseResolverAddress(address)], timeoutMs: 5000 });
  const mailauth = openMailauth(address);
  const spfCheck = openSpfCheck(address);
  const questionOf = (domain: string) => ({ ip: CLIENT, sender: `a@${domain}`, helo: HELO });
  return [
    inProcess(
      'maildoctor',
      async (domain) => (await evaluateSpf(questionOf(domain), { resolver: ours, clock })).result,
      () => ours.close(),
    ),
    inProcess('mailauth', (domain) => mailauth(questionOf(domain))),
    inProcess('spf-check', (domain) => spfCheck(questionOf(domain))),
    { name: 'pyspf', close: () => {}, measure: async (task, first) => measuredPyspf(task, first, address) },
  ];
}

const PYSPF = fileURLToPath(new URL('../../test/support/spf-peers/pyspf.py', import.meta.url));

/** In a process of its own, one after the other; it tells its own times, so that its start does not count. */
function measuredPyspf({ kind, count, same }: Task, first: number, address: string): Measured {
  const questions = Array.from({ length: count }, (_, index) => {
    const domain = `${kind}.n${same ? first : first + index}.example`;
    return `${JSON.stringify({ ip: CLIENT, sender: `a@${domain}`, helo: HELO })}\n`;
  });
  const args = [PYSPF, ...address.split(':'), 'timed'];
  const { status, stdout } = spawnSync('/usr/bin/python3', args, { encoding: 'utf8', input: questions.join('') });
  if (status !== 0) return { wallSeconds: Number.NaN, cpuSeconds: Number.NaN, results: 'not installed' };
  const lines = stdout.trim().split('\n');
  const [wall, cpu] = lines.pop()?.split(' ') ?? [];
  return { wallSeconds: Number(wall), cpuSeconds: Number(cpu), results: [...new Set(lines)].sort().join(',') };
}
