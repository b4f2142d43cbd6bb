import { CODE_PATTERNS } from './by-code.ts';
import { EXIM_ERROR_PATTERNS } from './by-exim-error.ts';
import { PROVIDER_CODE_PATTERNS } from './by-provider-code.ts';
import { createClassifier } from './classify.ts';
import type { Pattern } from './define.ts';
import { PATTERNS } from './index.ts';

/** The whole catalogue: a file a pattern, and the tables of codes. */
export const CATALOGUE: readonly Pattern[] = [
  ...PATTERNS,
  ...PROVIDER_CODE_PATTERNS,
  ...EXIM_ERROR_PATTERNS,
  ...CODE_PATTERNS,
];

/** The verdict on one reply or log text, by the whole catalogue. */
export const classify = createClassifier(CATALOGUE);
