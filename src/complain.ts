import { EXIT } from './exit-code.ts';
import { speaksUnicode } from './io/node/style.ts';
import { asShown } from './reporters/ascii.ts';
import type { Words } from './words/define.ts';
import { wordsOfCall } from './words-of-run.ts';

/** What is told beside a report, such as help, as the terminal can show it. */
export const asShownHere = (text: string, words: Words): string => asShown(text, { unicode: speaksUnicode(), words });

/** Tells what is wrong with the call, in its language. */
export async function complain(argv: readonly string[], message: string, suggestion?: string): Promise<void> {
  const words = await wordsOfCall(argv);
  const lines = [message, ...(suggestion ? [suggestion] : [])].map(words.tell);
  process.stderr.write(asShownHere(`maildoctor: ${lines.join('\n')}\n`, words));
  process.exitCode = EXIT.usage;
}
