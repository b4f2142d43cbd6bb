import { jsonText } from '../findings/json-text.ts';
import type { StreamReporter } from './define.ts';

/** `maildoctor/report@1`; several targets make one `maildoctor/reports@1`, streamed. */
export const json: StreamReporter = {
  kind: 'stream',
  name: 'json',
  report: (report) => `${jsonText(report, 2)}\n`,
  begin: (count) => (count > 1 ? '{ "schema": "maildoctor/reports@1", "reports": [\n' : ''),
  between: ',\n',
  end: (count) => (count > 1 ? ']}\n' : ''),
};
