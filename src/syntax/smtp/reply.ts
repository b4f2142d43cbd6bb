/** A line of a reply exactly as it came; each char of `text` and `raw` is one octet. */
export interface ReplyLine {
  /** Without its ending. */
  readonly raw: string;
  readonly ending: 'crlf' | 'lf' | 'cut';
  /** Three digits at its beginning; undefined where the line is not a line of a reply. */
  readonly code?: number;
  /** What stands behind the code: the last line of a reply has a space or nothing (RFC 5321 section 4.2). */
  readonly separator?: ' ' | '-' | '';
  readonly text: string;
}

export interface Reply {
  readonly lines: readonly ReplyLine[];
  /** The code of its last line, which is the one that counts; 0 where nothing in it is a reply. */
  readonly code: number;
}

/** No reply of a sound server comes near: what does not end is cut here. */
const LINE_LIMIT = 64 * 1024;
const OCTET_LIMIT = 512 * 1024;
const LINES_LIMIT = 2000;

export interface ReplyReader {
  feed(bytes: Uint8Array): void;
  /** The next whole reply, taken out. */
  next(): Reply | undefined;
  /** What came of a reply that is not whole, left where it is. */
  rest(): Reply | undefined;
  /** Takes out all that is left. */
  drop(): Reply | undefined;
  /** Octets of the reply under way exceed every limit. */
  isEndless(): boolean;
}

/**
 * Octets in, replies out. Lines that are no lines of a reply are kept within the reply that they come before, as
 * a sending MTA skips them; a reply ends with the first line that has a code and a space, or a code alone. `onLine` is
 * told of each whole line when it comes.
 */
export function createReplyReader(onLine: (line: ReplyLine) => void = () => {}): ReplyReader {
  let lines: ReplyLine[] = [];
  let octets = 0;
  let pending = '';
  const ready: Reply[] = [];
  const endLine = (raw: string, ending: ReplyLine['ending']): void => {
    const line = parseReplyLine(raw, ending);
    onLine(line);
    lines.push(line);
    octets += raw.length;
    if (line.separator === ' ' || line.separator === '') {
      ready.push(replyOf(lines));
      lines = [];
      octets = 0;
    }
  };
  const rest = (): Reply | undefined => {
    const all = pending === '' ? lines : [...lines, parseReplyLine(pending, 'cut')];
    return all.length === 0 ? undefined : replyOf(all);
  };
  return {
    feed(bytes) {
      pending += latin1(bytes);
      for (let end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n')) {
        const line = pending.slice(0, end);
        pending = pending.slice(end + 1);
        endLine(line.endsWith('\r') ? line.slice(0, -1) : line, line.endsWith('\r') ? 'crlf' : 'lf');
      }
    },
    next: () => ready.shift(),
    rest,
    drop() {
      const left = [...ready.splice(0).flatMap((reply) => reply.lines), ...(rest()?.lines ?? [])];
      lines = [];
      pending = '';
      octets = 0;
      return left.length === 0 ? undefined : replyOf(left);
    },
    isEndless: () => pending.length > LINE_LIMIT || octets > OCTET_LIMIT || lines.length > LINES_LIMIT,
  };
}

export function parseReplyLine(raw: string, ending: ReplyLine['ending']): ReplyLine {
  const match = /^(\d{3})([ -]|$)/.exec(raw);
  if (!match) return { raw, ending, text: raw };
  const separator = match[2] === '-' ? '-' : match[2] === ' ' ? ' ' : '';
  return { raw, ending, code: Number(match[1]), separator, text: raw.slice(4) };
}

function replyOf(lines: readonly ReplyLine[]): Reply {
  return { lines: [...lines], code: lines.findLast(({ code }) => code !== undefined)?.code ?? 0 };
}

/** Enhanced status code at the beginning of a reply's text (RFC 2034 section 4). */
export const enhancedStatus = (text: string): string | undefined =>
  /^([245]\.\d{1,3}\.\d{1,3})(?=\s|$)/.exec(text)?.[1];

/** As text for people: UTF-8 where it is that, otherwise an octet a character. */
export function readable(octets: string): string {
  if (!/[\x80-\xff]/.test(octets)) return octets;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(octets, (char) => char.charCodeAt(0)));
  } catch {
    return octets;
  }
}

export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
