import type { SmtpSession } from './facts/smtp.ts';
import { scriptOf } from './syntax/smtp/script.ts';

export interface SavedScript {
  readonly path: string;
  readonly with: string;
  readonly text: string;
}

/**
 * Each conversation as a script: the first in the file that was named, the others in numbered ones beside it (`talk.txt`,
 * `talk-2.txt`), since a script is one conversation. A device such as /dev/stdout gets all, one below the other.
 */
export function savedScripts(sessions: readonly SmtpSession[], path: string): readonly SavedScript[] {
  const talked = sessions.filter(
    ({ test, transcript }) => (test === undefined || test === 'script') && transcript.length > 0,
  );
  const all = talked.map(({ host, address, port, transcript }) => {
    const place = `${host === address ? '' : `${host} `}${address} port ${port}`;
    return { with: place, text: scriptOf(transcript, place) };
  });
  if (all.length > 1 && isStream(path))
    return [{ path, with: all.map((one) => one.with).join(', '), text: all.map(({ text }) => text).join('\n') }];
  return all.map((one, index) => ({ ...one, path: index === 0 ? path : numbered(path, index + 1) }));
}

const isStream = (path: string): boolean => path.startsWith('/dev/');

const numbered = (path: string, number: number): string =>
  path.replace(/(?<=[^/])(\.[^./]*)?$/, (end) => `-${number}${end}`);
