import { type FileHandle, open } from 'node:fs/promises';

const CHUNK = 1 << 20;

/** The octets of a file. A chunk holds until the next one is asked for: two buffers serve a file of any length. */
export async function* plain(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    let buffer = Buffer.allocUnsafeSlow(CHUNK);
    let spare = Buffer.allocUnsafeSlow(CHUNK);
    let reading = fill(file, buffer);
    for (let length = await reading; length > 0; length = await reading) {
      const chunk = buffer.subarray(0, length);
      [buffer, spare] = [spare, buffer];
      reading = fill(file, buffer);
      // Whoever stops listening leaves it unawaited.
      reading.catch(() => {});
      yield chunk;
    }
  } finally {
    await file.close();
  }
}

const fill = async (file: FileHandle, buffer: Buffer): Promise<number> =>
  (await file.read(buffer, 0, buffer.length, null)).bytesRead;
