import { constants } from 'node:crypto';
import net from 'node:net';
import { Duplex } from 'node:stream';
import tls from 'node:tls';
import type { SmtpOptions } from '../../src/facts/smtp.ts';
import type { OddAuthority, OddCertificate, ServedCertificate } from './odd-certificates.ts';

/** The server's end of one connection; each char of a text is one octet, and each `say` one packet. */
export interface Client {
  say(...packets: readonly string[]): Promise<void>;
  /** What the client sends next, without its line end; undefined once it closed. */
  line(): Promise<string | undefined>;
  /** Octets as they come, for what is no line. */
  octets(): Promise<Buffer | undefined>;
  /** Begins TLS as a server. */
  secure(
    certificate?: OddCertificate,
    options?: tls.SecureContextOptions & {
      readonly requestCert?: boolean;
      /** Octets a packet: the handshake in crumbs. */
      readonly crumbs?: number;
      /** Octets a TLS record. */
      readonly records?: number;
    },
  ): Promise<void>;
  readonly isSecure: () => boolean;
  wait(ms: number): Promise<void>;
  /** Never says anything again. */
  silence(): Promise<void>;
  end(): void;
  /** Closes the socket below TLS, without a word of TLS. */
  drop(): void;
  reset(): void;
}

export interface Misbehaviour {
  /** What is odd, in a sentence. */
  readonly about: string;
  readonly serve: (client: Client) => Promise<void>;
  /** The ids that are found, all and only. */
  readonly found: readonly string[];
  /** Exit code with `--fail-on error`. */
  readonly exit: 0 | 1 | 3;
  readonly options?: SmtpOptions;
  /** For those that are asked with AUTH; it must not show anywhere. */
  readonly password?: string;
  /** Name that is asked for; default `mx.example.com`. */
  readonly target?: string;
}

/** Limits for servers that are waited for in vain. */
export const BRISK = { greeting: 1500, reply: 1500, tls: 1500, data: 1500, acceptance: 1500, quit: 1000 };

/** A file of `misbehaving/` is one of these. */
export const misbehaving = (server: Misbehaviour): Misbehaviour => server;

type Step = string | readonly string[] | ((client: Client, line: string) => Promise<void>);

/** What a server says at each step; a step that is not given is that of a sound one. Several texts are several packets. */
export interface Steps {
  readonly greeting?: Step;
  readonly EHLO?: Step;
  readonly HELO?: Step;
  readonly STARTTLS?: Step;
  readonly EHLO_TLS?: Step;
  readonly AUTH?: Step;
  readonly MAIL?: Step;
  readonly RCPT?: Step;
  readonly DATA?: Step;
  /** After the final dot. */
  readonly message?: Step;
  readonly BDAT?: Step;
  readonly RSET?: Step;
  readonly QUIT?: Step;
  readonly other?: Step;
}

const SOUND: Required<Steps> = {
  greeting: '220 mx.example.com ESMTP\r\n',
  EHLO: '250-mx.example.com\r\n250-SIZE 10240000\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 STARTTLS\r\n',
  HELO: '250 mx.example.com\r\n',
  STARTTLS: async (client) => {
    await client.say('220 2.0.0 Ready to start TLS\r\n');
    await client.secure();
  },
  EHLO_TLS: '250-mx.example.com\r\n250-SIZE 10240000\r\n250-PIPELINING\r\n250 8BITMIME\r\n',
  AUTH: '503 5.5.1 AUTH not offered\r\n',
  MAIL: '250 2.1.0 Ok\r\n',
  RCPT: '250 2.1.5 Ok\r\n',
  DATA: '354 End data with <CR><LF>.<CR><LF>\r\n',
  message: '250 2.0.0 Ok: queued as 4F1A2B3C\r\n',
  BDAT: '250 2.0.0 Ok: queued as 4F1A2B3C\r\n',
  RSET: '250 2.0.0 Ok\r\n',
  QUIT: async (client) => {
    await client.say('221 2.0.0 Bye\r\n');
    client.end();
  },
  other: '502 5.5.2 Error: command not recognized\r\n',
};

/** A sound server but for these steps. */
export function soundBut(odd: Steps): Misbehaviour['serve'] {
  const steps = { ...SOUND, ...odd };
  const take = async (client: Client, step: Step, line: string): Promise<void> => {
    if (typeof step === 'function') await step(client, line);
    else await client.say(...(typeof step === 'string' ? [step] : step));
  };
  return async (client) => {
    await take(client, steps.greeting, '');
    for (let line = await client.line(); line !== undefined; line = await client.line()) {
      const verb = (/^[A-Za-z]+/.exec(line)?.[0] ?? '').toUpperCase();
      const name = verb === 'EHLO' && client.isSecure() ? 'EHLO_TLS' : verb;
      await take(client, steps[name as keyof Steps] ?? steps.other, line);
      if (verb === 'DATA' && typeof steps.DATA === 'string' && steps.DATA.startsWith('354')) {
        for (let text = await client.line(); text !== '.' && text !== undefined; text = await client.line());
        await take(client, steps.message, '.');
      }
    }
  };
}

/** The same, and each line that a client says is kept in `heard`. */
export const listening =
  (serve: Misbehaviour['serve'], heard: string[]): Misbehaviour['serve'] =>
  (client) =>
    serve({
      ...client,
      line: async () => {
        const line = await client.line();
        if (line !== undefined) heard.push(line);
        return line;
      },
    });

export const silent = (client: Client): Promise<void> => client.silence();
export const ends = async (client: Client): Promise<void> => client.end();
export const resets = async (client: Client): Promise<void> => client.reset();

export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

const made = new Map<string, Promise<ServedCertificate>>();

/** Listens on loopback and serves every connection so. */
export async function startMisbehaving(
  { serve }: Pick<Misbehaviour, 'serve'>,
  authority: OddAuthority,
): Promise<RunningServer> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer({ noDelay: true, allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    serve(clientOver(socket, authority)).catch(() => socket.destroy());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as net.AddressInfo;
  return {
    port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What is written goes out in packets of so many octets. */
function inCrumbs(socket: net.Socket, size: number): Duplex {
  const lower = new Duplex({
    read: () => void socket.resume(),
    write: (chunk: Buffer, _encoding, done) => {
      const next = (at: number): void => {
        if (at >= chunk.length || !socket.writable) done();
        else socket.write(chunk.subarray(at, at + size), () => setImmediate(next, at + size));
      };
      next(0);
    },
    final: (done) => void socket.end(done),
  });
  socket.on('data', (chunk) => lower.push(chunk)).on('end', () => lower.push(null));
  return lower;
}

function clientOver(socket: net.Socket, authority: OddAuthority): Client {
  let stream: net.Socket | tls.TLSSocket = socket;
  let received = Buffer.alloc(0);
  let ended = false;
  let wake: (() => void) | undefined;
  let isSecure = false;
  const listen = (): void => {
    const on = stream;
    on.on('data', (chunk) => {
      if (on !== stream) return;
      received = Buffer.concat([received, chunk]);
      wake?.();
    });
    const over = (): void => {
      if (on !== stream) return;
      ended = true;
      wake?.();
    };
    on.on('end', over).on('close', over).on('error', over);
  };
  listen();
  const more = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
    });
  return {
    async say(...packets) {
      for (const [index, packet] of packets.entries()) {
        if (index > 0) await new Promise((resolve) => setTimeout(resolve, 20));
        if (stream.writable)
          await new Promise<void>((resolve) => stream.write(Buffer.from(packet, 'latin1'), () => resolve()));
      }
    },
    async line() {
      for (;;) {
        const end = received.indexOf('\r\n');
        if (end >= 0) {
          const line = received.toString('latin1', 0, end);
          received = received.subarray(end + 2);
          return line;
        }
        if (ended) return undefined;
        await more();
      }
    },
    async octets() {
      while (received.length === 0 && !ended) await more();
      const all = received;
      received = Buffer.alloc(0);
      return all.length > 0 ? all : undefined;
    },
    async secure(options = {}, context = {}) {
      const key = JSON.stringify(options);
      socket.pause();
      const certificate = await (made.get(key) ?? made.set(key, authority.make(options)).get(key));
      if (!certificate) throw new Error('no certificate');
      // What came while the certificate was made belongs to TLS.
      socket.removeAllListeners('data');
      if (received.length > 0) socket.unshift(received);
      received = Buffer.alloc(0);
      const { requestCert = false, crumbs, records, ...rest } = context;
      const secured = new tls.TLSSocket(crumbs === undefined ? socket : inCrumbs(socket, crumbs), {
        isServer: true,
        requestCert,
        rejectUnauthorized: requestCert,
        secureContext: tls.createSecureContext({
          key: certificate.key,
          cert: certificate.chain,
          ciphers: 'DEFAULT:@SECLEVEL=0',
          minVersion: 'TLSv1',
          secureOptions: constants.SSL_OP_ALL,
          ...rest,
        }),
      });
      if (records !== undefined) secured.setMaxSendFragment(records);
      secured.on('error', () => {});
      stream = secured;
      isSecure = true;
      listen();
      await new Promise<void>((resolve, reject) =>
        secured.once('secure', resolve).once('close', () => reject(new Error('closed'))),
      );
    },
    isSecure: () => isSecure,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    silence: async () => {
      while (!ended) await more();
    },
    end: () => void stream.end(),
    drop: () => void socket.end(),
    reset: () => void socket.resetAndDestroy(),
  };
}
