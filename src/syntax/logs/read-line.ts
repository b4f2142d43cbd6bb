import { isAround, readAround } from './around.ts';
import { readCourier } from './courier.ts';
import type { Reading } from './event.ts';
import { readExim, readEximHeader } from './exim.ts';
import { readHaraka } from './haraka.ts';
import { type HeadedLine, readHeader, type Stamp } from './header.ts';
import { readOpensmtpd } from './opensmtpd.ts';
import { isPostfix, readPostfix } from './postfix.ts';
import { readQmail, readTai } from './qmail.ts';
import { readQpsmtpd, withoutPid } from './qpsmtpd.ts';
import { readSendmail } from './sendmail.ts';

/** Whose line it is; `reply` for a bare reply or what a program printed on a terminal. */
export type LogFormat =
  | 'postfix'
  | 'exim'
  | 'sendmail'
  | 'opensmtpd'
  | 'qmail'
  | 'courier'
  | 'haraka'
  | 'qpsmtpd'
  | 'around'
  | 'reply';

export interface ReadLine {
  readonly format: LogFormat;
  readonly program: string;
  readonly stamp?: Stamp;
  readonly reading: Reading;
}

/** Reads a line of any log that we know; undefined where nothing tells whose it is. */
export function readLine(line: string): ReadLine | undefined {
  const headed = readHeader(line);
  return headed ? readHeaded(headed) : readUnheaded(line);
}

/** Reads what stands behind a header. */
export function readHeaded({ program, message, stamp }: HeadedLine): ReadLine | undefined {
  const at = stamp ? { stamp } : {};
  if (PRINTED_BY_ANY.test(message))
    return { format: 'around', program, reading: { status: 'warning', text: message.trim() }, ...at };
  const format = formatOf(program, message);
  return format && { format, program, reading: READERS[format]({ program, message }), ...at };
}

const READERS: {
  readonly [F in LogFormat]: (line: { readonly program: string; readonly message: string }) => Reading;
} = {
  postfix: readPostfix,
  exim: ({ message }) => readExim(message.replace(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d (?:\[\d+\] )?/, '')),
  sendmail: ({ message }) => readSendmail(message),
  opensmtpd: ({ message }) => readOpensmtpd(message),
  qmail: ({ message }) => readQmail(message),
  courier: readCourier,
  haraka: ({ message }) => readHaraka(message)?.reading,
  qpsmtpd: ({ message }) => readQpsmtpd(withoutPid(message) ?? message),
  around: readAround,
  reply: () => undefined,
};

function formatOf(program: string, message: string): LogFormat | undefined {
  if (isPostfix(program)) return 'postfix';
  if (/^exim4?$/.test(program)) return 'exim';
  if (/^(?:sendmail|sm-mta|sm-msp-queue|sm-que|mailq|sendmail-\w+)/.test(program))
    return /\bexitcode=EX_|^Sent mail for/.test(message) ? 'around' : 'sendmail';
  if (program === 'smtpd' || program === 'opensmtpd') return 'opensmtpd';
  if (/^courier|^esmtpd/.test(program)) return 'courier';
  if (/^(?:qmail|qmail-send|qmail-smtpd|sqmail)$/.test(program)) return 'qmail';
  if (/^haraka$/i.test(program)) return 'haraka';
  if (/^qpsmtpd/.test(program)) return 'qpsmtpd';
  return isAround(program) ? 'around' : undefined;
}

/** Lines of logs that have no syslog header. */
export function readUnheaded(line: string): ReadLine | undefined {
  const exim = readEximHeader(line);
  if (exim) return { format: 'exim', program: 'exim', stamp: exim.stamp, reading: readExim(exim.message) };
  const haraka = readHaraka(line);
  if (haraka) return { format: 'haraka', program: 'haraka', ...haraka };
  const qpsmtpd = withoutPid(line);
  if (qpsmtpd !== undefined) return { format: 'qpsmtpd', program: 'qpsmtpd', reading: readQpsmtpd(qpsmtpd) };
  const tai = readTai(line);
  if (tai) return { format: 'qmail', program: 'qmail', stamp: tai.stamp, reading: readQmail(tai.message) };
  if (/^(?:@|\d{9,10}\.\d{6} )/.test(line) || /^(?:starting delivery|delivery) \d+: /.test(line)) {
    const reading = readQmail(line);
    if (reading) return { format: 'qmail', program: 'qmail', reading };
  }
  if (/\bexitcode=EX_\w+/.test(line))
    return { format: 'around', program: 'msmtp', reading: readAround({ program: 'msmtp', message: line }) };
  return readPrinted(line);
}

/** What the dynamic linker, a shell or PHP says in the name of whatever program it was about. */
const PRINTED_BY_ANY =
  /: no version information available \(required by |: error while loading shared libraries: |(?:^|[ /])(?:sendmail|mail|mailx|ssmtp)['"]?: (?:command )?not found$|\/(?:sendmail|mail)['"]?: No such file or directory$|\bmail\(\): |\bSMTP (?:Error: Could not|connect\(\) failed)|Could not instantiate mail function|\(No MTA installed, discarding output\)|\bmessage not sent\.$|dead\.letter"? \d/;

/** A bare reply, a line of a bounce, or what a program printed: whatever carries a reply code, or is told by its program. */
function readPrinted(line: string): ReadLine | undefined {
  const text = line.trim();
  const diagnostic =
    /^(?:Diagnostic-Code: *(?:smtp|x-\w+); *|Remote host said: *|<<< *|>>> .*|The response from the remote server was: *|.*? said: )(.*)$/i.exec(
      text,
    )?.[1];
  const reply = diagnostic ?? text;
  if (/^[45]\d\d[ -]/.test(reply) || /^[45]\.\d{1,3}\.\d{1,3} /.test(reply))
    return { format: 'reply', program: 'reply', reading: { status: 'reply', text: reply } };
  const [, program] =
    /^(?:\S*\/)?(send-mail|sendmail|ssmtp|msmtp|mail|postmap|postfix|postalias|newaliases|postqueue|postsuper|postconf|mutt|mailx|dma|exim4?|swaks|php)(?:\[\d+\])?: /.exec(
      text,
    ) ?? [];
  if (program === undefined && !PRINTED_BY_ANY.test(text)) return undefined;
  return { format: 'reply', program: program ?? 'reply', reading: { status: 'reply', text } };
}
