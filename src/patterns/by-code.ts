import { REPLY_MEANINGS, STATUS_MEANINGS, type StatusMeaning } from '../data/status-codes.ts';
import { isReason, REASON_FAMILIES, type ReasonId } from '../reasons/ids.ts';
import { definePattern, type Pattern } from './define.ts';

const STATUS_SOURCE = 'https://www.iana.org/assignments/smtp-enhanced-status-codes/';
const REPLY_SOURCE = 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3';

/** Status codes and reply codes are rows of a table rather than files: what one says, its number says. */
export const CODE_PATTERNS: readonly Pattern[] = [
  ...STATUS_MEANINGS.map(ofStatus),
  ...REPLY_MEANINGS.map(({ code, reason, title }) =>
    definePattern({
      id: `log/${familyOf(reason)}/reply-${code}`,
      reason: reasonOf(reason),
      rank: 'reply',
      literals: [code],
      match: [new RegExp(`^${code}(?: |$)`)],
      title,
      source: REPLY_SOURCE,
      samples: [`${code} no`],
      nearMisses: [`${code === '550' ? '554' : '550'} no`],
    }),
  ),
];

/** A code without detail (X.Y.0) says no more than its class, and yields to wording that says little. */
function ofStatus({ code, reason, title, only, weak, alone }: StatusMeaning): Pattern {
  const digits = only === undefined ? '[45]' : String(only);
  const written = code.replace('.', '\\.');
  return definePattern({
    id: `log/${familyOf(reason)}/status-${code.replace('.', '-')}`,
    reason: reasonOf(reason),
    rank: weak || code.endsWith('.0') ? 'reply' : 'status',
    literals: [`.${code}`],
    match: [new RegExp(`${alone ? '^' : '(?:^| )'}${digits}\\.${written}(?= |$)`)],
    title,
    source: STATUS_SOURCE,
    samples: [`${alone ? '' : `${only ?? 5}50 `}${only ?? 5}.${code} no`],
    nearMisses: [`550 5.${code}99 no`],
  });
}

function reasonOf(text: string): ReasonId {
  if (isReason(text)) return text;
  throw new Error(`not a reason: ${text}`);
}

function familyOf(reason: string): string {
  return REASON_FAMILIES[reasonOf(reason)];
}
