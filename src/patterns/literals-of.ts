import { isLiteral } from './literal-index.ts';

/**
 * What a part of an expression can be: all texts that it matches, where they are few (`exact`), and literals of which
 * any match contains one (`needed`).
 */
interface Part {
  readonly exact?: readonly string[];
  readonly needed?: readonly string[];
}

/** More spellings than these are not multiplied out. */
const FEW = 48;
const ANYTHING: Part = {};
const NOTHING: Part = { exact: [''] };

/** Long literals are rare in texts, and few of them are found faster: the better set has the higher worth. */
const worth = (literals: readonly string[]): number =>
  Math.min(...literals.map((literal) => Math.min(literal.trim().length, 12))) - Math.log2(literals.length);

const better = (one: readonly string[] | undefined, other: readonly string[] | undefined) => {
  if (other === undefined || other.length === 0 || !other.every(isLiteral)) return one;
  return one === undefined || worth(other) > worth(one) ? other : one;
};

function sequence(parts: readonly Part[]): Part {
  let run: readonly string[] = [''];
  let whole = true;
  let needed: readonly string[] | undefined;
  for (const part of parts) {
    if (part.exact !== undefined && run.length * part.exact.length <= FEW) {
      const { exact } = part;
      run = run.flatMap((head) => exact.map((tail) => head + tail));
      continue;
    }
    needed = better(better(needed, run), part.needed ?? part.exact);
    whole = false;
    run = part.exact !== undefined && part.exact.length <= FEW ? part.exact : [''];
  }
  const found = better(needed, run);
  return { ...(whole ? { exact: [...new Set(run)] } : {}), ...(found === undefined ? {} : { needed: found }) };
}

function choice(parts: readonly Part[]): Part {
  const exact = parts.flatMap((part) => part.exact ?? []);
  const needed = parts.flatMap((part) => part.needed ?? []);
  return {
    ...(parts.every((part) => part.exact !== undefined) && exact.length <= FEW ? { exact } : {}),
    ...(parts.every((part) => part.needed !== undefined) ? { needed } : {}),
  };
}

const CLASS_ESCAPES = /\\[dDwWsSpP]/;

/** A character class of a few single characters, such as `[sz]`, is a choice. */
function ofClass(body: string): Part {
  if (body.startsWith('^') || CLASS_ESCAPES.test(body) || /[^\\]-./.test(body)) return ANYTHING;
  return { exact: [...new Set([...body.replace(/\\(.)/g, '$1').toLowerCase()])] };
}

function ofEscape(token: string): Part {
  if (/^\\[bB]/.test(token)) return NOTHING;
  if (/^\\[dDwWsSpPk]/.test(token)) return ANYTHING;
  if (token.startsWith('\\u')) {
    const code = Number.parseInt(token.replace(/^\\u\{?|\}$/g, ''), 16);
    return Number.isNaN(code) ? ANYTHING : { exact: [String.fromCodePoint(code).toLowerCase()] };
  }
  return { exact: [token.slice(1).toLowerCase()] };
}

const TOKEN =
  /\\u\{[^}]*\}|\\u[0-9a-f]{4}|\\[pP]\{[^}]*\}|\\k<[^>]*>|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:<[=!]|[:=!]|<[^>]*>)|[()|^$.]|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu;

function quantified(part: Part, token: string): Part {
  const least = token[0] === '+' ? 1 : token[0] === '{' ? Number.parseInt(token.slice(1), 10) : 0;
  if (token[0] === '?') return part.exact === undefined ? ANYTHING : { exact: ['', ...part.exact] };
  if (least === 0) return ANYTHING;
  const needed = part.needed ?? part.exact;
  return needed === undefined ? ANYTHING : { needed };
}

const PLAIN = /^[^\\()[\]|^$.*+?{]$/u;
const QUANTIFIER = /^(?:[*+?]|\{\d)/;

/** Where the run of plain characters ends that begins at `from`; a character that is repeated stands alone. */
function endOfText(tokens: readonly string[], from: number): number {
  let end = from + 1;
  while (PLAIN.test(tokens[end] ?? '') && !QUANTIFIER.test(tokens[end + 1] ?? '')) end += 1;
  return QUANTIFIER.test(tokens[end] ?? '') ? from + 1 : end;
}

function parse(tokens: readonly string[], from: number): { readonly part: Part; readonly next: number } {
  const branches: Part[] = [];
  let parts: Part[] = [];
  let at = from;
  for (; at < tokens.length && tokens[at] !== ')'; at += 1) {
    const token = tokens[at] ?? '';
    if (token === '|') {
      branches.push(sequence(parts));
      parts = [];
    } else if (token.startsWith('(')) {
      const inner = parse(tokens, at + 1);
      at = inner.next;
      // What stands around a match is not in it; leaving it out only makes the literals fewer.
      parts.push(/^\(\?<?[=!]/.test(token) ? NOTHING : inner.part);
    } else if (QUANTIFIER.test(token)) parts.push(quantified(parts.pop() ?? NOTHING, token));
    else if (token === '^' || token === '$') parts.push(NOTHING);
    else if (token === '.') parts.push(ANYTHING);
    else if (token.startsWith('[')) parts.push(ofClass(token.slice(1, -1)));
    else if (token.startsWith('\\')) parts.push(ofEscape(token));
    else {
      const end = endOfText(tokens, at);
      parts.push({ exact: [tokens.slice(at, end).join('').toLowerCase()] });
      at = end - 1;
    }
  }
  branches.push(sequence(parts));
  return { part: branches.length === 1 ? (branches[0] ?? NOTHING) : choice(branches), next: at };
}

/** Lower-case literals of which any match of the expression contains one; `undefined` where there are none. */
export function literalsOf(expression: RegExp): readonly string[] | undefined {
  const { part } = parse(expression.source.match(TOKEN) ?? [], 0);
  const found = better(part.needed, part.exact);
  if (found === undefined) return undefined;
  const distinct = [...new Set(found)];
  return distinct.filter((literal) => !distinct.some((other) => other !== literal && literal.includes(other)));
}
