/** One macro of a domain-spec or explanation (RFC 7208 section 7.1). */
export interface Macro {
  /** Always lower case; whether it stood in upper case is `escaped`. */
  readonly letter: MacroLetter;
  /** Right-hand parts that are kept; all of them where it is absent. */
  readonly parts?: number;
  readonly reversed: boolean;
  /** Where the value is split: `.` unless the macro says otherwise. */
  readonly delimiters: string;
  /** An upper-case letter: characters that a URL reserves are escaped (section 7.3). */
  readonly escaped: boolean;
  /** As it was written. */
  readonly text: string;
}
export type MacroLetter = 's' | 'l' | 'o' | 'd' | 'i' | 'p' | 'h' | 'c' | 'r' | 't' | 'v';

/** Literal text and macros in turn. */
export type MacroString = readonly (string | Macro)[];

/** Why a text is no macro-string, with the place in it (from 0). */
export interface MacroMistake {
  readonly message: string;
  readonly at: number;
}
export type ParsedMacros =
  | { readonly ok: true; readonly value: MacroString }
  | { readonly ok: false; readonly mistake: MacroMistake };

const MACRO = /^%\{([slodiphcrtv])(\d*)(r?)([.\-+,/_=]*)\}/i;
/** Text without macros: most domain-specs by far. */
const PLAIN = /^[!-$&-~]*$/;
/** RFC 7208 section 7.1, macro-expand: `%%`, `%_` and `%-`. */
const ESCAPES: Readonly<Record<string, string>> = { '%': '%', _: ' ', '-': '%20' };

/**
 * Reads a macro-string (RFC 7208 section 7.1). `where` says what may stand in it: the letters c, r and t, and spaces,
 * only in an explanation.
 */
export function parseMacros(text: string, where: 'domain' | 'modifier' | 'explanation'): ParsedMacros {
  if (where !== 'explanation' && PLAIN.test(text)) return { ok: true, value: text === '' ? [] : [text] };
  const value: (string | Macro)[] = [];
  let literal = '';
  const flush = (): void => {
    if (literal !== '') value.push(literal);
    literal = '';
  };
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? '';
    if (char !== '%') {
      // macro-literal is %x21-24 / %x26-7E; an explanation has spaces too.
      if ((char < '!' && !(char === ' ' && where === 'explanation')) || char > '~')
        return wrong(`the character ${nameOf(char)} cannot stand in it`, at);
      literal += char;
      at++;
      continue;
    }
    const escaped = ESCAPES[text[at + 1] ?? ''];
    if (escaped !== undefined) {
      literal += escaped;
      at += 2;
      continue;
    }
    const match = MACRO.exec(text.slice(at));
    if (!match) return wrong('"%" begins a macro that is none; a percent sign itself is written %%', at);
    const [whole, name = '', digits = '', reversed, delimiters = ''] = match;
    const letter = name.toLowerCase() as MacroLetter;
    if (where === 'domain' && 'crt'.includes(letter))
      return wrong(`the macro ${whole} can stand only in an explanation (RFC 7208 section 7.2)`, at);
    if (digits !== '' && Number(digits) === 0)
      return wrong(`${whole} keeps no part of its value (RFC 7208 section 7.1)`, at);
    flush();
    value.push({
      letter,
      ...(digits === '' ? {} : { parts: Number(digits) }),
      reversed: reversed !== '',
      delimiters: delimiters === '' ? '.' : delimiters,
      escaped: name !== letter,
      text: whole,
    });
    at += whole.length;
  }
  flush();
  return { ok: true, value };
}

/** RFC 7208 section 12: a domain-spec ends with a macro, or with a dot and a top label that is not all digits. */
const TOP_LABEL = /^(?:[a-z0-9]*[a-z][a-z0-9]*|[a-z0-9]+-[a-z0-9-]*[a-z0-9])$/i;

/** The last label, a final dot left out; undefined where there is only one. */
function topLabel(text: string): string | undefined {
  const end = text.endsWith('.') ? text.length - 1 : text.length;
  const dot = text.lastIndexOf('.', end - 1);
  return dot < 0 || end === 0 ? undefined : text.slice(dot + 1, end);
}

/** Reads a domain-spec: a macro-string that ends as a domain does. */
export function parseDomainSpec(text: string): ParsedMacros {
  if (text === '') return wrong('the domain lacks', 0);
  const parsed = parseMacros(text, 'domain');
  if (!parsed.ok) return parsed;
  // Escapes are macro-expands of the grammar too, though they are literal text by now.
  const top = topLabel(text);
  if ((top !== undefined && TOP_LABEL.test(top)) || /%(?:\{[^}]*\}|[%_-])$/.test(text)) return parsed;
  return wrong(`"${text}" does not end with a domain's top label (RFC 7208 section 7.1)`, 0);
}

/** As the user would write it. */
export const hasMacro = (text: MacroString): boolean => text.some((part) => typeof part !== 'string');

const wrong = (message: string, at: number): ParsedMacros => ({ ok: false, mistake: { message, at } });

export function nameOf(char: string): string {
  if (char === ' ') return 'space';
  if (char === '\t') return 'tab';
  return char > ' ' && char <= '~'
    ? `"${char}"`
    : `0x${char.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`;
}
