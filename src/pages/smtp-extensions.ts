import type { SmtpSession } from '../facts/smtp.ts';
import { EXTENSION_MEANINGS } from '../syntax/smtp/ehlo.ts';
import { phrase, sentence, type Text } from '../words/phrase.ts';
import type { Section } from './define.ts';

/** What a server offers, a line a keyword. */
interface Line {
  readonly keyword: string;
  readonly parameters: string;
  /** What TLS makes of it. */
  readonly change: 'same' | 'only-under' | 'only-before' | { readonly before: string };
}

/** What the server offers and what TLS changes of it; of several servers one table, which says where they differ. */
export function extensionTable(sessions: readonly SmtpSession[]): readonly Section[] {
  const offers = sessions
    .map((session) => ({ session, lines: linesOf(session) }))
    .filter(({ lines }) => lines.length > 0);
  const [first] = offers;
  if (!first) return [];
  const isOne = offers.length === 1 && sessions.length === 1;
  const rows = distinct(offers.flatMap(({ lines }) => lines)).map((line) => {
    const meaning = phrase`${sentence(EXTENSION_MEANINGS[line.keyword] ?? '')}${changeOf(line)}`;
    const cells = [line.keyword, line.parameters, line.change === 'only-before' ? phrase`only before TLS` : meaning];
    return isOne ? cells : [...cells, offeredBy(line, offers)];
  });
  const head = [phrase`keyword`, phrase`parameters`, phrase`meaning`, ...(isOne ? [] : [phrase`offered by`])];
  return [{ kind: 'table', title: phrase`Extensions`, head, rows }];
}

function linesOf({ extensions, extensionsBeforeTls: before }: SmtpSession): readonly Line[] {
  const under = Object.entries(extensions).map(([keyword, parameters]): Line => {
    const earlier = before === undefined ? parameters : before[keyword];
    const change = earlier === undefined ? 'only-under' : earlier === parameters ? 'same' : { before: earlier };
    return { keyword, parameters, change };
  });
  if (under.length === 0) return [];
  const lost = Object.entries(before ?? {}).filter(([keyword]) => !(keyword in extensions) && keyword !== 'STARTTLS');
  return [...under, ...lost.map(([keyword, parameters]): Line => ({ keyword, parameters, change: 'only-before' }))];
}

const keyOf = ({ keyword, parameters, change }: Line): string => JSON.stringify([keyword, parameters, change]);

/** Each once, the forms of one keyword side by side. */
function distinct(lines: readonly Line[]): readonly Line[] {
  const byKeyword = new Map<string, Map<string, Line>>();
  for (const line of lines) {
    const forms = byKeyword.get(line.keyword) ?? new Map<string, Line>();
    byKeyword.set(line.keyword, forms.set(keyOf(line), line));
  }
  return [...byKeyword.values()].flatMap((forms) => [...forms.values()]);
}

/** All, or the hosts; an address only where those of one host differ. */
function offeredBy(
  line: Line,
  offers: readonly { readonly session: SmtpSession; readonly lines: readonly Line[] }[],
): Text {
  const has = ({ lines }: { readonly lines: readonly Line[] }): boolean =>
    lines.some((one) => keyOf(one) === keyOf(line));
  if (offers.every(has)) return phrase`all`;
  const places = offers.filter(has).map(({ session: { host, address } }) => {
    const isWhole = offers.filter(({ session }) => session.host === host).every(has);
    return isWhole || host === address ? host : `${host} ${address}`;
  });
  return [...new Set(places)].join(', ');
}

/** What an extension was before TLS, where it was another. */
function changeOf({ change }: Line): Text {
  if (change === 'same' || change === 'only-before') return '';
  if (change === 'only-under') return phrase` (only under TLS)`;
  return change.before === '' ? phrase` (before TLS: without parameters)` : phrase` (before TLS: ${change.before})`;
}
