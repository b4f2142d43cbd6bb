import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What pflogsumm prints, number by number; sizes and times in the units that it rounds them to. */
export interface PflogsummReport {
  /** `received`, `delivered`, `deferrals` and so on. */
  readonly totals: Readonly<Record<string, number>>;
  readonly octetsReceived: string;
  readonly octetsDelivered: string;
  /** `received delivered deferred bounced rejected`, by hour of the day. */
  readonly hours: readonly (readonly number[])[];
  /** The same by day, where there is more than one. */
  readonly days: readonly (readonly number[])[];
  /** `delivered size deferrals mean longest domain`. */
  readonly recipientDomains: readonly string[];
  /** `messages size domain`. */
  readonly senderDomains: readonly string[];
  readonly senders: readonly string[];
  readonly recipients: readonly string[];
}

/** `--smtpd-stats` counts connections too. */
export const runPflogsumm = async (path: string): Promise<PflogsummReport> =>
  readReport(await printed(['--smtpd-stats', '--no-no-msg-size', 'mail.log'], path));

/** What pflogsumm prints, called with these words; `mail.log` stands for the log. */
export async function printed(words: readonly string[], path: string): Promise<string> {
  const args = words.map((word) => (word === 'mail.log' ? path : word));
  const { stdout } = await promisify(execFile)('pflogsumm', args, {
    maxBuffer: 64 << 20,
    env: { ...process.env, LC_ALL: 'C' },
  });
  return stdout;
}

export function readReport(stdout: string): PflogsummReport {
  const section = (title: string): readonly string[] => {
    const [, body = ''] = new RegExp(`(?:^|\\n)${title}[^\\n]*\\n-+\\n(.*?)(?:\\n\\n|$)`, 's').exec(stdout) ?? [];
    return body.split('\n').map((line) => line.trim());
  };
  // Numbers above 512 Ki have a unit behind them.
  const numbers = (line: string): readonly number[] => (line.match(/\d+/g) ?? []).map(Number);
  const total = (name: string): number => {
    const [, number = '0', unit = ''] = new RegExp(`^ +(\\d+)([km ]) +${name}`, 'm').exec(stdout) ?? [];
    if (unit !== ' ' && number !== '0') throw new Error(`${name} is rounded`);
    return Number(number);
  };
  const size = (name: string): string => new RegExp(`^ +(\\d+[km ]) +${name}`, 'm').exec(stdout)?.[1]?.trim() ?? '';
  return {
    totals: {
      ...Object.fromEntries(
        [
          'received',
          'delivered',
          'forwarded',
          'deferred',
          'bounced',
          'rejected',
          'reject warnings',
          'held',
          'discarded',
        ]
          .concat(['senders', 'recipients', 'connections', 'sending hosts/domains', 'recipient hosts/domains'])
          .map((name) => [name, total(name)]),
      ),
      deferrals: Number(/\((\d+) +deferrals\)/.exec(stdout)?.[1] ?? 0),
    },
    octetsReceived: size('bytes received'),
    octetsDelivered: size('bytes delivered'),
    hours: section('Per-Hour Traffic')
      .filter((line) => /^\d{4}-\d{4} /.test(line))
      .map((line) => numbers(line.slice(9))),
    days: section('Per-Day Traffic Summary')
      .filter((line) => /^\w{3} +\d+ \d{4}/.test(line))
      .map((line) => numbers(line.replace(/^\w{3} +\d+ \d{4}/, ''))),
    recipientDomains: rows(section('Host/Domain Summary: Message Delivery')),
    senderDomains: rows(section('Host/Domain Summary: Messages Received')),
    senders: rows(section('Senders by message count')),
    recipients: rows(section('Recipients by message count')),
  };
}

const rows = (lines: readonly string[]): readonly string[] =>
  lines
    .filter((line) => /^\d/.test(line))
    .map((line) => line.replace(/ +/g, ' '))
    .toSorted();

/** A size as pflogsumm rounds it. */
export function inItsUnits(value: number): string {
  if (value > 512 * 1024 * 1024) return `${Math.floor(value / (1024 * 1024))}m`;
  if (value > 512 * 1024) return `${Math.floor(value / 1024)}k`;
  return String(value);
}
