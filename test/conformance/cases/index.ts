import { appendixA } from './appendix-a.ts';
import type { Case, Group } from './define.ts';
import { section2 } from './section-2.ts';
import { section3 } from './section-3.ts';
import { section4 } from './section-4.ts';
import { section5 } from './section-5.ts';
import { section6 } from './section-6.ts';
import { section7 } from './section-7.ts';
import { section8 } from './section-8.ts';

/** Cases of our own, written from the text of RFC 7208. */
export const GROUPS: readonly Group[] = [
  ...section2,
  ...section3,
  ...section4,
  ...section5,
  ...section6,
  ...section7,
  ...section8,
  ...appendixA,
];

export type { Case, Group };
