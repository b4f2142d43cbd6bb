import { Command } from '@oclif/core';
import { observe, type Request } from './diagnose.ts';
import { EXIT, exitCodeOf } from './exit-code.ts';
import type { FactName } from './facts/facts.ts';
import type { Observations } from './facts/observations.ts';
import type { Options } from './facts/options.ts';
import type { Skipped } from './findings/finding.ts';
import type { Page } from './findings/page.ts';
import type { Report } from './findings/report.ts';
import { COMMON_FLAGS, type CommonFlags } from './flags.ts';
import { files } from './io/node/files.ts';
import { openPorts } from './io/node/open.ts';
import { type Output, openOutput } from './io/node/output.ts';
import { startProgress } from './io/node/progress.ts';
import { styleOf } from './io/node/style.ts';
import type { Ports } from './io/ports.ts';
import { type FailOn, judge } from './judge.ts';
import type { Reporter } from './reporters/define.ts';
import { REPORTERS } from './reporters/index.ts';
import { printFacts, readFacts } from './saved-facts.ts';
import type { Target } from './target.ts';
import { UsageError } from './usage-error.ts';

/** What a command wants to know of each of its targets. */
export interface Inquiry {
  readonly command: string;
  /** Empty only with `--facts`, which name their own. */
  readonly targets: readonly Target[];
  readonly asked: readonly FactName[];
  readonly options: Options;
  /** What is shown beside the findings. */
  readonly page: (observations: Observations, report: Report) => Page;
  /** Rules left out by name, with the reason. */
  readonly omitted?: readonly Skipped[];
}

/** What all commands share: the common flags, how a report ends, and the exit codes of the contract. */
export abstract class MailCommand extends Command {
  static override baseFlags = COMMON_FLAGS;
  static override enableJsonFlag = false;

  /** Observes and judges each target, prints the reports, and sets the exit code. */
  protected async inquire(inquiry: Inquiry, flags: CommonFlags): Promise<readonly Report[]> {
    const reporter = reporterOf(flags);
    const output = await openOutput(flags.output);
    const stop = new AbortController();
    const interrupt = (): void => stop.abort();
    process.once('SIGINT', interrupt);
    const sources = await this.sources(inquiry, flags, stop.signal);
    const reports: Report[] = [];
    try {
      output.write(reporter.begin?.(sources.length) ?? '');
      for (const source of sources) {
        const observations = await source();
        const report = await judge(observations, { failOn: failOnOf(flags), omitted: inquiry.omitted ?? [] });
        if (flags['save-facts'] !== undefined) await saveFacts(flags['save-facts'], observations);
        if (reports.length > 0) output.write(reporter.between ?? '');
        output.write(reporter.report(report, inquiry.page(observations, report), styleOf(flags, output)));
        reports.push(report);
        if (stop.signal.aborted) break;
      }
      output.write(reporter.end?.(sources.length) ?? '');
      await output.close();
    } finally {
      process.removeListener('SIGINT', interrupt);
    }
    process.exitCode = stop.signal.aborted ? EXIT.interrupted : exitCodeOf(reports);
    return reports;
  }

  /** The ports of this run as the flags say; the caller closes them. */
  protected ports(flags: CommonFlags): Promise<Ports & { close(): void }> {
    return openPorts(flags);
  }

  /** A function a target, so that each is observed when its turn comes. */
  private async sources(
    inquiry: Inquiry,
    flags: CommonFlags,
    signal: AbortSignal,
  ): Promise<readonly (() => Promise<Observations>)[]> {
    const { command, asked } = inquiry;
    if (flags.facts !== undefined) {
      const [target] = inquiry.targets;
      const observations = await readFacts(flags.facts, files, { command, asked, ...(target ? { target } : {}) });
      return [async () => observations];
    }
    if (inquiry.targets.length === 0)
      throw new UsageError('Say what to look at.', `For example: maildoctor ${command} example.com`);
    const ports = await this.ports(flags);
    const options: Options = {
      ...inquiry.options,
      ...(flags.offline ? { offline: true } : {}),
      ...(flags.ipv4 ? { family: 4 } : flags.ipv6 ? { family: 6 } : {}),
    };
    return inquiry.targets.map((target, index) => async () => {
      const progress = await startProgress(flags);
      try {
        const request: Request = { command, target, options, asked };
        return await observe(request, ports, { signal, progress: progress.show });
      } finally {
        progress.stop();
        if (index === inquiry.targets.length - 1) ports.close();
      }
    });
  }

  /** Whoever erred is told so: the user with 2, we with 70. */
  protected override async catch(error: Error & { oclif?: { exit?: number }; code?: string }): Promise<void> {
    if (error instanceof UsageError) {
      this.complain(error.message, error.suggestion);
    } else if (error.code === 'EEXIT') {
      throw error;
    } else if (error.oclif) {
      this.complain(`${firstLine(error.message)}`, `Help: maildoctor ${this.id ?? ''} --help`);
    } else {
      process.stderr.write(
        `${error.stack ?? error.message}\n\nThis is a bug in maildoctor. Please report it with the lines above and the call.\n`,
      );
      process.exitCode = EXIT.bug;
    }
  }

  private complain(message: string, suggestion: string | undefined): void {
    process.stderr.write(`maildoctor: ${message}\n${suggestion ? `${suggestion}\n` : ''}`);
    process.exitCode = EXIT.usage;
  }
}

const firstLine = (text: string): string => text.split('\n')[0] ?? text;

function failOnOf(flags: CommonFlags): FailOn {
  return flags['fail-on'] as FailOn;
}

function reporterOf(flags: CommonFlags): Reporter {
  const name = flags.json ? 'json' : (flags.format ?? 'text');
  const reporter = REPORTERS.find((one) => one.name === name);
  if (!reporter) {
    throw new UsageError(`There is no format "${name}".`, `Formats: ${REPORTERS.map((one) => one.name).join(', ')}.`);
  }
  return reporter;
}

async function saveFacts(path: string, observations: Observations): Promise<void> {
  const output: Output = await openOutput(path);
  output.write(printFacts(observations));
  await output.close();
}
