import { appendFile } from 'node:fs/promises';
import { exitCodeOf } from './exit-code.ts';
import type * as shown from './findings/page.ts';
import type { Outcome, Report } from './findings/report.ts';
import { type Output, openAppend, openOutput } from './io/node/output.ts';
import { styleOf } from './io/node/style.ts';
import type { Page } from './pages/define.ts';
import type { Reporter, Sheet, Style } from './reporters/define.ts';
import { FORMAT_NAMES, type FormatName, isFormatName, loadReporter } from './reporters/index.ts';
import { UsageError } from './usage-error.ts';
import type { Words } from './words/define.ts';
import { loadWords } from './words/load.ts';
import { pageIn } from './words/page-in.ts';
import type { Text } from './words/phrase.ts';
import { languageFor } from './words-of-run.ts';

/** What decides where reports go and how they look. */
export interface ReportFlags {
  readonly format: string | undefined;
  readonly json: boolean;
  readonly output: string | undefined;
  /** The file of `output` is added to. */
  readonly resume?: boolean;
  readonly report?: readonly string[] | undefined;
  readonly lang?: string | undefined;
  readonly color: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** Takes reports as they are made. `close` ends every document; a file has its name only then. */
export interface ReportWriter {
  write(report: Report, page: Page): Promise<void>;
  close(): Promise<void>;
  /** `earlier`: outcomes that count beside those of the reports written. */
  exitCode(earlier?: readonly Outcome[]): number;
}

/** Where GitHub reads a step's summary (docs.github.com, "Adding a job summary"), and how much of it. */
const SUMMARY_VARIABLE = 'GITHUB_STEP_SUMMARY';
const SUMMARY_LIMIT = 1024 * 1024;

/** Opens the main report (of several targets a table, where no format was named) and each `--report FORMAT=FILE`. */
export async function openReports(flags: ReportFlags, count: number): Promise<ReportWriter> {
  const main = flags.json ? 'json' : (flags.format ?? (count > 1 ? 'table' : 'text'));
  const wanted = [{ format: formatName(main), path: flags.output }, ...(flags.report ?? []).map(parseReport)];
  const writers = await Promise.all(wanted.map(({ format, path }) => openReport(format, path, flags, count)));
  const outcomes = new Set<Outcome>();
  const exitCode = writers[0]?.exitCode;
  const wantsSummary = wanted.some(({ format }) => format === 'github') && process.env[SUMMARY_VARIABLE];
  if (wantsSummary) writers.push(await openSummary(wantsSummary, flags));
  return {
    write: async (report, page) => {
      outcomes.add(report.outcome);
      for (const writer of writers) await writer.write(report, page);
    },
    close: async () => {
      for (const writer of writers) await writer.close();
    },
    exitCode: (earlier = []) => exitCode?.() ?? exitCodeOf([...outcomes, ...earlier].map((outcome) => ({ outcome }))),
  };
}

function formatName(name: string): FormatName {
  if (isFormatName(name)) return name;
  throw new UsageError(`There is no format "${name}".`, `Formats: ${FORMAT_NAMES.join(', ')}.`);
}

function parseReport(text: string): { readonly format: FormatName; readonly path: string } {
  const [, name = '', path = ''] = /^([^=]*)=(.+)$/s.exec(text) ?? [];
  if (path === '')
    throw new UsageError(`--report takes FORMAT=FILE, not "${text}".`, 'For example: --report junit=out.xml');
  return { format: formatName(name), path };
}

interface OneWriter<T = Text> {
  readonly write: (report: Report, page: shown.Page<T>) => void | Promise<void>;
  readonly close: () => Promise<void>;
  readonly exitCode?: (() => number) | undefined;
}

async function openReport(
  format: FormatName,
  path: string | undefined,
  flags: ReportFlags,
  count: number,
): Promise<OneWriter> {
  const reporter = await loadReporter(format);
  const words = await loadWords(languageFor(format, flags.lang));
  const output =
    flags.resume && path === flags.output && path !== undefined ? await openAppend(path) : await openOutput(path);
  return await translated(writerOf(reporter, output, { ...styleOf(flags, output), words }, count), words);
}

/** The report and the page in the language of the format; what that takes is loaded for no English one. */
async function translated(writer: OneWriter<string>, words: Words): Promise<OneWriter> {
  if (words.language === 'en') return { ...writer, write: (report, page) => writer.write(report, pageIn(page, words)) };
  const { reportIn } = await import('./report-in.ts');
  return { ...writer, write: (report, page) => writer.write(reportIn(report, words), pageIn(page, words)) };
}

function writerOf(reporter: Reporter, output: Output, style: Style, count: number): OneWriter<string> {
  if (reporter.kind === 'document') {
    const sheets: Sheet[] = [];
    const { exitCode } = reporter;
    return {
      write: (report, page) => void sheets.push({ report, page }),
      close: async () => {
        await output.write(reporter.document(sheets, style));
        await output.close();
      },
      ...(exitCode ? { exitCode: () => exitCode(sheets.map(({ report }) => report)) } : {}),
    };
  }
  let written = 0;
  const begin = (): string => (written++ === 0 ? (reporter.begin?.(count) ?? '') : (reporter.between ?? ''));
  return {
    write: (report, page) => output.write(begin() + reporter.report(report, page, style)),
    close: async () => {
      await output.write((written === 0 ? (reporter.begin?.(count) ?? '') : '') + (reporter.end?.(count) ?? ''));
      await output.close();
    },
  };
}

/** The job summary is appended to, since other steps' words may stand there; what is beyond the limit GitHub would drop whole. */
async function openSummary(path: string, flags: ReportFlags): Promise<OneWriter> {
  const reporter = await loadReporter('markdown');
  if (reporter.kind === 'document') throw new TypeError('Markdown is written report by report');
  const words = await loadWords(languageFor('markdown', flags.lang));
  const { verbose, quiet } = flags;
  const style: Style = { color: false, unicode: true, width: 80, verbose, quiet, words };
  let room = SUMMARY_LIMIT;
  const writer: OneWriter<string> = {
    write: async (report, page) => {
      const text = `${reporter.report(report, page, style)}\n`;
      room -= Buffer.byteLength(text);
      if (room >= 0) await appendFile(path, text);
    },
    close: async () => {},
  };
  return await translated(writer, words);
}
