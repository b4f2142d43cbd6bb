import { REPLY_MEANINGS, type ReplyMeaning, STATUS_MEANINGS, type StatusMeaning } from '../data/status-codes.ts';
import { isReason, REASON_FAMILIES, type ReasonId } from '../reasons/ids.ts';
import { definePattern, type Pattern } from './define.ts';

const STATUS_SOURCE = 'https://www.iana.org/assignments/smtp-enhanced-status-codes/';
const REPLY_SOURCE = 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3';

/** On the line of codes: words, and no enhanced status code. */
const ONLY_WORDS = ' (?:@[a-z-]{1,20} )?@words';

/** Status codes and reply codes are rows of a table rather than files: what one says, its number says. */
export const CODE_PATTERNS: readonly Pattern[] = [
  ...STATUS_MEANINGS.map(ofStatus),
  ...REPLY_MEANINGS.map(ofReply),
  ...REPLY_MEANINGS.filter(({ loose }) => loose).map(ofWords),
];

function ofReply({ code, reason, title, loose }: ReplyMeaning): Pattern {
  return definePattern({
    id: `log/${familyOf(reason)}/reply-${code}`,
    reason: reasonOf(reason),
    rank: 'reply',
    literals: [code],
    match: [new RegExp(`^${code}${loose ? `(?!${ONLY_WORDS})` : ''}(?: |$)`)],
    title,
    source: REPLY_SOURCE,
    samples: [`${code} no`],
    nearMisses: [`${code === '550' ? '554' : '550'} no`],
  });
}

/** The code says that it is refused, and the words say why; they are only not known. */
function ofWords({ code }: ReplyMeaning): Pattern {
  return definePattern({
    id: `log/policy/reply-${code}-in-words`,
    reason: 'policy-generic',
    rank: 'reply',
    literals: ['@words'],
    match: [new RegExp(`^${code}${ONLY_WORDS}`)],
    title: 'Refused, in words that are not known here',
    source: REPLY_SOURCE,
    samples: [`${code} the moon is in the wrong house`],
    nearMisses: [`${code} no`],
  });
}

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
