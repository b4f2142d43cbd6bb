import type { LogOptions } from '../../facts/log.ts';
import { found, type Observed, unknown } from '../../facts/observed.ts';
import type { Arrived, ByteSource, OpenedLogs, Ports } from '../../io/ports.ts';
import type { Unread } from './unread.ts';

/** All that is to be read, in the order in which it was named, and where more may come. */
export interface Sources {
  readonly sources: readonly ByteSource[];
  readonly arriving: readonly NonNullable<OpenedLogs['arriving']>[];
}

/** What cannot be opened is put down. */
export async function openSources(
  { paths = [], ...options }: LogOptions,
  ports: Pick<Ports, 'lines' | 'programs'>,
  unread: Unread,
): Promise<Sources> {
  const sources: ByteSource[] = [];
  const arriving: NonNullable<OpenedLogs['arriving']>[] = [];
  for (const path of paths) {
    const opened = await ports.lines.open(path);
    if (opened.state === 'found') {
      sources.push(...opened.value.sources);
      if (opened.value.arriving) arriving.push(opened.value.arriving);
    } else unread.add(path, opened.state === 'absent' ? 'there is no such file' : opened.reason);
  }
  if (!options.journal) return { sources, arriving };
  const journal = await openJournal(options, ports);
  if (journal.state === 'found') return { sources: [...sources, journal.value], arriving };
  unread.add('journal', journal.state === 'absent' ? 'there is none' : journal.reason);
  return { sources, arriving };
}

/**
 * Whatever logs as mail (RFC 5424 section 6.2.1, facility 2), and servers that systemd runs and that write to their standard
 * output: journalctl(1), "+" means or.
 */
const MATCHES = ['SYSLOG_FACILITY=2', '+', '_SYSTEMD_UNIT=haraka.service', '+', '_SYSTEMD_UNIT=rspamd.service'];
/** What our reader of journald's JSON looks at. */
const FIELDS = 'MESSAGE,SYSLOG_IDENTIFIER,_COMM,_HOSTNAME';

/** What journald keeps of mail, through journalctl. */
async function openJournal(
  { since, until, follow }: LogOptions,
  { programs }: Pick<Ports, 'programs'>,
): Promise<Observed<ByteSource>> {
  const args = [
    '--output=json',
    `--output-fields=${FIELDS}`,
    '--no-pager',
    ...(since === undefined ? [] : [`--since=@${Math.floor(since / 1000)}`]),
    ...(until === undefined ? [] : [`--until=@${Math.ceil(until / 1000)}`]),
    ...(follow ? ['--follow', '--lines=all'] : []),
    ...MATCHES,
  ];
  const output = await programs.open('journalctl', args);
  if (output.state === 'absent')
    return unknown('unreadable', 'journalctl is not installed: there is no journal to read here; name a log file');
  if (output.state === 'unknown') return output;
  const name = 'journal';
  if (!follow) return found({ name, chunks: output.value });
  return found({ name, chunks: nothing, more: (signal) => arriving(output.value(signal)) });
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function* arriving(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Arrived> {
  for await (const bytes of chunks) yield { bytes, isNewFile: false };
}
