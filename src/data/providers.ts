import { AMERICAS_OCEANIA } from './providers/americas-oceania.ts';
import { EAST_ASIA } from './providers/east-asia.ts';
import { EUROPE } from './providers/europe.ts';
import { FILTERS } from './providers/filters.ts';
import type { Provider } from './providers/provider.ts';
import { WORLDWIDE } from './providers/worldwide.ts';

export type { Provider };

/** Every provider that a reply can be attributed to; ids are unique. */
export const PROVIDERS: readonly Provider[] = [...WORLDWIDE, ...EAST_ASIA, ...EUROPE, ...AMERICAS_OCEANIA, ...FILTERS];
