/**
 * One whole probe, connect to QUIT with STARTTLS, against swaks and posttls-finger on the same Postfix: wall time and
 * round trips, without delay and with 40 ms of it; and a domain with five MX hosts of two addresses each.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack, unpack } from '../test/package/packed.ts';
import { createAuthority } from '../test/support/certificates.ts';
import { findProgram } from '../test/support/programs.ts';
import { startPostfix } from '../test/support/servers/postfix.ts';
import { machine, writePart } from './benchmarks-page/write-part.ts';

const RUNS = Number(process.argv[2] ?? 10);

if (findProgram('postfix') === undefined || process.getuid?.() !== 0) {
  console.error('needs Postfix, as root: apt-get install postfix swaks');
  process.exit(0);
}

/** Relays to the server with half the delay each way, and counts how often the server answers what the client said. */
interface Relay {
  readonly port: number;
  readonly roundTrips: () => number;
  close(): void;
}

async function startRelay(to: number, roundTripMs: number): Promise<Relay> {
  let roundTrips = 0;
  const server = net.createServer({ noDelay: true }, (client) => {
    const upstream = net.connect({ port: to, host: '127.0.0.1', noDelay: true });
    let clientSpoke = false;
    const later = (work: () => void): void => {
      if (roundTripMs === 0) work();
      else setTimeout(work, roundTripMs / 2);
    };
    client.on('data', (bytes) => {
      clientSpoke = true;
      later(() => upstream.write(bytes));
    });
    upstream.on('data', (bytes) => {
      if (clientSpoke) roundTrips++;
      clientSpoke = false;
      later(() => client.write(bytes));
    });
    client.on('end', () => later(() => upstream.end())).on('error', () => upstream.destroy());
    upstream.on('end', () => later(() => client.end())).on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  return { port, roundTrips: () => roundTrips, close: () => server.close() };
}

/** Milliseconds from start to end of a program. */
function timed(program: string, args: readonly string[]): Promise<number> {
  // posttls-finger wants a main.cf.
  const env = { ...process.env, MAIL_CONFIG: server.configFolder };
  const began = performance.now();
  return new Promise((resolve, reject) => {
    execFile(program, [...args], { timeout: 60_000, env }, (error) => {
      if (error) reject(error);
      else resolve(performance.now() - began);
    });
  });
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** What is shipped: a checkout takes longer to load. */
const packed = pack();
const folder = await mkdtemp(join(tmpdir(), 'maildoctor-bench-'));
const authority = await createAuthority();
const ca = join(folder, 'ca.pem');
await writeFile(ca, authority.certificate);
const server = await startPostfix({
  name: 'mx1.example.com',
  mailboxes: ['postmaster@example.com'],
  certificate: await authority.issue({ names: ['mx1.example.com'] }),
  parameters: { smtpd_client_connection_count_limit: '0', smtpd_client_connection_rate_limit: '0' },
});
let worse = false;
const rows: string[] = [];
try {
  const peers: readonly (readonly [string, (port: number) => readonly [string, readonly string[]]])[] = [
    [
      'maildoctor',
      (port) => [
        process.execPath,
        [
          packed.bin,
          'smtp',
          'example.com',
          '--host',
          'mx1.example.com',
          '--connect',
          '127.0.0.1',
          '--port',
          String(port),
          '--ca',
          ca,
          '--helo',
          'client.example.net',
          '--json',
        ],
      ],
    ],
    [
      'swaks',
      (port) => [
        'swaks',
        [
          '--server',
          '127.0.0.1',
          '--port',
          String(port),
          '-tls',
          '--ehlo',
          'client.example.net',
          '--from',
          '<>',
          '--to',
          'postmaster@example.com',
          '--quit-after',
          'RCPT',
        ],
      ],
    ],
    [
      'posttls-finger',
      (port) => ['posttls-finger', ['-c', '-l', 'may', '-o', 'inet_protocols=ipv4', `[127.0.0.1]:${port}`]],
    ],
  ];
  console.log('wall time of one probe, median of', RUNS, '(posttls-finger ends after TLS and EHLO)\n');
  console.log(['', 'delay', 'ms', 'round trips'].map((cell) => cell.padEnd(16)).join(''));
  const tripsOf = new Map<string, number>();
  for (const delay of [0, 40]) {
    for (const [name, call] of peers) {
      if (findProgram(call(0)[0]) === undefined && name !== 'maildoctor') {
        console.log(`${name} is not installed`);
        continue;
      }
      const relay = await startRelay(server.port, delay);
      const [program, args] = call(relay.port);
      const times: number[] = [];
      for (let run = 0; run < RUNS; run++) times.push(await timed(program, args));
      relay.close();
      const trips = relay.roundTrips() / RUNS;
      tripsOf.set(name, trips);
      rows.push(`| ${name} | ${delay} ms | ${median(times).toFixed(0)} ms | ${trips.toFixed(1)} |`);
      console.log(
        [name, `${delay} ms`, median(times).toFixed(0), trips.toFixed(1)].map((cell) => cell.padEnd(16)).join(''),
      );
    }
  }
  worse = (tripsOf.get('maildoctor') ?? 99) > (tripsOf.get('swaks') ?? 99);
  const hosts = [1, 2, 3, 4, 5];
  const zone = join(folder, 'example.com.zone');
  const records = hosts.map((n) => `@ IN MX ${n}0 mx${n}\nmx${n} IN A 192.0.2.${n}\nmx${n} IN A 198.51.100.${n}\n`);
  await writeFile(
    zone,
    `$ORIGIN example.com.\n$TTL 300\n@ IN SOA ns1 hostmaster 1 7200 900 1209600 300\n@ IN NS ns1\n${records.join('')}`,
  );
  const relay = await startRelay(server.port, 40);
  const maps = (count: number): string[] =>
    hosts
      .slice(0, count)
      .flatMap((n) =>
        [`192.0.2.${n}`, `198.51.100.${n}`].flatMap((address) => ['--map', `${address}:25=127.0.0.1:${relay.port}`]),
      );
  const one = await timed(process.execPath, [
    packed.bin,
    'smtp',
    'example.com',
    '--host',
    'mx1.example.com',
    '--zone',
    zone,
    ...maps(1),
    '--ca',
    ca,
    '--json',
  ]);
  const times: number[] = [];
  for (let run = 0; run < Math.min(RUNS, 5); run++)
    times.push(
      await timed(process.execPath, [
        packed.bin,
        'smtp',
        'example.com',
        '--zone',
        zone,
        ...maps(5),
        '--ca',
        ca,
        '--json',
      ]),
    );
  relay.close();
  console.log(
    `\nfive MX hosts of two addresses each, 40 ms: ${median(times).toFixed(0)} ms; one host of two: ${one.toFixed(0)} ms`,
  );
  writePart(
    'smtp',
    `## SMTP

${machine()}. Median of ${RUNS}, wall time of the whole program, on one Postfix in the same run: connect, EHLO, STARTTLS, EHLO,
MAIL, RCPT, RSET, QUIT (posttls-finger ends after TLS and EHLO; swaks sends no RSET). Round trips are counted at a relay that also
makes the delay. Run it as root: \`npm run bench -- smtp\`.

|  | delay | time | round trips |
| --- | --- | --- | --- |
${rows.join('\n')}

A domain with five MX hosts of two addresses each, 40 ms away: ${median(times).toFixed(0)} ms; one host of two addresses: ${one.toFixed(0)} ms.
`,
  );
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
  unpack(packed);
}
if (worse) {
  console.error('\nmaildoctor took more round trips than swaks');
  process.exitCode = 1;
}
