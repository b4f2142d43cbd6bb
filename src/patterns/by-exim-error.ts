import { EXIM_ERRORS } from '../data/exim-errors.ts';
import { isReason, REASON_FAMILIES } from '../reasons/ids.ts';
import { definePattern, type Pattern } from './define.ts';

/** `defer (-44)` where no words stand behind the number, or only such as say little: rows of a table. */
export const EXIM_ERROR_PATTERNS: readonly Pattern[] = EXIM_ERRORS.map(({ number, reason, title }) => {
  if (!isReason(reason)) throw new Error(`not a reason: ${reason}`);
  return definePattern({
    id: `log/${REASON_FAMILIES[reason]}/exim-error${number}`,
    reason,
    rank: 'vague',
    literals: [`(${number})`],
    match: [new RegExp(`(?:^|\\bdefer )\\(${number}\\)`)],
    only: 'local',
    title: `Exim (${number}): ${title}`,
    source: 'https://github.com/Exim/exim/blob/master/src/src/macros.h',
    samples: [`(${number})`, `u@example.com R=dnslookup T=remote_smtp defer (${number})`],
    nearMisses: [`(${number}0)`],
  });
});
