import { SPF_FILTERS } from './spf-providers/filters.ts';
import { SPF_MAILBOXES } from './spf-providers/mailboxes.ts';
import type { SpfProvider } from './spf-providers/provider.ts';
import { SPF_SENDERS } from './spf-providers/senders.ts';

export type { SpfProvider };

/** Every provider that is known by its include; ids are unique. */
export const SPF_PROVIDERS: readonly SpfProvider[] = [...SPF_MAILBOXES, ...SPF_FILTERS, ...SPF_SENDERS];
