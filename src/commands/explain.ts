import { fstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Args, Flags } from '@oclif/core';
import { MailCommand } from '../command.ts';
import type { LogOptions } from '../facts/log.ts';
import { openInput } from '../io/node/input.ts';
import { keepHeapSmall } from '../io/node/memory.ts';
import { programs } from '../io/node/programs.ts';
import { explainPage } from '../pages/explain.ts';
import { answerReplies } from '../replies.ts';
import { zoneOf } from '../syntax/logs/header.ts';
import type { Target } from '../target.ts';
import { readThresholds } from '../threshold-flags.ts';
import { UsageError } from '../usage-error.ts';

/** Where mail logs are on the systems that we know. */
const USUAL = ['/var/log/mail.log', '/var/log/maillog', '/var/log/exim4/mainlog', '/var/log/exim/main.log'];

export default class Explain extends MailCommand {
  protected override readonly connects = false;
  static override summary = 'What a mail log, a bounce or one reply means, whose fault it is, and what to do.';
  static override description =
    'Reads logs of Postfix, Exim, Sendmail, OpenSMTPD, qmail, Courier and Haraka, several in one file, gz inside; bounces and complaints (one message, or a mailbox of many); and of a message that arrived what the receiver thought of it. Without a file the pipe, else the usual log of this system, else its journal.';
  static override examples = [
    '<%= config.bin %> explain /var/log/mail.log',
    '<%= config.bin %> explain --journal --since 2026-01-31T12:00:00Z',
    '<%= config.bin %> explain --follow /var/log/mail.log',
    '<%= config.bin %> explain bounce.eml',
    '<%= config.bin %> explain --text "550 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org"',
    '<%= config.bin %> explain --replies replies.txt',
  ];
  static override args = {
    file: Args.string({
      description: 'Logs, folders of rotated logs, messages, mailboxes, or - for standard input.',
      ignoreStdin: true,
    }),
  };
  static override strict = false;
  static override flags = {
    text: Flags.string({ helpValue: 'REPLY', summary: 'Explain this reply or line.', exclusive: ['replies'] }),
    replies: Flags.string({
      helpValue: 'FILE',
      summary: 'A reply a line in, a line of JSON out; - for standard input.',
      exclusive: ['facts', 'save-facts'],
    }),
    summary: Flags.boolean({
      summary:
        'Count what pflogsumm counts: by day and hour, domain, sender, recipient and host; delays, TLS, connections.',
      exclusive: ['text', 'replies', 'facts'],
    }),
    list: Flags.string({
      helpValue: 'unknown',
      options: ['unknown'],
      summary: 'What was not understood, normalised and counted, the commonest first: ready to become a pattern.',
      exclusive: ['text', 'replies', 'follow', 'message'],
    }),
    message: Flags.string({
      helpValue: 'ID|ADDRESS',
      summary: "Only the messages that this queue id, Message-ID or address names: each one's whole story.",
      exclusive: ['text', 'replies', 'facts', 'follow', 'summary'],
    }),
    'fail-on-rate': Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'OUTCOME=N%',
      summary: 'Exit with 1 when that share is reached (bounced, deferred, expired, rejected), and not for severities.',
    }),
    'fail-on-reason': Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'REASON',
      summary: 'Exit with 1 when mail fails for this reason, and not for severities.',
    }),
    since: Flags.string({ helpValue: 'TIME', summary: 'Only lines of this time (RFC 3339) or later.' }),
    until: Flags.string({ helpValue: 'TIME', summary: 'Only lines before this time (RFC 3339).' }),
    follow: Flags.boolean({
      summary: 'Go on with what comes, through rotation, and tell each new kind of failure once; an interrupt ends it.',
      exclusive: ['text', 'replies', 'facts'],
    }),
    journal: Flags.boolean({
      summary: "Read systemd's journal (runs journalctl).",
      exclusive: ['text', 'replies', 'facts'],
    }),
    tz: Flags.string({ helpValue: '+01:00', summary: "Zone of lines that name none; default: this system's." }),
  };

  async run(): Promise<void> {
    const { argv, flags, metadata } = await this.parse(Explain);
    const thresholds = readThresholds(flags['fail-on-rate'], flags['fail-on-reason']);
    // Thresholds stand in place of severities, unless both are asked for.
    const failOn = thresholds !== undefined && metadata.flags['fail-on']?.setFromDefault ? 'never' : flags['fail-on'];
    if (flags.replies !== undefined) {
      await answerReplies(await openInput(flags.replies), (line) => writeLine(line));
      return;
    }
    keepHeapSmall();
    const given = argv as string[];
    const isElsewhere = flags.text !== undefined || flags.facts !== undefined || flags.journal;
    const usual = given.length > 0 || isElsewhere ? { paths: given } : await usualLog();
    for (const path of usual.paths) await checkPath(path);
    const options: LogOptions = {
      ...optionsOf(flags),
      ...(usual.paths.length > 0 ? { paths: usual.paths } : {}),
      ...(flags.journal || usual.journal ? { journal: true } : {}),
      ...(flags.follow ? { follow: true } : {}),
    };
    const target: Target =
      flags.text === undefined ? { kind: 'log', name: nameOf(options) } : { kind: 'text', name: flags.text };
    await this.inquire(
      {
        command: 'explain',
        targets: flags.facts === undefined ? [target] : [],
        asked: ['log', 'message'],
        options: { log: options },
        page: ({ facts }, report) => explainPage(facts, report.findings, report.facts),
        thresholds,
        follow: flags.follow,
      },
      { ...flags, 'fail-on': failOn },
    );
  }
}

function writeLine(line: string): Promise<void> | void {
  if (process.stdout.write(`${line}\n`)) return;
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}

interface Given {
  readonly text?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly tz?: string | undefined;
  readonly summary?: boolean;
  readonly message?: string | undefined;
  readonly list?: string | undefined;
}

function optionsOf({ text, since, until, tz, summary, message, list }: Given): LogOptions {
  const zone = tz === undefined ? undefined : zoneOf(tz);
  if (tz !== undefined && zone === undefined)
    throw new UsageError(`"${tz}" is not a zone.`, 'For example: --tz +01:00, --tz UTC');
  return {
    ...(text === undefined ? {} : { text }),
    ...(since === undefined ? {} : { since: timeOf('--since', since) }),
    ...(until === undefined ? {} : { until: timeOf('--until', until) }),
    ...(zone === undefined ? {} : { zone }),
    ...(summary ? { summary } : {}),
    ...(list === undefined ? {} : { list: 'unknown' }),
    ...(message === undefined ? {} : { message: wholeName(message) }),
  };
}

/** A name of two letters would be found everywhere. */
function wholeName(text: string): string {
  if (/^<?[^\s<>]{5,}>?$/.test(text.trim())) return text.trim();
  throw new UsageError(`"${text}" is no queue id, Message-ID or address.`, 'For example: --message 4F1A2B3C4D');
}

function timeOf(flag: string, text: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new UsageError(`"${text}" is not a time.`, `For example: ${flag} 2026-01-31T12:00:00Z`);
  return time;
}

const nameOf = ({ paths = [], journal }: LogOptions): string =>
  [...paths.map((path) => (path === '-' ? 'standard input' : path)), ...(journal ? ['journal'] : [])].join(', ');

/** The pipe, else the log of this system, else its journal. */
async function usualLog(): Promise<{ readonly paths: readonly string[]; readonly journal?: boolean }> {
  if (isPiped()) return { paths: ['-'] };
  for (const path of USUAL) {
    try {
      await stat(path);
      return { paths: [path] };
    } catch {
      // The next one.
    }
  }
  if ((await programs.run('journalctl', ['--version'])).state === 'found') return { paths: [], journal: true };
  throw new UsageError(
    `There is no mail log at the usual places (${USUAL.join(', ')}), and no journal.`,
    'Name it: maildoctor explain FILE',
  );
}

/** Something stands at our input; timers and daemons have /dev/null there, which is no log. */
function isPiped(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isSocket() || input.isFile();
  } catch {
    return false;
  }
}

async function checkPath(path: string): Promise<void> {
  if (path === '-') return;
  try {
    await stat(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ENOENT' || code === 'ENOTDIR' ? `There is no file ${path}.` : `${path} cannot be read: ${message}.`,
      /^[245]\d\d /.test(path) ? `A reply is given with --text "${path}".` : undefined,
    );
  }
}
