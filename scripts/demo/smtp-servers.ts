import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { Authority } from '../../test/support/certificates.ts';

export interface RunningSmtpServer {
  readonly port: number;
  close(): Promise<void>;
}

/** A server without a fault for healthy.example. */
export async function startSoundServer(authority: Authority): Promise<RunningSmtpServer> {
  const { key, chain } = await authority.issue({ names: ['mx1.healthy.example', 'mx2.healthy.example'] });
  return start({ name: 'mx1.healthy.example', key, cert: chain });
}

/** Its certificate has expired, is made out to another name, and whoever writes to it is told that he is blocked. */
export async function startFaultyServer(authority: Authority): Promise<RunningSmtpServer> {
  const { key, chain } = await authority.issue({ names: ['old.broken.example'], validFrom: -100, validTo: -10 });
  return start({
    name: 'localhost',
    key,
    cert: chain,
    onRcptTo: (_address, _session, done) =>
      done(Object.assign(new Error('5.1.1 Mailbox unavailable: no such user here'), { responseCode: 550 })),
  });
}

async function start(options: SMTPServerOptions): Promise<RunningSmtpServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH'],
    disableReverseLookup: true,
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
