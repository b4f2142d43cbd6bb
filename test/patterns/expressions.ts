/** How many characters one match attempt may run over: with texts of 4 KiB the whole stays in milliseconds. */
const REACH_LIMIT = 2_000;
/** A wide class (`.`, `\S`, `\w`, a negated set) may repeat so often, and no more. */
const WIDE_LIMIT = 1_500;

interface Quantifier {
  readonly atom: string;
  readonly most: number;
  /** Whether the repeated atom is a group that itself holds an unbounded or wide repeat. */
  readonly nested: boolean;
}

const NARROW = /^(?:\\[ds]| |\[0-9a-fA-F\]|\[\\d\.\]|\[\\d[a-f.:]*\])$/;

/** Repeats in an expression's source, groups included. */
function quantifiers(source: string): readonly Quantifier[] {
  const found: Quantifier[] = [];
  const opened: number[] = [];
  let atom = '';
  let at = 0;
  while (at < source.length) {
    const rest = source.slice(at);
    const token =
      /^(?:\\u\{[^}]*\}|\\[pP]\{[^}]*\}|\\k<[^>]*>|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:<[=!]|[:=!]|<[^>]*>)|[()|^$.]|\*\??|\+\??|\?\??|\{\d+(?:,\d*)?\}\??|.)/s.exec(
        rest,
      )?.[0] ?? rest.charAt(0);
    if (token.startsWith('(')) opened.push(at);
    else if (token === ')') atom = source.slice(opened.pop() ?? 0, at + 1);
    else if (/^[*+?{]/.test(token) && atom !== '') {
      const most = /^\{(\d+)(,(\d*))?\}/.exec(token);
      const bound =
        token[0] === '?'
          ? 1
          : most === null
            ? Number.POSITIVE_INFINITY
            : most[2] === undefined
              ? Number(most[1])
              : most[3] === ''
                ? Number.POSITIVE_INFINITY
                : Number(most[3]);
      const inner = atom.startsWith('(') ? quantifiers(atom.slice(atom.startsWith('(?') ? 2 : 1, -1)) : [];
      found.push({ atom, most: bound, nested: bound > 1 && inner.some((one) => one.most > 1) });
      atom = '';
    } else if (token !== '|') atom = token;
    at += token.length;
  }
  return found;
}

/** What makes an expression slow on some text, or give different answers on the same one. */
export function faultsOfExpression(expression: RegExp): readonly string[] {
  const faults: string[] = [];
  if (expression.global || expression.sticky) faults.push('g and y flags keep state');
  let reach = 1;
  for (const { atom, most, nested } of quantifiers(expression.source)) {
    const bounded = Number.isFinite(most);
    if (nested && !(bounded && most <= 8)) faults.push(`repeat within a repeat: ${atom}`);
    if (!bounded && !NARROW.test(atom)) faults.push(`unbounded repeat of ${atom}`);
    if (bounded && most > WIDE_LIMIT) faults.push(`repeat of ${atom} beyond ${WIDE_LIMIT}`);
    if (bounded && most > 1 && !NARROW.test(atom)) reach = Math.max(reach, 1) * (most > 20 ? most : 1);
  }
  // Two long gaps one after the other multiply, three are too many even when each is bounded.
  if (reach > REACH_LIMIT ** 2) faults.push(`long gaps multiply to ${reach}`);
  return faults;
}
