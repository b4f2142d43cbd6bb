import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diagnose } from '../../src/diagnose.ts';
import type { LogFacts, LogOptions } from '../../src/facts/log.ts';
import type { Report } from '../../src/findings/report.ts';
import type { LogGroup } from '../../src/patterns/log-groups.ts';
import { openOffline } from './offline.ts';

export type ReportedLog = Omit<LogFacts, 'texts'> & { readonly groups: readonly LogGroup[] };

/** Explains files as `maildoctor explain` does. */
export async function explainFiles(paths: readonly string[], options: LogOptions = {}): Promise<Report> {
  const ports = await openOffline();
  const target = { kind: 'log', name: 'mail.log' } as const;
  try {
    return await diagnose(
      { command: 'explain', target, asked: ['log'], options: { log: { zone: 0, ...options, paths } } },
      ports,
    );
  } finally {
    ports.close();
  }
}

/** Explains these lines as one log. */
export async function explainLines(lines: readonly string[], options: LogOptions = {}): Promise<Report> {
  const path = join(mkdtempSync(join(tmpdir(), 'maildoctor-explain-')), 'mail.log');
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''), 'latin1');
  return await explainFiles([path], options);
}

export const logOf = ({ facts }: Report): ReportedLog => facts['log'] as ReportedLog;
