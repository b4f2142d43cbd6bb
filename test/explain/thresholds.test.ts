import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/findings/report.ts';
import { thresholdFindings } from '../../src/thresholds.ts';
import { runCli } from '../support/cli.ts';

const POSTFIX = fileURLToPath(new URL('../../fixtures/bounces/postfix.eml', import.meta.url));
const deliveries = { sent: 90, deferred: 60, bounced: 8, expired: 2, rejected: 40 };
const rate = (outcome: 'bounced' | 'deferred' | 'expired' | 'rejected', percent: number) =>
  thresholdFindings({ rates: [{ outcome, percent }], reasons: [] }, deliveries, [], 'log').map(({ data }) => data);

describe('a share', () => {
  it('is of final outcomes, of attempts, or of all that was offered', () => {
    expect(rate('bounced', 8)).toEqual([{ outcome: 'bounced', rate: 8, limit: 8, count: 8, of: 100 }]);
    expect(rate('expired', 1)).toEqual([{ outcome: 'expired', rate: 2, limit: 1, count: 2, of: 100 }]);
    expect(rate('deferred', 30)).toEqual([{ outcome: 'deferred', rate: 37.5, limit: 30, count: 60, of: 160 }]);
    expect(rate('rejected', 20)).toEqual([{ outcome: 'rejected', rate: 20, limit: 20, count: 40, of: 200 }]);
  });

  it('below the limit is no finding, nor is a share of nothing', () => {
    expect(rate('bounced', 8.1)).toEqual([]);
    const none = { sent: 0, deferred: 0, bounced: 0, expired: 0, rejected: 0 };
    expect(thresholdFindings({ rates: [{ outcome: 'bounced', percent: 0 }], reasons: [] }, none, [], 'log')).toEqual(
      [],
    );
  });
});

describe('over the command line', () => {
  it.each([
    [1, ['--fail-on-rate', 'bounced=5%'], ['log/rate-exceeded']],
    [1, ['--fail-on-rate', 'expired=1%', '--fail-on-rate', 'bounced=100%'], ['log/rate-exceeded']],
    [1, ['--fail-on-reason', 'dkim', '--fail-on-reason', 'ip-blocklisted'], ['log/reason-found']],
    // An error of the log itself does not count beside a threshold that is kept, unless that is asked for.
    [0, ['--fail-on-rate', 'expired=1%'], []],
    [0, ['--fail-on-reason', 'dkim'], []],
    [1, ['--fail-on-reason', 'dkim', '--fail-on', 'error'], []],
  ])('%i: %j', async (code, flags, ids) => {
    const result = await runCli(['explain', POSTFIX, ...flags, '--json']);
    const report = JSON.parse(result.stdout) as Report;
    expect({ code: result.code, outcome: report.outcome }).toEqual({ code, outcome: code === 1 ? 'found' : 'healthy' });
    expect(report.findings.map(({ id }) => id).filter((id) => /threshold|exceeded|reason-found/.test(id))).toEqual(ids);
  });

  it.each([['bounced=5'], ['bounced=101%'], ['lost=5%'], ['']])('takes no rate "%s"', async (text) => {
    const { code, stderr } = await runCli(['explain', POSTFIX, `--fail-on-rate=${text}`]);
    expect({ code, says: stderr.includes('--fail-on-rate bounced=5%') }).toEqual({ code: 2, says: true });
  });

  it('says what reason was meant', async () => {
    const { code, stderr } = await runCli(['explain', POSTFIX, '--fail-on-reason', 'ip-blocklistd']);
    expect({ code, says: stderr.includes('Did you mean ip-blocklisted?') }).toEqual({ code: 2, says: true });
  });

  it('never takes what could not be read for kept', async () => {
    const { code } = await runCli(['explain', '-', '--fail-on-rate', 'bounced=5%'], { input: 'none of our formats\n' });
    expect(code).toBe(3);
  });

  it('explains the ids', async () => {
    for (const id of ['log/rate-exceeded', 'log/reason-found']) expect((await runCli(['rule', id])).code).toBe(0);
  });
});
