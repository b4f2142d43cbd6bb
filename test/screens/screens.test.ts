import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ZONES } from '../../scripts/demo/network.ts';
import { widthOf } from '../../src/reporters/width.ts';
import { runCli } from '../support/cli.ts';
import { type DnsServer, startDnsServer } from '../support/dns-server.ts';
import { describeWithPrograms } from '../support/programs.ts';
import { steady, withoutCounts } from '../support/steady.ts';
import { openTerminal, type TerminalOptions, TMUX } from '../support/terminal.ts';
import { waitUntil } from '../support/wait-until.ts';

const BIN = fileURLToPath(new URL('../../bin/run.js', import.meta.url));
const SCREENS = fileURLToPath(new URL('../../fixtures/screens', import.meta.url));
const FILES = fileURLToPath(new URL('../../fixtures/examples', import.meta.url));
/** By relative names, since findings name the file. */
const OFFLINE = [...DEMO_ZONES.flatMap((zone) => ['--zone', relative(FILES, zone)]), '--offline'];
/** Facts that `npm run demo`'s servers gave once: times and certificates stay as they were. */
const kept = (name: string): readonly string[] => ['--facts', join(SCREENS, `${name}.facts.json`)];
const ESCAPE = '\u001b[';

interface Screen extends Partial<TerminalOptions> {
  readonly call: string;
  /** Flags that the reader of the screen does not see. */
  readonly hidden?: readonly string[];
  readonly code: number;
  /** Domains stand in the order in which they finished: here in that of their marks. */
  readonly asFinished?: true;
}

/** Every command, as `<name>.txt`: the call, then all that the terminal shows. `npx vitest run test/screens -u` writes them anew. */
const CASES: Readonly<Record<string, Screen>> = {
  help: { call: '--help', code: 0 },
  'check-help': { call: 'check --help', code: 0 },
  check: { call: 'check broken.example --ip 198.51.100.99', hidden: kept('check-broken'), code: 1 },
  'check-sound': { call: 'check healthy.example', hidden: kept('check-healthy'), code: 0 },
  'check-verbose': { call: 'check healthy.example --only spf --verbose', hidden: OFFLINE, code: 0 },
  'check-quiet': { call: 'check broken.example --only dns --quiet', hidden: OFFLINE, code: 1 },
  'check-many': { call: 'check healthy.example broken.example', hidden: OFFLINE, code: 1, asFinished: true },
  'check-narrow': { call: 'check broken.example', hidden: OFFLINE, code: 1, columns: 60 },
  'check-ascii': { call: 'check broken.example', hidden: OFFLINE, code: 1, env: { LC_ALL: 'C' } },
  dns: { call: 'dns broken.example', hidden: OFFLINE, code: 1 },
  spf: { call: 'spf healthy.example --ip 192.0.2.25 --ip 203.0.113.9', hidden: OFFLINE, code: 1 },
  'spf-narrow': { call: 'spf broken.example', hidden: OFFLINE, code: 1, columns: 60 },
  smtp: { call: 'smtp broken.example', hidden: kept('smtp-broken'), code: 1 },
  'smtp-sound': { call: 'smtp healthy.example', hidden: kept('smtp-healthy'), code: 0 },
  'smtp-narrow': { call: 'smtp healthy.example', hidden: kept('smtp-healthy'), code: 0, columns: 60 },
  explain: { call: 'explain mail.log', code: 0 },
  'explain-text': { call: "explain --text '550 5.1.1 <a@example.com>: User unknown'", code: 0 },
  'explain-wide': { call: 'explain wide.log', code: 1 },
  'explain-wide-narrow': { call: 'explain wide.log', code: 1, columns: 60 },
  init: { call: 'init healthy.example --output /dev/stdout --force --quiet', hidden: OFFLINE, code: 0 },
  'rule-one': { call: 'rule spf/too-many-lookups', code: 0 },
  'wrong-call': { call: 'check healthy.example --reslover 192.0.2.1', code: 2 },
};

/** docs/screen.svg is made of it. */
const README: Screen = {
  call: 'spf example.com --ip 192.0.2.25 --ip 203.0.113.9',
  hidden: kept('readme'),
  code: 1,
  columns: 96,
};

const inOneOrder = (text: string): string =>
  `${text
    .trimEnd()
    .split(/\n(?=[✔✖])/)
    .toSorted()
    .join('\n')}\n`;

describeWithPrograms('screens in a terminal', TMUX, () => {
  async function shown({ call, hidden = [], code, ...options }: Screen) {
    const words = [...call.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);
    const terminal = await openTerminal([process.execPath, BIN, ...words, ...hidden], {
      columns: 100,
      cwd: FILES,
      ...options,
    });
    try {
      const ended = await terminal.code();
      const screen = await terminal.screen();
      expect(ended, screen.text).toBe(code);
      return screen;
    } finally {
      await terminal.close();
    }
  }

  it.each(Object.entries(CASES))('%s', async (name, screen) => {
    const { text } = await shown(screen);
    const kept = screen.asFinished ? inOneOrder(text) : text;
    await expect(withoutCounts(`$ maildoctor ${screen.call}\n\n${kept}`)).toMatchFileSnapshot(
      join(SCREENS, `${name}.txt`),
    );
  });

  it('that the README shows is as it was, colours too', async () => {
    const { painted } = await shown(README);
    const screen = `$ maildoctor ${README.call}\n\n${painted}`;
    const file = join(SCREENS, 'readme.ansi');
    const isSame = existsSync(file) && withoutCounts(readFileSync(file, 'utf8')) === withoutCounts(screen);
    if (!isSame) await expect(screen).toMatchFileSnapshot(file);
  });

  const SGR = /\u001b\[[\d;]*m/g;
  it('have colour where it is not unwished, and say the same without', async () => {
    const call = { call: 'check broken.example', hidden: OFFLINE, code: 1 };
    const [coloured, plain] = await Promise.all([shown(call), shown({ ...call, env: { NO_COLOR: '1' } })]);
    expect(coloured.painted).toContain(`${ESCAPE}31m`);
    expect(plain.painted).not.toMatch(SGR);
    expect(steady(plain.text)).toBe(steady(coloured.text));
    const flag = await shown({ ...call, call: `${call.call} --no-color` });
    expect(flag.painted).not.toMatch(SGR);
  });

  it('hold nothing but ASCII where the locale has nothing else', async () => {
    const { text } = await shown({ call: 'check broken.example', hidden: OFFLINE, code: 1, env: { LC_ALL: 'C' } });
    expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    expect(text).toContain('[x] error');
  });

  it.each([
    ['explain wide.log', 1],
    ['check example.com --zone example.com.zone --offline --verbose', 0],
    ['rule spf/too-many-lookups', 0],
  ])('keep within 60 columns, wide characters too: %s', async (call, code) => {
    const ended = await runCli(call.split(' '), { cwd: FILES, env: { COLUMNS: '60' } });
    expect(ended.code).toBe(code);
    // What is to be copied stays whole: evidence, records, addresses of the web.
    const copied = /^ {2}(?:postfix\/smtp|record|sent|reply) |\. IN TXT |https:/;
    expect(ended.stdout.split('\n').filter((line) => widthOf(line) > 60 && !copied.test(line))).toEqual([]);
  });

  describe('while something is waited for', () => {
    let slow: DnsServer;
    beforeAll(async () => {
      slow = await startDnsServer({ answer: () => ({ timeout: true }) });
    });
    afterAll(() => slow.close());
    const call = (): readonly string[] => [
      ...['dns', 'slow.example', '--timeout', '60'],
      ...['--resolver', `${slow.address}:${slow.port}`],
    ];

    it('tell what and for how long; an interrupt leaves a report marked as partial, and 130', async () => {
      const terminal = await openTerminal([process.execPath, BIN, ...call()], { columns: 100, cwd: FILES });
      try {
        await terminal.shows('what it waits for', (text) =>
          /^\S [A-Z]+ \S*slow\.example and \d+ more \((?:[2-9]|\d\d) s\)$/m.test(text),
        );
        await terminal.press('C-c');
        expect(await terminal.code()).toBe(130);
        const { text } = await terminal.screen();
        expect(text).not.toMatch(/ more \(\d+ s\)/);
        expect(text).toContain('interrupted: this report is partial');
        await expect(withoutCounts(`$ maildoctor dns slow.example\n\n${text}`)).toMatchFileSnapshot(
          join(SCREENS, 'dns-interrupted.txt'),
        );
      } finally {
        await terminal.close();
      }
    });

    it('say nothing of it in a pipe', async () => {
      const before = slow.questions.length;
      const asked = waitUntil('a question', () => (slow.questions.length > before ? true : undefined));
      const { code, stdout, stderr } = await runCli([...call(), '--json'], { interruptWhen: asked });
      expect({ code, stderr }).toEqual({ code: 130, stderr: '' });
      expect(JSON.parse(stdout)).toMatchObject({ partial: true });
    });
  });
});
