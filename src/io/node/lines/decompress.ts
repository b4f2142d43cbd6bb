/** Node 20 reads none of these by itself. */
export const DECOMPRESSORS = [
  { extension: '.xz', program: 'xz' },
  { extension: '.zst', program: 'zstd' },
  { extension: '.bz2', program: 'bzip2' },
] as const;

/** By its name, gz among them, which Node reads. */
export const isCompressed = (name: string): boolean =>
  name.endsWith('.gz') || DECOMPRESSORS.some(({ extension }) => name.endsWith(extension));

/** What makes it print the octets of a compressed file. */
export const decompressing = (path: string): readonly string[] => ['-dc', '--', path];
