import net from 'node:net';

/** A policy service of Postfix (SMTPD_POLICY_README) that turns each triplet away the first time. */
export interface Greylisting {
  /** For `smtpd_recipient_restrictions`. */
  readonly restriction: string;
  close(): Promise<void>;
}

export async function startGreylisting(): Promise<Greylisting> {
  const seen = new Set<string>();
  const connections = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    connections.add(socket);
    socket.on('close', () => connections.delete(socket)).on('error', () => socket.destroy());
    let pending = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      pending += chunk;
      for (let end = pending.indexOf('\n\n'); end >= 0; end = pending.indexOf('\n\n')) {
        const triplet = tripletOf(pending.slice(0, end));
        pending = pending.slice(end + 2);
        const action = seen.has(triplet) ? 'DUNNO' : 'DEFER_IF_PERMIT Greylisted, please try again later';
        seen.add(triplet);
        socket.write(`action=${action}\n\n`);
      }
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  return {
    restriction: `check_policy_service inet:127.0.0.1:${port}`,
    close: async () => {
      for (const socket of connections) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function tripletOf(request: string): string {
  const fields = new Map(request.split('\n').map((line) => line.split('=', 2) as [string, string]));
  return ['client_address', 'sender', 'recipient'].map((name) => fields.get(name)).join(' ');
}
