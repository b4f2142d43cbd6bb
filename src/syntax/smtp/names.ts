import { isIP } from 'node:net';

/** A host name as a greeting or EHLO must carry one: of several labels (RFC 5321 section 2.3.5), or an address literal. */
export function isHostName(text: string): boolean {
  if (/^\[(?:\d{1,3}(?:\.\d{1,3}){3}|IPv6:[0-9a-f:.]+)\]$/i.test(text)) return true;
  const name = text.replace(/\.$/, '');
  if (name.length > 253 || isIP(name)) return false;
  const labels = name.split('.');
  if (labels.length < 2 || labels.at(-1)?.toLowerCase() === 'localdomain') return false;
  return (
    labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  );
}

/** What Cisco's inspection of SMTP leaves of a greeting, and of a keyword that it does not know: `***`, `XXXXXXXA`. */
export const isCrossedOut = (word: string): boolean => /^\*{3,}$|^X{3,}[A-Z]?$/.test(word);

/**
 * Whether a certificate's names hold for a host (RFC 9525 section 6.3): `*` stands for the whole leftmost label only, and
 * the common name counts no more (section 2).
 */
export const certificateCovers = ({ names }: { readonly names: readonly string[] }, host: string): boolean =>
  names.some((name) => nameMatches(name, host));

export function nameMatches(pattern: string, host: string): boolean {
  const wanted = pattern.toLowerCase().replace(/\.$/, '');
  const name = host.toLowerCase().replace(/\.$/, '');
  if (isIP(name)) return foldAddress(wanted) === foldAddress(name);
  if (wanted === name) return true;
  if (!wanted.startsWith('*.')) return false;
  const dot = name.indexOf('.');
  return dot > 0 && wanted.slice(2).includes('.') && name.slice(dot + 1) === wanted.slice(2);
}

/** Addresses of IPv6 are written in many ways: groups without leading zeros, filled up, compare as one. */
function foldAddress(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array<string>(Math.max(8 - left.length - right.length, 0)).fill('0');
  return [...left, ...zeros, ...right].map((group) => group.replace(/^0+(?=.)/, '')).join(':');
}
