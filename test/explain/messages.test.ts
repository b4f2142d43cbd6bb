import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ReceivedMessage } from '../../src/facts/message.ts';
import type { Report } from '../../src/findings/report.ts';
import { runCli } from '../support/cli.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url));

async function explained(path: string): Promise<{ readonly code: number | null; readonly report: Report }> {
  const { code, stdout } = await runCli(['explain', at(path), '--json']);
  return { code, report: JSON.parse(stdout) as Report };
}

/** Exactly what must be found of each message, and the exit code. */
const GOLDEN: Readonly<Record<string, { readonly code: number; readonly ids: readonly string[] }>> = {
  'messages/clean.eml': { code: 0, ids: [] },
  'messages/gmail-spam.eml': { code: 1, ids: ['message/dkim-fail', 'message/dmarc-fail', 'message/spf-fail'] },
  'messages/outlook-junk.eml': {
    code: 1,
    ids: ['message/classified-spam', 'message/no-unsubscribe', 'message/unaligned'],
  },
  'messages/rspamd.eml': {
    code: 1,
    ids: ['message/classified-spam', 'message/dkim-fail', 'message/field-missing', 'message/listed'],
  },
  'messages/spamassassin.eml': {
    code: 1,
    ids: [
      'message/classified-spam',
      'message/field-missing',
      'message/listed',
      'message/listed',
      'message/no-reverse-name',
      'message/no-unsubscribe',
      'message/spf-fail',
    ],
  },
  'bounces/arf-abuse.eml': { code: 0, ids: ['message/complaint'] },
};

describe('a message that arrived is explained by what its receiver wrote', () => {
  it.each(Object.entries(GOLDEN))('%s', async (path, golden) => {
    const { code, report } = await explained(path);
    expect({ code, ids: report.findings.map(({ id }) => id).toSorted() }).toEqual(golden);
    expect(report.unjudged).toEqual([]);
  });

  it('says that it cannot tell where no receiver wrote anything', async () => {
    const { code, report } = await explained('messages/no-verdict.eml');
    expect(code).toBe(3);
    expect(report.findings).toEqual([]);
    expect(report.unjudged.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('no field of the message says what a receiving server thought of it'),
    ]);
    // What was not told has not passed.
    expect(report.passed.map(({ id }) => id)).not.toContain('message/spf-fail');
    expect(report.skipped.map(({ id }) => id)).toContain('message/spf-fail');
  });

  it('believes only the topmost server', async () => {
    const { report } = await explained('messages/gmail-spam.eml');
    const [message] = report.facts['message'] as readonly ReceivedMessage[];
    expect(message?.authentication?.server).toBe('mx.google.com');
    expect(message?.authentication?.results.map(({ method, result }) => `${method}=${result}`)).toEqual([
      'dkim=neutral',
      'spf=softfail',
      'dmarc=fail',
    ]);
    expect(message?.clientAddress).toBe('192.0.2.10');
  });

  it('keeps what it saw, to be judged again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'maildoctor-message-'));
    try {
      const facts = join(folder, 'facts.json');
      const first = await runCli(['explain', at('messages/rspamd.eml'), '--json', '--save-facts', facts]);
      const again = await runCli(['explain', '--facts', facts, '--json']);
      const findings = (text: string): unknown => (JSON.parse(text) as Report).findings;
      expect(again.code).toBe(1);
      expect(findings(again.stdout)).toEqual(findings(first.stdout));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('judges no messages in a log', async () => {
    const log = 'Jan 31 12:00:00 mx postfix/qmgr[1]: 4B1C2D3E4F: removed\n';
    const { stdout } = await runCli(['explain', '-', '--json'], { input: log });
    const { skipped, passed, facts } = JSON.parse(stdout) as Report;
    expect({ skipped, passed, message: facts['message'] }).toEqual({ skipped: [], passed: [], message: undefined });
  });
});
