/** A time as the line gives it: whole, or without its year or zone. */
export interface Stamp {
  /** Absent in RFC 3164. */
  readonly year?: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** Milliseconds since midnight. */
  readonly time: number;
  /** Minutes east of UTC; absent where the log's zone is not told. */
  readonly zone?: number;
}

export interface HeadedLine {
  readonly stamp?: Stamp;
  readonly host?: string;
  readonly program: string;
  readonly pid?: number;
  readonly message: string;
}

const MONTHS: Readonly<Record<string, number>> = {
  Jan: 1,
  Feb: 2,
  Mar: 3,
  Apr: 4,
  May: 5,
  Jun: 6,
  Jul: 7,
  Aug: 8,
  Sep: 9,
  Oct: 10,
  Nov: 11,
  Dec: 12,
};

/** RFC 3164 section 4.1.2, with the year that some syslog daemons add (in front, or behind the day), and with fractions of a second. */
const RFC3164 =
  /^(?:<\d{1,3}>)?(?:(\d{4}) )?([A-Z][a-z]{2}) {1,2}(\d{1,2}) (?:(\d{4}) )?(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})? (\S+) ([^\s:[]{1,64})(?:\[(\d+)\])?: ?(.*)$/s;
/** RFC 3339 in front, as rsyslog and journalctl write it. */
const RFC3339 =
  /^(?:<\d{1,3}>)?(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,]\d{1,9})?(Z|[+-]\d\d:?\d\d) (\S+) ([^\s:[]{1,64})(?:\[(\d+)\])?: ?(.*)$/s;
/** RFC 5424 section 6; structured data is passed over. */
const RFC5424 =
  /^<\d{1,3}>1 (\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(Z|[+-]\d\d:\d\d) (\S+) (\S{1,64}) (\S+) \S+ (?:-|(?:\[(?:[^\]"]|"(?:[^"\\]|\\.)*")*\])+) ?(?:\u00ef\u00bb\u00bf|\ufeff)?(.*)$/s;
/** `journalctl -o short-full`. */
const JOURNAL_FULL =
  /^[A-Z][a-z]{2} (\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?:\.\d+)? ([A-Z]{1,5}|[+-]\d\d(?::?\d\d)?) (\S+) ([^\s:[]{1,64})(?:\[(\d+)\])?: ?(.*)$/s;
/** `journalctl -o short-unix`. */
const JOURNAL_UNIX = /^(\d{9,11})(?:\.\d+)? (\S+) ([^\s:[]{1,64})(?:\[(\d+)\])?: ?(.*)$/s;
/** Docker compose puts the container's name in front. */
const COMPOSE = /^[\w.-]{1,64} {1,40}\| (.*)$/s;

/** Takes the header off a line; undefined where it has none that we know. */
export function readHeader(line: string): HeadedLine | undefined {
  const first = line.charCodeAt(0);
  if (first === OPEN_BRACE) return readJson(line);
  const isDigit = first >= 48 && first <= 57;
  if (isDigit) return readIso(RFC3339.exec(line)) ?? readBsd(RFC3164.exec(line)) ?? readUnix(line);
  const bsd = readBsd(RFC3164.exec(line));
  if (bsd) return bsd;
  if (first === LESS) return readIso(RFC5424.exec(line)) ?? readIso(RFC3339.exec(line));
  return readIso(JOURNAL_FULL.exec(line)) ?? readCompose(line);
}

const OPEN_BRACE = 0x7b;
const LESS = 0x3c;

function readBsd(match: RegExpExecArray | null): HeadedLine | undefined {
  if (!match) return undefined;
  const [, before, month = '', day, behind, hours, minutes, seconds, host, program = '', pid, message = ''] = match;
  const number = MONTHS[month];
  if (number === undefined) return undefined;
  const year = before ?? behind;
  const stamp = {
    month: number,
    day: Number(day),
    time: timeOf(hours, minutes, seconds),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
  return { stamp, program, message, ...optional(host, pid) };
}

const optional = (host: string | undefined, pid: string | undefined): Pick<HeadedLine, 'host' | 'pid'> => ({
  ...(host === undefined ? {} : { host }),
  ...(pid === undefined || !/^\d{1,10}$/.test(pid) ? {} : { pid: Number(pid) }),
});

function readIso(match: RegExpExecArray | null): HeadedLine | undefined {
  if (!match) return undefined;
  const [, year, month, day, hours, minutes, seconds, zoneText = '', host, program = '', pid, message = ''] = match;
  const zone = zoneOf(zoneText);
  const stamp = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    time: timeOf(hours, minutes, seconds),
    ...(zone === undefined ? {} : { zone }),
  };
  return { stamp, program, message, ...optional(host, pid) };
}

function readUnix(line: string): HeadedLine | undefined {
  const [, seconds, host, program = '', pid, message = ''] = JOURNAL_UNIX.exec(line) ?? [];
  if (host === undefined) return undefined;
  return { stamp: stampOf(Number(seconds) * 1000), program, message, ...optional(host, pid) };
}

function readCompose(line: string): HeadedLine | undefined {
  const inner = COMPOSE.exec(line)?.[1];
  return inner === undefined || COMPOSE.test(inner) ? undefined : readHeader(inner);
}

/** journald's JSON (`journalctl -o json`), and docker's json-file log. */
function readJson(line: string): HeadedLine | undefined {
  const value = parsed(line);
  if (!value) return undefined;
  const text = (key: string): string | undefined => textOf(value[key]);
  const log = text('log');
  if (log !== undefined) {
    const inner = readHeader(log.replace(/\n$/, ''));
    return inner ?? { program: text('container_name') ?? 'docker', message: log.replace(/\n$/, '') };
  }
  const message = text('MESSAGE') ?? text('message');
  if (message === undefined) return undefined;
  const micros = text('__REALTIME_TIMESTAMP') ?? text('_SOURCE_REALTIME_TIMESTAMP');
  const host = text('_HOSTNAME');
  const program = text('SYSLOG_IDENTIFIER') ?? text('_COMM') ?? '';
  const stamp = micros !== undefined && /^\d{13,17}$/.test(micros) ? { stamp: stampOf(Number(micros) / 1000) } : {};
  return { ...stamp, program, message, ...(host === undefined ? {} : { host }) };
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** journald writes what is not UTF-8 as a list of octets. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((octet) => typeof octet === 'number'))
    return Buffer.from(value).toString('utf8');
  return undefined;
}

const timeOf = (hours = '0', minutes = '0', seconds = '0'): number =>
  ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;

/** Minutes east of UTC; names other than UTC's say nothing that can be relied on. */
export function zoneOf(text: string): number | undefined {
  if (text === 'Z' || text === 'UTC' || text === 'GMT') return 0;
  const [, sign, hours, minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(text) ?? [];
  return hours === undefined ? undefined : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

export function stampOf(ms: number): Stamp {
  const date = new Date(ms);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    time: date.getTime() - Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()),
    zone: 0,
  };
}
