import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnose } from '../../src/diagnose.ts';
import { type Cause, causeOf } from './causes.ts';
import { openOffline } from './offline.ts';

/** One provoked failure: what the log was made to show, and what is told of it. */
export interface SliceResult {
  readonly name: string;
  readonly provoked: string;
  readonly cause: Cause;
  /** The reasons of all findings. */
  readonly told: readonly string[];
  readonly sent: number;
  readonly deliveries: Readonly<Record<string, number>>;
  /** The ids of all findings, and of what could not be judged. */
  readonly ids: readonly string[];
  readonly isTold: boolean;
}

interface LogShape {
  readonly deliveries: Readonly<Record<string, number>>;
}

/** Explains each slice of a folder with an INDEX.tsv, all hosts of a scenario together, as `maildoctor explain` does. */
export async function measureSlices(folder: string): Promise<readonly SliceResult[]> {
  const ports = await openOffline();
  const files = readdirSync(folder).filter((file) => file.endsWith('.log'));
  const [, ...rows] = readFileSync(join(folder, 'INDEX.tsv'), 'utf8').trimEnd().split('\n');
  const results: SliceResult[] = [];
  for (const row of rows) {
    const [set = '', scenario = '', provoked = ''] = row.split('\t');
    const name = `${set}.${scenario}`;
    const paths = files.filter((file) => file.startsWith(`${name}.`)).map((file) => join(folder, file));
    const target = { kind: 'log', name } as const;
    const report = await diagnose({ command: 'explain', target, asked: ['log'], options: { log: { paths } } }, ports);
    const told = [...new Set(report.findings.map(({ data }) => String(data['reason'])))];
    const { deliveries } = report.facts['log'] as LogShape;
    const sent = deliveries['sent'] ?? 0;
    const ids = [...new Set([...report.findings, ...report.unjudged].map(({ id }) => id))].toSorted();
    const cause = causeOf(set, scenario);
    const isTold = cause === 'delivered' ? sent > 0 : told.some((reason) => cause.some((one) => one === reason));
    results.push({ name, provoked, cause, told, sent, deliveries, ids, isTold });
  }
  ports.close();
  return results;
}

/** What must be said of a slice: its deliveries that are not nought, and all ids. */
export const goldenLine = ({ name, deliveries, ids }: SliceResult): string => {
  const counts = Object.entries(deliveries).flatMap(([status, count]) => (count > 0 ? [`${status}=${count}`] : []));
  return [name, counts.join(' '), ids.join(' ')].join('\t');
};

export const SLICES = [
  join(import.meta.dirname, '../../fixtures/maillog/slices'),
  join(import.meta.dirname, '../../../shared/data/logs'),
].filter((folder) => existsSync(join(folder, 'INDEX.tsv')));
