import { jsonText } from '../findings/json-text.ts';
import type { StreamReporter } from './define.ts';

/** One report a line. */
export const jsonl: StreamReporter = {
  kind: 'stream',
  name: 'jsonl',
  report: (report) => `${jsonText(report)}\n`,
};
