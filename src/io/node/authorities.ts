import { UsageError } from '../../usage-error.ts';
import { parseCertificate } from './dialer-certificates.ts';
import { files } from './files.ts';

const FILE_LIMIT = 16 * 1024 * 1024;

/** The certificates of `--ca` files, a PEM text each. */
export async function readAuthorities(paths: readonly string[]): Promise<readonly string[]> {
  const all = await Promise.all(paths.map(readOne));
  return all.flat();
}

async function readOne(path: string): Promise<readonly string[]> {
  const content = await files.read(path, FILE_LIMIT);
  if (content.state === 'absent') throw new UsageError(`There is no file ${path}.`);
  if (content.state === 'unknown') throw new UsageError(`${path} cannot be read: ${content.reason}.`);
  const text = new TextDecoder('latin1').decode(content.value);
  const certificates = text.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  const unreadable = certificates.find((pem) => parseCertificate(Buffer.from(pem)) === undefined);
  if (certificates.length > 0 && unreadable === undefined) return certificates;
  throw new UsageError(
    `${path} does not hold certificates in PEM.`,
    'It should hold lines from BEGIN CERTIFICATE to END CERTIFICATE.',
  );
}
