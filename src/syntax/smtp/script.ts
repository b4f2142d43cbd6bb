/** A conversation written down: what is sent, and what must come back. `line` is that of the file, from 1. */
export type ScriptStep = { readonly line: number } & (
  | { readonly kind: 'send'; readonly text: string }
  /** Digits are the beginning of a code; a pattern is looked for in all lines of the reply. */
  | { readonly kind: 'expect'; readonly code?: string; readonly pattern?: string }
  | { readonly kind: 'tls' }
  | { readonly kind: 'close' }
  | { readonly kind: 'wait'; readonly seconds: number }
);

export type ParsedScript =
  | { readonly ok: true; readonly steps: readonly ScriptStep[] }
  | { readonly ok: false; readonly line: number; readonly message: string };

/** No pause of a test is longer. */
const WAIT_LIMIT = 3600;

/**
 * Reads a script: `> EHLO x` sends, `< 250` or `< /regex/` waits for a reply, `! tls` begins TLS, `! close` waits for the
 * server's end, `? wait 5` pauses. Empty lines and those that begin with `#` count for nothing.
 */
export function parseScript(text: string): ParsedScript {
  const steps: ScriptStep[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    const step = stepOf(raw, line);
    if (step === undefined) continue;
    if (typeof step === 'string') return { ok: false, line, message: step };
    steps.push(step);
  }
  return { ok: true, steps };
}

function stepOf(raw: string, line: number): ScriptStep | string | undefined {
  if (raw.trim() === '' || raw.startsWith('#')) return undefined;
  const sign = raw[0];
  const rest = raw.slice(1).replace(/^ /, '');
  switch (sign) {
    case '>':
      return { kind: 'send', text: rest, line };
    case '<':
      return expectation(rest.trim(), line);
    case '!':
      if (/^tls$/i.test(rest.trim())) return { kind: 'tls', line };
      return /^close$/i.test(rest.trim()) ? { kind: 'close', line } : 'after "!" stands "tls" or "close"';
    case '?': {
      const seconds = Number(/^wait\s+(\d+(?:\.\d+)?)$/i.exec(rest.trim())?.[1] ?? Number.NaN);
      return seconds <= WAIT_LIMIT ? { kind: 'wait', seconds, line } : 'after "?" stands "wait" and seconds';
    }
    default:
      return 'a line begins with ">", "<", "!", "?" or "#"';
  }
}

function expectation(text: string, line: number): ScriptStep | string {
  if (text === '') return { kind: 'expect', line };
  if (/^\d{1,3}$/.test(text)) return { kind: 'expect', code: text, line };
  const pattern = /^\/(.*)\/$/.exec(text)?.[1];
  if (pattern === undefined) return 'after "<" stands a code, or an expression between slashes';
  try {
    new RegExp(pattern);
  } catch (error) {
    return (error as Error).message;
  }
  return { kind: 'expect', pattern, line };
}

/** A conversation as a script that expects the same codes again. */
export function scriptOf(
  transcript: readonly { readonly from: 'client' | 'server'; readonly line: string; readonly tls?: true }[],
  about: string,
): string {
  const lines: string[] = [`# ${about.replace(/[\r\n]+/g, ' ')}`];
  let isTls = false;
  for (const { from, line, tls } of transcript) {
    if (tls && !isTls) lines.push('! tls');
    isTls = tls === true;
    if (from === 'client') lines.push(`> ${line}`);
    else if (/^\d{3}(?: |$)/.test(line)) lines.push(`< ${line.slice(0, 3)}`);
  }
  return `${lines.join('\n')}\n`;
}
