import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CASE_NAMES, rendered } from '../support/reports.ts';

const linter = join(dirname(createRequire(import.meta.url).resolve('markdownlint-cli2')), 'markdownlint-cli2-bin.mjs');

/** No HTML, no bare address, headings and tables and fences as they must be; how long a line is does not matter. */
const CONFIG = { config: { default: true, MD013: false, MD024: false, MD041: false, MD036: false, MD040: true } };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'maildoctor-markdown-'));
  writeFileSync(join(folder, '.markdownlint-cli2.jsonc'), JSON.stringify(CONFIG));
});
afterAll(() => rmSync(folder, { recursive: true }));

function lint(text: string): string {
  writeFileSync(join(folder, 'report.md'), text);
  const { stderr } = spawnSync(process.execPath, [linter, 'report.md'], { cwd: folder, encoding: 'utf8' });
  return stderr;
}

describe('the Markdown report', () => {
  it('of every kind is Markdown to markdownlint, without HTML and bare addresses', async () => {
    expect(lint(await rendered('markdown', ...CASE_NAMES))).toBe('');
    expect(lint('# a <b>b</b> https://example.com\n')).toContain('MD033');
  });

  it('lets nothing hostile be a heading, a link, a mention or a way out of a fence', async () => {
    const text = await rendered('markdown', 'everything hostile');
    const outside = text.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '').replace(/(`+) .*? \1/g, '');
    expect(outside).not.toMatch(/^\s*::error/m);
    expect(outside).not.toMatch(/(?<!\\)<(?!https:)/);
    expect(outside).not.toMatch(/(?<!\\)\]\(/);
  });
});
