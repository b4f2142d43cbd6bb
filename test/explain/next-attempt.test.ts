import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RETRY_DEFAULTS } from '../../src/data/retry-schedules.ts';
import { nextAttempt, nextAttemptOf } from '../../src/probes/log/next-attempt.ts';
import type { LogEvent } from '../../src/syntax/logs/event.ts';
import { eximArrival } from '../../src/syntax/logs/exim-id.ts';
import type { LogFormat } from '../../src/syntax/logs/read-line.ts';
import { explainFiles, logOf } from './explained.ts';

const [MINUTE, HOUR, DAY] = [60, 3600, 86_400];
const NOON = Date.UTC(2026, 0, 31, 12);

describe('the wait after an attempt, by the defaults of the MTA', () => {
  it.each<[LogFormat, number, number | undefined]>([
    ['postfix', 35, 300],
    ['postfix', 2000, 2000],
    ['postfix', 400_000, 4000],
    // * * F,2h,15m; G,16h,1h,1.5; F,4d,6h: attempts of the middle at 2 h, 3 h, 4 h 30, 6 h 45, 10 h 07, …
    ['exim', 0, 15 * MINUTE],
    ['exim', 1.9 * HOUR, 15 * MINUTE],
    ['exim', 2 * HOUR, HOUR],
    ['exim', 3 * HOUR, 1.5 * HOUR],
    ['exim', 4.6 * HOUR, 2.25 * HOUR],
    ['exim', 10.2 * HOUR, 5.0625 * HOUR],
    ['exim', 16 * HOUR, 6 * HOUR],
    ['exim', 4 * DAY, undefined],
    ['sendmail', 5, 30 * MINUTE],
    // 400 s times 1, 4, 9, … from the arrival
    ['opensmtpd', 0, 400],
    ['opensmtpd', 401, 1199],
    ['opensmtpd', 3600, 2800],
    // (√age + 20)² from the arrival: 400, 1600, 3600, …
    ['qmail', 0, 400],
    ['qmail', 400, 1200],
    ['qmail', 1600, 2000],
    ['haraka', 10, undefined],
  ])('%s at %d s', (format, age, wait) => {
    expect(nextAttempt(NOON, age, format)).toBe(wait === undefined ? undefined : NOON + wait * 1000);
  });

  it('is not told of a message whose age is not known, nor of a clock that goes backwards', () => {
    expect(nextAttempt(NOON, undefined, 'postfix')).toBeUndefined();
    expect(nextAttempt(NOON, -5, 'exim')).toBeUndefined();
    expect(nextAttempt(undefined, 5, 'exim')).toBeUndefined();
  });

  it('every row names its source and date', () => {
    for (const { source, date } of Object.values(RETRY_DEFAULTS)) {
      expect(source).toMatch(/^https:/);
      expect(date).toMatch(/^\d{4}-\d\d$/);
    }
  });
});

describe('the age of a message of Exim', () => {
  it('is in its id', () => {
    // Logged at 11:17:35 UTC of that day.
    expect(new Date((eximArrival('1xV5Zf-0000NB-2n') ?? 0) * 1000).toISOString()).toMatch(/^2026-11-22T11:17:/);
    expect(eximArrival('4XaBcD1234')).toBeUndefined();
  });

  it('decides, but where nothing was tried', () => {
    const arrived = eximArrival('1vm8GV-000000006Bk-2SXH') ?? 0;
    const event: LogEvent = { status: 'deferred', queueId: '1vm8GV-000000006Bk-2SXH', text: 'Connection refused' };
    const time = (arrived + 3 * HOUR) * 1000;
    expect(nextAttemptOf(event, 'exim', time)).toBe(time + 1.5 * HOUR * 1000);
    expect(
      nextAttemptOf({ ...event, text: 'retry time not reached for any host for example.com' }, 'exim', time),
    ).toBeUndefined();
  });
});

/** Real servers deferred these; nothing is as old as a minute there. */
describe('logs made by real servers', () => {
  it.each([
    ['exim.refused.main.log', 15 * MINUTE],
    ['sendmail.refused.sendmail.log', 30 * MINUTE],
    ['opensmtpd.closing-421.osmtpd.log', 400],
  ])('%s', async (name, wait) => {
    const path = fileURLToPath(new URL(`../../fixtures/maillog/slices/${name}`, import.meta.url));
    const deferred = logOf(await explainFiles([path])).groups.filter(({ waiting = 0 }) => waiting > 0);
    expect(deferred.length).toBeGreaterThan(0);
    for (const { last = '', nextAttempt: next = '' } of deferred)
      expect(Math.abs((Date.parse(next) - Date.parse(last)) / 1000 - wait)).toBeLessThan(60);
  });
});
