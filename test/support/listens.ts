import net from 'node:net';

/** True once something takes connections there. */
export function listens(port: number, address = '127.0.0.1'): Promise<true | undefined> {
  return new Promise((resolve) => {
    const socket = net.connect(port, address, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(undefined));
  });
}
