import type { ReplyLine } from './reply.ts';
import { readable } from './reply.ts';

const SHOWN = 1000;

/** A line as it is shown and kept: what is longer is cut, and says so. */
export function shownLine(raw: string): string {
  const text = readable(raw);
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}… (${raw.length} octets)`;
}

export const shownReply = (lines: readonly ReplyLine[]): string =>
  lines
    .slice(0, 400)
    .map(({ raw }) => shownLine(raw))
    .join('\n');
