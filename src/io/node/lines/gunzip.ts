import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { constants, createGunzip, type ZlibOptions } from 'node:zlib';

const CHUNK = 1 << 20;
const SMALL = 1 << 12;

/** What a compressed file holds. Of one that is cut off or broken all that can be read comes before the error. */
export async function* gunzipped(path: string): AsyncGenerator<Uint8Array> {
  let given = 0;
  try {
    for await (const chunk of opened(path, { chunkSize: CHUNK })) {
      given += chunk.length;
      yield chunk;
    }
  } catch (error) {
    // An error takes away what was unpacked and not yet fetched.
    yield* unpackedBehind(given, path);
    throw error;
  }
}

const opened = (path: string, options: ZlibOptions): AsyncIterable<Buffer> =>
  pipeline(createReadStream(path), createGunzip(options), () => {});

async function* unpackedBehind(given: number, path: string): AsyncGenerator<Uint8Array> {
  // Little at a time, so that little is lost; and an end that comes too early is none of its errors.
  const options = { chunkSize: SMALL, readableHighWaterMark: SMALL, finishFlush: constants.Z_SYNC_FLUSH };
  let at = 0;
  try {
    for await (const chunk of opened(path, options)) {
      const from = Math.max(0, given - at);
      at += chunk.length;
      if (from < chunk.length) yield chunk.subarray(from);
    }
  } catch {
    // It is told by the first error.
  }
}
