/** Beginnings are compared by so many octets: no two files of a log begin with the same lines. */
export const HEAD_LENGTH = 256;
const LEAST = 64;

/**
 * What has been read of the files of one folder. Rotation gives a file another name, or copies it and empties it
 * (logrotate(8), copytruncate): neither is a new log.
 */
export interface AlreadyRead {
  /** By device and inode. */
  has(identity: string): boolean;
  add(identity: string): void;
  /** A file of which nothing is kept yet: gives what to call with its octets as they are read. */
  begin(): (bytes: Uint8Array) => void;
  /** Whether a file that begins so holds what was read before; `unsure` while it is too short to tell. */
  isCopy(head: Buffer): boolean | 'unsure';
}

export function createAlreadyRead(): AlreadyRead {
  const identities = new Set<string>();
  const heads: { bytes: Buffer; length: number }[] = [];
  return {
    has: (identity) => identities.has(identity),
    add: (identity) => void identities.add(identity),
    begin() {
      const head = { bytes: Buffer.alloc(HEAD_LENGTH), length: 0 };
      heads.push(head);
      return (bytes) => {
        if (head.length === HEAD_LENGTH) return;
        head.bytes.set(bytes.subarray(0, HEAD_LENGTH - head.length), head.length);
        head.length = Math.min(HEAD_LENGTH, head.length + bytes.length);
      };
    },
    isCopy(head) {
      const alike = heads
        .map(({ bytes, length }) => ({ bytes, common: Math.min(length, head.length) }))
        .filter(({ bytes, common }) => common > 0 && bytes.subarray(0, common).equals(head.subarray(0, common)));
      if (alike.some(({ common }) => common >= LEAST)) return true;
      return alike.length > 0 || head.length === 0 ? 'unsure' : false;
    },
  };
}
