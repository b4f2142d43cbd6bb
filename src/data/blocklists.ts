import { ADDRESSES } from './blocklists/addresses.ts';
import type { Blocklist } from './blocklists/blocklist.ts';
import { DOMAINS } from './blocklists/domains.ts';
import { SPAMHAUS } from './blocklists/spamhaus.ts';
import { VENDORS } from './blocklists/vendors.ts';

export type { Blocklist };

/** Every list that a refusal can name; ids are unique. */
export const BLOCKLISTS: readonly Blocklist[] = [...SPAMHAUS, ...VENDORS, ...ADDRESSES, ...DOMAINS];
