import type { Reporter } from './define.ts';

/** One report a line. */
export const jsonl: Reporter = {
  name: 'jsonl',
  report: (report) => `${JSON.stringify(report)}\n`,
};
