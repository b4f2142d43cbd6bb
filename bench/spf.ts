/**
 * SPF evaluations: CPU time each on loopback, and time on the wall where each question takes 50 ms; ours beside mailauth,
 * spf-check and pyspf. `npm run bench -- spf [EVALUATIONS]`; writes its part of docs/benchmarks.md.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { machine, writePart } from './benchmarks-page/write-part.ts';
import { type Measured, openPeers, type Peer, type Task } from './spf/peers.ts';

const DELAY_MS = 50;
const EVALUATIONS = Number(process.argv[2] ?? 2000);
const ROUNDS = 5;
/** Before those, uncounted: until then the runtime still compiles. */
const WARMING_ROUNDS = 2;

const CPU_TASKS: readonly (Task & { readonly title: string })[] = [
  { title: 'one `ip4` record, nothing cached', kind: 'ip4', same: false },
  { title: 'typical record (5 lookups), nothing cached', kind: 'typical', same: false },
  { title: 'typical record (5 lookups), warm cache', kind: 'typical', same: true },
].map((task) => ({ ...task, count: EVALUATIONS, atOnce: 32 }));

const WALL_TASKS: readonly (Task & { readonly title: string })[] = [
  { title: 'eight includes side by side', kind: 'beside' },
  { title: 'ten MX', kind: 'exchanges' },
  { title: 'eight nested includes', kind: 'nested' },
].map((task) => ({ ...task, count: 1, atOnce: 1, same: false }));

/** Every measurement has domains of its own. */
let first = 0;

/**
 * What stands for each peer, in the order of the peers. Rounds go from peer to peer, so that whatever else the machine
 * does strikes all of them.
 */
async function measureAll(
  peers: readonly Peer[],
  taskOf: (peer: Peer) => Task,
  choose: (all: readonly Measured[]) => Measured | undefined,
): Promise<readonly Measured[]> {
  const all: Measured[][] = peers.map(() => []);
  for (let round = -WARMING_ROUNDS; round < ROUNDS; round++)
    for (const [index, peer] of peers.entries()) {
      const task = taskOf(peer);
      const measured = await peer.measure(task, first);
      if (round >= 0) all[index]?.push(measured);
      // A warm cache is what the round before has left.
      if (!task.same) first += task.count;
    }
  first += EVALUATIONS;
  return all.map((measured) => {
    // One that is wrong stands for all: its time says nothing.
    const wrong = measured.find(({ results }) => results !== 'pass');
    return wrong ?? choose(measured) ?? { wallSeconds: Number.NaN, cpuSeconds: Number.NaN, results: 'not measured' };
  });
}

const medianCpu = (all: readonly Measured[]): Measured | undefined =>
  all.toSorted((one, other) => one.cpuSeconds - other.cpuSeconds)[all.length >> 1];

/** Whatever else the machine does only ever adds to the time that answers take to come. */
const leastWall = (all: readonly Measured[]): Measured | undefined =>
  all.toSorted((one, other) => one.wallSeconds - other.wallSeconds)[0];

async function withServer<T>(delayMs: number, run: (peers: readonly Peer[]) => Promise<T>): Promise<T> {
  const server = fork(fileURLToPath(new URL('spf/server.ts', import.meta.url)), [String(delayMs)]);
  const port = await new Promise<number>((resolve) => server.once('message', (message) => resolve(Number(message))));
  const peers = openPeers(`127.0.0.1:${port}`);
  try {
    return await run(peers);
  } finally {
    for (const peer of peers) peer.close();
    server.disconnect();
  }
}

interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A row for each task, a column for each peer; ours first, the others with their ratio to it. */
async function table(tasks: readonly (Task & { readonly title: string })[], delayMs: number): Promise<Table> {
  return withServer(delayMs, async (peers) => {
    const rows: string[][] = [];
    for (const task of tasks) {
      const cells: string[] = [];
      let ours = 0;
      const taskOf = ({ name }: Peer): Task =>
        name === 'pyspf' && delayMs === 0 ? { ...task, count: Math.ceil(task.count / 10) } : task;
      const measured = await measureAll(peers, taskOf, delayMs > 0 ? leastWall : medianCpu);
      for (const [index, peer] of peers.entries()) {
        const chosen = measured[index];
        if (!chosen) continue;
        const value = delayMs > 0 ? (chosen.wallSeconds * 1000) / delayMs : taskOf(peer).count / chosen.cpuSeconds;
        ours ||= value;
        const ratio = delayMs > 0 ? value / ours : ours / value;
        const figure =
          delayMs > 0
            ? `${(chosen.wallSeconds * 1000).toFixed(0)} ms = ${value.toFixed(2)} round trips`
            : `${Math.round(value)}/s`;
        cells.push(
          chosen.results === 'pass' ? `${figure}${peer === peers[0] ? '' : ` (${ratio.toFixed(1)}×)`}` : chosen.results,
        );
      }
      console.log(`${task.title.padEnd(44)} ${cells.join('  ')}`);
      rows.push([task.title, ...cells]);
    }
    return { head: ['', ...peers.map(({ name }) => name)], rows };
  });
}

const markdown = ({ head, rows }: Table): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const cpu = await table(CPU_TASKS, 0);
const wall = await table(WALL_TASKS, DELAY_MS);
writePart(
  'spf',
  `## SPF

${machine()}. ${ROUNDS} rounds that go from one to the other, after ${WARMING_ROUNDS} that do not count: the median of CPU time, the least time on the wall; DNS server on loopback in a process of its own; every answer is \`pass\`, by the record's last term.
mailauth 4.13.3, spf-check 0.4.3 (both over Node's c-ares), pyspf 2.0.14 over dnspython. Run it: \`npm run bench -- spf\`.

Evaluations per second of CPU time, 32 under way (pyspf: one), ${EVALUATIONS} evaluations, and how many times as many as theirs ours are. With
nothing cached, every evaluation is of a domain of its own; with a warm cache, all are of one domain. mailauth, spf-check and
pyspf keep nothing between evaluations.

${markdown(cpu)}

Time on the wall for one evaluation where every answer takes ${DELAY_MS} ms, nothing cached, and how many times ours it is.

${markdown(wall)}
`,
);
