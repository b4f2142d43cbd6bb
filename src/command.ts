import { setMaxListeners } from 'node:events';
import { Command } from '@oclif/core';
import type { Input, ParserOutput } from '@oclif/core/interfaces';
import { asShownHere, complain } from './complain.ts';
import type { Config } from './config/schema.ts';
import type { Decisions } from './decisions.ts';
import type { Request, Tell } from './diagnose.ts';
import { EXIT } from './exit-code.ts';
import type { FactName } from './facts/facts.ts';
import type { Observations } from './facts/observations.ts';
import type { Options } from './facts/options.ts';
import type { Skipped } from './findings/finding.ts';
import type { Outcome, Report } from './findings/report.ts';
import { COMMON_FLAGS, type CommonFlags } from './flags.ts';
import { files } from './io/node/files.ts';
import { type Output, openOutput } from './io/node/output.ts';
import type { Ports } from './io/ports.ts';
import { type FailOn, judge } from './judge.ts';
import { nearest } from './nearest.ts';
import type { Page } from './pages/define.ts';
import type { Redactor } from './redact.ts';
import { openReports } from './report-writer.ts';
import { printFacts, readFacts } from './saved-facts.ts';
import { optionsFor, readSettings, withDefaults } from './settings.ts';
import type { Target } from './target.ts';
import type { Thresholds } from './thresholds.ts';
import { UsageError } from './usage-error.ts';
import { loadWords } from './words/load.ts';
import { languageFor, wordsOfCall } from './words-of-run.ts';

type Values = Readonly<Record<string, unknown>>;

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
  /** Outcomes of the targets that an interrupted run had finished; set where this run goes on with it. */
  readonly earlier?: readonly Outcome[];
  /** Of a log: what makes the run fail in place of severities. */
  readonly thresholds?: Thresholds | undefined;
  /** It goes on until an interrupt, which is therefore no failure, and tells what is new as it comes. */
  readonly follow?: boolean;
}

/** What all commands share: the common flags, how a report ends, and the exit codes of the contract. */
export abstract class MailCommand extends Command {
  static override baseFlags = COMMON_FLAGS;
  static override enableJsonFlag = false;

  /** maildoctor.yaml, where there is one. */
  protected settings: Config | undefined;

  /** Flags that were not given are as the configuration says. */
  protected override async parse<F extends Values, B extends Values, A extends Values>(
    options?: Input<F, B, A>,
    argv?: string[],
  ): Promise<ParserOutput<F, B, A>> {
    const parsed = await super.parse(options, argv);
    const { config } = parsed.flags as { readonly config?: string };
    this.settings = await readSettings(config);
    const isGiven = (name: string): boolean =>
      parsed.flags[name] !== undefined && parsed.metadata.flags[name]?.setFromDefault !== true;
    const flags = withDefaults(parsed.flags, isGiven, this.settings);
    // Before anything is asked: an unknown one is an error of the call.
    languageFor('text', (flags as Partial<CommonFlags>).lang);
    return { ...parsed, flags };
  }

  /** Observes and judges each target, prints the reports, and sets the exit code. */
  protected async inquire(inquiry: Inquiry, flags: CommonFlags): Promise<void> {
    const stop = new AbortController();
    // As many as there are targets at once; none stays.
    setMaxListeners(0, stop.signal);
    const interrupt = (): void => stop.abort();
    const signals = inquiry.follow ? (['SIGINT', 'SIGTERM'] as const) : (['SIGINT'] as const);
    for (const signal of signals) process.once(signal, interrupt);
    try {
      const decisions = await this.decisions(inquiry, flags);
      const judgeOptions = {
        failOn: failOnOf(flags),
        omitted: inquiry.omitted ?? [],
        ...(inquiry.thresholds ? { thresholds: inquiry.thresholds } : {}),
        ...(decisions?.policy ? { policy: decisions.policy } : {}),
      };
      const redact = await redactorOf(flags);
      const tell = inquiry.follow
        ? (await import('./follow.ts')).createTeller(inquiry, flags, {
            judgeOptions,
            redact,
            words: await loadWords(languageFor('text', flags.lang)),
          })
        : undefined;
      const observations = await this.observations(inquiry, flags, { signal: stop.signal, tell });
      const writer = await openReports(
        { ...flags, resume: inquiry.earlier !== undefined },
        countOf(flags, inquiry.targets),
      );
      const place = await placesOf(flags);
      for await (const one of observations) {
        const report = place(await judge(one, judgeOptions));
        decisions?.seen(report);
        if (flags['save-facts'] !== undefined) await saveFacts(flags['save-facts'], redact(one));
        const shown = redact({ report, page: inquiry.page(one, report) });
        await writer.write(shown.report, shown.page);
        if (stop.signal.aborted) break;
      }
      await writer.close();
      const isCut = stop.signal.aborted && !inquiry.follow;
      if (!isCut) await decisions?.close();
      process.exitCode = isCut ? EXIT.interrupted : writer.exitCode(inquiry.earlier);
    } finally {
      for (const signal of signals) process.removeListener(signal, interrupt);
    }
  }

  /** Waivers, severities and the baseline; undefined where nothing was decided. */
  private async decisions({ targets }: Inquiry, flags: CommonFlags): Promise<Decisions | undefined> {
    const { settings: config } = this;
    if (config === undefined && flags.baseline === undefined && !flags['update-baseline']) return undefined;
    const { decide } = await import('./decisions.ts');
    const isWhole = (config?.targets ?? []).every(({ domain }) => targets.some(({ name }) => name === domain));
    return await decide({ ...flags, config }, { count: countOf(flags, targets), isWhole });
  }

  /** Mail and web servers are connected to, as a rule. */
  protected readonly connects: boolean = true;

  /** The ports of this run as the flags say; the caller closes them. Loaded only where something is asked. */
  protected async ports(flags: CommonFlags): Promise<Ports & { close(): void }> {
    const { openPorts } = await import('./io/node/open.ts');
    return await openPorts(flags, { connects: this.connects });
  }

  /** What was kept with `--save-facts`, or what is observed now. */
  private async observations(
    inquiry: Inquiry,
    flags: CommonFlags,
    watch: { readonly signal: AbortSignal; readonly tell: Tell | undefined },
  ): Promise<AsyncIterable<Observations>> {
    const { command, asked, targets } = inquiry;
    if (flags.facts !== undefined) {
      const [target] = targets;
      const kept = await readFacts(flags.facts, files, { command, asked, ...(target ? { target } : {}) });
      return once(kept);
    }
    if (targets.length === 0 && inquiry.earlier === undefined)
      throw new UsageError('Say what to look at.', `For example: maildoctor ${command} example.com`);
    const ports = await this.ports(flags);
    const options: Options = {
      ...inquiry.options,
      ...(flags.offline ? { offline: true } : {}),
      ...(flags.ipv4 ? { family: 4 } : flags.ipv6 ? { family: 6 } : {}),
    };
    const request = (target: Target): Request => ({
      command,
      target,
      options: optionsFor(target.name, options, this.settings),
      asked,
    });
    const { observeTargets } = await import('./observe-targets.ts');
    return observeTargets(targets.map(request), ports, flags, watch);
  }

  /** Whoever erred is told so: the user with 2, we with 70. */
  protected override async catch(error: Error & { oclif?: { exit?: number }; code?: string }): Promise<void> {
    if (error instanceof UsageError) {
      await complain(this.argv, error.message, error.suggestion);
    } else if (error.code === 'EEXIT') {
      throw error;
    } else if (error.oclif) {
      // Else oclif warns that the flags were not parsed, which is just what went wrong.
      this.parsed = true;
      const meant = this.flagMeant(error.message);
      const help = `Help: maildoctor ${this.id ?? ''} --help`;
      await complain(
        this.argv,
        oneSentence(error.message),
        meant === undefined ? help : `Did you mean --${meant}? ${help}`,
      );
    } else {
      const words = await wordsOfCall(this.argv);
      const request = words.tell('This is a bug in maildoctor. Please report it with the lines above and the call.');
      process.stderr.write(`${error.stack ?? error.message}\n\n${asShownHere(request, words)}\n`);
      process.exitCode = EXIT.bug;
    }
  }

  /** The flag that a mistyped one was probably meant to be. */
  private flagMeant(message: string): string | undefined {
    const [, typed] = /^Nonexistent flag: --([\w-]+)/.exec(message) ?? [];
    const { flags } = this.constructor as typeof MailCommand;
    return typed === undefined ? undefined : nearest(typed, Object.keys({ ...COMMON_FLAGS, ...flags }));
  }
}

/** oclif's complaint without its own word on help, in one line. */
const oneSentence = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('See more help'))
    .map((line) => line.trim())
    .join(' ')
    .trim();

/** Saved facts are of one target. */
const countOf = ({ facts }: CommonFlags, targets: readonly Target[]): number => (facts ? 1 : targets.length);

function failOnOf(flags: CommonFlags): FailOn {
  return flags['fail-on'] as FailOn;
}

/** Lines of the zone files that answered. */
async function placesOf({ zone, facts }: CommonFlags): Promise<(report: Report) => Report> {
  if (zone === undefined || facts !== undefined) return (report) => report;
  const { openZonePlaces } = await import('./zone-places.ts');
  return await openZonePlaces(zone);
}

/** What `--redact` makes of a report; addresses that our own advice names stay. */
async function redactorOf({ redact }: CommonFlags): Promise<Redactor> {
  if (!redact) return (value) => value;
  const [{ createRedactor, mailAddressesIn }, { catalogue }] = await Promise.all([
    import('./redact.ts'),
    import('./catalogue.ts'),
  ]);
  return createRedactor(mailAddressesIn(catalogue().flatMap(({ why, fix, contact = '' }) => [why, fix, contact])));
}

async function* once<T>(value: T): AsyncIterable<T> {
  yield value;
}

async function saveFacts(path: string, observations: Observations): Promise<void> {
  const output: Output = await openOutput(path);
  await output.write(printFacts(observations));
  await output.close();
}
