import type { Readable } from 'node:stream';
import { jsonText } from './findings/json-text.ts';
import { answerLines, type InputLine } from './line-protocol.ts';
import { classify } from './patterns/catalogue.ts';
import type { Reply } from './patterns/classify.ts';

/** The line protocol of `explain --replies`: a bare reply, or JSON with `text`, in; the verdict out. */
export async function answerReplies(input: Readable, write: (line: string) => Promise<void> | void): Promise<void> {
  await answerLines(input, async (line) => answer(line), write);
}

function answer(line: InputLine): string {
  const { pattern, reason, family, blame, permanence, provider, confidence } = classify(readReply(line));
  return jsonText({ pattern, reason, family, blame, permanence, provider, confidence });
}

function readReply(line: InputLine): Reply {
  if ('tooLong' in line) return { text: '' };
  const { text } = line;
  if (!text.startsWith('{')) return { text };
  try {
    const value = JSON.parse(text) as Record<string, unknown>;
    const field = (name: string): string | undefined =>
      typeof value[name] === 'string' && value[name] !== ''
        ? value[name]
        : typeof value[name] === 'number'
          ? String(value[name])
          : undefined;
    const [relay, replyCode, status] = [field('relay'), field('replyCode'), field('status')];
    return {
      text: field('text') ?? '',
      ...(relay === undefined ? {} : { relay }),
      ...(replyCode === undefined ? {} : { replyCode }),
      ...(status === undefined ? {} : { status }),
    };
  } catch {
    return { text };
  }
}
