import { enhancedStatus, type Reply, type ReplyLine } from './reply.ts';

/** What is wrong with the form of a reply, whatever it says. */
export type Oddity =
  | 'bare-lf'
  | 'bare-cr'
  | 'nul'
  | 'control'
  | 'eight-bit'
  | 'overlong'
  | 'code-mismatch'
  | 'code-invalid'
  | 'not-a-reply'
  | 'status-mismatch';

/** RFC 5321 section 4.5.3.1.5: octets of a reply line with its CRLF. */
export const REPLY_LINE_LIMIT = 512;

/** Each oddity once, with the line that shows it. */
export function odditiesOf(reply: Reply): readonly { readonly kind: Oddity; readonly line: string }[] {
  const found = new Map<Oddity, string>();
  const note = (kind: Oddity, line: ReplyLine): void => {
    if (!found.has(kind)) found.set(kind, line.raw);
  };
  for (const line of reply.lines) {
    if (line.ending === 'lf') note('bare-lf', line);
    if (line.raw.includes('\r')) note('bare-cr', line);
    if (line.raw.includes('\0')) note('nul', line);
    // A tab is white space (RFC 5321 section 4.2); CR and NUL are told apart.
    if (/[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(line.raw)) note('control', line);
    if (/[\x80-\xff]/.test(line.raw)) note('eight-bit', line);
    if (line.raw.length + 2 > REPLY_LINE_LIMIT) note('overlong', line);
    if (line.code === undefined) note('not-a-reply', line);
    else if (line.code !== reply.code) note('code-mismatch', line);
    // RFC 5321 section 4.2.1: 2yz to 5yz; second digits beyond 5 mean nothing.
    if (line.code !== undefined && (line.code < 200 || line.code > 599)) note('code-invalid', line);
    const status = enhancedStatus(line.text);
    if (status !== undefined && line.code !== undefined && !agrees(status, line.code)) note('status-mismatch', line);
  }
  return [...found].map(([kind, line]) => ({ kind, line }));
}

/** RFC 2034 section 4: the class of the status is the first digit of the code; those of 3yz have none of their own. */
const agrees = (status: string, code: number): boolean =>
  Math.floor(code / 100) === 3 || Number(status[0]) === Math.floor(code / 100);
