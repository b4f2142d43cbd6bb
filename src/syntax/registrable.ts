import { getDomain } from 'tldts';

/** The part of a name that somebody registers: one label below a public suffix; undefined for a suffix itself. */
export const registrableDomain = (name: string): string | undefined =>
  getDomain(name, { validateHostname: false }) ?? undefined;
