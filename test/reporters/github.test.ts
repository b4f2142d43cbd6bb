import { describe, expect, it } from 'vitest';
import { CASE_NAMES, CASES, HOSTILE, rendered } from '../support/reports.ts';

interface Annotation {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** As GitHub's runner reads a line (actions/runner, ActionCommand.cs): undefined where it is no command. */
function asRunner(line: string): Annotation | undefined {
  const at = line.trimStart();
  const end = at.indexOf('::', 2);
  if (!at.startsWith('::') || end < 0) return undefined;
  const [command = '', ...rest] = at.slice(2, end).split(' ');
  const properties = rest
    .join(' ')
    .split(',')
    .map((one): [string, string] => {
      const equals = one.indexOf('=');
      return [one.slice(0, equals), undone(one.slice(equals + 1), { '%3A': ':', '%2C': ',' })];
    });
  return { command, properties: Object.fromEntries(properties), message: undone(at.slice(end + 2), {}) };
}

const undone = (text: string, more: Readonly<Record<string, string>>): string =>
  Object.entries({ '%0D': '\r', '%0A': '\n', ...more, '%25': '%' }).reduce(
    (done, [code, char]) => done.replaceAll(code, char),
    text,
  );

const KINDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

describe('GitHub annotations', () => {
  it.each(CASE_NAMES)('of %s are as many as there are findings and unjudged rules, and no more', async (name) => {
    const { report } = await CASES[name]();
    const lines = (await rendered('github', name)).trimEnd().split('\n');
    const commands = lines.map(asRunner).filter((one) => one !== undefined);
    expect(lines).toHaveLength(commands.length + 1);
    expect(commands.slice(0, report.findings.length).map(({ command }) => command)).toEqual(
      report.findings.map(({ severity }) => KINDS[severity]),
    );
    expect(commands).toHaveLength(report.findings.length + report.unjudged.length);
    for (const { properties } of commands)
      expect(Object.keys(properties).filter((key) => !['title', 'file', 'line', 'col'].includes(key))).toEqual([]);
  });

  it('carry the message whole, with the line of the log', async () => {
    const { report } = await CASES['explain broken']();
    const [, first] = (await rendered('github', 'explain broken')).split('\n').map(asRunner);
    const [finding] = report.findings;
    expect(first?.message).toContain(finding?.message);
    expect(first?.message).toContain(`Fix: ${finding?.fix}`);
    expect(first?.properties).toMatchObject({ file: finding?.location?.file, line: String(finding?.location?.line) });
  });

  it('let nothing hostile become a command of its own', async () => {
    expect(asRunner('::error::forged')).toBeDefined();
    const text = await rendered('github', 'everything hostile');
    expect(HOSTILE).toContain('\n::error::forged\n');
    expect(text.split('\n').filter((line) => line.startsWith('::error::'))).toEqual([]);
  });
});
