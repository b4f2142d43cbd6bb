import { spawn } from 'node:child_process';
import dns from 'node:dns';
import { fileURLToPath } from 'node:url';
import { spf } from 'mailauth/lib/spf/index.js';
import spfCheck from 'spf-check';

/** Another implementation of check_host(), whose questions go to the server that it was opened with. */
export type SpfPeer = (question: SpfQuestion) => Promise<string>;

export interface SpfQuestion {
  readonly ip: string;
  /** Empty to check the HELO name. */
  readonly sender: string;
  readonly helo: string;
}

interface Patience {
  /** Milliseconds for one question; the library's own where it is not given. */
  readonly timeoutMs?: number;
}

/** mailauth over Node's c-ares. `address` is such as `127.0.0.1:5300`. */
export function openMailauth(address: string, { timeoutMs }: Patience = {}): SpfPeer {
  const system = new dns.promises.Resolver(timeoutMs === undefined ? {} : { timeout: timeoutMs, tries: 1 });
  system.setServers([address]);
  const resolver = system.resolve.bind(system);
  return async ({ ip, sender, helo }) => (await spf({ ip, sender, helo, mta: 'mx.example', resolver })).status.result;
}

/** spf-check asks by Node's process-wide functions: only one server at a time. */
export function openSpfCheck(address: string): SpfPeer {
  dns.setServers([address]);
  return async ({ ip, sender, helo }) => {
    const from = sender === '' ? `postmaster@${helo}` : sender;
    return (await spfCheck(ip, from.slice(from.lastIndexOf('@') + 1), from)).toLowerCase();
  };
}

const PYTHON = '/usr/bin/python3';
const PYSPF = fileURLToPath(new URL('spf-peers/pyspf.py', import.meta.url));

/** The results of pyspf (Debian: python3-spf), one process for all questions; undefined where it is not installed. */
export function askPyspf(address: string, questions: readonly SpfQuestion[]): Promise<readonly string[] | undefined> {
  const [host = '', port = ''] = address.split(':');
  return new Promise((resolve) => {
    const child = spawn(PYTHON, [PYSPF, host, port], { stdio: ['pipe', 'pipe', 'ignore'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve(code === 0 ? text.trimEnd().split('\n') : undefined));
    child.stdin.on('error', () => {});
    child.stdin.end(questions.map((one) => `${JSON.stringify(one)}\n`).join(''));
  });
}
