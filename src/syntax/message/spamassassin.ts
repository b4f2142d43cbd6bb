import { fieldOfMail, type MailField } from '../mail/parse.ts';
import { given, numberIn, type SpamTest, type SpamVerdict } from './spam-verdict.ts';

type Header = { readonly fields: readonly MailField[] };

const TEST_LIMIT = 200;
/** `* 3.5 BAYES_99 BODY: …` of X-Spam-Report; its table form has no star. */
const REPORTED = /(?:^|\*)\s{0,4}(-?\d{1,3}\.\d{1,3}) ([A-Z][A-Z0-9_]{2,60})\b/gm;

/**
 * SpamAssassin's X-Spam-Status (Mail::SpamAssassin::Conf, add_header), with the scores that amavis writes into it, or that
 * X-Spam-Report and Fastmail's X-Spam-hits tell.
 */
export function readSpamAssassin(header: Header): SpamVerdict | undefined {
  const status = fieldOfMail(header, 'x-spam-status');
  const flag = /^\s*(yes|no)\b/i.exec(status ?? fieldOfMail(header, 'x-spam-flag') ?? '')?.[1]?.toLowerCase();
  const hits = fieldOfMail(header, 'x-spam-hits');
  const score =
    numberIn(/\b(?:score|hits)=(-?[\d.]{1,10})/.exec(status ?? '')?.[1]) ??
    numberIn(/-?\d{1,3}(?:\.\d{1,3})?/.exec(fieldOfMail(header, 'x-spam-score') ?? '')?.[0]) ??
    levelOf(fieldOfMail(header, 'x-spam-level'));
  if (flag === undefined && score === undefined) return undefined;
  const limit = numberIn(/\brequired=(-?[\d.]{1,10})/.exec(status ?? '')?.[1]);
  return {
    filter: 'SpamAssassin',
    field: status !== undefined ? 'X-Spam-Status' : 'X-Spam-Score',
    ...given(
      'isSpam',
      flag === undefined ? (score !== undefined && limit !== undefined ? score >= limit : undefined) : flag === 'yes',
    ),
    ...given('score', score),
    ...given('limit', limit),
    tests: testsOf(status ?? '', fieldOfMail(header, 'x-spam-report') ?? '', hits ?? ''),
    codes: [],
  };
}

/** X-Spam-Level is a star a point. */
const levelOf = (stars: string | undefined): number | undefined =>
  stars === undefined ? undefined : /^[*+]*/.exec(stars)?.[0].length;

function testsOf(status: string, report: string, hits: string): readonly SpamTest[] {
  const scores = new Map(
    [...report.slice(0, 20_000).matchAll(REPORTED)].map(([, score, name = '']) => [name, Number(score)]),
  );
  for (const [, name = '', score] of hits.matchAll(/([A-Z][A-Z0-9_]{2,60}) (-?\d{1,3}(?:\.\d{1,3})?)/g))
    scores.set(name, Number(score));
  const list = /\btests=\[?([^\]]*?)\]?(?:\s+(?:autolearn|version|shortcircuit)[\w]*=|$)/s.exec(status)?.[1] ?? '';
  const named = list
    .split(/[,\s]+/)
    .filter((one) => /^[A-Z][A-Z0-9_]{2,60}(?:=-?[\d.]+)?$/.test(one))
    .map((one) => {
      const [name = '', own] = one.split('=');
      return { name, ...given('score', numberIn(own) ?? scores.get(name)) };
    });
  const tests = named.length > 0 ? named : [...scores].map(([name, score]) => ({ name, score }));
  return heaviestFirst(tests).slice(0, TEST_LIMIT);
}

export const heaviestFirst = (tests: readonly SpamTest[]): readonly SpamTest[] =>
  tests.toSorted((one, other) => (other.score ?? 0) - (one.score ?? 0));
