import { isIP } from 'node:net';
import { found, type Observed, unknown } from '../../facts/observed.ts';
import type { SelfTestResult } from '../../facts/smtp.ts';
import type { Ports } from '../../io/ports.ts';
import { observeAddresses } from '../dns/addresses.ts';

/** Port 25, and one that networks let out: what tells a shut port from no network at all. */
const PORTS = [25, 443] as const;

/** Whether this network lets port 25 out, by hosts that the user named: one connection to each of two ports, nothing said. */
export async function selfTest(
  hosts: readonly string[],
  { resolver, dialer }: Pick<Ports, 'resolver' | 'dialer'>,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<readonly SelfTestResult[]> {
  const results = hosts.map(async (host) => {
    const addresses = isIP(host) ? found([host]) : await observeAddresses(resolver, host, signal);
    const [address] = addresses.state === 'found' ? addresses.value : [];
    if (address === undefined) {
      const reason = addresses.state === 'unknown' ? addresses.reason : 'it has no address';
      return PORTS.map((port) => ({ host, port, answers: unknown('network', reason) }));
    }
    return Promise.all(PORTS.map(async (port) => ({ host, address, port, answers: await answers(address, port) })));
  });
  return (await Promise.all(results)).flat();

  async function answers(address: string, port: number): Promise<Observed<boolean>> {
    const dialed = await dialer.dial({ address, port }, { timeoutMs, signal: AbortSignal.any([signal]) });
    if (dialed.state === 'connected') {
      dialed.connection.close();
      return found(true);
    }
    if (signal.aborted) return unknown('limit', 'interrupted');
    // A refusal is an answer: the packets went out and came back.
    return found(dialed.kind === 'refused' || dialed.kind === 'reset');
  }
}
