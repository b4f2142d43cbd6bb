import { X509Certificate } from 'node:crypto';
import net from 'node:net';
import { rootCertificates } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { createDialer } from '../../src/io/node/dialer.ts';
import { parseProxy } from '../../src/io/node/dialer-socks.ts';
import { createTrustStore, pathOf } from '../../src/io/node/dialer-trust.ts';
import { freePort } from '../support/free-port.ts';

const trust = createTrustStore([]);
const servers: net.Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

async function listen(serve: (socket: net.Socket) => void): Promise<number> {
  const server = net.createServer((socket) => {
    socket.on('error', () => {});
    serve(socket);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as net.AddressInfo).port;
}

const greeter = (socket: net.Socket): void => void socket.resume().end('220 mx.example.com\r\n');

describe('the dialer', () => {
  it('tells a refusal', async () => {
    const dialed = await createDialer({ mappings: [], trust }).dial(
      { address: '127.0.0.1', port: await freePort() },
      { timeoutMs: 2000 },
    );
    expect(dialed).toMatchObject({ state: 'failed', kind: 'refused' });
  });

  it('goes where the map says', async () => {
    const port = await listen(greeter);
    const mappings = [{ from: { address: '192.0.2.25', port: 25 }, to: { address: '127.0.0.1', port } }];
    const dialed = await createDialer({ mappings, trust }).dial(
      { address: '192.0.2.25', port: 25 },
      { timeoutMs: 2000 },
    );
    expect(dialed.state).toBe('connected');
    if (dialed.state === 'connected') dialed.connection.close();
  });

  it('comes from the address that it is told', async () => {
    const seen: (string | undefined)[] = [];
    const port = await listen((socket) => {
      seen.push(socket.remoteAddress);
      greeter(socket);
    });
    const dialed = await createDialer({ mappings: [], trust, source: '127.0.0.7' }).dial(
      { address: '127.0.0.1', port },
      { timeoutMs: 2000 },
    );
    if (dialed.state === 'connected') {
      expect(await dialed.connection.receive(2000)).toMatchObject({ kind: 'data' });
      dialed.connection.close();
    }
    expect(seen).toEqual(['127.0.0.7']);
  });

  it('gives what came, then how it ended', async () => {
    const port = await listen(greeter);
    const dialed = await createDialer({ mappings: [], trust }).dial(
      { address: '127.0.0.1', port },
      { timeoutMs: 2000 },
    );
    if (dialed.state !== 'connected') throw new Error('no connection');
    expect(await dialed.connection.receive(2000)).toMatchObject({ kind: 'data' });
    expect(await dialed.connection.receive(2000)).toMatchObject({ kind: 'closed', how: 'fin' });
    expect(await dialed.connection.receive(0)).toMatchObject({ kind: 'closed', how: 'fin' });
    dialed.connection.close();
  });

  it('waits no longer than it is told', async () => {
    const port = await listen(() => {});
    const dialed = await createDialer({ mappings: [], trust }).dial(
      { address: '127.0.0.1', port },
      { timeoutMs: 2000 },
    );
    if (dialed.state !== 'connected') throw new Error('no connection');
    expect(await dialed.connection.receive(30)).toBeUndefined();
    dialed.connection.close();
  });

  it('stops when it is interrupted', async () => {
    const stop = new AbortController();
    stop.abort();
    const dialed = await createDialer({ mappings: [], trust }).dial(
      { address: '127.0.0.1', port: await listen(greeter) },
      { timeoutMs: 2000, signal: stop.signal },
    );
    expect(dialed).toMatchObject({ state: 'failed', reason: 'interrupted' });
  });
});

describe('the path of a certificate', () => {
  const roots = rootCertificates.map((pem) => new X509Certificate(pem).raw);

  it('ends at the roots of Node', () => {
    expect(roots.length).toBeGreaterThan(50);
    expect(roots.map((der) => pathOf([der], trust).state).every((state) => state === 'trusted')).toBe(true);
  });

  it('ends nowhere without a certificate that can be read', () => {
    expect(pathOf([], trust)).toEqual({ state: 'incomplete', path: [] });
    expect(pathOf([Buffer.from('no certificate')], trust)).toEqual({ state: 'incomplete', path: [] });
  });
});

/** A SOCKS 5 server that asks for a name where it has one, and connects to where it is asked, or answers with a status. */
const socks = (user: string | undefined, status = 0) =>
  listen(async (socket) => {
    const next = async (count: number): Promise<Buffer> => {
      for (;;) {
        const bytes = socket.read(count) as Buffer | null;
        if (bytes) return bytes;
        await new Promise((resolve) => socket.once('readable', resolve));
      }
    };
    const [, methods = 0] = await next(2);
    const offered = await next(methods);
    const method = user === undefined ? 0 : 2;
    socket.write(Buffer.from([5, offered.includes(method) ? method : 255]));
    if (!offered.includes(method)) return void socket.end();
    if (user !== undefined) {
      const given = (await next((await next(2))[1] ?? 0)).toString();
      await next((await next(1))[0] ?? 0);
      socket.write(Buffer.from([1, given === user ? 0 : 1]));
    }
    const [, , , kind] = await next(4);
    const address = [...(await next(kind === 1 ? 4 : 16))].join('.');
    const port = (await next(2)).readUInt16BE();
    socket.write(Buffer.from([5, status, 0, 1, 0, 0, 0, 0, 0, 0]));
    if (status !== 0) return void socket.end();
    const upstream = net.connect(port, address);
    upstream.on('error', () => socket.destroy()).pipe(socket);
    socket.pipe(upstream);
  });

describe('through a proxy', () => {
  const dial = async (proxy: string) =>
    createDialer({ mappings: [], trust, proxy: parseProxy(proxy) }).dial(
      { address: '127.0.0.1', port: await listen(greeter) },
      { timeoutMs: 2000 },
    );

  it.each([
    ['without a name', undefined, ''],
    ['with one', 'someone', 'someone:secret@'],
  ])('%s', async (_, user, credentials) => {
    const dialed = await dial(`socks5://${credentials}127.0.0.1:${await socks(user)}`);
    if (dialed.state !== 'connected') throw new Error(dialed.reason);
    const received = await dialed.connection.receive(2000);
    expect(received?.kind === 'data' && Buffer.from(received.bytes).toString()).toBe('220 mx.example.com\r\n');
    dialed.connection.close();
  });

  it('that lets nobody in', async () => {
    expect(await dial(`socks5://127.0.0.1:${await socks('someone')}`)).toMatchObject({ state: 'failed' });
  });

  it.each([
    [5, 'refused'],
    [4, 'unreachable'],
    // Its own rules say nothing of the server.
    [2, 'error'],
  ])('status %i is told as %s', async (status, kind) => {
    expect(await dial(`socks5://127.0.0.1:${await socks(undefined, status)}`)).toMatchObject({ state: 'failed', kind });
  });

  it('that is none', async () => {
    const dialed = await dial(`socks5://127.0.0.1:${await listen(greeter)}`);
    expect(dialed).toMatchObject({ state: 'failed', reason: expect.stringContaining('SOCKS') });
  });

  it.each(['http://127.0.0.1:1080', 'socks5://proxy.example.com:1080', '127.0.0.1:1080'])('%s is no proxy', (text) => {
    expect(() => parseProxy(text)).toThrow();
  });
});
