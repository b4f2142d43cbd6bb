import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateLog } from '../../bench/explain/generate.ts';
import Explain from '../../src/commands/explain.ts';
import { diagnose } from '../../src/diagnose.ts';
import type { LogSummary, NamedCount, Traffic } from '../../src/facts/log-summary.ts';
import type { Report } from '../../src/findings/report.ts';
import { runCli } from '../support/cli.ts';
import { describeWithPrograms } from '../support/programs.ts';
import { openOffline } from './offline.ts';
import { inItsUnits, type PflogsummReport, printed, readReport, runPflogsumm } from './pflogsumm.ts';
import { SLICES } from './slices.ts';

const ports = await openOffline();
const folder = mkdtempSync(join(tmpdir(), 'maildoctor-pflogsumm-'));
afterAll(() => {
  ports.close();
  rmSync(folder, { recursive: true });
});

async function summaryOf(path: string): Promise<LogSummary> {
  const target = { kind: 'log', name: path } as const;
  const options = { log: { paths: [path], summary: true } };
  const report = await diagnose({ command: 'explain', target, asked: ['log'], options }, ports);
  return (report.facts['log'] as { readonly summary: LogSummary }).summary;
}

const inOrder = ({ received, delivered, deferred, bounced, rejected }: Traffic): readonly number[] => [
  received,
  delivered,
  deferred,
  bounced,
  rejected,
];

/** Ours in pflogsumm's words and order. */
function inItsWords(summary: LogSummary): Omit<PflogsummReport, 'days' | 'recipientDomains' | 'recipients'> {
  const { totals, hours, senders, recipients, connections, senderDomains, recipientDomains } = summary;
  const { received, delivered, forwarded, bounced, rejected, held, discarded } = totals;
  const named = (entries: readonly NamedCount[], row: (entry: NamedCount) => string): readonly string[] =>
    entries
      .filter(({ count }) => count > 0)
      .map(row)
      .toSorted();
  return {
    totals: {
      ...{ received, delivered, forwarded, bounced, rejected, held, discarded },
      deferred: totals.deferredMessages,
      deferrals: totals.deferred,
      'reject warnings': totals.rejectWarnings,
      senders: senders.reached,
      recipients: recipients.reached,
      connections: connections.measured,
      'sending hosts/domains': senderDomains.reached,
      'recipient hosts/domains': recipientDomains.reached,
    },
    octetsReceived: inItsUnits(totals.octetsReceived),
    octetsDelivered: inItsUnits(totals.octetsDelivered),
    hours: hours.map(inOrder),
    senderDomains: named(senderDomains.entries, ({ count, octets, name }) => `${count} ${inItsUnits(octets)} ${name}`),
    senders: named(senders.entries, ({ count, name }) => `${count} ${name === '<>' ? 'from=<>' : name}`),
  };
}

/** What docs/coming-from-pflogsumm.md says of these logs: it counts what a rule discards or holds among the refusals of the hour. */
const OTHERWISE: Readonly<Record<string, readonly (keyof ReturnType<typeof inItsWords>)[]>> = {
  'postfix.header-discard.mx1.log': ['hours'],
};

const without = <T extends object>(report: T, names: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(Object.entries(report).filter(([name]) => !names.includes(name as keyof T))) as Partial<T>;

const PAGE = readFileSync(fileURLToPath(new URL('../../docs/coming-from-pflogsumm.md', import.meta.url)), 'utf8');
/** The cells of a table's rows, head and rule left out. */
const rowsOf = (title: string): readonly (readonly [string, string])[] =>
  (PAGE.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
    .map(([, theirs = '', ours = '']) => [theirs, ours]);
const words = (cell: string): readonly string[] => cell.replaceAll('`', '').split(' ').slice(1);

describe('docs/coming-from-pflogsumm.md', () => {
  it('names flags that there are', () => {
    const ours = rowsOf('Flags').flatMap(([, cell]) => [...cell.matchAll(/--[a-z-]+/g)].map(([flag]) => flag));
    expect(ours.length).toBeGreaterThan(3);
    const known = Object.keys({ ...Explain.baseFlags, ...Explain.flags }).map((name) => `--${name}`);
    expect(ours.filter((flag) => !known.includes(flag))).toEqual([]);
  });
});

describeWithPrograms('beside pflogsumm', [{ program: 'pflogsumm', package: 'pflogsumm' }], () => {
  const logs = SLICES.slice(-1).flatMap((one) =>
    readdirSync(one)
      .filter((name) => /^(?:postfix|milters)\..*\.log$/.test(name) && !name.includes('rfc5424'))
      .map((name) => join(one, name)),
  );

  it.each(logs.map((path) => [basename(path), path]))('%s', { timeout: 60_000 }, async (name, path) => {
    const [theirs, ours] = await Promise.all([runPflogsumm(path), summaryOf(path)]);
    const { days: _, recipientDomains: __, recipients: ___, ...comparable } = theirs;
    const otherwise = OTHERWISE[name] ?? [];
    expect(without(inItsWords(ours), otherwise)).toEqual(without(comparable, otherwise));
  });

  describe('on a generated log of three days', () => {
    const path = join(folder, 'generated.log');
    let theirs: PflogsummReport;
    let ours: LogSummary;
    beforeAll(async () => {
      generateLog({ path, octets: 1_500_000, seed: 5 });
      // The generator's clock is slow; each third of the log is of a day of its own.
      const lines = readFileSync(path, 'latin1').trimEnd().split('\n');
      const day = (index: number): string => `Jan ${String(1 + Math.floor((index * 3) / lines.length)).padStart(2)}`;
      writeFileSync(path, `${lines.map((line, index) => day(index) + line.slice(6)).join('\n')}\n`, 'latin1');
      [theirs, ours] = await Promise.all([runPflogsumm(path), summaryOf(path)]);
    }, 120_000);

    it('has the same totals, senders and sender domains', () => {
      const { hours: _, senders, senderDomains, ...mine } = inItsWords(ours);
      expect(mine.totals).toEqual(theirs.totals);
      expect([mine.octetsReceived, mine.octetsDelivered]).toEqual([theirs.octetsReceived, theirs.octetsDelivered]);
      expect(senderDomains).toEqual(theirs.senderDomains);
      expect(senders.filter((row) => !theirs.senders.includes(row))).toEqual([]);
      expect(senders.length).toBeGreaterThan(100);
    });

    it('has the same days, and hours as an average of them', () => {
      expect(ours.days.map(inOrder)).toEqual(theirs.days);
      expect(ours.days.length).toBe(3);
      expect(ours.hours.map((hour) => inOrder(hour).map((count) => Math.floor(count / 3 + 0.5)))).toEqual(theirs.hours);
    });

    it('has the same recipient domains, with deferrals and the longest delay', () => {
      const rows = ours.recipientDomains.entries.map(
        ({ count, octets, deferrals = 0, maxDelay = 0, name }) =>
          `${count} ${inItsUnits(octets)} ${deferrals} ${inTimeUnits(maxDelay)} ${name}`,
      );
      const mean = / [\d.]+ [smh](?= [\d.]+ [smh] )/;
      expect(rows.toSorted()).toEqual(theirs.recipientDomains.map((row) => row.replace(mean, '')).toSorted());
    });

    it.each(rowsOf('The same call in both'))('%s: %s', { timeout: 60_000 }, async (call, ours) => {
      const stdout = await printed(words(call), path);
      const args = words(ours).map((word) => (word === 'mail.log' ? path : word));
      const report = JSON.parse((await runCli(args)).stdout) as Report;
      const { totals } = (report.facts['log'] as { readonly summary: LogSummary }).summary;
      const theirTotals = readReport(stdout).totals;
      for (const kind of ['received', 'delivered', 'forwarded', 'bounced', 'rejected'] as const)
        expect({ [kind]: totals[kind] }).toEqual({ [kind]: theirTotals[kind] });
    });

    it('has the same recipients', () => {
      const delivered = ours.recipients.entries.filter(({ count }) => count > 0);
      const rows = delivered.map(({ count, name }) => `${count} ${name}`);
      expect(rows.filter((row) => !theirs.recipients.includes(row))).toEqual([]);
    });
  });
});

function inTimeUnits(seconds: number): string {
  if (seconds > 3600) return `${(seconds / 3600).toFixed(1)} h`;
  return seconds > 60 ? `${(seconds / 60).toFixed(1)} m` : `${seconds.toFixed(1)} s`;
}
