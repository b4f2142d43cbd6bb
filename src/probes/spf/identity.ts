import { domainToASCII } from 'node:url';

/** Whose record is asked (RFC 7208 section 2.3 and 2.4), and what the macros of section 7.2 say of the sender. */
export interface SpfIdentity {
  readonly kind: 'helo' | 'mailfrom';
  /** `<sender>`: with `postmaster` where there is no local part (section 4.3). */
  readonly sender: string;
  readonly local: string;
  /** In A-labels, as the question needs it. */
  readonly domain: string;
}

/** An empty sender means that the HELO name is checked (RFC 7208 section 2.4). */
export function identityOf(sender: string, helo: string): SpfIdentity {
  const kind = sender === '' ? 'helo' : 'mailfrom';
  const at = sender.lastIndexOf('@');
  const domain = kind === 'helo' ? helo : sender.slice(at + 1);
  const local = at > 0 ? sender.slice(0, at) : 'postmaster';
  return { kind, sender: `${local}@${domain}`, local, domain: toALabels(domain) };
}

/** RFC 8616 section 3: U-labels are asked for as A-labels. */
export function toALabels(domain: string): string {
  if (!/[^\0-\x7f]/.test(domain)) return domain;
  // The URL parser refuses characters that a label may well have; labels of ASCII stay as they are.
  return domain
    .split(/[.\u3002\uff0e\uff61]/)
    .map((label) => (/[^\0-\x7f]/.test(label) ? domainToASCII(`${label}.x`).slice(0, -2) : label))
    .join('.');
}

/** Several labels of 1 to 63 characters, and no address literal: nearly every domain. */
const SOUND = /^[^.[][^.]{0,62}(?:\.[^.]{1,63})+$/;

/** RFC 7208 section 4.3: why there is nothing to ask; undefined for a domain of several sound labels. */
export function malformed(domain: string): string | undefined {
  const name = domain.endsWith('.') ? domain.slice(0, -1) : domain;
  if (name.length <= 253 && SOUND.test(name)) return undefined;
  if (name === '') return 'there is no domain';
  if (name.startsWith('[')) return `${domain} is an address literal`;
  if (name.length > 253) return 'the domain is longer than 253 characters';
  const labels = name.split('.');
  if (labels.length < 2) return `${domain} is not a fully qualified domain`;
  if (labels.includes('')) return 'the domain has an empty label';
  return labels.some((label) => label.length > 63) ? 'a label of the domain is longer than 63 characters' : undefined;
}
