import { HEADER_AND_BODY } from './spam-tests/header-and-body.ts';
import { LISTINGS } from './spam-tests/listings.ts';
import type { SpamTestRow } from './spam-tests/spam-test.ts';

export type { SpamTestRow };

const ROWS: readonly SpamTestRow[] = [...LISTINGS, ...HEADER_AND_BODY];

/** What is known of a filter's test. */
export const spamTestNamed = (name: string): SpamTestRow | undefined => ROWS.find(({ names }) => names.test(name));
