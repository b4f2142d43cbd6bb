import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWithPrograms, findProgram } from '../support/programs.ts';

const BIN = fileURLToPath(new URL('../../bin/run.js', import.meta.url));

/** Answers on the two addresses that have a server, IPv4 and IPv6. */
const SERVER = `
const net = require('node:net');
const serve = (socket) => {
  socket.on('error', () => {}).write('220 mx.example.com ESMTP\\r\\n');
  socket.on('data', (data) => {
    for (const line of data.toString().split('\\r\\n').filter(Boolean)) socket.write(/^QUIT/.test(line) ? '221 Bye\\r\\n' : '250 mx.example.com\\r\\n');
  });
};
for (const address of ['203.0.113.25', '2001:db8::25']) net.createServer(serve).listen(25, address);
`;

/** A network of its own: a host that answers, one whose packets vanish, one without a route, one on IPv6 only. */
const NETWORK = `
ip link set lo up
ip addr add 203.0.113.25/32 dev lo
ip route add 203.0.113.26 dev lo
ip route add unreachable 203.0.113.27
ip -6 addr add 2001:db8::25/128 dev lo nodad
`;

const ZONE = `$TTL 300
$ORIGIN example.com.
@ IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ IN MX 10 answers
@ IN MX 20 vanishes
@ IN MX 30 nowhere
@ IN MX 40 six
answers IN A 203.0.113.25
vanishes IN A 203.0.113.26
nowhere IN A 203.0.113.27
six IN AAAA 2001:db8::25
`;
const DEAD = `$TTL 300
$ORIGIN example.net.
@ IN SOA ns1 hostmaster 1 7200 900 1209600 300
@ IN MX 10 vanishes
vanishes IN A 203.0.113.26
`;

describeWithPrograms(
  'hosts that do not answer',
  [
    { program: 'ip', package: 'iproute2' },
    { program: 'unshare', package: 'util-linux' },
  ],
  () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'maildoctor-network-'));
      writeFileSync(join(folder, 'server.cjs'), SERVER);
      writeFileSync(join(folder, 'example.com.zone'), ZONE);
      writeFileSync(join(folder, 'example.net.zone'), DEAD);
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    /** Runs the program in that network; the server ends with its shell. */
    const ask = (
      domain: string,
      ...args: readonly string[]
    ): Promise<{ code: number; report: ReturnType<typeof JSON.parse> }> => {
      const call = [process.execPath, BIN, 'smtp', domain, '--zone', join(folder, `${domain}.zone`), '--json', ...args];
      const script = `set -e\n${NETWORK}\n"${process.execPath}" "${join(folder, 'server.cjs')}" &\nserver=$!\nsleep 1\nset +e\n${call.map((word) => `"${word}"`).join(' ')}\ncode=$?\nkill $server\nexit $code`;
      return new Promise((resolve, reject) => {
        execFile(
          findProgram('unshare') ?? '',
          ['--net', 'sh', '-c', script],
          { maxBuffer: 1 << 24 },
          (error, stdout, stderr) => {
            if (stdout === '') reject(new Error(stderr));
            else resolve({ code: typeof error?.code === 'number' ? error.code : 0, report: JSON.parse(stdout) });
          },
        );
      });
    };
    const told = (list: readonly { readonly id: string; readonly subject: string }[]) =>
      list
        .filter(({ id }) => /^smtp\/(?:connection|unreachable)/.test(id))
        .map(({ id, subject }) => `${id} ${subject}`);

    it('are findings where another one did, IPv6 and IPv4 side by side', async () => {
      const { code, report } = await ask('example.com');
      expect(code).toBe(1);
      expect(told(report.findings).sort()).toEqual([
        'smtp/connection-timeout vanishes.example.com[203.0.113.26]:25',
        'smtp/unreachable nowhere.example.com[203.0.113.27]:25',
      ]);
      expect(told(report.unjudged)).toEqual([]);
      const outcomes = report.facts.smtp.sessions.map(({ host, outcome }: { host: string; outcome: string }) => [
        host,
        outcome,
      ]);
      expect(outcomes).toEqual([
        ['answers.example.com', 'accepted'],
        ['vanishes.example.com', 'failed'],
        ['nowhere.example.com', 'failed'],
        ['six.example.com', 'accepted'],
      ]);
    }, 60_000);

    it('cannot be judged where nobody did: this network may keep the port shut', async () => {
      const { code, report } = await ask('example.net');
      expect({ code, findings: report.findings }).toEqual({ code: 3, findings: [] });
      expect(told(report.unjudged)).toContain('smtp/connection-timeout vanishes.example.net[203.0.113.26]:25');
      expect(report.unjudged[0].reason).toContain('--self-test');
    }, 60_000);
  },
  { root: true },
);
