import type { Files, Host, Programs } from '../../io/ports.ts';

/** A value with where it was found, such as `myhostname (postconf)`. */
export interface Sourced {
  readonly value: string;
  readonly from: string;
}

export interface Machine {
  readonly programs: Programs;
  readonly files: Files;
  readonly host: Host;
}

/** What the configuration of an MTA says of the mail that it sends. */
export interface MtaSettings {
  readonly helo?: Sourced;
  readonly domain?: Sourced;
  readonly domains: readonly string[];
  /** Addresses that it sends from. */
  readonly bound: readonly Sourced[];
  readonly families: readonly (4 | 6)[];
  readonly relay?: Sourced;
}

export const isName = (value: string | undefined): boolean => value !== undefined && /^[^\s$/]+\.[^\s$/]+$/.test(value);

/** A domain that stands alone in a file, as in Debian's /etc/mailname. */
export async function mailname(files: Files, path: string): Promise<Sourced | undefined> {
  const file = await files.read(path);
  const value = file.state === 'found' ? Buffer.from(file.value).toString('utf8').trim() : '';
  return isName(value) ? { value, from: path } : undefined;
}

export const withoutHost = (hostname: string): string =>
  hostname.split('.').length > 2 ? hostname.slice(hostname.indexOf('.') + 1) : hostname;
