import { createClassifier } from './classify.ts';
import { PATTERNS } from './index.ts';

/** The verdict on one reply or log text, by the whole catalogue. */
export const classify = createClassifier(PATTERNS);
