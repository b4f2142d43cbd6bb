import { describe, expect, it } from 'vitest';
import { DEMO_ZONES } from '../../scripts/demo/network.ts';
import { COMMANDS } from '../../src/main.ts';
import { runCli } from '../support/cli.ts';

const ZONES = DEMO_ZONES.flatMap((zone) => ['--zone', zone]);
const run = (args: readonly string[]) => runCli(args, { env: { LC_ALL: 'C' } });
const strange = (text: string): readonly string[] => text.match(/[^\n\x20-\x7e]/g) ?? [];

describe('where the locale has no Unicode', () => {
  it.each([
    ...['', ...Object.keys(COMMANDS)].map((command) => `${command} --help`.trim()),
    'dns example..com',
    'spf --record',
    'dns healthy.example --resolver socks5://…',
    'check --targets ‘nothing’',
    '--nothing…',
    'rule',
    'rule spf/too-many-lookups',
  ])('maildoctor %s is in ASCII', async (line) => {
    const { stdout, stderr } = await run(line.split(' '));
    expect(stdout + stderr).not.toBe('');
    expect(strange(stdout + stderr)).toEqual([]);
  });

  it('a report is in ASCII, unless Chinese is asked for by name', async () => {
    const call = ['check', 'broken.example', '--offline', ...ZONES];
    expect(strange((await run(call)).stdout)).toEqual([]);
    expect((await run([...call, '--lang', 'zh-CN'])).stdout).toContain('原因');
    expect((await run(['dns', '--help', '--lang', 'zh-CN'])).stdout).toContain('用法');
    expect((await run(['dnss', '--lang', 'zh-CN'])).stderr).toContain('没有');
  });
});
