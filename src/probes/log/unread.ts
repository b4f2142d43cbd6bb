import type { UnreadSource } from '../../facts/log.ts';

/** What could not be read, or not to its end: the rest of the log is judged all the same, and this is told beside it. */
export interface Unread {
  add(file: string, reason: string, lines?: number): void;
  facts(): readonly UnreadSource[];
}

export function createUnread(): Unread {
  const sources: UnreadSource[] = [];
  return {
    add: (file, reason, lines = 0) => void sources.push({ file, reason: withoutFile(reason, file), lines }),
    facts: () => sources,
  };
}

/** `EACCES: permission denied, open '/var/log/mail.log'` and `/var/log/mail.log: …` name the file, as we do. */
const withoutFile = (reason: string, file: string): string =>
  (reason.startsWith(`${file}: `) ? reason.slice(file.length + 2) : reason).replace(
    /^E[A-Z]{2,}: ([^,]+), \w+(?: '.*')?$/,
    '$1',
  );

/** The one sentence for a log of which nothing could be read. */
export const nothingRead = (sources: readonly UnreadSource[]): string =>
  sources.map(({ file, reason }) => `${file}: ${reason}`).join('; ');
