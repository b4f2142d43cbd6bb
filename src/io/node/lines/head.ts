import { type FileHandle, open } from 'node:fs/promises';
import { HEAD_LENGTH } from './already-read.ts';

/** Its first octets; none where it cannot be read. */
export async function headOf(path: string): Promise<Buffer> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const buffer = Buffer.alloc(HEAD_LENGTH);
    return buffer.subarray(0, (await file.read(buffer, 0, HEAD_LENGTH, 0)).bytesRead);
  } catch {
    return Buffer.alloc(0);
  } finally {
    await file?.close();
  }
}
