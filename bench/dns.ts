/**
 * Questions a second and CPU time a question, ours beside node:dns (c-ares), against a server on loopback in a process
 * of its own. `npm run bench -- dns [QUESTIONS] [AT ONCE]`. Every name is asked once, so that no cache helps, save in
 * the row that says so.
 */
import { fork } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns/promises';
import { fileURLToPath } from 'node:url';
import { createResolver, parseResolverAddress } from '../src/io/node/dns/index.ts';

if (process.argv[2] === '--serve') serve();
else await measureAll(Number(process.argv[2] ?? 40_000), Number(process.argv[3] ?? 500));

/** Answers every question with one TXT record of the length of a usual SPF record. */
function serve(): void {
  const text = 'v=spf1 include:_spf.example.com include:mail.example.net ip4:192.0.2.0/24 ~all';
  const record = Buffer.concat([
    Buffer.from([0xc0, 12, 0, 16, 0, 1, 0, 0, 1, 44, 0, text.length + 1, text.length]),
    Buffer.from(text),
  ]);
  const socket = createSocket({ type: 'udp4', recvBufferSize: 1 << 22 });
  socket.on('message', (query, from) => {
    const end = query.indexOf(0, 12) + 5;
    const reply = Buffer.concat([query.subarray(0, end), record]);
    reply.writeUInt16BE(0x8180, 2);
    reply.writeUInt16BE(1, 6);
    reply.writeUInt32BE(0, 8);
    socket.send(reply, from.port, from.address);
  });
  socket.bind(0, '127.0.0.1', () => process.send?.(socket.address().port));
  process.on('disconnect', () => process.exit());
}

async function measureAll(questions: number, atOnce: number): Promise<void> {
  const server = fork(fileURLToPath(import.meta.url), ['--serve']);
  const address = `127.0.0.1:${await new Promise<number>((resolve) => server.once('message', resolve))}`;
  const ours = createResolver({ servers: [parseResolverAddress(address)], timeoutMs: 5000, cacheSize: 4 * questions });
  const system = new Resolver();
  system.setServers([address]);
  const askOurs = async (name: string): Promise<boolean> => (await ours.query(name, 'TXT')).state === 'found';
  const askSystem = (name: string): Promise<boolean> =>
    system.resolveTxt(name).then(
      () => true,
      () => false,
    );
  console.log(`${questions} questions, ${atOnce} at once, on loopback`);
  for (const round of ['warm', 'a', 'b']) {
    await measure(`maildoctor, ${round}`, questions, atOnce, (n) => askOurs(`n${n}.${round}.example`));
    await measure(`maildoctor, ${round}, cached`, questions, atOnce, (n) => askOurs(`n${n}.${round}.example`));
    await measure(`node:dns, ${round}`, questions, atOnce, (n) => askSystem(`n${n}.${round}.example`));
  }
  ours.close();
  server.disconnect();
}

async function measure(
  title: string,
  questions: number,
  atOnce: number,
  ask: (n: number) => Promise<boolean>,
): Promise<void> {
  const cpu = process.cpuUsage();
  const began = performance.now();
  let next = 0;
  let failed = 0;
  const asker = async (): Promise<void> => {
    while (next < questions) if (!(await ask(next++))) failed++;
  };
  await Promise.all(Array.from({ length: atOnce }, asker));
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const figures = [
    `${Math.round(questions / seconds)}/s`.padStart(10),
    `${((user + system) / questions).toFixed(1)} µs CPU each`.padStart(18),
    failed === 0 ? '' : `${failed} failed`,
  ];
  console.log(`${title.padEnd(26)} ${figures.join('  ')}`);
}
