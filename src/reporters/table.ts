import type { Report } from '../findings/report.ts';
import { asShown } from './ascii.ts';
import type { StreamReporter, Style } from './define.ts';
import { painter } from './paint.ts';
import { printable } from './printable.ts';
import { summary } from './summary.ts';
import { padded } from './width.ts';
import { wrap } from './wrap.ts';

/** Room for the name of a target; a longer one pushes the rest to the right. */
const NAME_WIDTH = 28;

/** For people who check many domains: a line each, as it is finished, with the ids of what counts. */
export const table: StreamReporter = { kind: 'stream', name: 'table', report: row };

function row(report: Report, _page: unknown, style: Style): string {
  const paint = painter(style);
  const name = padded(printable(report.target), NAME_WIDTH);
  const ids = [...new Set(report.findings.map(({ id }) => id))];
  const reasons = [...new Set(report.unjudged.map(({ reason }) => printable(reason)))];
  const more = [...ids, ...(ids.length === 0 ? reasons.slice(0, 1) : [])];
  const partial = report.partial ? style.words.say` (interrupted)` : '';
  const lines = more.length === 0 ? [] : wrap(more.join(style.words.comma), Math.max(style.width - 4, 20));
  const all = [
    `${paint.outcome(report.outcome)} ${paint.strong(name)} ${summary(report, style.words)}${partial}`,
    ...lines.map((line) => `    ${paint.dim(line)}`),
    '',
  ].join('\n');
  return asShown(all, style);
}
