import { readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { runCli } from '../support/cli.ts';

const ZONE = `$ORIGIN example.com.
@ 3600 IN SOA ns1 hostmaster 1 7200 3600 1209600 3600
@ 3600 IN NS ns1
@ 3600 IN MX 10 mail
@ 3600 IN TXT "v=spf1 mx ?all"
mail 3600 IN A 192.0.2.25
ns1 3600 IN A 192.0.2.53
`;
const CHINESE = /[\u4e00-\u9fff]/;
/** Three words in a row. */
const PROSE = /[A-Za-z]{2,}(?:,? [a-z]{2,}){2}/;
const MESSAGES = join(import.meta.dirname, '../../fixtures/messages');

let folder: string;
let zone: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maildoctor-words-'));
  zone = join(folder, 'example.com.zone');
  writeFileSync(zone, ZONE);
});
afterAll(() => rm(folder, { recursive: true }));

const check = (...more: readonly string[]) =>
  runCli(['check', 'example.com', '--zone', zone, '--offline', '--ip', '192.0.2.25', '--ip', '2001:db8::25', ...more]);
const findingsOf = (stdout: string): readonly Finding[] => JSON.parse(stdout).findings;

describe('maildoctor in Chinese', () => {
  it('tells each finding whole, and what is to be pasted as it stands in English', async () => {
    const [english, chinese] = await Promise.all([check('--json'), check('--json', '--lang', 'zh-CN')]);
    expect(chinese.code).toBe(english.code);
    const [known, told] = [findingsOf(english.stdout), findingsOf(chinese.stdout)];
    expect(told.map(({ id, subject, data }) => ({ id, subject, data }))).toEqual(
      known.map(({ id, subject, data }) => ({ id, subject, data })),
    );
    for (const { title, message, why } of told) for (const one of [title, message, why]) expect(one).toMatch(CHINESE);
    const records = (all: readonly Finding[]) => all.flatMap(({ fix }) => fix.match(/^\S+\. IN .*$/gm) ?? []);
    expect(records(known).length).toBeGreaterThan(1);
    expect(records(told)).toEqual(records(known));
  });

  it.each(readdirSync(MESSAGES))('leaves no English prose in what is said of %s', async (name) => {
    const { stdout } = await runCli(['explain', join(MESSAGES, name), '--json', '--lang', 'zh-CN']);
    // Commands that are to be run stand as they are.
    for (const { title, message, why, fix } of findingsOf(stdout))
      for (const one of [title, message, why, fix])
        expect(one.replaceAll(/maildoctor spf|opendkim-testkey \S+ \S+/g, '')).not.toMatch(PROSE);
  });

  it('leaves no heading or label of its own in English on the screen', async () => {
    const { stdout } = await check('--lang', 'zh-CN');
    const labels = ['why', 'fix', 'Records', 'Senders', 'Areas', 'rules passed', 'error', 'warning', 'More on'];
    expect(labels.filter((label) => new RegExp(`\\b${label}\\b`).test(stdout))).toEqual([]);
  });

  it('helps by the locale', async () => {
    const { stdout } = await runCli(['spf', '--help'], { env: { LC_ALL: 'zh_CN.UTF-8' } });
    expect(stdout).toMatch(/^用法$/m);
    expect(stdout).not.toMatch(/^(?:USAGE|FLAGS|EXAMPLES)$/m);
  });

  it('knows no language that is not there', async () => {
    const { code, stderr } = await check('--lang', 'zh-TW');
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('zh-CN') });
  });
});
