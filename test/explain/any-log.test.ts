import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateLog } from '../../bench/explain/generate.ts';
import { diagnose } from '../../src/diagnose.ts';
import type { LogFacts, LogOptions } from '../../src/facts/log.ts';
import type { Report } from '../../src/findings/report.ts';
import { explainPage } from '../../src/pages/explain.ts';
import { createCollector } from '../../src/probes/log/collect.ts';
import { observeLog } from '../../src/probes/log/index.ts';
import { createLogClock } from '../../src/probes/log/times.ts';
import { text } from '../../src/reporters/text.ts';
import { pageIn } from '../../src/words/page-in.ts';
import { ENGLISH } from '../../src/words/words.ts';
import { runCli } from '../support/cli.ts';
import { describeWithPrograms } from '../support/programs.ts';
import { openOffline } from './offline.ts';

let folder: string;
let ports: Awaited<ReturnType<typeof openOffline>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maildoctor-any-log-'));
  ports = await openOffline();
});
afterAll(() => {
  ports.close();
  rmSync(folder, { recursive: true });
});

const target = { kind: 'log', name: 'log' } as const;
let files = 0;
const put = (content: string | Uint8Array, name = `${++files}.log`): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const explain = (log: LogOptions): Promise<Report> =>
  diagnose({ command: 'explain', target, asked: ['log'], options: { log } }, ports);

async function factsOf(log: LogOptions): Promise<LogFacts> {
  const observed = await observeLog({
    target,
    options: { log },
    ports,
    facts: {},
    signal: new AbortController().signal,
    progress: () => {},
  });
  if (observed.state !== 'found') throw new Error(JSON.stringify(observed));
  return observed.value;
}

const STYLE = { color: false, unicode: true, width: 80, verbose: true, quiet: false, words: ENGLISH };
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const sent = (time: string, id = '4XaBcD1234'): string =>
  `${time} mail postfix/smtp[1]: ${id}: to=<a@example.com>, relay=mx.example.net[198.51.100.25]:25, delay=1, delays=0/0/1/0, dsn=2.0.0, status=sent (250 Ok)`;
const refused = (time: string, id = '4XaBcD1234'): string =>
  `${time} mail postfix/smtp[1]: ${id}: to=<a@example.com>, relay=mx.example.net[198.51.100.25]:25, delay=1, delays=0/0/1/0, dsn=5.1.1, status=bounced (host mx.example.net[198.51.100.25] said: 550 5.1.1 User unknown (in reply to RCPT TO command))`;

describe('any octets as a log', () => {
  const fragment = fc.constantFrom(
    'Jan 31 12:00:00 mail postfix/smtp[1]: ',
    '4XaBcD1234: to=<',
    '>, relay=mx.example.net[198.51.100.25]:25, delay=1, delays=0/0/1/0, dsn=5.1.1, status=bounced (',
    'NOQUEUE: reject: RCPT from ',
    '2026-01-31 12:00:00 1rAbCd-000Xyz-Ef ** a@example.com: ',
    '<22>1 2026-01-31T12:00:00Z mail postfix 1 - - ',
    '{"MESSAGE":"',
    '\u001b[2J\u001b]0;title\u0007',
    '\u202e',
    '550 5.7.1 ',
    'From a@example.com Sat Jan 31 12:00:00 2026\n',
    'Received: from x\n\n',
    '\n',
    '\r',
    '\0',
  );
  const octets = fc
    .array(
      fc.oneof(
        fragment.map((one) => Buffer.from(one)),
        fc.uint8Array({ maxLength: 40 }).map((one) => Buffer.from(one)),
      ),
      { maxLength: 30 },
    )
    .map((parts) => Buffer.concat(parts));

  it('are read to the end, judged, and told without a control character', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(octets, async (bytes) => {
        const report = await explain({ paths: [put(bytes, 'any.log')] });
        expect(['healthy', 'found', 'unjudged']).toContain(report.outcome);
        const log = { state: 'found', value: await factsOf({ paths: [join(folder, 'any.log')] }) } as const;
        const shown = text.report(report, pageIn(explainPage({ log }, report.findings), ENGLISH), STYLE);
        expect(CONTROL.exec(shown)).toBeNull();
        JSON.parse(JSON.stringify(report));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a log cut into two files', () => {
  /** What does not say in which file a line stood. */
  const withoutPlaces = ({ texts, ...facts }: LogFacts) => ({
    ...facts,
    texts: texts.map(({ place: _, ...rest }) => rest),
  });

  it('is told as the whole', { timeout: 240_000 }, async () => {
    const whole = join(folder, 'whole.log');
    generateLog({ path: whole, octets: 200_000, seed: 7 });
    const octets = readFileSync(whole);
    const lineEnds = [...octets.entries()].filter(([, octet]) => octet === 10).map(([index]) => index + 1);
    const expected = withoutPlaces(await factsOf({ paths: [whole] }));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...lineEnds), fc.integer({ min: 1, max: octets.length - 1 })),
        async (cut) => {
          const paths = [put(octets.subarray(0, cut), 'first.log'), put(octets.subarray(cut), 'second.log')];
          expect(withoutPlaces(await factsOf({ paths }))).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is told as the whole where its folder is named, the older part compressed', async () => {
    const whole = join(folder, 'whole.log');
    const octets = readFileSync(whole);
    const cut = octets.indexOf('\n', 100_000) + 1;
    const rotated = join(folder, 'rotated');
    mkdirSync(rotated);
    writeFileSync(join(rotated, 'mail.log.1.gz'), gzipSync(octets.subarray(0, cut)));
    utimesSync(join(rotated, 'mail.log.1.gz'), new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
    writeFileSync(join(rotated, 'mail.log'), octets.subarray(cut));
    writeFileSync(join(rotated, 'README'), 'not a log\n');
    expect(withoutPlaces(await factsOf({ paths: [rotated] }))).toEqual(
      withoutPlaces(await factsOf({ paths: [whole] })),
    );
  });
});

/** Octets in use, garbage left out. */
function live(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

describe('hostile lengths', () => {
  it('a million messages that never end cost no more memory than those that are remembered', {
    timeout: 120_000,
  }, () => {
    const collector = createCollector({});
    const clock = createLogClock(Date.UTC(2026, 1, 1), 0);
    const before = live();
    for (let n = 0; n < 1_000_000; n++) {
      const line = Buffer.from(
        `Jan 31 12:00:00 mail postfix/smtpd[1]: ${(0x80000000 + n).toString(16).toUpperCase()}: client=x[192.0.2.1]`,
      );
      collector.add(line, 0, line.length, 'log', n + 1, clock);
    }
    expect(live() - before).toBeLessThan(100 << 20);
    const { messages, lines } = collector.facts();
    expect(lines).toBe(1_000_000);
    expect((messages?.unfinished ?? 0) + (messages?.forgotten ?? 0)).toBe(1_000_000);
    expect(messages?.forgotten).toBeGreaterThan(800_000);
  });

  it('of a line without end what is kept is short, and the next line is read', async () => {
    const path = put(`${'x'.repeat(3 << 20)}\n${sent('Jan 31 12:00:00')}\n`);
    expect(await factsOf({ paths: [path] })).toMatchObject({ lines: 2, understood: 1, deliveries: { sent: 1 } });
  });
});

describe('a log with none of our formats', () => {
  it('is not told as zeros', async () => {
    const report = await explain({ paths: [put('GET / HTTP/1.1\nfoo bar\n')] });
    expect(report.outcome).toBe('unjudged');
    expect(report.unjudged).toMatchObject([
      { id: 'log/unreadable', reason: expect.stringContaining('none of its 2 lines') },
    ]);
  });

  it('an empty one is judged', async () => {
    expect((await explain({ paths: [put('')] })).outcome).toBe('healthy');
  });
});

describe('times', () => {
  it('--since and --until cut the log', async () => {
    const path = put([10, 11, 12, 13].map((hour) => `${sent(`Jan 31 ${hour}:00:00`)}\n`).join(''));
    const year = new Date().getUTCFullYear();
    const last = Date.UTC(year, 0, 31) < Date.now() ? year : year - 1;
    const log = { paths: [path], zone: 0 };
    expect(await factsOf({ ...log, since: Date.UTC(last, 0, 31, 11), until: Date.UTC(last, 0, 31, 13) })).toMatchObject(
      {
        lines: 2,
        first: `${last}-01-31T11:00:00Z`,
        last: `${last}-01-31T12:00:00Z`,
      },
    );
  });

  it('lines without a year go across New Year', async () => {
    const path = put(`${sent('Dec 31 23:59:59')}\n${sent('Jan  1 00:00:01')}\n`);
    utimesSync(path, new Date('2026-01-01T00:00:02Z'), new Date('2026-01-01T00:00:02Z'));
    expect(await factsOf({ paths: [path], zone: 0 })).toMatchObject({
      first: '2025-12-31T23:59:59Z',
      last: '2026-01-01T00:00:01Z',
    });
  });

  it.each([
    ['RFC 3164 with a year', '2026 Jan 31 12:00:00 mail postfix/smtp[1]: '],
    ['RFC 3339', '2026-01-31T13:00:00.123+01:00 mail postfix/smtp[1]: '],
    ['RFC 5424', '<22>1 2026-01-31T12:00:00.123456Z mail postfix/smtp 1 - - '],
    [
      'RFC 5424 with structured data and a mark of UTF-8',
      '<22>1 2026-01-31T12:00:00Z mail postfix/smtp 1 ID [x@1 a="b\\"]"] \ufeff',
    ],
    ['docker compose', 'mail-1  | Jan 31 2026 12:00:00 mail postfix/smtp[1]: '],
    ['journalctl -o short-full', 'Sat 2026-01-31 12:00:00 UTC mail postfix/smtp[1]: '],
  ])('%s', async (_, header) => {
    const line = refused('').slice(' mail postfix/smtp[1]: '.length);
    const facts = await factsOf({ paths: [put(`${header}${line}\n`)], zone: 0 });
    expect(facts).toMatchObject({ format: 'postfix', deliveries: { bounced: 1 } });
    if (facts.first?.startsWith('2026') !== true) throw new Error(`${facts.first}`);
    expect(facts.first.slice(0, 19)).toBe('2026-01-31T12:00:00');
  });

  it('docker keeps lines as JSON', async () => {
    const line = JSON.stringify({
      log: `${refused('Jan 31 12:00:00')}\n`,
      stream: 'stdout',
      time: '2026-01-31T12:00:00Z',
    });
    expect(await factsOf({ paths: [put(`${line}\n`)] })).toMatchObject({ deliveries: { bounced: 1 } });
  });
});

const COMPRESSORS = [
  ['xz', 'xz-utils', '.xz'],
  ['zstd', 'zstd', '.zst'],
  ['bzip2', 'bzip2', '.bz2'],
] as const;

describeWithPrograms(
  'compressed logs',
  COMPRESSORS.map(([program, name]) => ({ program, package: name })),
  () => {
    it.each(COMPRESSORS)('%s', async (program, _, extension) => {
      const path = put(
        execFileSync(program, ['-c'], { input: `${refused('Jan 31 12:00:00')}\n` }),
        `mail.log${extension}`,
      );
      expect(await factsOf({ paths: [path] })).toMatchObject({ deliveries: { bounced: 1 } });
    });

    it('one that is cut off is unreadable, and says so', async () => {
      const whole = execFileSync('xz', ['-c'], { input: `${refused('Jan 31 12:00:00')}\n`.repeat(1000) });
      const report = await explain({ paths: [put(whole.subarray(0, -20), 'cut.log.xz')] });
      expect(report.unjudged).toMatchObject([
        { id: 'log/unreadable', reason: expect.stringContaining('xz ended with 1') },
      ]);
    });
  },
);

describe('compressed logs without their program', () => {
  it.each(COMPRESSORS)('%s: what to install is told', async (program, _, extension) => {
    const path = put('anything', `without.log${extension}`);
    const { code, stdout } = await runCli(['explain', path], { env: { PATH: '/nonexistent' } });
    expect({ code, says: stdout.replace(/\s+/g, ' ').includes(`install ${program} to read it`) }).toEqual({
      code: 3,
      says: true,
    });
  });
});
