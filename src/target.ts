import { isIP } from 'node:net';
import { parseDomain } from './syntax/domain.ts';
import { UsageError } from './usage-error.ts';

/** What a run is about. `name` is how a report calls it. */
export interface Target {
  readonly kind: 'domain' | 'address' | 'log' | 'text';
  readonly name: string;
}

/** Reads a domain of the command line; whoever mistypes is told what was probably meant. */
export function domainTarget(text: string): Target {
  const parsed = parseDomain(text);
  if (parsed.ok) return { kind: 'domain', name: parsed.domain };
  throw new UsageError(`"${text}" is not a domain: ${parsed.message}.`, parsed.suggestion);
}

/** A host name or an IP address, with or without brackets. */
export function hostTarget(text: string): Target {
  const bare = text.replace(/^\[(?:IPv6:)?(.*)\]$/i, '$1');
  return isIP(bare) ? { kind: 'address', name: bare } : domainTarget(text);
}
