import { getDomain } from 'tldts';

/** The part of a name that somebody registers: one label below a public suffix; undefined for a suffix itself. */
export const registrableDomain = (name: string): string | undefined =>
  getDomain(name, { validateHostname: false }) ?? undefined;

/**
 * Every domain at or above a name that somebody can register: at a registry, and with a service that gives names below
 * its own to anybody (the private part of the public suffix list).
 */
export function registrableDomains(name: string): readonly string[] {
  const ofService = getDomain(name, { validateHostname: false, allowPrivateDomains: true });
  return [...new Set([registrableDomain(name), ofService])].filter((domain) => typeof domain === 'string');
}
