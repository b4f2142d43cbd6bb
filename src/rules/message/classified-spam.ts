import { microsoftCode } from '../../data/microsoft-antispam.ts';
import { spamTestNamed } from '../../data/spam-tests.ts';
import type { ReceivedMessage, SpamVerdict } from '../../facts/message.ts';
import { defineEachRule } from '../define.ts';
import { locationOf, receivedOf, subjectOf, verdictsOf } from '../messages.ts';
import { arrived, verdict } from '../sample-messages.ts';

const SHOWN_TESTS = 8;

/** Each test that added to the score, with what it means where that is known. */
function testsOf({
  tests,
  codes,
}: SpamVerdict): readonly { readonly words: string; readonly change?: string | undefined }[] {
  const named = tests
    .filter(({ score }) => score === undefined || score > 0)
    .slice(0, SHOWN_TESTS)
    .map(({ name, score }) => {
      const known = spamTestNamed(name);
      const points = score === undefined ? '' : ` ${score}`;
      return { words: `${name}${points}${known === undefined ? '' : ` (${known.means})`}`, change: known?.change };
    });
  const coded = codes.flatMap((code) => {
    const known = microsoftCode(code);
    return known === undefined ? [] : [{ words: `${code} (${known.means})`, change: known.change }];
  });
  return [...named, ...coded];
}

const scoreOf = ({ score, limit }: SpamVerdict): string =>
  score === undefined ? '' : limit === undefined ? ` with ${score} points` : ` with ${score} points of ${limit}`;

const itemsOf = (message: ReceivedMessage) =>
  verdictsOf(message).map((one) => ({ subject: subjectOf(message), message, verdict: one }));

export default defineEachRule({
  id: 'message/classified-spam',
  severity: 'error',
  title: 'The receiver took the message for spam',
  message: '{filter} took the message of {from} for spam{score}: {tests}.',
  why: 'It lies in the junk folder or in quarantine, where nobody reads it. The heaviest tests are what to change first.',
  fix: 'In this order: {changes}.',
  references: [
    'https://spamassassin.apache.org/',
    'https://docs.rspamd.com/',
    'https://learn.microsoft.com/en-us/defender-office-365/message-headers-eop-mdo',
  ],
  needs: ['message'],
  each: (given) => receivedOf(given).flatMap(itemsOf),
  check({ subject, message, verdict: told }) {
    if (told.state !== 'found' || told.value.isSpam !== true) return [];
    const one = told.value;
    const tests = testsOf(one);
    const changes = [...new Set(tests.flatMap(({ change }) => change ?? []))];
    const data = {
      filter: one.filter,
      from: message.from ?? subject,
      score: scoreOf(one),
      tests: tests.length === 0 ? 'it does not say why' : tests.map(({ words }) => words).join('; '),
      changes: changes.length === 0 ? 'what the other findings say, then ask the receiving side' : changes.join('; '),
    };
    return [{ subject, data, evidence: [{ label: one.field, value: saidBy(one) }], ...locationOf(message) }];
  },
  examples: [
    { name: 'over the limit', facts: arrived({ verdicts: [verdict()] }), findings: 1 },
    {
      name: 'two filters',
      facts: arrived({ verdicts: [verdict(), verdict({ filter: 'rspamd', tests: [], codes: ['action:add header'] })] }),
      findings: 2,
    },
    {
      name: 'Microsoft: junk',
      facts: arrived({ verdicts: [verdict({ filter: 'Microsoft', tests: [], codes: ['CAT:SPOOF', 'SFV:SPM'] })] }),
      findings: 1,
    },
    { name: 'below the limit', facts: arrived({ verdicts: [verdict({ isSpam: false, score: 1 })] }), findings: 0 },
    {
      name: 'only a score',
      facts: arrived({
        verdicts: [{ filter: 'Mimecast', field: 'X-Mimecast-Spam-Score', score: 3, tests: [], codes: [] }],
      }),
      findings: 0,
    },
    { name: 'no filter said anything', facts: arrived(), findings: 0, skipped: 1 },
  ],
});

function saidBy({ isSpam, score, limit, tests, codes }: SpamVerdict): string {
  const points = score === undefined ? [] : [`score ${score}${limit === undefined ? '' : ` of ${limit}`}`];
  const names = tests.slice(0, 30).map(({ name, score: own }) => (own === undefined ? name : `${name} ${own}`));
  return [isSpam === true ? 'spam' : 'no spam', ...points, ...names, ...codes].join(', ');
}
